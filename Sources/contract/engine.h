/*
 * engine.h: the contract between libpyvm and an engine, the library built against one CPython version's headers.
 * Both sides include it. In libpyvm the types of Python are those of pyvm/types.h; an engine includes its CPython's
 * headers first, which then define them.
 */
#ifndef PYVM_ENGINE_H
#define PYVM_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#ifndef Py_PYTHON_H
#include "pyvm/types.h"
#endif
#include "contract/exchange.h"
#include "contract/package.h"
#include "contract/placeholder.h"
#include "contract/process.h"
#include "contract/table.h"

struct PyVM_Parcel;

/* Changes whenever anything in this file or in exchange.h does; libpyvm takes only engines of its own number. */
#define PYVM_ENGINE_ABI 40u
#define PYVM_ENGINE_SYMBOL "pyvm_engine_get"

/* Room for the reason of a failure, which the caller of an operation provides. */
#define PYVM_WHY 512

/* What a member of PyConfig or PyPreConfig holds. */
typedef enum pyvm_member_kind {
    PYVM_MEMBER_INT,
    PYVM_MEMBER_UNSIGNED_LONG,
    PYVM_MEMBER_STRING, /* wchar_t * */
    PYVM_MEMBER_LIST    /* PyWideStringList */
} pyvm_member_kind;

#define PYVM_MEMBER_KIND(member)                  \
    _Generic((member),                            \
        int: PYVM_MEMBER_INT,                     \
        unsigned long: PYVM_MEMBER_UNSIGNED_LONG, \
        wchar_t *: PYVM_MEMBER_STRING,            \
        PyWideStringList: PYVM_MEMBER_LIST)

/*
 * A member of PyConfig or PyPreConfig that somebody has set. Both sides have structs of these names, laid out
 * differently, so members go from one to the other by name.
 */
typedef struct pyvm_setting {
    const char *name;
    const char *versions; /* the versions that have it: "3.13 and newer" */
    pyvm_member_kind kind;
    const void *value; /* where the member is: an int, an unsigned long, a wchar_t *, a PyWideStringList */
} pyvm_setting;

/* A PyConfig or PyPreConfig: what differs from what CPython's Init function gives. */
typedef struct pyvm_settings {
    int is_isolated; /* InitIsolatedConfig's rather than InitPythonConfig's */
    size_t count;
    const pyvm_setting *items;
} pyvm_settings;

enum { PYVM_HASH_SECRET = 24 }; /* the size of CPython's _Py_HashSecret */

/* How to start CPython. */
typedef struct pyvm_start {
    const char *executable; /* its environment is used where `config` names no program; or NULL */
    pyvm_settings config;
    const pyvm_settings *preconfig;   /* NULL: follows from `config` */
    PyWideStringList arguments;       /* the command line that goes with `preconfig` */
    const struct _inittab *modules;   /* built-in modules to add, up to one without a name; or NULL */
    int restarts;                     /* 0 or 1: it will be stopped, and may be started again */
    int limited;                      /* 0 or 1: its memory will be limited, which matters more than starting again */
    const unsigned char *hash_secret; /* PYVM_HASH_SECRET bytes that a copy hashes text with; or NULL */
} pyvm_start;

/* Where an interpreter's standard streams lead; a NULL function leaves its streams as they are. */
typedef struct pyvm_streams {
    int (*write)(void *self, int stream, const char *bytes, size_t count); /* 0 or an errno value; with the GIL held */
    ptrdiff_t (*read)(void *self, char *buffer, size_t room);              /* bytes read, 0: end, or -errno */
    void *self;                                                            /* outlives the interpreter */
} pyvm_streams;

/*
 * What an interpreter is to be like. Lists end with NULL; a NULL list leaves things as CPython has made them. Strings
 * are UTF-8; bytes that are not become what os.fsdecode makes of them. All of it is needed only during the call.
 */
typedef struct pyvm_recipe {
    int own_gil;          /* this and the next seven are 0 or 1 */
    int is_copy;          /* it is in a private copy of libpython, with a C library of its own */
    int own_allocator;    /* memory of its own for objects */
    int check_extensions; /* it refuses modules that are not made for several interpreters */
    int allow_fork;
    int allow_exec;
    int allow_threads;
    int allow_daemon_threads;
    const char *const *argv;        /* sys.argv */
    const char *const *path;        /* sys.path */
    const char *const *environment; /* os.environ, "NAME=value" */
    pyvm_streams streams;
    size_t memory_limit; /* bytes; 0: none */
} pyvm_recipe;

/*
 * A C function that Python can call. `call` and `free` get `self`. `block`: NULL, or by what other interpreters have
 * the function, too: its memory is this struct, and each callable has a hold of it, of which `free` lets go.
 */
typedef struct pyvm_callable {
    const char *name;
    const char *doc;
    PyObject *(*call)(void *self, PyObject *args, PyObject *kwargs);
    void (*free)(void *self);
    void *self;
    pyvm_block *block;
} pyvm_callable;

/* What libpyvm does for an engine. No function needs a GIL, or takes one. */
typedef struct pyvm_services {
    int *(*errno_of_caller)(void); /* the address of the errno that libpyvm and the program use */
    /* Something is on its way to a thread of the interpreter: libpyvm calls deliver until that has arrived. */
    void (*alert)(PyInterpreterState *interpreter);
    /* Wakes a thread of the process, by the kernel's id: a system call that it is in returns with EINTR. */
    void (*wake)(unsigned long thread);
    /* A system call in which a thread waits for code of the interpreter fails with ECANCELED. */
    void (*end_call)(PyInterpreterState *interpreter, unsigned long thread);
    /* No other thread forks from hold_forks to let_forks; what is between waits for no thread, and runs no Python. */
    void (*hold_forks)(void);
    void (*let_forks)(void);
    /* The placeholder at an address; NULL: there is none. */
    const pyvm_placeholder *(*placeholder)(const void *address);
    /* The Python package `pyvm`, up to a module without a name, and what its C module needs; NULL: VMs have neither. */
    const pyvm_source *package;
    const pyvm_exchange *exchange;
} pyvm_services;

/*
 * Who is to know of the Python code that runs while an interpreter ends. Both get `self`, in the thread that ends it,
 * with its GIL held. `begins` gets the state that runs the code.
 */
typedef struct pyvm_watch {
    void (*begins)(void *self, PyThreadState *state);
    bool (*ends)(void *self, bool may_wait); /* false: it would have to wait; called again with no GIL held if so */
    void *self;
} pyvm_watch;

/*
 * What an engine can do. "Current" is the thread state with which the calling OS thread holds a GIL.
 * Unless said otherwise an operation needs no current state, and leaves none behind.
 */
typedef struct pyvm_engine {
    size_t size;              /* sizeof(pyvm_engine) */
    unsigned abi;             /* PYVM_ENGINE_ABI */
    unsigned long long table; /* PYVM_TABLE_FINGERPRINT */
    unsigned python;          /* 0x030D for 3.13 */
    const char *built;        /* the version of the headers: "3.13.0" */
    const PyVM_API *api;      /* the function table */

    /*
     * CPython as a whole, once in each libpython ("it" below). An engine in a private copy of libpython is a private
     * copy too, and has another libc. NULL: disconnects.
     */
    void (*connect)(const pyvm_services *services);
    /*
     * These are to stand in the places of its PyErr_CheckSignals and Py_MakePendingCalls, so that an interrupt or a
     * signal arrives in C calls that ask for it, and of PyErr_SetInterruptEx and PyErr_SetInterrupt, so that a signal
     * which C code raises arrives. Not in a host.
     */
    int (*check_signals)(void);
    int (*make_pending_calls)(void);
    int (*set_interrupt)(int number);
    void (*set_sigint)(void);
    /* Before it starts: the record of what VMs change of the process, which all engines share. It lasts. */
    void (*share)(struct pyvm_process *process);
    /*
     * dlopen for a private copy: NULL is its libpython, not the program, and RTLD_GLOBAL works (glibc's own crashes
     * outside the process's namespace).
     */
    void *(*open_library)(const char *file, int mode);
    /* getrandom for a private copy: engine/start/random.h. */
    ssize_t (*get_random)(void *bytes, size_t size, unsigned flags);
    /* Is it started, and not finalised yet? */
    bool (*is_running)(void);
    /*
     * Starts it. 0, or -1 with the reason in why[PYVM_WHY]; if CPython wants the process to exit, as for -h in the
     * command line, *exit_status is the status. May be done again after `stop`.
     */
    int (*start)(const pyvm_start *how, char *why, int *exit_status);
    /*
     * Instead of start, for a host: `at_end` is called, with the GIL held, when it is about to be
     * finalised; sys.executable goes to executable[room]. 0, or -1 with the reason.
     */
    int (*join)(void (*at_end)(void), char *executable, size_t room, char *why);
    /*
     * Needs a current state, of an interpreter that libpyvm has not made, a host's or one that code has made: nothing
     * of it is changed, but `at_end` is called, with its GIL held, when it ends: its modules are gone then, some of
     * their objects may be left. 0, or -1 with the reason in why[PYVM_WHY].
     */
    int (*meet)(void (*at_end)(PyInterpreterState *interpreter), char *why);
    /* Needs a current state: has `at_end` been called for its interpreter? */
    bool (*is_over)(void);
    PyInterpreterState *(*main_interpreter)(void);
    PyInterpreterState *(*next_interpreter)(PyInterpreterState *interpreter); /* NULL: the first; NULL at the end */
    /*
     * Finalises it, in the thread that started it, with `restarts`. All states but the main one must have been deleted.
     * 0; 1: it has ended, and must not be started again (see spoilers); -1 with the reason in why[PYVM_WHY]: it runs
     * on.
     */
    int (*stop)(char *why);
    /* The main interpreter's first state, made by start; it belongs to the thread that started it. */
    PyThreadState *(*main_state)(void);

    /*
     * Makes an interpreter as the recipe says, and its first thread state, which nobody but `end` may use.
     * NULL with the reason in why[PYVM_WHY]. Calls of create and end must not overlap.
     */
    PyThreadState *(*create)(const pyvm_recipe *recipe, char *why);
    /* Needs a current state: makes its interpreter, new or `clean`ed, as the recipe says. 0, or -1 with the reason. */
    int (*furnish)(const pyvm_recipe *recipe, char *why);
    /*
     * Needs a current state: makes this thread the main thread of its interpreter's threading module, with the context
     * and the thread-local values of the one that was. Returns what leave_main takes to undo it.
     */
    unsigned long (*become_main)(void);
    void (*leave_main)(unsigned long ident);
    /*
     * Needs a current state: calls the exit functions of its interpreter's threading module, once each, however often
     * this is called. False: one has raised, which is printed, and others are left.
     */
    bool (*run_threading_exits)(void);
    /*
     * Needs a current state, the main thread's, while threads are joined: signals arrive. False: a handler has raised,
     * which is printed.
     */
    bool (*let_signals_arrive)(void);
    /*
     * Needs a current state: the exit functions that are left are not called, and threads that its interpreter's
     * threading module knows by now are joined no more.
     */
    void (*abandon_threads)(void);
    /*
     * Needs a current state: how many states of its interpreter are not `known`; *to_join: how many of them are of
     * threads that threading joins at its end. Writes what the threads are called to names[room].
     */
    int (*threads_left)(bool (*known)(void *context, PyThreadState *state), void *context, int *to_join, char *names,
                        size_t room);
    /* Needs a current state: ends the threads whose states are not `known`, by SystemExit if they run Python code. */
    void (*dismiss_threads)(bool (*known)(void *context, PyThreadState *state), void *context);
    /*
     * Needs a current state: how many of the states that are not `known` run Python code, and have nothing on its way
     * that `dismiss_threads` has sent. After that the others are of threads in C calls.
     */
    int (*threads_running)(bool (*known)(void *context, PyThreadState *state), void *context);
    /* Needs a current state: joins its interpreter's Python threads, all but daemons, and those of executors. */
    void (*join_threads)(void);
    /* Needs a current state: runs its interpreter's exit handlers and flushes its output. */
    void (*run_exit_handlers)(void);
    /* Needs a current state, the last of its interpreter and without frames: destroys the interpreter. */
    void (*end)(void);
    /*
     * Needs a current state of the main interpreter, whose CPython is about to end: it ends as if it did not have this
     * interpreter, whose threads it stops where they come back to it. Does nothing if it has it not, or hides it not.
     */
    void (*hide)(PyInterpreterState *interpreter);
    /* From now on `end` and `stop` in this thread tell `watch` of the Python code that they run; NULL: nobody. */
    void (*watch_finalizers)(const pyvm_watch *watch);
    /* Raises KeyboardInterrupt in such code, between `begins` and `ends`; from any thread, needs no GIL. */
    void (*interrupt_finalizers)(PyThreadState *state);
    /*
     * Needs a current state: takes back what code has left in its interpreter (what is in __main__, exit handlers,
     * streams, arguments), all but imported modules, so that `furnish` can give it to somebody else. 0, or -1: it is
     * not fit for that.
     */
    int (*clean)(void);
    /*
     * Needs a current state: writes what keeps this libpython from being used again after a stop and a start: the names
     * of loaded modules that would not load again, "numpy._core._multiarray_umath, lxml.etree", and the memory
     * allocator, if it is one that does not outlive a stop; cut at `room`. How many there are.
     */
    int (*spoilers)(char *names, size_t room);
    /* Bytes that an interpreter has allocated and not freed; needs no GIL. 0: not known. */
    size_t (*memory)(PyInterpreterState *interpreter);
    /*
     * Needs a current state: raises KeyboardInterrupt in the threads of its interpreter that run Python code, or, if
     * none does, in the next that begins to within a second; or, if `only` is not NULL, in that state's thread,
     * whatever it does. How many these were; `deliver` sees that it arrives.
     */
    int (*interrupt)(PyThreadState *only);
    /*
     * Needs a current state: wakes threads in C calls to which an interrupt or a signal is on its way, and interrupts
     * those that could not be interrupted before. How many have to be tried again.
     */
    int (*deliver)(void);
    /*
     * Raises a signal, 1 to 64, in an interpreter, whose main thread will run its handler; `deliver` sees to that. 0;
     * 1: the interpreter ignores the signal; -1: it has no handler for it. May be called while another thread has the
     * GIL.
     */
    int (*raise_signal)(PyInterpreterState *interpreter, int number);
    /* How many signals have been raised there and have not arrived. Needs no GIL. */
    int (*signals_waiting)(PyInterpreterState *interpreter);
    /* Needs a current state: takes an interrupt of `only` back that has not arrived, and those of finalizers. */
    void (*interrupt_cancel)(PyThreadState *only);
    /*
     * Needs a current state: takes back every KeyboardInterrupt and SystemExit that has not arrived in a thread of its
     * interpreter.
     */
    void (*interrupt_cancel_all)(void);
    /*
     * Needs a current state: runs code in __main__. 0; 1: KeyboardInterrupt, not printed; -1: another exception,
     * printed.
     */
    int (*run)(const char *code);
    /*
     * Needs a current state: runs what the command line of the configuration names, as `python` does; `own_stdin`: a
     * program from standard input is read from sys.stdin, which the recipe has made. An exit status, 0 to 255; 256:
     * KeyboardInterrupt, printed; -1 with the reason in why[PYVM_WHY].
     */
    int (*run_program)(bool own_stdin, char *why);
    /*
     * Needs a current state, forks its interpreter by pyvm_processes: the pid of a child that runs `native`. -1 with
     * the reason in why[PYVM_WHY]; no exception is pending then.
     */
    int (*fork)(const struct pyvm_native *native, const char *name, bool leaves_out, char *why);
    /*
     * Needs a current state: has the interpreter become what the parcel says, and runs what that has begun with, or
     * what is to be called; takes the caller's hold of the block. An exit status, 0 to 255, or 256: KeyboardInterrupt,
     * printed.
     */
    int (*run_child)(pyvm_block *parcel, const pyvm_child_calls *calls);
    /* Does this engine know how the CPython that runs lays out frames? Then Python code can fork where it is. */
    bool (*knows_frames)(void);
    /*
     * Needs a current state: no Python code runs in its interpreter from now on, no handler of an exception and no
     * finalizer: whatever is to run raises SystemExit.
     */
    void (*silence)(void);

    /* Thread states. */
    PyThreadState *(*state_new)(PyInterpreterState *interpreter); /* for this OS thread; NULL: out of memory */
    /*
     * How many bytes of stack a thread has to have left when a state is made for it, and what tells CPython of them: it
     * then raises RecursionError before the stack ends. 0: CPython looks at the stack itself.
     */
    size_t least_stack;
    void (*state_limit)(PyThreadState *state, size_t left);
    void (*state_delete_current)(void);               /* lets go of the GIL, too */
    void (*state_delete_other)(PyThreadState *state); /* needs another state of its interpreter current */
    void (*state_clear)(PyThreadState *state);        /* needs a state of its interpreter current, which it may be */
    void (*state_delete)(PyThreadState *state);       /* a cleared one, which is nowhere current */
    PyThreadState *(*next_state)(PyInterpreterState *interpreter, PyThreadState *state); /* NULL: the first */
    PyInterpreterState *(*interpreter_of)(PyThreadState *state);
    unsigned long (*thread_of)(PyThreadState *state); /* the kernel's id of its thread */
    /* Needs a current state: how many states of its interpreter are not `known`. */
    int (*states_unknown)(bool (*known)(void *context, PyThreadState *state), void *context);

    /* The GIL. */
    void (*acquire)(PyThreadState *state); /* takes the GIL, makes `state` current */
    PyThreadState *(*release)(void);       /* needs a current state: lets go of the GIL, returns the state */
    PyThreadState *(*current)(void);       /* this OS thread's current state, or NULL; never another thread's */
    /* CPython's record of this OS thread's state, which may not be current; acquire and release change it. */
    PyThreadState *(*record_get)(void);
    void (*record_set)(PyThreadState *state);
    /*
     * Needs a current state: where the record of this OS thread is, as long as CPython runs; NULL: not known. For a
     * state that was current in this thread before, a store there and `take` do what `acquire` does, and `let_go` and a
     * store of NULL do what `release` does. They are faster, since they need not look for the record.
     */
    PyThreadState **(*record_address)(void);
    void (*take)(PyThreadState *state); /* PyEval_RestoreThread */
    PyThreadState *(*let_go)(void);     /* PyEval_SaveThread */

    /* Needs a current state: a new reference to a callable, or NULL with an exception; `free` is called if NULL. */
    PyObject *(*function)(const pyvm_callable *callable);

    /*
     * Objects on their way. All need a current state. `mode` is a PyVM_Mode; `is_direct`: the parcel is unpacked at
     * once, so memory may be copied then. 0, or -1 with an exception. What is moved is empty afterwards if `moved` is
     * NULL; else it is as before, and *moved is a new reference to what `settle` takes, NULL if nothing is moved.
     */
    int (*pack)(struct PyVM_Parcel *parcel, PyObject *object, int mode, bool is_direct, PyObject **moved);
    /*
     * The same as a copy, but of the program's code no reducer runs: where one would, -1 with TypeError. So this may be
     * done between any two instructions of a thread, whatever locks it holds.
     */
    int (*pack_quietly)(struct PyVM_Parcel *parcel, PyObject *object);
    /* Empties what `pack` has left, if it has arrived; takes the reference, or NULL. No exception comes of it. */
    void (*settle)(PyObject *moved, bool has_arrived);
    /* Takes the pending exception and packs it into a parcel, whatever is in there; if that fails, its text. */
    void (*pack_raised)(struct PyVM_Parcel *parcel);
    /* A new reference; NULL with an exception. `is_last`: nobody unpacks the parcel again. */
    PyObject *(*unpack)(struct PyVM_Parcel *parcel, bool is_last);
    /* Raises what pack_raised has packed. */
    void (*unpack_raised)(struct PyVM_Parcel *parcel);

    /* Objects of `_pyvm`, by their blocks (contract/exchange.h). */

    /*
     * Needs a current state: a new object of the kind, which holds the block once more, or NULL with an exception. Of a
     * proxy of the interpreter's own object it is that object.
     */
    PyObject *(*handle_new)(int kind, pyvm_block *block);
    /* Needs a current state: the block of such an object, which goes on to hold it, or NULL with a TypeError. */
    pyvm_block *(*handle_of)(PyObject *object, int kind);
    /*
     * Needs a current state: does with the object that has a key what a parcel says. A new block of a parcel, or NULL
     * with the reason in why[PYVM_WHY].
     */
    pyvm_block *(*serve)(unsigned long long key, pyvm_block *request, char *why);
    /* Needs a current state: lets go of the object that has a key. */
    void (*disown)(unsigned long long key);

    /*
     * Strands (contract/offer.h). All need a current state, of the offer's interpreter. The first makes a new tuple of
     * what it calls: the callable, a tuple of arguments, a dict of keywords or None; NULL with an exception. The second
     * calls it, and keeps what comes of that for the one who joins it: 0, or -1 with an exception, which it keeps, too:
     * an interrupt, or another that is no Exception. The third and the fourth make and drop a reference to the offer's
     * object.
     */
    PyObject *(*offer_call)(const pyvm_offer *offer);
    int (*offer_run)(pyvm_offer *offer);
    void (*offer_hold)(pyvm_offer *offer);
    void (*offer_drop)(pyvm_offer *offer);
    /*
     * Any thread, and no current state is needed: the interpreter, which must not end meanwhile, calls the function
     * soon, between two instructions of Python code, in any of its threads that runs some; -1 is with an exception,
     * which is raised there. False: this CPython cannot, or has too many such calls.
     */
    bool (*call_soon)(PyInterpreterState *interpreter, int (*function)(void *argument), void *argument);
    /*
     * In a handler of the process, in a thread that was woken: the thread writes to the wakeup file what whoever has
     * raised a signal has left to it.
     */
    void (*woken)(void);
} pyvm_engine;

/* The type of the one function that an engine exports. */
typedef const pyvm_engine *(*pyvm_engine_get_function)(void);

#endif
