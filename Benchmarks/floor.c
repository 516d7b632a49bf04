// The floor: what any generator on this Markdown library has to do, and nothing else.
//
// `floor [-t THREADS] FOLDER OUTPUT` reads every .md file below FOLDER, leaves its front matter out, parses it with GitHub's extensions,
// renders HTML and writes OUTPUT/NAME/index.html, NAME being the file's name without .md. It looks at no link and knows no template.
// `floor --version` tells the library's version.

#define _GNU_SOURCE
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct files {
  char **paths;
  size_t count, capacity;
};

static struct files files;
static atomic_size_t next_file;
static const char *output;
static cmark_syntax_extension *table, *autolink, *tasklist, *strikethrough;
static pthread_mutex_t documents_with_tilde = PTHREAD_MUTEX_INITIALIZER;

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  exit(74);
}

static void *need(void *memory) {
  if (memory == NULL) fail("memory");
  return memory;
}

static char *joined(const char *folder, const char *name) {
  char *path = need(malloc(strlen(folder) + strlen(name) + 2));
  sprintf(path, "%s/%s", folder, name);
  return path;
}

static bool is_markdown(const char *name) {
  size_t length = strlen(name);
  return length > 3 && strcmp(name + length - 3, ".md") == 0;
}

static bool is_folder(const char *path, const struct dirent *entry) {
  if (entry->d_type != DT_UNKNOWN) return entry->d_type == DT_DIR;
  struct stat status;
  return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static void list(const char *folder) {
  DIR *entries = opendir(folder);
  if (entries == NULL) fail(folder);
  for (struct dirent *entry; (entry = readdir(entries)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    char *path = joined(folder, entry->d_name);
    if (is_folder(path, entry)) {
      list(path);
    } else if (is_markdown(entry->d_name)) {
      if (files.count == files.capacity) {
        files.capacity = files.capacity == 0 ? 1024 : files.capacity * 2;
        files.paths = need(realloc(files.paths, files.capacity * sizeof(char *)));
      }
      files.paths[files.count++] = path;
      continue;
    }
    free(path);
  }
  closedir(entries);
}

// Each parse adds the special characters of `autolink` and `strikethrough` to tables of the whole process and takes them out again, under
// the feet of the other threads. So those of `autolink` are added once, for good, and `strikethrough` joins only documents with a `~`,
// which are parsed one at a time.
static void prepare_library(void) {
  cmark_gfm_core_extensions_ensure_registered();
  table = need(cmark_find_syntax_extension("table"));
  autolink = need(cmark_find_syntax_extension("autolink"));
  tasklist = need(cmark_find_syntax_extension("tasklist"));
  strikethrough = need(cmark_find_syntax_extension("strikethrough"));
  cmark_parser *parser = need(cmark_parser_new(CMARK_OPT_DEFAULT));
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_parser_free(parser);
  cmark_syntax_extension_set_special_inline_chars(autolink, NULL);
}

// The file's bytes; `room` is kept from file to file.
static size_t read_file(const char *path, char **bytes, size_t *room) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) fail(path);
  size_t size = (size_t)status.st_size, done = 0;
  if (size > *room) {
    *bytes = need(realloc(*bytes, size));
    *room = size;
  }
  while (done < size) {
    ssize_t count = read(file, *bytes + done, size - done);
    if (count <= 0) fail(path);
    done += (size_t)count;
  }
  close(file);
  return size;
}

// Where the text begins: after the second line of three hyphens.
static size_t start_of_text(const char *bytes, size_t size) {
  if (size < 4 || memcmp(bytes, "---\n", 4) != 0) return 0;
  const char *end = memmem(bytes + 3, size - 3, "\n---\n", 5);
  return end == NULL ? 0 : (size_t)(end - bytes) + 5;
}

static char *html(const char *bytes, size_t size) {
  bool has_tilde = memchr(bytes, '~', size) != NULL;
  cmark_parser *parser = need(cmark_parser_new(CMARK_OPT_FOOTNOTES));
  if (has_tilde) {
    pthread_mutex_lock(&documents_with_tilde);
    cmark_parser_attach_syntax_extension(parser, strikethrough);
  }
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_parser_attach_syntax_extension(parser, tasklist);
  cmark_parser_feed(parser, bytes, size);
  cmark_node *tree = need(cmark_parser_finish(parser));
  if (has_tilde) pthread_mutex_unlock(&documents_with_tilde);
  char *text = need(cmark_render_html(tree, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser)));
  cmark_node_free(tree);
  cmark_parser_free(parser);
  return text;
}

static void write_page(const char *source, const char *text) {
  const char *slash = strrchr(source, '/');
  const char *name = slash == NULL ? source : slash + 1;
  char path[4096];
  int length = snprintf(path, sizeof path - sizeof "/index.html", "%s/%.*s", output, (int)strlen(name) - 3, name);
  if (length < 0 || (size_t)length >= sizeof path - sizeof "/index.html") fail(source);
  if (mkdir(path, 0777) != 0 && errno != EEXIST) fail(path);
  strcpy(path + length, "/index.html");
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0) fail(path);
  for (size_t size = strlen(text), done = 0; done < size;) {
    ssize_t count = write(file, text + done, size - done);
    if (count <= 0) fail(path);
    done += (size_t)count;
  }
  close(file);
}

static void *work(void *unused) {
  char *bytes = NULL;
  size_t room = 0;
  for (size_t number; (number = atomic_fetch_add(&next_file, 1)) < files.count;) {
    size_t size = read_file(files.paths[number], &bytes, &room);
    size_t start = start_of_text(bytes, size);
    char *text = html(bytes + start, size - start);
    write_page(files.paths[number], text);
    free(text);
  }
  free(bytes);
  return unused;
}

int main(int count, char **arguments) {
  int threads = 2;
  if (count == 2 && strcmp(arguments[1], "--version") == 0) {
    printf("libcmark-gfm %s\n", cmark_version_string());
    return 0;
  }
  for (int option; (option = getopt(count, arguments, "t:")) != -1;) {
    if (option != 't') return 64;
    threads = atoi(optarg);
  }
  if (count - optind != 2 || threads < 1 || threads > 256) {
    fprintf(stderr, "usage: floor [-t THREADS] FOLDER OUTPUT\n");
    return 64;
  }
  output = arguments[optind + 1];
  if (mkdir(output, 0777) != 0 && errno != EEXIST) fail(output);
  list(arguments[optind]);
  prepare_library();
  pthread_t others[256];
  for (int thread = 1; thread < threads; thread++) {
    if ((errno = pthread_create(&others[thread], NULL, work, NULL)) != 0) fail("threads");
  }
  work(NULL);
  for (int thread = 1; thread < threads; thread++) pthread_join(others[thread], NULL);
  printf("%zu pages\n", files.count);
  return 0;
}
