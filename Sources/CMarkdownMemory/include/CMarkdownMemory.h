// Memory for one parse after another: the library asks for hundreds of small pieces a document, and all of them end together.
#ifndef TEALIGHT_MARKDOWN_MEMORY_H
#define TEALIGHT_MARKDOWN_MEMORY_H

#include <cmark-gfm.h>

// The allocator to make a parser with. What it gives belongs to the calling thread, and lasts until the matching `_end`.
cmark_mem *tealight_markdown_memory_begin(void);

// Takes back everything that was given on this thread since the matching `_begin`. Nothing of it may be used or freed afterwards.
void tealight_markdown_memory_end(void);

#endif
