/*
 * table.c: pids, parents, and waiting: each child that ends is given out once, to whoever waits for it; what is no
 * child is refused; what is left behind is init's.
 */
#include "libpyvm/processes/process.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "libpyvm/processes/process_table.h"
#include "libpyvm/processes/reap.h"
#include "support/child.h"

enum { FOR_EVER = -1, NOT_AT_ALL = 0 };

static int begin(int parent)
{
    int pid = pyvm_process_begin(parent, NULL, "a test");
    REQUIRE(pid > 4194304);
    return pid;
}

static pyvm_process_info info_of_pid(int pid)
{
    pyvm_process_info info;
    REQUIRE(pyvm_process_get(pid, &info));
    return info;
}

static void reap_now(int parent, int which, int pid, int status)
{
    pyvm_reaped reaped = {0, 0};
    CHECK(pyvm_reap(parent, which, NOT_AT_ALL, &reaped) == PYVM_OK);
    CHECK(reaped.pid == pid && reaped.status == status);
}

static void check_empty(void)
{
    CHECK(pyvm_process_list(NULL, 0) == 0);
}

/* Until so many threads wait. */
static void let_line_up(int count)
{
    int found;
    do {
        found = 0;
        pyvm_process_table_lock();
        for (pyvm_one_waiter *one = pyvm_process_table_waiters()->first; one; one = one->next)
            found++;
        pyvm_process_table_unlock();
        usleep(1000);
    } while (found != count);
}

/* ---- One thread -------------------------------------------------------------------------------------------------- */

static void live_and_end(void)
{
    pyvm_reaped reaped;
    int top = getpid(), pid = begin(top), next = begin(top);
    CHECK(next == pid + 1);
    pyvm_process_info info = info_of_pid(pid);
    CHECK(info.pid == pid && info.parent == top && !info.vm && !info.has_ended && !info.killed_by && !info.apart);
    CHECK(strcmp(info.name, "a test") == 0);
    CHECK(pyvm_reap(top, pid, NOT_AT_ALL, &reaped) == PYVM_ERROR_TIMEOUT);
    CHECK(pyvm_reap(top, -1, 1000, &reaped) == PYVM_ERROR_TIMEOUT);
    CHECK(pyvm_process_end(pid, 42 << 8) && !pyvm_process_end(pid, 1));
    CHECK(info_of_pid(pid).has_ended && info_of_pid(next).has_ended == false);
    CHECK(pyvm_reap_await(pid, FOR_EVER) == PYVM_OK && info_of_pid(pid).has_ended);
    CHECK(WIFEXITED(info_of_pid(pid).status) && WEXITSTATUS(info_of_pid(pid).status) == 42);
    reap_now(top, pid, pid, 42 << 8);
    CHECK(!pyvm_process_get(pid, &info) && !pyvm_process_end(pid, 0));
    CHECK(pyvm_reap(top, pid, FOR_EVER, &reaped) == PYVM_REAP_NO_CHILD);
    CHECK(pyvm_reap_await(pid, FOR_EVER) == PYVM_OK);
    CHECK(pyvm_process_end(next, 0));
    reap_now(top, 0, next, 0);
    CHECK(pyvm_reap(top, -1, FOR_EVER, &reaped) == PYVM_REAP_NO_CHILD);
    check_empty();
}

static void only_children(void)
{
    pyvm_reaped reaped;
    int top = getpid(), child = begin(top), grandchild = begin(child);
    CHECK(pyvm_process_end(grandchild, 7 << 8));
    CHECK(pyvm_reap(top, grandchild, FOR_EVER, &reaped) == PYVM_REAP_NO_CHILD);
    CHECK(pyvm_reap(child, child, FOR_EVER, &reaped) == PYVM_REAP_NO_CHILD);
    CHECK(pyvm_reap(top, 1, FOR_EVER, &reaped) == PYVM_REAP_NO_CHILD);
    CHECK(pyvm_reap(top, -child, FOR_EVER, &reaped) == PYVM_REAP_NO_CHILD);
    CHECK(pyvm_reap(top, -1, NOT_AT_ALL, &reaped) == PYVM_ERROR_TIMEOUT);
    reap_now(child, -1, grandchild, 7 << 8);
    CHECK(pyvm_process_end(child, 0));
    reap_now(top, child, child, 0);
    errno = 0;
    CHECK(pyvm_process_begin(child, NULL, NULL) == 0 && errno == ESRCH);
    check_empty();
}

/* They are init's, which is told alone. */
static void orphans(void)
{
    pyvm_process_info info;
    pyvm_reaped reaped;
    int top = getpid(), parent = begin(top), runs = begin(parent), ended = begin(parent);
    CHECK(pyvm_process_end(ended, 1 << 8) && pyvm_process_end(parent, 0));
    CHECK(info_of_pid(runs).parent == PYVM_PROCESS_INIT && !pyvm_process_get(ended, &info));
    errno = 0;
    CHECK(pyvm_process_begin(parent, NULL, NULL) == 0 && errno == ESRCH);
    reap_now(top, -1, parent, 0);
    CHECK(pyvm_reap(top, runs, FOR_EVER, &reaped) == PYVM_REAP_NO_CHILD);
    CHECK(pyvm_process_end(runs, 9) && !pyvm_process_get(runs, &info));
    check_empty();
}

static void names_and_lists(void)
{
    char name[100];
    pyvm_process_info infos[2];
    memset(name, 'x', sizeof name);
    name[sizeof name - 1] = '\0';
    int top = getpid(), a = pyvm_process_begin(top, NULL, name), b = pyvm_process_begin(top, NULL, NULL), c = begin(b);
    CHECK(pyvm_process_list(infos, 2) == 3 && infos[0].pid == a && infos[1].pid == b);
    CHECK(strlen(infos[0].name) == PYVM_PROCESS_NAME - 1 && infos[1].name[0] == '\0');
    CHECK(pyvm_process_end(c, 0) && pyvm_process_end(b, 0) && pyvm_process_end(a, 0));
    reap_now(top, -1, a, 0);
    reap_now(top, -1, b, 0);
    check_empty();
}

static void *ask_adopted(void *argument)
{
    int pid = *(int *)argument;
    CHECK(pyvm_process_here() == getpid());
    pyvm_process_adopt(pid);
    CHECK(pyvm_process_here() == pid && pyvm_process_adopted() == pid);
    pyvm_process_adopt(0);
    CHECK(pyvm_process_here() == getpid());
    return NULL;
}

static void adopting(void)
{
    pthread_t thread;
    int pid = begin(getpid());
    REQUIRE(pthread_create(&thread, NULL, ask_adopted, &pid) == 0);
    pthread_join(thread, NULL);
    CHECK(pyvm_process_here() == getpid());
    CHECK(pyvm_process_end(pid, 0));
    reap_now(getpid(), pid, pid, 0);
}

static void real_fork(void)
{
    int pid = begin(getpid());
    pyvm_process_adopt(pid);
    pid_t child = begin_child();
    if (child == 0) {
        check_empty();
        CHECK(pyvm_process_here() == getpid());
        CHECK(begin(getpid()) > pid);
        end_child();
    }
    CHECK_CHILD(child);
    CHECK(pyvm_process_here() == pid);
    pyvm_process_adopt(0);
    CHECK(pyvm_process_end(pid, 0));
    reap_now(getpid(), pid, pid, 0);
}

/* ---- Several threads --------------------------------------------------------------------------------------------- */

enum { THREADS = 4, CHILDREN = 400 };

static atomic_int given_out, refused;
static atomic_int seen[CHILDREN]; /* by the status */

static void *reap_all(void *unused)
{
    pyvm_reaped reaped;
    int code;
    while ((code = pyvm_reap(getpid(), -1, FOR_EVER, &reaped)) == PYVM_OK) {
        atomic_fetch_add(&given_out, 1);
        atomic_fetch_add(&seen[reaped.status], 1);
    }
    CHECK(code == PYVM_REAP_NO_CHILD);
    return unused;
}

static void each_once(void)
{
    pthread_t threads[THREADS];
    static int pids[CHILDREN];
    for (int i = 0; i < CHILDREN; i++)
        pids[i] = begin(getpid());
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, reap_all, NULL) == 0);
    for (int i = 0; i < CHILDREN; i++)
        CHECK(pyvm_process_end(pids[i], i));
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(given_out == CHILDREN);
    for (int i = 0; i < CHILDREN; i++)
        CHECK(seen[i] == 1);
    check_empty();
}

static void *reap_one(void *argument)
{
    pyvm_reaped reaped;
    int code = pyvm_reap(getpid(), *(int *)argument, FOR_EVER, &reaped);
    CHECK(code == PYVM_OK || code == PYVM_REAP_NO_CHILD);
    atomic_fetch_add(code == PYVM_OK ? &given_out : &refused, 1);
    return NULL;
}

/* Nobody waits for ever for a child that another thread has got. */
static void one_of_many(void)
{
    pthread_t threads[THREADS];
    int pid = begin(getpid());
    given_out = refused = 0;
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, reap_one, &pid) == 0);
    let_line_up(THREADS);
    CHECK(pyvm_process_end(pid, 0));
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(given_out == 1 && refused == THREADS - 1);
    check_empty();
}

int main(void)
{
    alarm(60);
    live_and_end();
    only_children();
    orphans();
    names_and_lists();
    adopting();
    real_fork();
    each_once();
    one_of_many();
    return 0;
}
