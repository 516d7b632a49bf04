// Stands between a program and the system, and lets one operation on files go wrong at a chosen moment.
//
// FAULT_BELOW   only operations on paths with this at their start count
// FAULT_KIND    kill: the process is killed at operation FAULT_AT; half of what it would have written is there
//               full: from operation FAULT_AT on, the disk has no room
//               read-only: nothing can be written from operation FAULT_AT on
//               vanish: the file FAULT_PATH is gone when it is opened for the FAULT_AT-th time
//               change: the file FAULT_WITH takes the place of FAULT_PATH when that is opened for the FAULT_AT-th time
// FAULT_COUNT   where the number of operations is written at the end

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long operations;
static atomic_long openings;
static atomic_int watched[1024];

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value ? value : "";
}

static long moment(void) { return atol(setting("FAULT_AT")); }

static int is_kind(const char *kind) { return strcmp(setting("FAULT_KIND"), kind) == 0; }

static int is_watched(const char *path) {
  const char *below = setting("FAULT_BELOW");
  return *below && strncmp(path, below, strlen(below)) == 0;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// Counts an operation that writes; returns the error it ends with, or 0. `needs_room` is not set for one that only moves or removes.
static int fault(int needs_room) {
  long number = atomic_fetch_add(&operations, 1) + 1;
  if (is_kind("kill") && number == moment()) die();
  if (is_kind("full") && needs_room && number >= moment()) return ENOSPC;
  if (is_kind("read-only") && number >= moment()) return EROFS;
  return 0;
}

// The whole path of something in a folder that is open.
static const char *whole(int folder, const char *path, char result[PATH_MAX]) {
  if (*path == '/' || folder == AT_FDCWD) return path;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t length = readlink(link, result, PATH_MAX - 1);
  if (length < 0 || (size_t)length + 1 + strlen(path) >= PATH_MAX) die();
  result[length] = '/';
  strcpy(result + length + 1, path);
  return result;
}

static int opened(const char *path, int flags, mode_t mode) {
  static int (*real)(const char *, int, ...);
  if (!real) real = dlsym(RTLD_NEXT, "open");
  if (strcmp(path, setting("FAULT_PATH")) == 0 && *path) {
    long number = atomic_fetch_add(&openings, 1) + 1;
    if (is_kind("vanish") && number == moment()) unlink(path);
    if (is_kind("change") && number == moment()) rename(setting("FAULT_WITH"), path);
  }
  int is_writing = (flags & O_CREAT) && is_watched(path);
  if (is_writing) {
    int error = fault(1);
    if (error) {
      errno = error;
      return -1;
    }
  }
  int descriptor = real(path, flags, mode);
  if (is_writing && descriptor >= 0 && descriptor < 1024) atomic_store(&watched[descriptor], 1);
  return descriptor;
}

int open(const char *path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0;
  va_end(list);
  return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) __attribute__((alias("open")));

int openat(int folder, const char *path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0;
  va_end(list);
  char result[PATH_MAX];
  return opened(whole(folder, path, result), flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) __attribute__((alias("openat")));

int close(int descriptor) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "close");
  if (descriptor >= 0 && descriptor < 1024) atomic_store(&watched[descriptor], 0);
  return real(descriptor);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "write");
  if (descriptor < 0 || descriptor >= 1024 || !atomic_load(&watched[descriptor])) return real(descriptor, bytes, count);
  long number = atomic_load(&operations) + 1;
  if (is_kind("kill") && number == moment()) (void)!real(descriptor, bytes, count / 2);
  int error = fault(1);
  if (error) {
    errno = error;
    return -1;
  }
  return real(descriptor, bytes, count);
}

int rename(const char *from, const char *to) {
  static int (*real)(const char *, const char *);
  if (!real) real = dlsym(RTLD_NEXT, "rename");
  int error = is_watched(to) ? fault(0) : 0;
  if (error) {
    errno = error;
    return -1;
  }
  return real(from, to);
}

int mkdir(const char *path, mode_t mode) {
  static int (*real)(const char *, mode_t);
  if (!real) real = dlsym(RTLD_NEXT, "mkdir");
  int error = is_watched(path) ? fault(1) : 0;
  if (error) {
    errno = error;
    return -1;
  }
  return real(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  char result[PATH_MAX];
  return mkdir(whole(folder, path, result), mode);
}

int unlink(const char *path) {
  static int (*real)(const char *);
  if (!real) real = dlsym(RTLD_NEXT, "unlink");
  int error = is_watched(path) ? fault(0) : 0;
  if (error) {
    errno = error;
    return -1;
  }
  return real(path);
}

int rmdir(const char *path) {
  static int (*real)(const char *);
  if (!real) real = dlsym(RTLD_NEXT, "rmdir");
  int error = is_watched(path) ? fault(0) : 0;
  if (error) {
    errno = error;
    return -1;
  }
  return real(path);
}

__attribute__((destructor)) static void report(void) {
  const char *path = setting("FAULT_COUNT");
  if (!*path) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%ld", atomic_load(&operations));
  fclose(file);
}
