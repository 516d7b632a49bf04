// The one place where the C YAML library enters. Only the YAML module imports it.
#include <yaml.h>
