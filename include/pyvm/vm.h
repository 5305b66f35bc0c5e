/*
 * pyvm/vm.h: making, entering and ending VMs. A VM is one Python interpreter; its kind says
 * whether it has a GIL of its own (PyVM_Kind).
 *
 * Threads: any thread may call any function, whatever it has attached, unless the function says otherwise.
 * A call never changes what the thread has attached. Only Attach, Detach, Initialize, Finalize, Close, the callback
 * functions and the SaveThread and GILState families do.
 * Errors: a function that fails tells why in PyVM_LastError().
 * Lifetime: a `PyVM *` stays valid memory for the life of the process. Using a closed VM is an error, not a crash.
 * Fork: a child whose parent had called PyVM_New cannot use VMs: PYVM_ERROR_UNSUPPORTED. It may end, or call exec.
 * Exit: a SystemExit that nobody catches does not end the process. It is printed like any other exception.
 */
#ifndef PYVM_VM_H
#define PYVM_VM_H

#include <stddef.h>
#include "pyvm/types.h"

#if defined(__GNUC__)
#define PYVM_EXPORT __attribute__((visibility("default")))
#else
#define PYVM_EXPORT
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PyVM PyVM;

/* ---- Errors ---------------------------------------------------------------------------------------------- */

/* What the functions below that return an int return, unless they say otherwise: PYVM_OK (0), or why they failed. */
typedef enum PyVM_Status {
    PYVM_OK = 0,
    PYVM_ERROR_ARGUMENT,    /* NULL where a VM or a value is needed, or a value out of range */
    PYVM_ERROR_MEMORY,      /* out of memory */
    PYVM_ERROR_UNSUPPORTED, /* this build, the CPython in question, or a child of fork cannot do that */
    PYVM_ERROR_PYTHON,      /* no usable CPython was found; the message lists what was tried */
    PYVM_ERROR_OTHER,       /* CPython runs already, so a configuration for it comes too late */
    PYVM_ERROR_ENGINE,      /* the engine for this CPython is missing, or does not fit */
    PYVM_ERROR_START,       /* CPython was found, but did not start, or made no interpreter */
    PYVM_ERROR_CLOSED,      /* the VM is closed, or a thread is closing it */
    PYVM_ERROR_BUSY,        /* threads are inside the VM, so it cannot be closed now */
    PYVM_ERROR_ORDER,       /* the call does not fit what this thread has attached, or is doing just now */
    PYVM_ERROR_COPIES,      /* the process has no room for one more private copy of libpython */
    PYVM_ERROR_TIMEOUT,     /* a bounded run did not end in time and was interrupted */
    PYVM_ERROR_RAISED       /* the Python code that was run raised an exception */
} PyVM_Status;

/* The last failure of a PyVM function in this thread. */
typedef struct PyVM_Error {
    PyVM_Status code;
    const char *function; /* the public function that failed */
    const char *message;  /* one or more lines, without a final newline; "" when code is PYVM_OK */
    int exit_status;      /* with which CPython wants the process to exit, as for -h; mostly -1: it does not */
} PyVM_Error;

/*
 * What failed last in this thread; never NULL. Success does not reset it, as with errno: look at it only after a
 * failure, or clear it first. The struct is the thread's; its strings stay valid until the thread's next failure.
 * A Python exception is not an error in this sense. It is in the VM: see PyVMErr_Occurred.
 */
PYVM_EXPORT const PyVM_Error *PyVM_LastError(void);

/* Forgets this thread's last error. */
PYVM_EXPORT void PyVM_ClearLastError(void);

/*
 * Takes a failure; `error` and its strings are valid until it returns. It is called in the thread that failed, with
 * whatever that thread has attached: it is for logging, not for calling VMs. A failure within the handler does not call
 * it again, and does not change what PyVM_LastError tells afterwards. Several threads may call it at once.
 */
typedef void (*PyVM_ErrorHandler)(const PyVM_Error *error, void *data);

/*
 * Calls `handler` with `data` for every failure from now on, right after PyVM_LastError has it. The process has one
 * handler; NULL removes it. `data` must live until no thread can be failing any more.
 */
PYVM_EXPORT void PyVM_SetErrorHandler(PyVM_ErrorHandler handler, void *data);

/* ---- Making and ending VMs --------------------------------------------------------------------------------- */

/* What kind of interpreter a VM is. The numbers are part of the ABI. */
typedef enum PyVM_Kind {
    PYVM_KIND_DEFAULT = 0,    /* own-gil where CPython has it (3.12 and newer), else isolated */
    PYVM_KIND_OWN_GIL = 1,    /* a sub-interpreter with its own GIL: VMs run in parallel; needs CPython 3.12 */
    PYVM_KIND_SHARED_GIL = 2, /* a classic sub-interpreter: all such share a GIL; takes modules that own-gil refuses */
    PYVM_KIND_ISOLATED = 3, /* a private copy of libpython: runs in parallel, takes any module; some 11 in a process */
    PYVM_KIND_MAIN = 4 /* the main interpreter of a host, a Python that the program runs already; always the same VM */
} PyVM_Kind;

/*
 * Takes what a VM's Python writes. `stream` is 1 (sys.stdout) or 2 (sys.stderr). `bytes` are `count` bytes of UTF-8
 * without a terminator, valid until it returns: a whole write of Python's text layer, which is mostly a line, or what
 * print has left in its buffer at a flush. `data` is PyVM_Config.stream_data. Returns 0, or an errno value, which
 * Python raises as OSError. The VM is attached meanwhile. Several of its threads may call, one at a time.
 */
typedef int (*PyVM_Write)(PyVM *vm, int stream, const char *bytes, size_t count, void *data);

/*
 * Gives what the VM's Python reads from sys.stdin: puts at most `room` bytes into `buffer`. Returns how many, 0 at the
 * end, or a negative errno value. `data`, threads and errors are as for PyVM_Write.
 */
typedef ptrdiff_t (*PyVM_Read)(PyVM *vm, char *buffer, size_t room, void *data);

/*
 * How to make a VM. Begin with PYVM_CONFIG_INIT and change what you want: PyVM_Config config = PYVM_CONFIG_INIT;
 * PyVM_New needs the struct and what it points to only during the call, but for stream_data and the two functions.
 * Strings are UTF-8; bytes that are not become what os.fsdecode makes of them.
 */
typedef struct PyVM_Config {
    /*
     * sizeof(PyVM_Config): tells the library which members the caller knows. Members that the library does not know,
     * because it is older than the header, have to be zero, their default: others are PYVM_ERROR_UNSUPPORTED.
     */
    size_t size;
    PyVM_Kind kind;
    /*
     * Which CPython: a version ("3.12"), an interpreter's path, a virtual environment's folder, or the path of a
     * libpython. NULL: the CPython of the process's first VM; the first VM then takes what PYVM_PYTHON in the
     * environment names, else `python3`. Each VM may name another.
     */
    const char *python;
    /*
     * May Python code in the VM call os.fork? default 0. In the child of an isolated VM the code goes on, and only that
     * VM can be used; to the child of another VM it is fatal.
     */
    int allow_fork;
    int allow_exec;           /* may it replace the process (os.execv)? default 0; subprocess works either way */
    int allow_threads;        /* may it start threads? default 1 */
    int allow_daemon_threads; /* may these be daemons? default 0: one in a C call keeps its VM from being closed */
    /*
     * How to start CPython (pyvm/config.h). For a VM that starts one: each isolated VM does, and the first of the other
     * VMs on each CPython. For any further VM it is an error, PYVM_ERROR_OTHER. NULL: PyVM's own way, which is that of
     * `python` without arguments.
     */
    const PyConfig *python_config;

    const char *const *argv; /* sys.argv, NULL behind the last; NULL: [""] */
    const char *const *path; /* sys.path, NULL behind the last; NULL: CPython's own */
    /*
     * os.environ, as "NAME=value", NULL behind the last; NULL: the process's. An isolated VM has an environment of its
     * own, also for its C code and for the programs that it starts. In a VM of another kind, changes of an environment
     * given here stay in os.environ, and programs started without `env=` get the process's environment.
     */
    const char *const *environment;
    /*
     * 1: as `python -I`: no PYTHON* variables, no user site-packages, no working directory in sys.path. For a VM that
     * starts a CPython, as python_config is, and instead of it.
     */
    int isolated_mode;
    /* Where sys.stdout and sys.stderr go, and where sys.stdin comes from. NULL: the process's streams. */
    PyVM_Write write;
    PyVM_Read read;
    void *stream_data; /* the `data` of both; must live until the VM is closed */
    /*
     * How many bytes the VM may have allocated through CPython's allocators; a further allocation raises MemoryError.
     * 0: no limit. Not for shared-gil and main VMs, which share their memory with others. Memory that extension modules
     * take from elsewhere is not counted.
     */
    size_t memory_limit;
    /*
     * 1: PyVM_Attach and PyVM_Initialize do not keep the GIL between calls. Each call takes it and lets go of it again,
     * so a thread that does something else keeps nobody out. A callback has the GIL until it returns.
     */
    int release_between_calls;
    /*
     * 1: the VM may get the interpreter of a closed VM, and may leave its own to a later VM. `__main__` is empty then,
     * and what is configured here is as asked for, but imported modules stay as they are. For programs that make and
     * close many VMs: it is fast, and loses no memory where CPython loses some with each interpreter. VMs without it
     * do not take part, but for isolated ones: if their copy of libpython cannot start again, or no further copy fits.
     */
    int recycle;
} PyVM_Config;

/* The size, and all defaults: threads are allowed, fork, exec and daemon threads are not; the rest is CPython's own. */
#define PYVM_CONFIG_INIT {sizeof(PyVM_Config), PYVM_KIND_DEFAULT, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/*
 * Makes a VM; the calling thread is not attached to it. `config` may be NULL: all defaults.
 * The first VM on a CPython finds, loads and starts it, which takes some time: to find it an interpreter is spawned.
 * The first CPython that is started makes the process ignore SIGPIPE and SIGXFSZ, if they have their default actions:
 * Python code expects an exception from such a write. docs/c-api.md tells how to keep these actions.
 * Returns the VM, which lives until PyVM_Close or until the process exits; NULL on failure. PYVM_ERROR_ORDER: this
 * thread is making or ending a VM already, and this call comes from Python code that runs meanwhile.
 */
PYVM_EXPORT PyVM *PyVM_New(const PyVM_Config *config);

/*
 * Ends a VM. New calls on it are refused; threads inside it are waited for, 10 seconds at most; its Python threads are
 * joined and its exit handlers run, as when Python exits; daemon threads that run Python code are ended by SystemExit,
 * and waited for within the same 10 seconds; then the interpreter is destroyed, and its objects with it. Python code
 * has the time that it needs, as under `python`; PyVM_Interrupt interrupts it. It runs in a thread of PyVM's own, which
 * is threading's main thread then.
 * (A host goes on with its main interpreter: of a main VM only PyVM's thread states end.) Any thread may close a VM.
 * A thread that has the VM attached may do so if that is its only attachment to the VM, its innermost one, and made
 * with PyVM_Attach: it is detached then.
 * Returns PYVM_OK, or:
 * PYVM_ERROR_BUSY: other threads are inside, and the message has their ids. Nothing has changed, and the VM works on.
 *   Or daemon threads are left in the VM, and the message has their names: its other Python threads have been joined,
 *   its exit handlers have run, and the VM works on. Or, with a limit, see PyVM_CloseWithin, the VM is still being
 *   closed.
 * PYVM_ERROR_ORDER: this thread is deeper inside the VM, for example in a callback, or it is just making or ending a
 *   VM. Nothing has changed.
 * PYVM_ERROR_CLOSED: the VM is closed, or another thread is closing it. This is harmless.
 * PYVM_ERROR_ARGUMENT: `vm` is NULL. PYVM_ERROR_MEMORY: out of memory; the VM works on.
 * For a VM that PyVM_CloseWithin has left while it was being closed, PyVM_Close waits until it is closed.
 */
PYVM_EXPORT int PyVM_Close(PyVM *vm);

/*
 * PyVM_Close with a limit in milliseconds, for threads inside and for Python code together; 0: it does not wait for
 * threads inside, and code that ends the VM has 100 milliseconds. Below 0: there is no limit at all.
 * When the time is up, KeyboardInterrupt is raised in what still runs: exit handlers, Python's threads, finalizers
 * (`__del__`), every 50 ms. If that has not helped after a further second, for a C call cannot be interrupted, it
 * returns PYVM_ERROR_BUSY, and the message has what is waited for. The VM is still being closed then: it refuses calls,
 * and ends as soon as it can. PyVM_Close and PyVM_CloseWithin wait on. Other VMs can be made and closed meanwhile.
 */
PYVM_EXPORT int PyVM_CloseWithin(PyVM *vm, int milliseconds);

/*
 * Does what `python` does when its script has ended: joins the VM's Python threads, all but daemons, runs its exit
 * handlers in the calling thread, and flushes its output; each exit handler runs once. There is no limit; other threads
 * can use the VM meanwhile, and interrupt it. For a program that ends, and leaves daemon threads to the end of the
 * process, as `python` does: then nothing is said of them. The VM works on, but threading and concurrent.futures take
 * the interpreter for one that ends. Returns PYVM_OK, PYVM_ERROR_ARGUMENT (`vm` is NULL), PYVM_ERROR_CLOSED or
 * PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_RunExitHandlers(PyVM *vm);

/* PyVM_New(NULL) and PyVM_Attach in one, as Py_Initialize() for a VM. Returns the VM; NULL on failure. */
PYVM_EXPORT PyVM *PyVM_Initialize(void);

/*
 * The same. If `install_signal_handlers` is 0, VMs leave SIGPIPE and SIGXFSZ alone from now on; otherwise it has no
 * effect: a VM never handles the process's signals.
 */
PYVM_EXPORT PyVM *PyVM_InitializeEx(int install_signal_handlers);

/* PyVM_Close by CPython's name. Returns 0; -1 on failure. */
PYVM_EXPORT int PyVM_FinalizeEx(PyVM *vm);

/* The same; PyVM_IsInitialized tells whether it worked, PyVM_LastError why not. */
PYVM_EXPORT void PyVM_Finalize(PyVM *vm);

/* Returns 1 if the VM is open; 0 if `vm` is NULL, or the VM is closed or being closed. Never fails. */
PYVM_EXPORT int PyVM_IsInitialized(PyVM *vm);

/* ---- Attaching --------------------------------------------------------------------------------------------- */

/*
 * Attaches the VM to the calling thread: waits for the VM's GIL and holds it until PyVM_Detach, so that calls on the VM
 * cost next to nothing. Nests, also with other VMs: attaching B while A is attached lets go of A, and detaching B takes
 * A again. Returns PYVM_OK; PYVM_ERROR_ARGUMENT (`vm` is NULL), PYVM_ERROR_CLOSED or PYVM_ERROR_MEMORY: nothing has
 * changed.
 */
PYVM_EXPORT int PyVM_Attach(PyVM *vm);

/*
 * Undoes the thread's innermost attachment, which must be a PyVM_Attach of this VM. Returns PYVM_OK; PYVM_ERROR_ORDER
 * (it is not) or PYVM_ERROR_ARGUMENT (`vm` is NULL): nothing has changed.
 */
PYVM_EXPORT int PyVM_Detach(PyVM *vm);

/* The VM that the calling thread has attached, also by being called back from it; NULL: none. Never fails. */
PYVM_EXPORT PyVM *PyVM_Current(void);

/*
 * Py_Initialize for code that names no VM (pyvm/implicit.h): PyVM_InitializeEx, unless PyVM_Default has a VM already.
 * Where it fails, it prints the reason to stderr and exits with status 1, as CPython does: such code does not check.
 */
PYVM_EXPORT void PyVM_InitializeDefault(int install_signal_handlers);

/*
 * The VM of code that names none (pyvm/implicit.h). It is the VM that the thread has attached; else the VM that it has
 * let go of with PyVMEval_SaveThread; else, on a thread that Python made, the VM that runs its Python code; else the
 * process's default: the first VM that PyVM_Initialize or PyVM_InitializeFromConfig made, or, once that is closed, the
 * next one that they make. NULL: there is none. Never fails.
 */
PYVM_EXPORT PyVM *PyVM_Default(void);

/*
 * CPython's functions of these names, for this thread's attachments. A thread state belongs to the VM, and only the
 * thread that it was made for may use it. What fails changes nothing; those that return nothing tell so in
 * PyVM_LastError alone.
 */

/*
 * Lets go of the VM's GIL without ending the thread's innermost attachment, which must be of this VM. Until
 * PyVMEval_RestoreThread the thread may use any VM, this one too. Returns the attachment's state; NULL on failure.
 */
PYVM_EXPORT PyThreadState *PyVMEval_SaveThread(PyVM *vm);

/*
 * Takes the GIL again, with the state that PyVMEval_SaveThread returned. Both functions also take a state that
 * PyVMThreadState_New made for this thread: that is a new attachment, which PyVMEval_SaveThread or
 * PyVMEval_ReleaseThread ends.
 */
PYVM_EXPORT void PyVMEval_RestoreThread(PyVM *vm, PyThreadState *state);
PYVM_EXPORT void PyVMEval_AcquireThread(PyVM *vm, PyThreadState *state);

/* PyVMEval_SaveThread where `state` is the attached one; else PYVM_ERROR_ORDER. */
PYVM_EXPORT void PyVMEval_ReleaseThread(PyVM *vm, PyThreadState *state);

/*
 * Attach and detach the VM, whatever was attached before; they must pair up like PyVM_Attach and PyVM_Detach. Ensure
 * returns what was: PyGILState_LOCKED if the VM was attached. Release does not look at `state`.
 */
PYVM_EXPORT PyGILState_STATE PyVMGILState_Ensure(PyVM *vm);
PYVM_EXPORT void PyVMGILState_Release(PyVM *vm, PyGILState_STATE state);

/* Returns 1 if the calling thread has the VM attached and holds its GIL, else 0. Never fails. */
PYVM_EXPORT int PyVMGILState_Check(PyVM *vm);

/* The calling thread's state in the VM, borrowed; NULL if it has none yet, or on failure (`vm` is NULL). */
PYVM_EXPORT PyThreadState *PyVMGILState_GetThisThreadState(PyVM *vm);

/* ---- Interrupting ------------------------------------------------------------------------------------------ */

/*
 * Raises KeyboardInterrupt in every thread that runs Python code in the VM now. One of these threads may call it too:
 * its KeyboardInterrupt comes when the callback has returned. Where no thread runs code, as between two calls in a
 * loop, KeyboardInterrupt comes in the code that a thread next begins to run, if it does so within a second. Python
 * looks between bytecodes, and C calls that wait (time.sleep, input(), a lock, a socket, a child process) look when
 * they are woken: PyVM wakes their threads by a signal, SIGURG, or the last free real-time signal where the program has
 * set an action for that. A C call that looks at no signals (a long computation in an extension module, most functions
 * called by ctypes) has to return first. If it holds the GIL, this function waits for it. Code in the middle of an
 * import is not interrupted inside importlib, whose locks would stay held, but as soon as it has left that. Exit
 * handlers and finalizers of a VM that is being closed are interrupted, too. Returns PYVM_OK, PYVM_ERROR_ARGUMENT (`vm`
 * is NULL), PYVM_ERROR_CLOSED or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_Interrupt(PyVM *vm);

/*
 * Raises a signal in the VM, as if it had arrived there: 1 to 64, such as SIGINT. Each VM has handlers of its own
 * (signal.signal and its like), and never handles the process's signals: the program sends it those that it is to get.
 * The Python handler runs soon, in the VM's main thread, and the signal is written to the file of signal.set_wakeup_fd.
 * SIGINT raises KeyboardInterrupt there, unless Python code has set another handler. If the main thread runs no code,
 * the signal waits until it does. What PyVM_Interrupt says of C calls holds here too. Waits for no GIL. But it is not
 * for a signal handler of the program, as it may make a thread and take locks: let the handler write to a pipe, or take
 * signals with sigwait, and call this from a thread. Returns PYVM_OK, also where the VM ignores the signal, or:
 * PYVM_ERROR_UNSUPPORTED: the VM has no handler for it, so that the default action is to be taken, which is the
 *   program's affair. Nothing has happened.
 * PYVM_ERROR_ARGUMENT (`vm` is NULL, or the number is not one of a signal), PYVM_ERROR_CLOSED, PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_RaiseSignal(PyVM *vm, int number);

/*
 * Runs `code` (UTF-8) in the VM's `__main__`, as PyRun_SimpleString does, for `milliseconds` at most, 1 or more. When
 * the time is up, KeyboardInterrupt is raised in the code, every 50 ms until it has ended: catching it once does not
 * help, but code that catches it for ever never ends. This function returns when the code has ended; what
 * PyVM_Interrupt says of C calls in progress holds here too. Other threads of the VM are not interrupted, nor is what
 * this thread runs in the VM afterwards. Returns PYVM_OK, or:
 * PYVM_ERROR_TIMEOUT: the time ran out and the code was interrupted; the KeyboardInterrupt is not printed.
 * PYVM_ERROR_RAISED: the code raised an exception. It was printed to the VM's sys.stderr, unless it is a
 *   KeyboardInterrupt from elsewhere than this time limit.
 * PYVM_ERROR_ARGUMENT, PYVM_ERROR_CLOSED, PYVM_ERROR_MEMORY: the code was not run.
 */
PYVM_EXPORT int PyVM_RunWithTimeout(PyVM *vm, const char *code, int milliseconds);

/* ---- Asking ------------------------------------------------------------------------------------------------ */

/* What there is to know about a VM. */
typedef struct PyVM_Info {
    size_t size;      /* set it to sizeof(PyVM_Info) before the call; a library that knows less fills up with zeros */
    unsigned long id; /* 1, 2, 3 … in the order of creation, never reused */
    PyVM_Kind kind;   /* never PYVM_KIND_DEFAULT */
    int is_open;      /* as PyVM_IsInitialized */
    int has_own_gil;
    int threads_inside;     /* how many threads have it attached or call it now */
    const char *version;    /* CPython's version: "3.13.0" */
    const char *libpython;  /* the path of the library that runs it */
    const char *executable; /* the interpreter that it takes its environment from; NULL: only a libpython was named */
    size_t memory;          /* bytes allocated through CPython's allocators now; 0 for shared-gil and main VMs */
    size_t memory_limit;    /* as configured; 0: none */
    int copy;               /* the number of the private copy of libpython that runs it, from 1 on; 0: it is no copy */
    int signals_waiting;    /* how many signals PyVM_RaiseSignal has raised that have not arrived yet */
} PyVM_Info;

/*
 * Fills in the first `info->size` bytes of `info`, for a closed VM too. The strings live as long as the process.
 * Returns PYVM_OK, or PYVM_ERROR_ARGUMENT: `vm` or `info` is NULL, or info->size is not set.
 */
PYVM_EXPORT int PyVM_GetInfo(PyVM *vm, PyVM_Info *info);

/* "own-gil", "shared-gil", "isolated", "main" or "default"; "unknown" for any other number. A constant; never fails. */
PYVM_EXPORT const char *PyVM_KindName(PyVM_Kind kind);

/* libpyvm's version, such as "0.2.0". A constant; never fails. */
PYVM_EXPORT const char *PyVM_LibraryVersion(void);

/* A CPython that PyVM_EachPython has found. */
typedef struct PyVM_Python {
    size_t size;            /* of this struct, as the library knows it */
    const char *executable; /* the interpreter, or NULL for one that is only a library */
    const char *version;    /* "3.13.0", or NULL if it could not be learnt */
    const char *libpython;  /* its shared library, or NULL */
    const char *engine;     /* the path of the engine for it, or NULL if there is none */
    const char *problem;    /* why it cannot be used, and what to do about it, in one line; NULL: it can be used */
} PyVM_Python;

/*
 * Calls `visit` for each CPython in the places where PyVM looks for one, each interpreter once: first for what
 * PYVM_PYTHON in the environment names, unless that is a version, then for PATH, then for the other places. It spawns
 * every interpreter that it finds, so it takes a while. `visit` gets `data`, and returns 0 to go on; `python` and its
 * strings are valid until it returns. Returns PYVM_OK, PYVM_ERROR_ARGUMENT (`visit` is NULL) or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_EachPython(int (*visit)(const PyVM_Python *python, void *data), void *data);

/* ---- Being called by Python -------------------------------------------------------------------------------- */

/*
 * What a callback in progress has to remember: a variable of this type, without an initial value, is passed to the two
 * functions below. Nothing else may touch its members.
 */
typedef struct PyVM_Callback {
    struct PyVM_Callback *below_;
    PyVM *vm_;
    struct pyvm_entry *entry_;
    PyThreadState *state_;
    PyThreadState *outer_;
    const struct pyvm_engine *outer_engine_;
    PyThreadState *noted_;
    int kind_;
    int flags_;
    void *reserved_[4]; /* room for later versions; this one neither reads nor writes it */
} PyVM_Callback;

/*
 * For C functions that Python calls with CPython's own signatures: such a function begins with BeginCallback and ends
 * with EndCallback, on every path and in the same thread. `frame` must live until then. Functions of
 * PyVM_DefineFunction and PyVM_DEFINE need neither.
 * BeginCallback returns the VM that calls, also on a thread that Python made. The VM is attached until EndCallback,
 * which detaches whatever else the callback left attached. It returns NULL if no VM of this library is calling
 * (PYVM_ERROR_ORDER), or out of memory; then EndCallback does nothing.
 * A callback must not be left by longjmp or a C++ exception: CPython's C code between does not expect it. PyVM sees it
 * at the thread's next attaching, detaching, detached call or callback, if the stack then is not as deep any more; it
 * refuses that with PYVM_ERROR_ORDER. A callback further out goes on, and its EndCallback notes the error.
 * EndCallback also notes it if a later callback has not ended, and so does the call that has run Python's code, if
 * nobody has called EndCallback.
 */
PYVM_EXPORT PyVM *PyVM_BeginCallback(PyVM_Callback *frame);
PYVM_EXPORT void PyVM_EndCallback(PyVM_Callback *frame);

/*
 * A C function that Python code can call. `args` is a tuple, `kwargs` a dict or NULL, both borrowed; `user_data` is
 * what PyVM_DefineFunction got. Returns a new reference, or NULL with a Python exception set. `vm` is attached
 * meanwhile, whichever thread calls.
 */
typedef PyObject *(*PyVM_Function)(PyVM *vm, PyObject *args, PyObject *kwargs, void *user_data);

/*
 * Makes a Python callable out of a C function at run time. `name` and `doc` (may be NULL) are UTF-8 and copied.
 * `free_user_data` (may be NULL) is called once with `user_data`: when the callable dies, with the VM attached, or
 * before this function returns NULL. Returns a new reference. NULL with PyVM_LastError: `vm`, `name` or `function` is
 * NULL, the VM is closed, or out of memory. NULL with a Python exception in the VM: CPython did not make the callable.
 */
PYVM_EXPORT PyObject *PyVM_DefineFunction(PyVM *vm, const char *name, const char *doc, PyVM_Function function,
                                          void *user_data, void (*free_user_data)(void *));

#ifdef __cplusplus
}
#endif

#endif
