// The one place where the C Markdown library enters. Only the Markdown module imports it.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
// The node's layout, from the same package as the library: the public accessors copy each text into a new C string, and give
// neither the label of a footnote definition nor the number of its references.
#include <cmark-gfm/node.h>
// And an extension's: the list of characters that it looks at has no accessor.
#include <cmark-gfm/syntax_extension.h>

// The literal of a text, code span, raw HTML, footnote reference (its number) or footnote definition (its label).
static inline cmark_chunk tealight_literal(const cmark_node *node) { return node->as.literal; }

static inline cmark_chunk tealight_code_literal(const cmark_node *node) { return node->as.code.literal; }
static inline cmark_chunk tealight_code_info(const cmark_node *node) { return node->as.code.info; }
static inline bool tealight_code_is_fenced(const cmark_node *node) { return node->as.code.fenced != 0; }

static inline cmark_chunk tealight_link_destination(const cmark_node *node) { return node->as.link.url; }
static inline cmark_chunk tealight_link_title(const cmark_node *node) { return node->as.link.title; }

static inline cmark_list tealight_list(const cmark_node *node) { return node->as.list; }
static inline int tealight_heading_level(const cmark_node *node) { return node->as.heading.level; }

// How many references a definition has, or which of them, from 1, a reference is.
static inline int tealight_footnote_count(const cmark_node *node) { return node->footnote.def_count; }
static inline int tealight_footnote_occurrence(const cmark_node *node) { return node->footnote.ref_ix; }
