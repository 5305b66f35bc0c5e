/*
 * pyvm/vm.h: making, entering and ending VMs. A VM is one Python interpreter with its GIL.
 *
 * Thread rule, unless a function says otherwise: any thread may call, attached to anything or nothing.
 * A call never changes what the thread has attached; only Attach, Detach, Initialize, Finalize, Close, and
 * the SaveThread and GILState families do. Functions that fail describe why in PyVM_LastError().
 * Code in a VM cannot end the process: a SystemExit that nobody catches is printed like any other exception.
 * A `PyVM *` stays valid memory for the life of the process: using one after its end is an error, not a crash.
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

/* What the int functions below return: PYVM_OK (0), or one of these. */
typedef enum PyVM_Status {
    PYVM_OK = 0,
    PYVM_ERROR_ARGUMENT,    /* NULL where a VM or a value is needed, or a value out of range */
    PYVM_ERROR_MEMORY,      /* out of memory */
    PYVM_ERROR_UNSUPPORTED, /* this build, or the CPython in question, cannot do that */
    PYVM_ERROR_PYTHON,      /* no usable CPython was found; the message lists what was tried */
    PYVM_ERROR_OTHER,       /* the process already runs another CPython, or one with another configuration */
    PYVM_ERROR_ENGINE,      /* the engine for this CPython is missing, or does not fit */
    PYVM_ERROR_START,       /* CPython was found, but would not start or make an interpreter */
    PYVM_ERROR_CLOSED,      /* the VM is closed, or just being closed */
    PYVM_ERROR_BUSY,        /* threads are inside the VM, so it cannot be closed now */
    PYVM_ERROR_ORDER,       /* what is detached, restored or closed is not this thread's innermost attachment */
    PYVM_ERROR_COPIES,      /* no further private copy of libpython fits into the process */
    PYVM_ERROR_TIMEOUT,     /* a bounded run did not end in time and was interrupted */
    PYVM_ERROR_RAISED       /* the Python code that was run raised an exception */
} PyVM_Status;

/* The last failure of a PyVM function in this thread. */
typedef struct PyVM_Error {
    PyVM_Status code;
    const char *function; /* the public function that failed */
    const char *message;  /* one or more lines, without a final newline; "" when code is PYVM_OK */
    int exit_status;      /* with what CPython, asked by its configuration, wants the process to exit; mostly -1 */
} PyVM_Error;

/*
 * What failed last in this thread; never NULL. Like errno it is not reset by success, so look at it only after a
 * failure, or clear it first. The strings stay valid until the next failure in the same thread.
 * A Python exception is not an error in this sense: it is in the VM, see PyVMErr_Occurred.
 */
PYVM_EXPORT const PyVM_Error *PyVM_LastError(void);

/* Forgets this thread's last error. */
PYVM_EXPORT void PyVM_ClearLastError(void);

/*
 * Has `handler` called with every failure that PyVM_LastError would tell, in the thread that failed and right after it
 * was noted, whatever that thread has attached: for logging, not for calling VMs. Failures within the handler do not
 * call it again, nor change what PyVM_LastError tells afterwards. One for the process; NULL takes it away. `data` must
 * live until no thread can be failing any more.
 */
typedef void (*PyVM_ErrorHandler)(const PyVM_Error *error, void *data);
PYVM_EXPORT void PyVM_SetErrorHandler(PyVM_ErrorHandler handler, void *data);

/* ---- Making and ending VMs --------------------------------------------------------------------------------- */

/* How a VM is made. The numbers are part of the ABI. */
typedef enum PyVM_Kind {
    PYVM_KIND_DEFAULT = 0, /* own-gil where CPython has it (3.12 and newer), else isolated */
    PYVM_KIND_OWN_GIL = 1, /* a sub-interpreter with its own GIL: VMs run in parallel; needs CPython 3.12 */
    PYVM_KIND_SHARED_GIL =
        2, /* a classic sub-interpreter: takes modules that an own GIL refuses; one GIL for all such VMs */
    PYVM_KIND_ISOLATED = 3, /* a private copy of libpython: runs in parallel, takes any module; some 11 in a process */
    PYVM_KIND_MAIN = 4 /* the main interpreter of a Python that runs in this process already; the same VM each time */
} PyVM_Kind;

/*
 * Takes what a VM's Python writes: `stream` is 1 (sys.stdout) or 2 (sys.stderr), `bytes` are UTF-8, not terminated, and
 * whole writes of Python's text layer: mostly lines, or what print leaves in its buffer at a flush. 0, or an errno
 * value, which Python gets as OSError. The VM is attached; several of its threads may call, one at a time.
 */
typedef int (*PyVM_Write)(PyVM *vm, int stream, const char *bytes, size_t count, void *data);

/* Gives what the VM's Python reads from sys.stdin: how many bytes it put into `buffer`, 0 at the end, or -errno. */
typedef ptrdiff_t (*PyVM_Read)(PyVM *vm, char *buffer, size_t room, void *data);

/* How to make a VM. Begin with PYVM_CONFIG_INIT, change what you want: PyVM_Config c = PYVM_CONFIG_INIT; */
typedef struct PyVM_Config {
    size_t size; /* sizeof(PyVM_Config): how this library knows which members you know */
    PyVM_Kind kind;
    /*
     * Which CPython: a version ("3.12"), an interpreter's path, a virtual environment's folder, or the path of a
     * libpython. NULL: that of the process's first VM; for that one what PYVM_PYTHON in the environment says, else
     * what `python3` is. Each VM may name another.
     */
    const char *python;
    int allow_fork;           /* may Python code in the VM call os.fork? It is fatal to the child; default 0 */
    int allow_exec;           /* may it replace the process (os.execv)? default 0; subprocess works either way */
    int allow_threads;        /* may it start threads? default 1 */
    int allow_daemon_threads; /* may these be daemons? default 0: a VM cannot be closed while one runs */
    /*
     * How to start CPython (pyvm/config.h), for a VM that starts one: each isolated VM does, and the first of the others
     * on each CPython; an error for any other. NULL: as PyVM does by itself, which is as `python` would, with no
     * arguments. Needed only during the call.
     */
    const PyConfig *python_config;

    /* What follows is needed only during the call, and strings are UTF-8 (bytes that are not: as in os.fsdecode). */

    const char *const *argv; /* sys.argv, NULL behind the last; NULL: [""] */
    const char *const *path; /* sys.path, NULL behind the last; NULL: CPython's own */
    /*
     * os.environ, as "NAME=value", NULL behind the last; NULL: the process's. Isolated VMs have an environment of their
     * own, for C code and programs they start too; in others changes of a given one stay in os.environ, and programs
     * started without `env=` see the process's.
     */
    const char *const *environment;
    /*
     * As `python -I`: no PYTHON* variables, no user site-packages, no working directory in sys.path. For a VM that starts
     * a CPython, as with python_config.
     */
    int isolated_mode;
    /* Where sys.stdout and sys.stderr go, and where sys.stdin comes from. NULL: the process's. */
    PyVM_Write write;
    PyVM_Read read;
    void *stream_data; /* what both get; must live until the VM is closed */
    /*
     * Bytes that the VM may have allocated through CPython's allocators before further allocation raises MemoryError; 0:
     * no limit. Not for shared-gil and main VMs, whose memory is not theirs alone. Memory that extension modules
     * take from elsewhere is not counted.
     */
    size_t memory_limit;
    /*
     * 1: PyVM_Attach and PyVM_Initialize do not keep the GIL between calls; each call takes it and lets go of it again,
     * so no thread keeps others out by doing something else. Callbacks have it until they return.
     */
    int release_between_calls;
    /*
     * 1: the VM may be one that was used before, and may be used again when it is closed. Its `__main__` is empty and what
     * is configured here as asked for, but modules stay imported, as they are. For those who make and close many:
     * this is fast and, where CPython loses memory with each interpreter, keeps it. Only VMs made with this take part.
     */
    int recycle;
} PyVM_Config;

/* All defaults, and the size: the kind that suits the CPython, threads allowed, all else not, or as CPython has it. */
#define PYVM_CONFIG_INIT {sizeof(PyVM_Config), PYVM_KIND_DEFAULT, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/*
 * Makes a VM; the calling thread is not attached to it. `config` may be NULL: all defaults.
 * The first VM finds, loads and starts CPython, which takes some time (finding runs an interpreter once).
 * Returns NULL on failure. The VM lives until PyVM_Close, or until the process exits.
 */
PYVM_EXPORT PyVM *PyVM_New(const PyVM_Config *config);

/*
 * Ends a VM: new calls on it are refused, threads inside it are waited for (10 seconds at most), its Python threads
 * are joined and its exit handlers run, as when Python exits, then the interpreter is destroyed. Any thread may do it.
 * If the caller's only attachment to the VM is its innermost one, made with PyVM_Attach, that is detached.
 * Returns PYVM_OK, or:
 * PYVM_ERROR_BUSY: other threads are inside (the message has their ids): nothing has changed, and the VM works on;
 * or daemon threads run in it: its other threads have been joined, and the VM works on;
 * PYVM_ERROR_ORDER: the caller is deeper inside the VM, for example in a callback; nothing has changed;
 * PYVM_ERROR_CLOSED: it is closed already, which is harmless.
 * Objects of the VM die with it.
 */
PYVM_EXPORT int PyVM_Close(PyVM *vm);

/* The same, with another limit for the waiting, in milliseconds. Python's non-daemon threads have no limit. */
PYVM_EXPORT int PyVM_CloseWithin(PyVM *vm, int milliseconds);

/* PyVM_New(NULL) and PyVM_Attach in one: the VM-first Py_Initialize(). NULL on failure. */
PYVM_EXPORT PyVM *PyVM_Initialize(void);

/* The same; `install_signal_handlers` is accepted and has no effect: a VM never handles the process's signals. */
PYVM_EXPORT PyVM *PyVM_InitializeEx(int install_signal_handlers);

/* PyVM_Close in the document's spelling; 0 on success, -1 on failure. */
PYVM_EXPORT int PyVM_FinalizeEx(PyVM *vm);

/* The same; whether it worked is in PyVM_IsInitialized and PyVM_LastError. */
PYVM_EXPORT void PyVM_Finalize(PyVM *vm);

/* 1 when the VM is open, 0 when it is NULL, closed, or just being closed. */
PYVM_EXPORT int PyVM_IsInitialized(PyVM *vm);

/* ---- Attaching --------------------------------------------------------------------------------------------- */

/*
 * Attaches the calling thread to the VM: the thread holds the VM's GIL until PyVM_Detach, and calls on the VM cost
 * next to nothing. Nests, also with other VMs: attaching B while A is attached lets go of A, detaching B takes
 * A again. Returns PYVM_OK, or an error and nothing has changed.
 */
PYVM_EXPORT int PyVM_Attach(PyVM *vm);

/* Undoes the thread's innermost PyVM_Attach, which must be of this VM, else PYVM_ERROR_ORDER and no change. */
PYVM_EXPORT int PyVM_Detach(PyVM *vm);

/* The VM that the calling thread has attached (or is being called back from), or NULL. */
PYVM_EXPORT PyVM *PyVM_Current(void);

/*
 * Py_Initialize for code that names no VM (pyvm/implicit.h): PyVM_InitializeEx, and where that fails, as with CPython's,
 * the reason on stderr and the end of the process: such code goes on without asking.
 */
PYVM_EXPORT void PyVM_InitializeDefault(int install_signal_handlers);

/*
 * The VM that code means which names none (pyvm/implicit.h): the one attached; else the one that the thread has let go
 * of with PyVMEval_SaveThread; else the one whose Python code runs on the thread, if Python made that; else the one
 * that PyVM_Initialize made first, as long as it is open. NULL: there is none.
 */
PYVM_EXPORT PyVM *PyVM_Default(void);

/*
 * CPython's own functions of these names, for the VM's attachment.
 * PyVMEval_SaveThread lets go of the VM's GIL without ending the thread's innermost attachment, which must be of this
 * VM (else NULL); PyVMEval_RestoreThread takes it again. Between them the thread may use any VM, this one too.
 * Restore and Acquire also take a thread state made with PyVMThreadState_New for the calling thread: that is then an
 * attachment of its own, ended by PyVMEval_SaveThread or PyVMEval_ReleaseThread.
 * PyVMGILState_Ensure and _Release attach and detach, whatever was attached before, and must pair up like those.
 */
PYVM_EXPORT PyThreadState *PyVMEval_SaveThread(PyVM *vm);
PYVM_EXPORT void PyVMEval_RestoreThread(PyVM *vm, PyThreadState *state);
PYVM_EXPORT void PyVMEval_AcquireThread(PyVM *vm, PyThreadState *state);
PYVM_EXPORT void PyVMEval_ReleaseThread(PyVM *vm, PyThreadState *state);
PYVM_EXPORT PyGILState_STATE PyVMGILState_Ensure(PyVM *vm);
PYVM_EXPORT void PyVMGILState_Release(PyVM *vm, PyGILState_STATE state);
/* 1 when the calling thread has the VM attached. */
PYVM_EXPORT int PyVMGILState_Check(PyVM *vm);
/* The calling thread's state in the VM; NULL when it has none yet. */
PYVM_EXPORT PyThreadState *PyVMGILState_GetThisThreadState(PyVM *vm);

/* ---- Interrupting ------------------------------------------------------------------------------------------ */

/*
 * Raises KeyboardInterrupt in every thread that runs Python code in the VM now; any thread may call, also one of these
 * (then it comes when the callback has returned). Without effect on a VM in which nothing runs.
 * Python looks between bytecodes: a C call in progress (time.sleep, a read from a socket, a long computation in an
 * extension module) cannot be interrupted and has to return first. If such a call holds the GIL, this function waits
 * for it too. Where a thread's code ends at that very moment, it comes in the next code that the thread runs in the VM.
 */
PYVM_EXPORT int PyVM_Interrupt(PyVM *vm);

/*
 * Runs `code` in the VM's `__main__`, as PyRun_SimpleString does, for so many milliseconds at most; then KeyboardInterrupt
 * is raised in it, every 50 ms until the code has ended, so that catching it once does not help; code that catches it
 * for ever never ends. What PyVM_Interrupt says of C calls holds here: the function returns when the code has ended.
 * Other threads of the VM, and what this one runs in it afterwards, are not interrupted. From 1 millisecond on.
 * PYVM_OK; PYVM_ERROR_TIMEOUT: the time ran out (nothing is printed for the KeyboardInterrupt); PYVM_ERROR_RAISED: it raised
 * an exception, which was printed to the VM's sys.stderr, or a KeyboardInterrupt that is not from this time limit, which
 * was not; or why it was not run.
 */
PYVM_EXPORT int PyVM_RunWithTimeout(PyVM *vm, const char *code, int milliseconds);

/* ---- Asking ------------------------------------------------------------------------------------------------ */

typedef struct PyVM_Info {
    size_t size;      /* set it to sizeof(PyVM_Info) before the call */
    unsigned long id; /* 1, 2, 3 … in the order of creation, never reused */
    PyVM_Kind kind;   /* never PYVM_KIND_DEFAULT */
    int is_open;      /* as PyVM_IsInitialized */
    int has_own_gil;
    int threads_inside;     /* threads attached to it or calling into it now */
    const char *version;    /* CPython's version: "3.13.0" */
    const char *libpython;  /* the path of the library that runs it */
    const char *executable; /* the interpreter whose environment it uses, or NULL if only libpython was named */
    size_t memory;          /* bytes allocated through CPython's allocators now; 0 for shared-gil and main VMs */
    size_t memory_limit;    /* as configured; 0: none */
    int copy;               /* of which private copy of libpython it runs, from 1 on; 0: the process's own */
} PyVM_Info;

/* Fills in `info`, for a closed VM too. The strings live as long as the process. PYVM_OK, or PYVM_ERROR_ARGUMENT. */
PYVM_EXPORT int PyVM_GetInfo(PyVM *vm, PyVM_Info *info);

/* "own-gil", "shared-gil", "isolated", "main", "default"; "unknown" for any other number. */
PYVM_EXPORT const char *PyVM_KindName(PyVM_Kind kind);

/* libpyvm's own version: "0.2.0". */
PYVM_EXPORT const char *PyVM_LibraryVersion(void);

/* A CPython that PyVM_EachPython has found. */
typedef struct PyVM_Python {
    size_t size;            /* of this struct, as the library knows it */
    const char *executable; /* the interpreter, or NULL for one that is only a library */
    const char *version;    /* "3.13.0", or NULL if it would not say */
    const char *libpython;  /* its shared library, or NULL */
    const char *engine;     /* the path of the engine for it, or NULL if there is none */
    const char *problem;    /* why it cannot be used, and what to do about it, in one line; NULL: it can */
} PyVM_Python;

/*
 * Calls `visit` for what PYVM_PYTHON names, unless that is a version, then for the CPythons that a version could mean, those
 * of PATH first: every place where PyVM looks for one, each interpreter once. Runs every interpreter it finds, so it
 * takes a while. `visit` returns 0 to go on; the strings are valid until it returns.
 * PYVM_OK, PYVM_ERROR_ARGUMENT where `visit` is NULL, or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_EachPython(int (*visit)(const PyVM_Python *python, void *data), void *data);

/* ---- Being called by Python -------------------------------------------------------------------------------- */

/*
 * What a callback in progress must remember. Only for a variable to pass to the two functions below, which needs no
 * initial value.
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
 * For C functions that Python calls with CPython's own signatures: begin with the first, end with the second, on
 * every path, in the same thread. Returns the VM that calls, also on a thread which Python made; until the end, calls
 * on that VM are as cheap as attached ones. NULL when no VM of this library is calling (then EndCallback does nothing).
 * The end takes back whatever the callback left attached. Functions from PyVM_DefineFunction need neither.
 */
PYVM_EXPORT PyVM *PyVM_BeginCallback(PyVM_Callback *frame);
PYVM_EXPORT void PyVM_EndCallback(PyVM_Callback *frame);

/*
 * What Python code can call: `args` is a tuple, `kwargs` a dict or NULL, both borrowed.
 * Returns a new reference, or NULL with a Python exception set. `vm` is attached meanwhile.
 */
typedef PyObject *(*PyVM_Function)(PyVM *vm, PyObject *args, PyObject *kwargs, void *user_data);

/*
 * Makes a Python callable out of a C function at run time. `name` and `doc` (may be NULL) are copied.
 * `free_user_data` (may be NULL) is called once, when the callable dies, or before this function returns NULL.
 * Returns a new reference, or NULL: with a Python exception, or refused with PyVM_LastError.
 */
PYVM_EXPORT PyObject *PyVM_DefineFunction(PyVM *vm, const char *name, const char *doc, PyVM_Function function,
                                          void *user_data, void (*free_user_data)(void *));

#ifdef __cplusplus
}
#endif

#endif
