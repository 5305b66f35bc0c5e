/*
 * signal_module.c: replaces functions of _signal, _thread and posix, see signal_module.h.
 * They do what CPython's do in the main interpreter, with the interpreter's own signals (threads/signals.h).
 */
#include "engine/interpreters/signal_module.h"

#include "contract/count.h"
#include "engine/interpreters/raising.h"
#include "engine/interpreters/replace.h"
#include "engine/python/imported.h"
#include "engine/threads/finalizers.h"
#include "engine/threads/first_code.h"
#include "engine/threads/interrupt.h"
#include "engine/threads/main_thread.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/time.h>

/* ---- Arguments ---------------------------------------------------------------------------------------------- */

static int check_main_thread(const char *function)
{
    if (pyvm_signals_is_main(pyvm_signals_of_current()))
        return 0;
    PyErr_Format(PyExc_ValueError, "%s only works in main thread of the main interpreter", function);
    return -1;
}

/* As the kernel and the C library say. */
static int check_can_be_handled(int number)
{
    if (number != SIGKILL && number != SIGSTOP && (number < 32 || number >= SIGRTMIN))
        return 0;
    errno = EINVAL;
    PyErr_SetFromErrno(PyExc_OSError);
    return -1;
}

/* What `handler` means; -1 with an exception. */
static int action_of(PyObject *handler)
{
    if (PyLong_Check(handler) && !PyCallable_Check(handler)) {
        long value = PyLong_AsLong(handler);
        PyErr_Clear();
        if (value == (long)SIG_DFL || value == (long)SIG_IGN)
            return value == (long)SIG_DFL ? PYVM_SIGNAL_DEFAULT : PYVM_SIGNAL_IGNORED;
    }
    if (PyCallable_Check(handler))
        return PYVM_SIGNAL_HANDLED;
    PyErr_SetString(PyExc_TypeError, "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    return -1;
}

/* ---- Handlers ----------------------------------------------------------------------------------------------- */

static PyObject *handler_of(pyvm_signals *signals, int number)
{
    pyvm_signal_action action = atomic_load(&signals->actions[number]);
    if (action == PYVM_SIGNAL_HANDLED)
        return Py_NewRef(signals->handlers[number]);
    return PyLong_FromLong((long)(action == PYVM_SIGNAL_IGNORED ? SIG_IGN : SIG_DFL));
}

static PyObject *signal_signal(PyObject *original, PyObject *args)
{
    (void)original;
    int number;
    PyObject *handler;
    if (!PyArg_ParseTuple(args, "iO:signal", &number, &handler) || check_main_thread("signal") < 0 ||
        pyvm_raising_check(number) < 0)
        return NULL;
    int action = action_of(handler);
    pyvm_signals *signals = pyvm_signals_of_current();
    if (action < 0 || check_can_be_handled(number) < 0 || pyvm_signals_run(signals) < 0)
        return NULL;
    PyObject *before = handler_of(signals, number);
    if (before)
        Py_XDECREF(pyvm_signals_set(signals, number, action, action == PYVM_SIGNAL_HANDLED ? handler : NULL));
    return before;
}

static PyObject *signal_getsignal(PyObject *original, PyObject *args)
{
    (void)original;
    int number;
    if (!PyArg_ParseTuple(args, "i:getsignal", &number) || pyvm_raising_check(number) < 0)
        return NULL;
    return handler_of(pyvm_signals_of_current(), number);
}

/* System calls that a handler interrupts are always made again. */
static PyObject *signal_siginterrupt(PyObject *original, PyObject *args)
{
    (void)original;
    int number, flag;
    if (!PyArg_ParseTuple(args, "ii:siginterrupt", &number, &flag) || pyvm_raising_check(number) < 0 ||
        check_can_be_handled(number) < 0)
        return NULL;
    Py_RETURN_NONE;
}

/* ---- The wakeup file ---------------------------------------------------------------------------------------- */

static int check_wakeup(int file)
{
    struct stat status;
    int flags = file < 0 ? O_NONBLOCK : fstat(file, &status) != 0 ? -1 : fcntl(file, F_GETFL);
    if (flags < 0)
        PyErr_SetFromErrno(PyExc_OSError);
    else if (!(flags & O_NONBLOCK))
        PyErr_Format(PyExc_ValueError, "the fd %i must be in non-blocking mode", file);
    else
        return 0;
    return -1;
}

static PyObject *signal_set_wakeup_fd(PyObject *original, PyObject *args, PyObject *kwargs)
{
    (void)original;
    static char *names[] = {"", "warn_on_full_buffer", NULL};
    int file, warn = 1;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "i|$p:set_wakeup_fd", names, &file, &warn) ||
        check_main_thread("set_wakeup_fd") < 0 || check_wakeup(file) < 0)
        return NULL;
    return PyLong_FromLong(atomic_exchange(&pyvm_signals_of_current()->wakeup, file < 0 ? -1 : file));
}

/* ---- Timers ------------------------------------------------------------------------------------------------- */

/* A timer's signal goes to the process, which it ends if the program has no handler for it. */
static PyObject *set_timer(PyObject *original, PyObject *args, int number)
{
    struct sigaction action;
    bool would_end = sigaction(number, NULL, &action) == 0 && !(action.sa_flags & SA_SIGINFO) &&
                     action.sa_handler == SIG_DFL;
    PyObject *seconds = PyTuple_GET_SIZE(args) > 0 ? PyTuple_GET_ITEM(args, PyTuple_GET_SIZE(args) > 1) : NULL;
    int is_set = seconds ? PyObject_IsTrue(seconds) : 0;
    if (is_set < 0)
        return NULL;
    if (!is_set || !would_end)
        return PyObject_Call(original, args, NULL);
    return PyErr_Format(PyExc_RuntimeError,
                        "signal %d would end the process: a VM handles the signals that the program sends it "
                        "(PyVM_RaiseSignal), and the program has no handler for this one",
                        number);
}

static PyObject *signal_alarm(PyObject *original, PyObject *args)
{
    return set_timer(original, args, SIGALRM);
}

static PyObject *signal_setitimer(PyObject *original, PyObject *args)
{
    PyObject *which = PyTuple_GET_SIZE(args) > 0 ? PyTuple_GET_ITEM(args, 0) : NULL;
    long timer = which && PyLong_Check(which) ? PyLong_AsLong(which) : ITIMER_REAL;
    PyErr_Clear();
    return set_timer(original, args, timer == ITIMER_VIRTUAL ? SIGVTALRM : timer == ITIMER_PROF ? SIGPROF : SIGALRM);
}

/* ---- The main thread ---------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030D0000

static PyObject *thread_get_main_thread_ident(PyObject *original, PyObject *args)
{
    (void)original;
    (void)args;
    unsigned long ident = atomic_load(&pyvm_signals_of_current()->main);
    return PyLong_FromUnsignedLong(ident ? ident : PyThread_get_thread_ident());
}

#else

/* threading calls this last when it is imported. */
static PyObject *posix_register_at_fork(PyObject *original, PyObject *args, PyObject *kwargs)
{
    PyObject *threading = pyvm_imported("threading");
    if (threading && PyObject_HasAttrString(threading, "_main_thread"))
        pyvm_main_thread_tell(threading);
    Py_XDECREF(threading);
    return PyObject_Call(original, args, kwargs);
}

#endif

/* ---------------------------------------------------------------------------------------------------------------- */

#define WITH_KEYWORDS(function) (PyCFunction)(void (*)(void)) function, METH_VARARGS | METH_KEYWORDS, NULL

static PyMethodDef signal_method = {"signal", signal_signal, METH_VARARGS, NULL};
static PyMethodDef getsignal_method = {"getsignal", signal_getsignal, METH_VARARGS, NULL};
static PyMethodDef siginterrupt_method = {"siginterrupt", signal_siginterrupt, METH_VARARGS, NULL};
static PyMethodDef set_wakeup_fd_method = {"set_wakeup_fd", WITH_KEYWORDS(signal_set_wakeup_fd)};
static PyMethodDef raise_signal_method = {"raise_signal", pyvm_raising_raise_signal, METH_VARARGS, NULL};
static PyMethodDef pthread_kill_method = {"pthread_kill", pyvm_raising_pthread_kill, METH_VARARGS, NULL};
static PyMethodDef kill_method = {"kill", pyvm_raising_kill, METH_VARARGS, NULL};
static PyMethodDef pidfd_send_signal_method = {"pidfd_send_signal", pyvm_raising_pidfd_send_signal, METH_VARARGS, NULL};
static PyMethodDef alarm_method = {"alarm", signal_alarm, METH_VARARGS, NULL};
static PyMethodDef setitimer_method = {"setitimer", signal_setitimer, METH_VARARGS, NULL};
static PyMethodDef interrupt_main_method = {"interrupt_main", pyvm_raising_interrupt_main, METH_VARARGS, NULL};
#if PY_VERSION_HEX >= 0x030D0000
static PyMethodDef main_ident_method = {"_get_main_thread_ident", thread_get_main_thread_ident, METH_NOARGS, NULL};
#else
static PyMethodDef at_fork_method = {"register_at_fork", WITH_KEYWORDS(posix_register_at_fork)};
#endif

static const pyvm_replacement replacements[] = {
    {"_signal", "signal", &signal_method},
    {"_signal", "getsignal", &getsignal_method},
    {"_signal", "siginterrupt", &siginterrupt_method},
    {"signal", "siginterrupt", &siginterrupt_method},
    {"_signal", "set_wakeup_fd", &set_wakeup_fd_method},
    {"signal", "set_wakeup_fd", &set_wakeup_fd_method},
    {"_signal", "raise_signal", &raise_signal_method},
    {"signal", "raise_signal", &raise_signal_method},
    {"_signal", "pthread_kill", &pthread_kill_method},
    {"signal", "pthread_kill", &pthread_kill_method},
    {"posix", "kill", &kill_method},
    {"os", "kill", &kill_method},
    {"_signal", "pidfd_send_signal", &pidfd_send_signal_method},
    {"signal", "pidfd_send_signal", &pidfd_send_signal_method},
    {"_signal", "alarm", &alarm_method},
    {"signal", "alarm", &alarm_method},
    {"_signal", "setitimer", &setitimer_method},
    {"signal", "setitimer", &setitimer_method},
    {"_thread", "interrupt_main", &interrupt_main_method},
#if PY_VERSION_HEX >= 0x030D0000
    {"_thread", "_get_main_thread_ident", &main_ident_method},
    {"threading", "_get_main_thread_ident", &main_ident_method},
#else
    {"posix", "register_at_fork", &at_fork_method},
    {"os", "register_at_fork", &at_fork_method},
#endif
};

static int replace_functions(void)
{
    PyObject *module = PyImport_ImportModule("_signal");
    int result = module ? 0 : -1;
    for (size_t i = 0; i < PYVM_COUNT(replacements) && result == 0; i++)
        result = pyvm_replace(&replacements[i]);
    Py_XDECREF(module);
    return result;
}

/* As CPython does where the process does not ignore it, as in a shell's background. */
static int handle_interrupts(pyvm_signals *signals)
{
    if (atomic_load(&signals->actions[SIGINT]) == PYVM_SIGNAL_IGNORED)
        return 0;
    PyObject *handler = pyvm_imported_attribute("_signal", "default_int_handler");
    if (!handler)
        return -1;
    Py_XDECREF(pyvm_signals_set(signals, SIGINT, PYVM_SIGNAL_HANDLED, handler));
    Py_DECREF(handler);
    return 0;
}

int pyvm_signal_module_begin(bool is_new)
{
    if (pyvm_signals_begin(pyvm_interrupt_begin_code) < 0) {
        PyErr_NoMemory();
        return -1;
    }
    pyvm_finalizers_prepare();
    pyvm_first_code_forget(pyvm_signals_of_current()); /* code that runs while it is made ready is not the program's */
    if (is_new && replace_functions() < 0)
        return -1;
    return handle_interrupts(pyvm_signals_of_current());
}
