#include "CMarkdownMemory.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A thread keeps its first block between documents; larger documents get more blocks for their own time. What is not used of a block is
// zeros: most pieces must be, and to clear all that a document used at its end is quicker than to clear each piece.
struct block {
  struct block *next;
  size_t size, used;
  _Alignas(16) unsigned char bytes[];
};

enum { first_size = 1024 * 1024 };

static _Thread_local struct block *blocks;
static _Thread_local int depth;

// Each piece has its size in front of it, for reallocation.
struct piece {
  _Alignas(16) size_t size;
  unsigned char bytes[];
};

static void *out_of_memory(void) {
  abort();
}

static struct block *grow(size_t wanted) {
  size_t size = wanted > first_size ? wanted : first_size;
  struct block *block = calloc(1, sizeof(struct block) + size);
  if (!block) return out_of_memory();
  block->next = blocks;
  block->size = size;
  blocks = block;
  return block;
}

static void *take(size_t size) {
  size_t rounded = (size + 15) & ~(size_t)15;
  if (rounded < size || rounded > SIZE_MAX / 2) return out_of_memory();
  size_t wanted = sizeof(struct piece) + rounded;
  struct block *block = blocks;
  if (!block || block->size - block->used < wanted) block = grow(wanted);
  struct piece *piece = (struct piece *)(block->bytes + block->used);
  block->used += wanted;
  piece->size = rounded;
  return piece->bytes;
}

static void *take_zeroed(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) return out_of_memory();
  return take(count * size);
}

static void *take_again(void *old, size_t size) {
  if (!old) return take(size);
  struct piece *piece = (struct piece *)((unsigned char *)old - offsetof(struct piece, bytes));
  if (size <= piece->size) return old;
  size_t rounded = (size + 15) & ~(size_t)15;
  // The last piece of a block grows where it is.
  if ((unsigned char *)old + piece->size == blocks->bytes + blocks->used && rounded >= size
      && blocks->size - blocks->used >= rounded - piece->size) {
    blocks->used += rounded - piece->size;
    piece->size = rounded;
    return old;
  }
  void *bytes = take(size);
  return memcpy(bytes, old, piece->size);
}

static void keep(void *bytes) {
  (void)bytes;
}

static cmark_mem memory = {take_zeroed, take_again, keep};

cmark_mem *tealight_markdown_memory_begin(void) {
  depth += 1;
  return &memory;
}

void tealight_markdown_memory_end(void) {
  depth -= 1;
  if (depth > 0) return;
  // Large blocks go back to the system; one of the usual size is kept.
  struct block *kept = NULL;
  while (blocks) {
    struct block *next = blocks->next;
    if (!kept && blocks->size == first_size) {
      kept = blocks;
    } else {
      free(blocks);
    }
    blocks = next;
  }
  if (kept) {
    kept->next = NULL;
    memset(kept->bytes, 0, kept->used);
    kept->used = 0;
  }
  blocks = kept;
}
