/*
 * spawn.c: spawns another program and reads what it prints, with a time limit.
 */
#include "libpyvm/base/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "contract/clock.h"

enum { PATIENCE_MS = 20000 };

extern char **environ;

/* Output and errors both go into the pipe: if the program fails, what it has printed is the reason. */
static int start(const char *const *arguments, int output, pid_t *child)
{
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);
    if (error)
        return error;
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_adddup2(&actions, output, 2);
    error = posix_spawnp(child, arguments[0], &actions, NULL, (char *const *)arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/* Waits for input, or its end. False at the deadline. */
static bool wait_for_input(int input, long deadline)
{
    struct pollfd poller = {input, POLLIN, 0};
    int ready;
    do {
        long left = deadline - pyvm_clock_ms();
        ready = left > 0 ? poll(&poller, 1, (int)left) : 0;
    } while (ready < 0 && errno == EINTR);
    return ready != 0;
}

/* Reads until the end or the deadline. Drops what does not fit. False at the deadline. */
static bool read_all(int input, char *output, size_t room, long deadline)
{
    size_t length = 0;
    while (wait_for_input(input, deadline)) {
        char rest[512];
        bool full = length + 1 >= room;
        ssize_t count = read(input, full ? rest : output + length, full ? sizeof rest : room - 1 - length);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return true;
        if (!full)
            output[length += (size_t)count] = '\0';
    }
    return false;
}

/* Waits for the child, which may go on when it has closed its output. What waitpid returns; 0 at the deadline. */
static pid_t wait_for_end(pid_t child, int *status, long deadline)
{
    for (;;) {
        pid_t waited = waitpid(child, status, WNOHANG);
        if (waited != 0 || pyvm_clock_ms() >= deadline)
            return waited;
        pyvm_clock_sleep(1);
    }
}

static void trim(char *text)
{
    size_t length = strlen(text);
    while (length && (text[length - 1] == '\n' || text[length - 1] == ' '))
        text[--length] = '\0';
}

static bool explain(int status, char *output, size_t room)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    trim(output);
    size_t length = strlen(output);
    if (WIFSIGNALED(status))
        snprintf(output + length, room - length, "%sit was killed by signal %d", length ? "; " : "", WTERMSIG(status));
    else if (length == 0)
        snprintf(output, room, "it ended with status %d", WEXITSTATUS(status));
    return false;
}

bool pyvm_spawn(const char *const *arguments, char *output, size_t room)
{
    int ends[2];
    pid_t child;
    output[0] = '\0';
    int error = pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno;
    if (!error) {
        error = start(arguments, ends[1], &child);
        close(ends[1]);
        if (error)
            close(ends[0]);
    }
    if (error) {
        snprintf(output, room, "%s", strerror(error));
        return false;
    }
    long deadline = pyvm_clock_ms() + PATIENCE_MS;
    bool in_time = read_all(ends[0], output, room, deadline);
    close(ends[0]);
    int status = 0;
    pid_t waited = in_time ? wait_for_end(child, &status, deadline) : 0;
    if (waited == 0) {
        kill(child, SIGKILL);
        while (waitpid(child, &status, 0) < 0 && errno == EINTR)
            ;
        snprintf(output, room, "it did not finish in %d s", PATIENCE_MS / 1000);
        return false;
    }
    /* An application that ignores SIGCHLD gets no status: then any output counts as success. */
    return waited < 0 ? output[0] != '\0' : explain(status, output, room);
}
