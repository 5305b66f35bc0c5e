/*
 * pyvm/vm/make.h: making VMs: kinds, configuration, and what a VM reads and writes.
 */
#ifndef PYVM_VM_MAKE_H
#define PYVM_VM_MAKE_H

#include <stddef.h>

#include "pyvm/types.h"
#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

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
 * print has left in its buffer at a flush. `count` may be 0. `data` is PyVM_Config.stream_data. Returns 0, or an errno
 * value, which Python raises as OSError. The VM is attached meanwhile. Several of its threads may call, one at a time.
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
    int allow_daemon_threads; /* may these be daemons? default 0: one in a C call keeps its VM's memory */
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
    void *stream_data; /* the `data` of both; must live until the VM is closed; see also shares_streams */
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
    /*
     * 1: forks of the VM, and clones of templates of it, write and read by its functions, too, unless a clone is given
     * its own. So these are called with each of those VMs, by several threads at once, and stream_data must live until
     * all of them are closed. 0: these have the process's streams.
     */
    int shares_streams;
} PyVM_Config;

/* The size, and all defaults: threads are allowed, fork, exec and daemon threads are not; the rest is CPython's own. */
#define PYVM_CONFIG_INIT {sizeof(PyVM_Config), PYVM_KIND_DEFAULT, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/*
 * Makes a VM; the calling thread is not attached to it. `config` may be NULL: all defaults.
 * The first VM on a CPython finds, loads and starts it, which takes some time: to find it an interpreter is spawned.
 * The first CPython that is started makes the process ignore SIGPIPE and SIGXFSZ, if they have their default actions:
 * Python code expects an exception from such a write. docs/c-api.md tells how to keep these actions.
 * Returns the VM, which lives until PyVM_Close or until the process exits; NULL on failure. PYVM_ERROR_ORDER: this
 * thread is making or ending a VM already, and this call comes from Python code that runs meanwhile.
 */
PYVM_EXPORT PyVM *PyVM_New(const PyVM_Config *config);

/* PyVM_New(NULL) and PyVM_Attach in one, as Py_Initialize() for a VM. Returns the VM; NULL on failure. */
PYVM_EXPORT PyVM *PyVM_Initialize(void);

/*
 * The same. If `install_signal_handlers` is 0, VMs leave SIGPIPE and SIGXFSZ alone from now on; otherwise it has no
 * effect: a VM never handles the process's signals.
 */
PYVM_EXPORT PyVM *PyVM_InitializeEx(int install_signal_handlers);

#ifdef __cplusplus
}
#endif

#endif
