/*
 * processes.c: pseudo-processes as `_pyvm` has them. The package pyvm.fork gives them the signatures of os's functions.
 */
#include "engine/module/processes.h"

#include <errno.h>

#include "engine/continuation/depth.h"
#include "engine/continuation/silence.h"
#include "engine/module/connected.h"
#include "engine/module/duration.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/options.h"
#include "engine/module/outcome.h"
#include "engine/continuation/alone.h"
#include "engine/threads/arrive.h"

static const pyvm_processes *processes(void)
{
    return &pyvm_connected_exchange()->processes;
}

static PyObject *fail_with(int error)
{
    errno = error;
    return PyErr_SetFromErrno(PyExc_OSError);
}

/* ---- Children ---------------------------------------------------------------------------------------------------- */

static const char child_name[] = "_pyvm.child";

/* Of a child that was forgotten there is to be nothing. */
static void cancel(PyObject *capsule)
{
    processes()->cancel(PyCapsule_GetPointer(capsule, child_name));
}

/*
 * process_begin(kind, options, request, name, frames): a child whose VM is to be told what it is, as a capsule, and the
 * Parcel with which it has answered the request. So many frames are to be run again.
 */
static PyObject *begin(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *kind, *options, *request;
    const char *name; /* bytes, or None */
    Py_ssize_t length, frames;
    pyvm_making making = {.allow_threads = true};
    if (!PyArg_ParseTuple(args, "OO!Oz#n:process_begin", &kind, &PyDict_Type, &options, &request, &name, &length,
                          &frames))
        return NULL;
    pyvm_block *asked = pyvm_handle_demand(request, PYVM_HANDLE_PARCEL), *reply;
    PyObject *kept = asked ? pyvm_options_read(kind, options, &making) : NULL;
    if (!kept)
        return NULL;
    struct pyvm_child *child = processes()->begin(&making, asked, name, pyvm_depth_stack(frames), &reply);
    Py_DECREF(kept);
    if (!child)
        return pyvm_fail_with_message(PyExc_RuntimeError);
    PyObject *answer = pyvm_handle_take(PYVM_HANDLE_PARCEL, reply);
    PyObject *capsule = PyCapsule_New(child, child_name, cancel);
    if (!capsule)
        processes()->cancel(child);
    if (answer && capsule)
        return Py_BuildValue("NN", capsule, answer);
    Py_XDECREF(answer);
    Py_XDECREF(capsule);
    return NULL;
}

/* process_bring_files(child): its descriptors are now what this process's are. */
static PyObject *bring_files(PyObject *module, PyObject *capsule)
{
    (void)module;
    struct pyvm_child *child = PyCapsule_GetPointer(capsule, child_name);
    int error = child ? processes()->bring_files(child) : 0;
    if (error)
        return fail_with(error);
    return child ? Py_NewRef(Py_None) : NULL;
}

int pyvm_processes_go(PyObject *capsule, PyObject *parcel, const struct pyvm_native *native)
{
    pyvm_block *state = pyvm_handle_demand(parcel, PYVM_HANDLE_PARCEL);
    struct pyvm_child *child = state ? PyCapsule_GetPointer(capsule, child_name) : NULL;
    if (!child || PyCapsule_SetDestructor(capsule, NULL) < 0 || PyCapsule_SetName(capsule, NULL) < 0)
        return -1;
    return processes()->go(child, state, native);
}

/* process_go(child, parcel): its pid. It goes on with what the parcel says. */
static PyObject *go(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *capsule, *parcel;
    int pid = PyArg_ParseTuple(args, "OO:process_go", &capsule, &parcel) ? pyvm_processes_go(capsule, parcel, NULL)
                                                                         : -1;
    return pid < 0 ? NULL : PyLong_FromLong(pid);
}

/*
 * alone(work): what it returns, and whether no other thread has run meanwhile. None does as long as it waits for
 * nothing.
 */
static PyObject *do_alone(PyObject *module, PyObject *work)
{
    (void)module;
    pyvm_alone alone;
    pyvm_alone_begin(&alone);
    PyObject *result = PyObject_CallNoArgs(work);
    bool was_alone = pyvm_alone_end(&alone);
    return result ? Py_BuildValue("NO", result, was_alone ? Py_True : Py_False) : NULL;
}

/* switch_interval(): sys.getswitchinterval(), also while a thread is alone. */
static PyObject *switch_interval(PyObject *module, PyObject *none)
{
    (void)module;
    (void)none;
    return PyFloat_FromDouble(pyvm_alone_interval());
}

/* process_cancel(child): there is to be none; nothing happens if it is on its way. */
static PyObject *cancel_now(PyObject *module, PyObject *capsule)
{
    (void)module;
    if (PyCapsule_IsValid(capsule, child_name)) {
        struct pyvm_child *child = PyCapsule_GetPointer(capsule, child_name);
        PyCapsule_SetDestructor(capsule, NULL);
        PyCapsule_SetName(capsule, NULL);
        processes()->cancel(child);
    }
    Py_RETURN_NONE;
}

/* ---- Asking and ending ------------------------------------------------------------------------------------------- */

/* process_here(): the pids of the process that runs this code and of its parent, which is 0 for the main process. */
static PyObject *here(PyObject *module, PyObject *none)
{
    (void)module;
    (void)none;
    return Py_BuildValue("ii", processes()->here(), processes()->parent());
}

/* process_wait(pid or -1, timeout): pid and status of a child that has ended, as os.waitpid; None: the time is up. */
static PyObject *wait(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *timeout;
    long long timeout_ns;
    int which, pid = 0, status = 0;
    if (!PyArg_ParseTuple(args, "iO:process_wait", &which, &timeout) || !pyvm_duration_parse(timeout, &timeout_ns))
        return NULL;
    int code = processes()->reap(which, timeout_ns, &pid, &status);
    if (code == PYVM_PROCESSES_NO_CHILD)
        return fail_with(ECHILD);
    if (code == PYVM_ERROR_TIMEOUT)
        Py_RETURN_NONE;
    return pyvm_outcome_is_fine(code) ? Py_BuildValue("ii", pid, status) : NULL;
}

/* Whoever is to end has no code that goes on. */
static PyObject *go_silent(void)
{
    pyvm_silence();
    PyErr_SetNone(PyExc_SystemExit);
    return NULL;
}

/*
 * process_kill(pid, signal). What it does to the calling process has happened when it returns: the handler has run, as
 * with kill(2), or nothing goes on.
 */
static PyObject *kill(PyObject *module, PyObject *args)
{
    (void)module;
    int pid, number;
    if (!PyArg_ParseTuple(args, "ii:process_kill", &pid, &number))
        return NULL;
    int error = processes()->kill(pid, number);
    if (error)
        return fail_with(error);
    if (processes()->is_ending())
        return go_silent();
    return pid == processes()->here() && pyvm_arrive_check_signals() < 0 ? NULL : Py_NewRef(Py_None);
}

/* process_exit(status, as os.wait gives it): ends this process; no code of it runs any more. */
static PyObject *leave(PyObject *module, PyObject *status)
{
    (void)module;
    long number = PyLong_AsLong(status);
    if (number == -1 && PyErr_Occurred())
        return NULL;
    if (!processes()->exit((int)number))
        return PyErr_Format(PyExc_RuntimeError, "this is the main process: os._exit ends it");
    return go_silent();
}

/* process_program(pid): this process waits for a program in its place, and ends with that. */
static PyObject *program(PyObject *module, PyObject *pid)
{
    (void)module;
    long number = PyLong_AsLong(pid);
    if (number == -1 && PyErr_Occurred())
        return NULL;
    return PyBool_FromLong(processes()->program((int)number));
}

int pyvm_processes_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"process_begin", begin, METH_VARARGS, NULL},
        {"alone", do_alone, METH_O, NULL},
        {"switch_interval", switch_interval, METH_NOARGS, NULL},
        {"process_bring_files", bring_files, METH_O, NULL},
        {"process_go", go, METH_VARARGS, NULL},
        {"process_cancel", cancel_now, METH_O, NULL},
        {"process_here", here, METH_NOARGS, NULL},
        {"process_wait", wait, METH_VARARGS, NULL},
        {"process_kill", kill, METH_VARARGS, NULL},
        {"process_exit", leave, METH_O, NULL},
        {"process_program", program, METH_O, NULL},
        {0},
    };
    if (PyModule_AddIntConstant(module, "PROCESS_FIRST", PYVM_PROCESSES_FIRST) < 0)
        return -1;
    return PyModule_AddFunctions(module, functions);
}
