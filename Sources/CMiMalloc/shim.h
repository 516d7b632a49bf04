// The one place where the allocator enters. Only the program itself imports it.
#include <mimalloc.h>
