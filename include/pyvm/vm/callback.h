/*
 * pyvm/vm/callback.h: C functions that Python calls.
 */
#ifndef PYVM_VM_CALLBACK_H
#define PYVM_VM_CALLBACK_H

#include "pyvm/types.h"
#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

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
 * which detaches whatever else the callback left attached. An interpreter that no VM runs, as in plain python3, gets
 * one of kind main, which lasts as long as the interpreter. BeginCallback returns NULL if this thread does not run
 * Python code (PYVM_ERROR_ORDER), if there is no engine for its Python (PYVM_ERROR_ENGINE, also raised as ImportError),
 * or out of memory; then EndCallback does nothing.
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

/*
 * The same, but forks and clones of the VM have the function, too (pyvm/vm/fork.h, pyvm/vm/template.h), where one of
 * PyVM_DefineFunction is refused. So it must be right in any VM, and in several threads at once: it gets the VM that
 * calls, and `user_data` has no objects of a VM. `free_user_data` is called once, by the last that has the function: a
 * callable of whichever VM, with that attached, or a child that did not come to life, or a template.
 */
PYVM_EXPORT PyObject *PyVM_DefineSharedFunction(PyVM *vm, const char *name, const char *doc, PyVM_Function function,
                                                void *user_data, void (*free_user_data)(void *));

#ifdef __cplusplus
}
#endif

#endif
