/*
 * spawn.c: a spawned program's output arrives, cut at the room; whatever the program does, the wait ends in time, and a
 * failure has a reason.
 */
#include "libpyvm/base/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "support/check.h"

/* ---- Time goes faster where a program is to take too long: in place of libc's functions ---- */

enum { FAST = 100 };

static int speed = 1;

int clock_gettime(clockid_t clock, struct timespec *now)
{
    int result = (int)syscall(SYS_clock_gettime, clock, now);
    long long nanoseconds = (now->tv_sec * 1000000000LL + now->tv_nsec) * speed;
    *now = (struct timespec){nanoseconds / 1000000000, nanoseconds % 1000000000};
    return result;
}

int poll(struct pollfd *pollers, nfds_t count, int timeout)
{
    long long left = timeout * 1000000LL / speed;
    return ppoll(pollers, count, &(struct timespec){left / 1000000000, left % 1000000000}, NULL);
}

/* ---- Spawning a shell's command ---- */

enum { ROOM = 2000 };

static char output[ROOM + 100]; /* what is behind the room stays as it is */

static bool spawn(const char *program, const char *argument, const char *command, size_t room)
{
    memset(output, '#', sizeof output);
    return pyvm_spawn((const char *const[]){program, argument, command, NULL}, output, room);
}

static bool shell(const char *command)
{
    return spawn("sh", "-c", command, ROOM);
}

/* Does the wait for a command that takes a minute end before? */
static bool is_late(const char *command)
{
    time_t start = time(NULL);
    speed = FAST;
    bool good = shell(command);
    speed = 1;
    long seconds = (long)(time(NULL) - start);
    bool late = !good && strcmp(output, "it did not finish in 20 s") == 0 && seconds < 30;
    if (!late)
        fprintf(stderr, "%s: %d after %ld s, %.100s\n", command, good, seconds, output);
    return late;
}

/* ---- What holds ---- */

static void output_arrives(void)
{
    CHECK(shell("echo one; echo two >&2; echo three") && strcmp(output, "one\ntwo\nthree\n") == 0);
    CHECK(shell("true") && strcmp(output, "") == 0);
    CHECK(shell("echo one; sleep 0.1; echo two") && strcmp(output, "one\ntwo\n") == 0);
    CHECK(shell("printf 'a\\0b\\377c'") && memcmp(output, "a\0b\377c", 6) == 0);
    CHECK(spawn("printf", "%s|", "it's \"$HOME\"; *", ROOM) && strcmp(output, "it's \"$HOME\"; *|") == 0);
    CHECK(spawn("/bin/sh", "-c", "echo by path", ROOM) && strcmp(output, "by path\n") == 0);
    CHECK(setenv("PYVM_TEST_SPAWN", "of this process", 1) == 0);
    CHECK(shell("echo $PYVM_TEST_SPAWN") && strcmp(output, "of this process\n") == 0);
}

/* The program gets nothing of this process: neither its standard input nor a pipe that another thread reads. */
static void no_files_go_along(void)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0 && dup2(ends[0], 0) == 0); /* from which nothing ever comes */
    for (int file = 3; file < 256; file++)
        fcntl(file, F_SETFD, FD_CLOEXEC);
    CHECK(shell("cat") && strcmp(output, "") == 0);
    CHECK(shell("for file in 3 4 5 6 7 8 9; do [ ! -e /proc/self/fd/$file ] || echo $file; done") && !output[0]);
    close(ends[0]);
    close(ends[1]);
}

static void output_is_cut(void)
{
    CHECK(spawn("sh", "-c", "printf 123456789", 10) && memcmp(output, "123456789\0#", 11) == 0);
    CHECK(spawn("sh", "-c", "printf 1234567890", 10) && memcmp(output, "123456789\0#", 11) == 0);
    CHECK(spawn("sh", "-c", "printf 1234567890", 1) && memcmp(output, "\0#", 2) == 0);
    CHECK(shell("i=0; while [ $i -lt 20000 ]; do echo 0123456789; i=$((i+1)); done")); /* more than a pipe holds */
    CHECK(strlen(output) == ROOM - 1 && output[ROOM] == '#' && strncmp(output, "0123456789\n0123456789\n", 22) == 0);
}

static void failures_have_reasons(void)
{
    CHECK(!spawn("/none/such", NULL, NULL, ROOM) && strcmp(output, strerror(ENOENT)) == 0);
    CHECK(!spawn("pyvm-no-such-program", NULL, NULL, ROOM) && strcmp(output, strerror(ENOENT)) == 0);
    CHECK(!spawn("", NULL, NULL, ROOM) && strcmp(output, strerror(ENOENT)) == 0);
    CHECK(!spawn("/tmp", NULL, NULL, ROOM) && strcmp(output, strerror(EACCES)) == 0);
    CHECK(!spawn("/none/such", NULL, NULL, 4) && strcmp(output, "No ") == 0);
    CHECK(!shell("echo why; echo it failed '  ' >&2; exit 3") && strcmp(output, "why\nit failed") == 0);
    CHECK(!shell("exit 3") && strcmp(output, "it ended with status 3") == 0);
    CHECK(!shell("echo; exit 3") && strcmp(output, "it ended with status 3") == 0);
    CHECK(!shell("kill -9 $$") && strcmp(output, "it was killed by signal 9") == 0);
    CHECK(!shell("echo half; kill -11 $$") && strcmp(output, "half; it was killed by signal 11") == 0);
    CHECK(!spawn("sh", "-c", "printf 1234567890; kill -9 $$", 10) && memcmp(output, "123456789\0#", 11) == 0);
}

static int count_files(void)
{
    int count = 0;
    for (int file = 0; file < 256; file++)
        count += fcntl(file, F_GETFD) >= 0;
    return count;
}

static void nothing_is_left(void)
{
    int files = count_files();
    CHECK(shell("true") && !shell("false") && !spawn("/none/such", NULL, NULL, ROOM) && is_late("exec sleep 60"));
    CHECK(count_files() == files);
    CHECK(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD);
}

static void waits_end(void)
{
    CHECK(is_late("exec sleep 60"));
    CHECK(is_late("echo started; exec sleep 60"));
    CHECK(is_late("exec >&- 2>&-; exec sleep 60")); /* it has closed its output */
    CHECK(is_late("trap '' TERM INT HUP; while :; do sleep 0.01; done"));
    CHECK(is_late("exec yes")); /* it prints for ever */
    CHECK(is_late("while :; do echo drop; sleep 0.05; done"));
}

static void on_signal(int signal)
{
    (void)signal;
}

/* A handler of the program, which runs while PyVM waits, changes nothing. */
static void signals_do_not_matter(void)
{
    struct sigaction action = {.sa_handler = on_signal}, before;
    struct itimerval often = {{0, 10000}, {0, 10000}}, never = {{0, 0}, {0, 0}};
    for (int flags = 0; flags <= SA_RESTART; flags += SA_RESTART) {
        action.sa_flags = flags;
        REQUIRE(sigaction(SIGALRM, &action, &before) == 0 && setitimer(ITIMER_REAL, &often, NULL) == 0);
        CHECK(shell("echo one; sleep 0.1; echo two") && strcmp(output, "one\ntwo\n") == 0);
        CHECK(is_late("exec sleep 60"));
        REQUIRE(setitimer(ITIMER_REAL, &never, NULL) == 0 && sigaction(SIGALRM, &before, NULL) == 0);
    }
    /* With SIGCHLD ignored there is no status: output counts as success. */
    REQUIRE(signal(SIGCHLD, SIG_IGN) != SIG_ERR);
    CHECK(shell("echo output") && strcmp(output, "output\n") == 0);
    CHECK(!shell("exit 3"));
    REQUIRE(signal(SIGCHLD, SIG_DFL) != SIG_ERR);
}

static void *spawn_often(void *number)
{
    char own[100], expected[30], command[40];
    snprintf(expected, sizeof expected, "of %d\n", *(int *)number);
    snprintf(command, sizeof command, "echo of %d", *(int *)number);
    for (int i = 0; i < 20; i++) {
        CHECK(pyvm_spawn((const char *const[]){"sh", "-c", command, NULL}, own, sizeof own));
        CHECK(strcmp(own, expected) == 0);
    }
    return NULL;
}

static void threads_get_their_own(void)
{
    pthread_t threads[8];
    int numbers[COUNT(threads)];
    for (int i = 0; i < (int)COUNT(threads); i++) {
        numbers[i] = i;
        REQUIRE(pthread_create(&threads[i], NULL, spawn_often, &numbers[i]) == 0);
    }
    for (size_t i = 0; i < COUNT(threads); i++)
        pthread_join(threads[i], NULL);
}

int main(void)
{
    output_arrives();
    no_files_go_along();
    output_is_cut();
    failures_have_reasons();
    waits_end();
    nothing_is_left();
    signals_do_not_matter();
    threads_get_their_own();
    return 0;
}
