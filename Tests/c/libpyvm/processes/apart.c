/*
 * apart.c: a pseudo-process's thread, and those that it starts, have a current folder, an umask and descriptors of
 * their own; where the kernel refuses the folder, descriptors alone.
 */
#include "libpyvm/processes/apart.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "libpyvm/processes/process.h"
#include "libpyvm/processes/reap.h"
#include "support/check.h"
#include "support/refused_call.h"

static char home[4096];
static int shared; /* a descriptor that all have */

static void run(void *(*work)(void *), void *argument)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, work, argument) == 0);
    pthread_join(thread, NULL);
}

static bool is_in(const char *folder)
{
    char here[4096];
    REQUIRE(getcwd(here, sizeof here) != NULL);
    return strcmp(here, folder) == 0;
}

static bool is_open(int file)
{
    return fcntl(file, F_GETFD) >= 0;
}

static mode_t mask(void)
{
    mode_t before = umask(022);
    umask(before);
    return before;
}

/* ---- Its own files ----------------------------------------------------------------------------------------------- */

static int opened; /* by the pseudo-process */

static void *look_as_its_thread(void *unused)
{
    CHECK(!is_open(shared) && is_open(opened));
    return unused;
}

static void change_files(void)
{
    CHECK(is_open(shared) && lseek(shared, 3, SEEK_SET) == 3); /* the offset is shared */
    close(shared);
    opened = fcntl(1, F_DUPFD, 200);
    CHECK(opened >= 200);
    run(look_as_its_thread, NULL);
}

/* ---- Its own folder ---------------------------------------------------------------------------------------------- */

static void *is_in_root(void *unused)
{
    CHECK(is_in("/") && mask() == 0077);
    return unused;
}

static void change_folder(void)
{
    CHECK(is_in(home) && mask() == 0022);
    CHECK(chdir("/") == 0);
    umask(0077);
    run(is_in_root, NULL);
}

/* ---- */

static void *live_apart(void *argument)
{
    int pid = *(int *)argument;
    pyvm_process_info info;
    pyvm_process_adopt(pid);
    unsigned apart = pyvm_apart_make();
    CHECK(pyvm_process_get(pid, &info) && info.apart == apart);
    CHECK(apart & PYVM_APART_FILES);
    if (apart & PYVM_APART_FILES)
        change_files();
    if (apart & PYVM_APART_FOLDER)
        change_folder();
    pyvm_process_end(pid, (int)apart << 8);
    return NULL;
}

/* As containers do. */
static void *live_where_unshare_is_refused(void *argument)
{
    refuse_call(SYS_unshare, EPERM);
    return live_apart(argument);
}

static unsigned live(void *(*work)(void *))
{
    pyvm_reaped reaped = {0, 0};
    int pid = pyvm_process_begin(getpid(), NULL, NULL);
    REQUIRE(pid > 0);
    lseek(shared, 0, SEEK_SET);
    run(work, &pid);
    CHECK(pyvm_reap(getpid(), pid, -1, &reaped) == 0);
    CHECK(is_open(shared) && lseek(shared, 0, SEEK_CUR) == 3);
    CHECK(!is_open(opened) && is_in(home) && mask() == 0022);
    return (unsigned)reaped.status >> 8;
}

static void *stay(void *unused)
{
    CHECK(pyvm_apart_make() == 0);
    opened = fcntl(1, F_DUPFD, 200);
    return unused;
}

int main(void)
{
    alarm(60);
    umask(0022);
    REQUIRE(getcwd(home, sizeof home) != NULL && strcmp(home, "/") != 0);
    shared = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    REQUIRE(shared >= 0);
    unsigned apart = live(live_apart);
    if (!(apart & PYVM_APART_FOLDER))
        printf("unshare is refused here: the folder was not looked at\n");
    CHECK(live(live_where_unshare_is_refused) == PYVM_APART_FILES);
    run(stay, NULL);
    CHECK(is_open(opened));
    return 0;
}
