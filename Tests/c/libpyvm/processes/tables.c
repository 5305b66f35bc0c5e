/*
 * tables.c: a table of descriptors, and a copy of it that follows: what is opened, closed and put in place of another
 * meanwhile, once and a second time; more files than go at once; where the system tells nothing, too.
 */
#include "libpyvm/processes/tables.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "support/check.h"
#include "support/refused_call.h"

enum { MANY = 3 * PYVM_TABLES_BATCH + 7, FIRST = 500 };

typedef struct meeting {
    pyvm_tables tables;
    sem_t goes_on, is_done;
    void (*look)(void); /* what the copier does next; NULL: it takes files */
    bool has_own_table, ends;
} meeting;

static ino_t inodes[2];
static int opened[MANY];

static bool is_open(int file)
{
    return fcntl(file, F_GETFD) >= 0;
}

static bool is_inherited(int file)
{
    return fcntl(file, F_GETFD) == 0;
}

static ino_t inode_of(int file)
{
    struct stat found;
    return fstat(file, &found) == 0 ? found.st_ino : 0;
}

static void *copy(void *argument)
{
    meeting *meeting = argument;
    if (meeting->has_own_table) {
        REQUIRE(unshare(CLONE_FILES) == 0);
        pyvm_tables_copied(&meeting->tables);
    }
    for (sem_post(&meeting->is_done); sem_wait(&meeting->goes_on) == 0 && !meeting->ends; sem_post(&meeting->is_done))
        if (meeting->look)
            meeting->look();
        else
            pyvm_tables_take(&meeting->tables);
    if (meeting->has_own_table)
        pyvm_tables_close_here(&meeting->tables);
    return NULL;
}

static void hand_over(void *argument)
{
    meeting *meeting = argument;
    sem_post(&meeting->goes_on);
    while (sem_wait(&meeting->is_done) != 0)
        continue;
}

static void see(meeting *meeting, void (*look)(void))
{
    meeting->look = look;
    hand_over(meeting);
    meeting->look = NULL;
}

static int bring(meeting *meeting)
{
    return pyvm_tables_bring(&meeting->tables, hand_over, meeting);
}

/* A file under this number. */
static void open_at(int number, const char *path, int flags)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    REQUIRE(file >= 0 && dup3(file, number, flags) == number);
    close(file);
}

/* ---- What the copier sees ---------------------------------------------------------------------------------------- */

static void sees_the_first(void)
{
    CHECK(is_open(FIRST) && is_open(FIRST + 1) && is_open(FIRST + 2) && !is_open(FIRST + 3));
}

static void sees_the_second(void)
{
    CHECK(!is_open(FIRST));                                            /* closed meanwhile */
    CHECK(inode_of(FIRST + 1) == inodes[1] && inodes[0] != inodes[1]); /* another one now */
    CHECK(is_inherited(FIRST + 1));
    CHECK(inode_of(FIRST + 2) == inodes[0] && !is_inherited(FIRST + 2));
    CHECK(is_open(FIRST + 3) && !is_inherited(FIRST + 3)); /* opened meanwhile */
}

static void sees_the_third(void)
{
    CHECK(!is_open(FIRST + 3)); /* it has come the second time */
    for (int i = 0; i < MANY; i++)
        CHECK(is_open(opened[i]));
}

static void sees_that_offsets_are_shared(void)
{
    CHECK(lseek(opened[0], 0, SEEK_CUR) == 5);
}

/* ---- */

static size_t count_open(void)
{
    size_t count = 0;
    for (int i = 0; i < 4096; i++)
        count += is_open(i);
    return count;
}

static void begin(meeting *meeting, pthread_t *thread, bool has_own_table)
{
    *meeting = (struct meeting){.has_own_table = has_own_table};
    sem_init(&meeting->goes_on, 0, 0);
    sem_init(&meeting->is_done, 0, 0);
    pyvm_tables_open(&meeting->tables);
    REQUIRE(pthread_create(thread, NULL, copy, meeting) == 0);
    while (sem_wait(&meeting->is_done) != 0)
        continue;
}

static void end(meeting *meeting, pthread_t thread)
{
    meeting->ends = true;
    sem_post(&meeting->goes_on);
    pthread_join(thread, NULL);
    pyvm_tables_close_here(&meeting->tables);
    pyvm_tables_free(&meeting->tables);
    sem_destroy(&meeting->goes_on);
    sem_destroy(&meeting->is_done);
}

static void follow(void)
{
    meeting meeting;
    pthread_t thread;
    size_t before = count_open();
    open_at(FIRST, "/", O_CLOEXEC);
    open_at(FIRST + 1, "/", O_CLOEXEC);
    open_at(FIRST + 2, "/", O_CLOEXEC);
    begin(&meeting, &thread, true);
    close(FIRST);
    open_at(FIRST + 1, "/dev/null", 0);
    open_at(FIRST + 3, "/dev/null", O_CLOEXEC);
    inodes[0] = inode_of(FIRST + 2);
    inodes[1] = inode_of(FIRST + 1);
    see(&meeting, sees_the_first);
    CHECK(bring(&meeting) == 0);
    see(&meeting, sees_the_second);
    close(FIRST + 3);
    for (int i = 0; i < MANY; i++)
        REQUIRE((opened[i] = open("/proc/self/exe", O_RDONLY)) >= 0);
    CHECK(bring(&meeting) == 0);
    see(&meeting, sees_the_third);
    lseek(opened[0], 5, SEEK_SET);
    see(&meeting, sees_that_offsets_are_shared);
    CHECK(bring(&meeting) == 0);
    see(&meeting, sees_the_third);
    end(&meeting, thread);
    for (int i = 0; i < MANY; i++)
        close(opened[i]);
    close(FIRST + 1);
    close(FIRST + 2);
    CHECK(count_open() == before);
}

/* With the same table there is nothing to do. */
static void stay(void)
{
    meeting meeting;
    pthread_t thread;
    size_t before = count_open();
    begin(&meeting, &thread, false);
    CHECK(bring(&meeting) == 0);
    end(&meeting, thread);
    CHECK(count_open() == before);
}

/* Containers may refuse kcmp: then all that is open is sent. */
static void *follow_where_kcmp_is_refused(void *unused)
{
    refuse_call(SYS_kcmp, EPERM);
    follow();
    return unused;
}

int main(void)
{
    pthread_t thread;
    alarm(60);
    follow();
    follow();
    stay();
    REQUIRE(pthread_create(&thread, NULL, follow_where_kcmp_is_refused, NULL) == 0);
    pthread_join(thread, NULL);
    return 0;
}
