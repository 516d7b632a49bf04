// The one place where the C Markdown library enters. Only the Markdown module imports it.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
