/*
 * watch.c: puts itself before the watched functions of C modules. A function's entry in its module's table of methods
 * is changed, so the function object stays the same for Python: its name, its signature, its identity.
 */
#include "engine/process/watch.h"

#include "contract/count.h"
#include "engine/process/changes.h"
#include "engine/process/mark.h"
#include "engine/process/undo.h"
#include "engine/python/exception.h"
#include "engine/python/imported.h"
#include "engine/python/run.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>

typedef struct watched {
    const char *module, *function;
    int changes;        /* pyvm_things */
    const char *undo;   /* NULL: nothing but putting back what it changes */
    const char *refuse; /* why not in a sub-interpreter; NULL: it may be called there */
    PyMethodDef original;
} watched;

static const struct module {
    const char *name, *undo, *refuse;
} modules[] = {
#define WATCHED_MODULE(module, undo, refusal) {#module, undo, refusal},
#include "engine/process/watched.h"
};

static void look_at(PyObject *module);

/* ---- A call --------------------------------------------------------------------------------------------------- */

static PyObject *call(watched *row, PyObject *self, PyObject *args, PyObject *kwargs)
{
    PyObject *function = PyCFunction_New(&row->original, self);
    PyObject *result = function ? PyObject_Call(function, args, kwargs) : NULL;
    Py_XDECREF(function);
    return result;
}

static PyObject *refuse(PyObject *type, const char *reason)
{
    PyErr_SetString(type, reason);
    return NULL;
}

/* The module that is being made, if it is one of `modules`: args[0] is its spec. */
static const struct module *find_module(const watched *row, PyObject *args)
{
    if (strncmp(row->function, "create_", strlen("create_")) != 0 || PyTuple_GET_SIZE(args) == 0)
        return NULL;
    PyObject *name = PyObject_GetAttrString(PyTuple_GET_ITEM(args, 0), "name");
    const struct module *found = NULL;
    for (size_t i = 0; name && PyUnicode_Check(name) && i < PYVM_COUNT(modules); i++)
        if (PyUnicode_CompareWithASCIIString(name, modules[i].name) == 0)
            found = &modules[i];
    Py_XDECREF(name);
    PyErr_Clear();
    return found;
}

static void note(const watched *row, pyvm_moment *before, PyObject *result)
{
    const void *owner = PyInterpreterState_Get();
    pyvm_exception raised = pyvm_exception_take(); /* reading a setting calls Python */
    pyvm_changes_note(before, owner);
    if (result && row->undo)
        pyvm_undo_later(row->undo, owner);
    if (result && row->changes == PYVM_THING_INTERPRETERS)
        pyvm_undo_interpreter(row->module, result);
    pyvm_exception_put(raised);
}

/*
 * faulthandler gives the calling thread a stack for signals, whose memory goes with the VM. At the VM's end no other
 * thread can take it away, and the next signal would write there. So the thread keeps the stack that it has.
 */
static PyObject *call_on_its_stack(watched *row, PyObject *self, PyObject *args, PyObject *kwargs)
{
    stack_t before;
    bool is_known = sigaltstack(NULL, &before) == 0;
    PyObject *result = call(row, self, args, kwargs);
    if (is_known)
        sigaltstack(&before, NULL);
    return result;
}

static PyObject *call_of_vm(watched *row, PyObject *self, PyObject *args, PyObject *kwargs)
{
    bool is_sub = PyInterpreterState_Get() != PyInterpreterState_Main();
    const struct module *module = find_module(row, args);
    if (is_sub && module)
        return refuse(PyExc_ImportError, module->refuse);
    if (is_sub && row->refuse)
        return refuse(PyExc_RuntimeError, row->refuse);
    pyvm_moment *before = pyvm_changes_look((pyvm_things)row->changes);
    PyObject *result = (row->changes & PYVM_THING_STACK ? call_on_its_stack : call)(row, self, args, kwargs);
    note(row, before, result);
    if (result && module)
        pyvm_undo_later(module->undo, PyInterpreterState_Get());
    return result;
}

/* Steals `args`. */
static PyObject *handle(watched *row, PyObject *self, PyObject *args, PyObject *kwargs)
{
    if (!args)
        return NULL;
    PyObject *result = pyvm_mark_is_vm() ? call_of_vm(row, self, args, kwargs) : call(row, self, args, kwargs);
    Py_DECREF(args);
    if (result && PyModule_Check(result))
        look_at(result); /* _imp has made it */
    return result;
}

/* ---- As each kind of C function ------------------------------------------------------------------------------- */

static PyObject *tuple_of(PyObject *const *items, Py_ssize_t count)
{
    PyObject *tuple = PyTuple_New(count);
    for (Py_ssize_t i = 0; tuple && i < count; i++)
        PyTuple_SET_ITEM(tuple, i, Py_NewRef(items[i]));
    return tuple;
}

static PyObject *handle_fast(watched *row, PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    PyObject *kwargs = names ? PyDict_New() : NULL;
    if (names && !kwargs)
        return NULL;
    for (Py_ssize_t i = 0; names && i < PyTuple_GET_SIZE(names); i++)
        if (PyDict_SetItem(kwargs, PyTuple_GET_ITEM(names, i), args[count + i]) < 0) {
            Py_DECREF(kwargs);
            return NULL;
        }
    PyObject *result = handle(row, self, tuple_of(args, count), kwargs);
    Py_XDECREF(kwargs);
    return result;
}

/* CPython has names for these types only from 3.13 on. */
typedef PyObject *(*pyvm_fast)(PyObject *self, PyObject *const *args, Py_ssize_t count);
typedef PyObject *(*pyvm_fast_keywords)(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names);

/* One for each way in which C functions are called. */
typedef struct functions {
    PyCFunction args, one;
    PyCFunctionWithKeywords keywords;
    pyvm_fast fast;
    pyvm_fast_keywords fast_keywords;
} functions;

#define WATCHED(module, function, changes, undo, refusal)                                                         \
    static watched row_##module##_##function = {#module, #function, changes, undo, refusal, {0}};                 \
    static PyObject *args_##module##_##function(PyObject *self, PyObject *args)                                   \
    {                                                                                                             \
        return handle(&row_##module##_##function, self, Py_NewRef(args), NULL);                                   \
    }                                                                                                             \
    static PyObject *one_##module##_##function(PyObject *self, PyObject *arg)                                     \
    {                                                                                                             \
        return handle_fast(&row_##module##_##function, self, &arg, arg ? 1 : 0, NULL);                            \
    }                                                                                                             \
    static PyObject *keywords_##module##_##function(PyObject *self, PyObject *args, PyObject *kwargs)             \
    {                                                                                                             \
        return handle(&row_##module##_##function, self, Py_NewRef(args), kwargs);                                 \
    }                                                                                                             \
    static PyObject *fast_##module##_##function(PyObject *self, PyObject *const *args, Py_ssize_t count)          \
    {                                                                                                             \
        return handle_fast(&row_##module##_##function, self, args, count, NULL);                                  \
    }                                                                                                             \
    static PyObject *fast_keywords_##module##_##function(PyObject *self, PyObject *const *args, Py_ssize_t count, \
                                                         PyObject *names)                                         \
    {                                                                                                             \
        return handle_fast(&row_##module##_##function, self, args, count, names);                                 \
    }
#include "engine/process/watched.h"

static const struct {
    watched *row;
    functions functions;
} rows[] = {
#define WATCHED(module, function, changes, undo, refusal)                                    \
    {&row_##module##_##function,                                                             \
     {args_##module##_##function, one_##module##_##function, keywords_##module##_##function, \
      fast_##module##_##function, fast_keywords_##module##_##function}},
#include "engine/process/watched.h"
};

/* NULL: called in a way that is not known here. */
static PyCFunction function_for(const functions *functions, int flags)
{
    switch (flags & (METH_VARARGS | METH_KEYWORDS | METH_NOARGS | METH_O | METH_FASTCALL | METH_METHOD)) {
    case METH_VARARGS:
        return functions->args;
    case METH_VARARGS | METH_KEYWORDS:
        return (PyCFunction)(void (*)(void))functions->keywords;
    case METH_FASTCALL:
        return (PyCFunction)(void (*)(void))functions->fast;
    case METH_FASTCALL | METH_KEYWORDS:
        return (PyCFunction)(void (*)(void))functions->fast_keywords;
    case METH_O:
    case METH_NOARGS:
        return functions->one;
    default:
        return NULL;
    }
}

/* ---- Watching ------------------------------------------------------------------------------------------------- */

/* Several interpreters with GILs of their own may import a module at once, and have one table of methods. */
static void watch(watched *row, const functions *functions, PyMethodDef *method)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    PyCFunction ours = function_for(functions, method->ml_flags);
    pthread_mutex_lock(&lock);
    if (ours && method->ml_meth != ours) {
        row->original = *method;
        atomic_thread_fence(memory_order_release); /* who calls the function takes no lock */
        method->ml_meth = ours;
    }
    pthread_mutex_unlock(&lock);
}

static void look_at(PyObject *module)
{
    const char *name = PyModule_GetName(module);
    for (size_t i = 0; name && i < PYVM_COUNT(rows); i++) {
        if (strcmp(name, rows[i].row->module) != 0)
            continue;
        PyObject *function = PyObject_GetAttrString(module, rows[i].row->function);
        if (function && PyCFunction_CheckExact(function))
            watch(rows[i].row, &rows[i].functions, ((PyCFunctionObject *)function)->m_ml);
        Py_XDECREF(function);
        PyErr_Clear();
    }
    PyErr_Clear();
}

/* A function's hash follows from its entry, and os has sets of functions. */
static const char hash_anew[] =
    "import os\n"
    "for functions in os.supports_fd, os.supports_dir_fd, os.supports_effective_ids, os.supports_follow_symlinks:\n"
    "    members = list(functions)\n"
    "    functions.clear()\n"
    "    functions.update(members)\n";

void pyvm_watch_begin(void)
{
    const char *last = "";
    for (size_t i = 0; i < PYVM_COUNT(rows); i++) {
        PyObject *module = strcmp(rows[i].row->module, last) != 0 ? pyvm_imported(rows[i].row->module) : NULL;
        last = rows[i].row->module;
        if (module && PyModule_Check(module))
            look_at(module);
        Py_XDECREF(module);
    }
    if (pyvm_run_alone(hash_anew) < 0)
        PyErr_Clear(); /* somebody has changed os */
}
