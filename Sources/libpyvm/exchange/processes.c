/*
 * processes.c: pseudo-processes as Python code has them.
 */
#include "libpyvm/exchange/processes.h"

#include <unistd.h>

#include "libpyvm/exchange/made.h"
#include "libpyvm/processes/apart.h"
#include "libpyvm/processes/child.h"
#include "libpyvm/processes/kill.h"
#include "libpyvm/processes/process.h"
#include "libpyvm/processes/reap.h"
#include "pyvm/vm.h"

static const char function[] = "pyvm.fork"; /* errors are noted for it: no public function has been called */

_Static_assert((int)PYVM_PROCESSES_NO_CHILD == (int)PYVM_REAP_NO_CHILD, "both sides have the same number");

/* ---- Children ---------------------------------------------------------------------------------------------------- */

typedef struct wanted {
    PyVM *maker;
    const pyvm_making *making;
} wanted;

static PyVM *make(void *argument)
{
    const wanted *wanted = argument;
    return pyvm_made_for_child(wanted->maker, wanted->making);
}

pyvm_child *pyvm_processes_begin(const pyvm_making *making, pyvm_block *request, const char *name, size_t stack,
                                 pyvm_block **reply)
{
    PyVM_Callback frame;
    PyVM *maker = PyVM_BeginCallback(&frame);
    wanted wanted = {maker, making};
    pyvm_birth birth = {make, &wanted, request, name, stack, maker};
    pyvm_child *child = maker ? pyvm_child_begin(&birth, reply, function) : NULL;
    PyVM_EndCallback(&frame);
    return child;
}

int pyvm_processes_go(pyvm_child *child, pyvm_block *parcel, const pyvm_native *native)
{
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame);
    int pid = pyvm_child_go(child, parcel, native);
    PyVM_EndCallback(&frame);
    return pid;
}

void pyvm_processes_cancel(pyvm_child *child)
{
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame);
    pyvm_child_cancel(child);
    PyVM_EndCallback(&frame);
}

/* ---- Asking and ending ------------------------------------------------------------------------------------------- */

int pyvm_processes_here(void)
{
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame);
    int pid = pyvm_process_here();
    PyVM_EndCallback(&frame);
    return pid;
}

/* Of the calling process; false: it is the main process. */
static bool look(pyvm_process_info *info)
{
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame); /* the VM that runs the code says which process it is */
    bool is_pseudo = pyvm_process_get(pyvm_process_here(), info);
    PyVM_EndCallback(&frame);
    return is_pseudo;
}

int pyvm_processes_parent(void)
{
    pyvm_process_info info;
    return look(&info) ? info.parent : 0;
}

int pyvm_processes_reap(int which, long long timeout_ns, int *pid, int *status)
{
    PyVM_Callback frame;
    pyvm_reaped reaped = {0, 0};
    PyVM_BeginCallback(&frame); /* so that the GIL is let go of while it waits */
    int code = pyvm_reap(pyvm_process_here(), which, timeout_ns, &reaped);
    PyVM_EndCallback(&frame);
    *pid = reaped.pid;
    *status = reaped.status;
    return code;
}

int pyvm_processes_kill(int pid, int number)
{
    return pid == getpid() ? pyvm_kill_main(pyvm_processes_here(), number) : pyvm_kill(pid, number);
}

bool pyvm_processes_exit(int status)
{
    pyvm_process_info info;
    bool is_pseudo = look(&info);
    if (is_pseudo)
        pyvm_kill_itself(info.pid, status);
    return is_pseudo;
}

bool pyvm_processes_program(int pid)
{
    pyvm_process_info info;
    return look(&info) && pyvm_process_set_program(info.pid, pid);
}

bool pyvm_processes_have_folder(void)
{
    pyvm_process_info info;
    return look(&info) && info.apart & PYVM_APART_FOLDER;
}
