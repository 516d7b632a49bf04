// Runs a program and writes what it took: `measure REPORT PROGRAM [ARGUMENT …]`.
//
// It stands between the benchmark and the program for the sake of the peak memory: the system counts a child's peak from before the
// child becomes another program, so the child of a large process is never small. This one needs about a megabyte.
//
// The report is one line: exit status (128 + signal where one ended the program), then wall, user and system time in microseconds, then
// the peak of resident memory in bytes, of the largest process alone.

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long microseconds(struct timeval time) { return time.tv_sec * 1000000LL + time.tv_usec; }

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "measure: give the file for the report, a program and its arguments\n");
    return 64;
  }
  // A group of its own, so that whoever ends this process can end the program with it.
  setpgid(0, 0);
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child < 0) {
    perror("measure: no process can be started");
    return 71;
  }
  if (child == 0) {
    execvp(arguments[2], arguments + 2);
    perror(arguments[2]);
    _exit(127);
  }
  int status = 0;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) {
    perror("measure: the program cannot be waited for");
    return 71;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  long long wall = (end.tv_sec - start.tv_sec) * 1000000LL + (end.tv_nsec - start.tv_nsec) / 1000;
#ifdef __APPLE__
  long long peak = usage.ru_maxrss;
#else
  long long peak = usage.ru_maxrss * 1024LL;
#endif
  FILE *report = fopen(arguments[1], "w");
  if (report == NULL) {
    perror(arguments[1]);
    return 74;
  }
  fprintf(report, "%d %lld %lld %lld %lld\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), wall,
          microseconds(usage.ru_utime), microseconds(usage.ru_stime), peak);
  return fclose(report) == 0 ? 0 : 74;
}
