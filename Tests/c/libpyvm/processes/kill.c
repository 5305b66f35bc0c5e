/*
 * kill.c: signals for pseudo-processes without a VM: the default action, and who is there.
 */
#include "libpyvm/processes/kill.h"

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "libpyvm/processes/process.h"
#include "libpyvm/processes/reap.h"
#include "support/vm.h"

static int begin(void)
{
    int pid = pyvm_process_begin(getpid(), NULL, NULL);
    REQUIRE(pid > 0);
    return pid;
}

static int status_of(int pid)
{
    pyvm_reaped reaped = {0, -1};
    CHECK(pyvm_reap(getpid(), pid, -1, &reaped) == PYVM_OK && reaped.pid == pid);
    return reaped.status;
}

static bool is_doomed(int pid)
{
    pyvm_process_info info;
    return pyvm_process_get(pid, &info) && info.killed_by != 0;
}

static void who_is_there(void)
{
    int pid = begin();
    CHECK(pyvm_kill(pid, 0) == 0);
    CHECK(pyvm_kill(pid, -1) == EINVAL && pyvm_kill(pid, 65) == EINVAL);
    CHECK(pyvm_process_end(pid, 3 << 8));
    CHECK(pyvm_kill(pid, 0) == 0 && pyvm_kill(pid, SIGKILL) == 0);
    CHECK(status_of(pid) == 3 << 8);
    CHECK(pyvm_kill(pid, 0) == ESRCH && pyvm_kill(pid, SIGKILL) == ESRCH);
    CHECK(pyvm_kill(getpid(), 0) == ESRCH);
}

static void without_effect(void)
{
    static const int ignored[] = {SIGCHLD, SIGCONT, SIGWINCH, SIGURG};
    static const int stopping[] = {SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU};
    int pid = begin();
    for (size_t i = 0; i < COUNT(ignored); i++)
        CHECK(pyvm_kill(pid, ignored[i]) == 0);
    for (size_t i = 0; i < COUNT(stopping); i++)
        CHECK(pyvm_kill(pid, stopping[i]) == ENOTSUP);
    CHECK(!is_doomed(pid));
    CHECK(pyvm_process_end(pid, 0));
    CHECK(status_of(pid) == 0);
}

/* Its thread ends it, whatever status that says. */
static void ends_itself(void)
{
    int pid = begin();
    CHECK(pyvm_kill(pid, SIGTERM) == 0 && is_doomed(pid));
    pyvm_process_end(pid, 5 << 8);
    int status = status_of(pid);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
}

/* Its thread never ends it: others do not wait for ever. The first signal counts. */
static void is_given_up(void)
{
    int pid = begin();
    CHECK(pyvm_kill(pid, SIGKILL) == 0 && pyvm_kill(pid, SIGTERM) == 0);
    int status = status_of(pid);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    CHECK(!pyvm_process_end(pid, 0));
}

int main(void)
{
    alarm(60);
    who_is_there();
    without_effect();
    ends_itself();
    is_given_up();
    CHECK(pyvm_process_list(NULL, 0) == 0);
    return 0;
}
