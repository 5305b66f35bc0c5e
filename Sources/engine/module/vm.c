/*
 * vm.c: pyvm.VM: a VM as Python code sees it.
 */
#include "engine/module/vm.h"

#include <limits.h>
#include <string.h>

#include "engine/module/connected.h"
#include "engine/module/duration.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/options.h"
#include "engine/module/slot.h"
#include "pyvm/vm/errors.h"

static pyvm_block *block_of(PyObject *vm)
{
    return ((pyvm_handle *)vm)->block;
}

static pyvm_portrait portrait(PyObject *vm)
{
    return pyvm_connected_exchange()->portrait(block_of(vm));
}

static PyObject *get_id(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromUnsignedLong(portrait(self).id);
}

static PyObject *get_kind(PyObject *self, void *closure)
{
    (void)closure;
    return PyUnicode_FromString(portrait(self).kind);
}

static PyObject *get_version(PyObject *self, void *closure)
{
    (void)closure;
    return PyUnicode_FromString(portrait(self).version);
}

static PyObject *get_is_open(PyObject *self, void *closure)
{
    (void)closure;
    return PyBool_FromLong(portrait(self).is_open);
}

static PyObject *get_name(PyObject *self, void *closure)
{
    (void)closure;
    const char *name = portrait(self).name;
    return name ? PyUnicode_FromString(name) : Py_NewRef(Py_None);
}

static PyObject *get_memory(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromSize_t(portrait(self).memory);
}

static PyObject *get_memory_limit(PyObject *self, void *closure)
{
    (void)closure;
    size_t limit = portrait(self).memory_limit;
    return limit ? PyLong_FromSize_t(limit) : Py_NewRef(Py_None);
}

static PyGetSetDef members[] = {
    {"id", get_id, NULL, "The VM's number: 1, 2, 3 ... in the order in which VMs were made.", NULL},
    {"kind", get_kind, NULL, "'own-gil', 'shared-gil', 'isolated' or 'main'.", NULL},
    {"python", get_version, NULL, "The version of its CPython, such as '3.13.0'.", NULL},
    {"is_open", get_is_open, NULL, "False once it is closed, and while it is being closed.", NULL},
    {"name", get_name, NULL, "The name that VM() was given, or None.", NULL},
    {"memory", get_memory, NULL,
     "How many bytes it has allocated by CPython's allocators now; 0 for shared-gil and main VMs, which share theirs.",
     NULL},
    {"memory_limit", get_memory_limit, NULL, "How many bytes that may be, or None.", NULL},
    {0},
};

static PyObject *repr(PyObject *self)
{
    pyvm_portrait its = portrait(self);
    const char *end = its.is_open ? "" : ", closed";
    if (its.name)
        return PyUnicode_FromFormat("<pyvm.VM %lu '%s': %s, CPython %s%s>", its.id, its.name, its.kind, its.version,
                                    end);
    return PyUnicode_FromFormat("<pyvm.VM %lu: %s, CPython %s%s>", its.id, its.kind, its.version, end);
}

static Py_hash_t hash(PyObject *self)
{
    return (Py_hash_t)portrait(self).id;
}

/* ---- What it does ------------------------------------------------------------------------------------------------ */

/* Calls a function of pyvm._vm; `self` goes first, or is NULL. */
static PyObject *forward(const char *name, PyObject *self, PyObject *args, PyObject *kwargs)
{
    PyObject *module = PyImport_ImportModule("pyvm._vm");
    PyObject *function = module ? PyObject_GetAttrString(module, name) : NULL;
    PyObject *first = self ? PyTuple_Pack(1, self) : PyTuple_New(0);
    PyObject *all = first ? PySequence_Concat(first, args) : NULL;
    PyObject *result = function && all ? PyObject_Call(function, all, kwargs) : NULL;
    Py_XDECREF(all);
    Py_XDECREF(first);
    Py_XDECREF(function);
    Py_XDECREF(module);
    return result;
}

static PyObject *run(PyObject *self, PyObject *args, PyObject *kwargs)
{
    return forward("run", self, args, kwargs);
}

static PyObject *eval(PyObject *self, PyObject *args, PyObject *kwargs)
{
    return forward("eval", self, args, kwargs);
}

static PyObject *call(PyObject *self, PyObject *args, PyObject *kwargs)
{
    return forward("call", self, args, kwargs);
}

static PyObject *import(PyObject *self, PyObject *args, PyObject *kwargs)
{
    return forward("import_", self, args, kwargs);
}

static PyObject *new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    (void)type;
    return forward("new", NULL, args, kwargs);
}

static PyObject *interrupt(PyObject *self, PyObject *none)
{
    (void)none;
    if (!pyvm_connected_exchange()->interrupt(block_of(self)))
        return pyvm_fail_with_message(PyExc_RuntimeError);
    Py_RETURN_NONE;
}

static PyObject *current(PyObject *module, PyObject *none)
{
    (void)module;
    (void)none;
    pyvm_block *block = pyvm_connected_exchange()->current();
    return block ? pyvm_handle_take(PYVM_HANDLE_VM, block) : pyvm_fail_with_message(PyExc_RuntimeError);
}

/* ---- Making and ending ------------------------------------------------------------------------------------------ */

/* pyvm_memory_limit: the only reason for which a VM does not start that is the caller's; libpyvm has it as a text. */
static bool is_for_limit(const pyvm_making *making)
{
    return making->memory_limit > 0 && strstr(pyvm_connected_exchange()->message(), "no interpreter: memory_limit ");
}

static bool is_callers(int status, const pyvm_making *making)
{
    return status == PYVM_ERROR_ARGUMENT || status == PYVM_ERROR_UNSUPPORTED || status == PYVM_ERROR_PYTHON ||
           (status == PYVM_ERROR_START && is_for_limit(making));
}

/* make(kind, owned=False, options={}): a VM; see pyvm_making. */
static PyObject *make(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *kind, *options = NULL;
    pyvm_making making = {.allow_threads = true};
    pyvm_block *block = NULL;
    int owned = 0;
    if (!PyArg_ParseTuple(args, "O|pO!:make", &kind, &owned, &PyDict_Type, &options))
        return NULL;
    making.is_owned = owned;
    PyObject *kept = pyvm_options_read(kind, options, &making);
    if (!kept)
        return NULL;
    int status = pyvm_connected_exchange()->make(&making, &block);
    Py_DECREF(kept);
    if (status == PYVM_OK)
        return pyvm_handle_take(PYVM_HANDLE_VM, block);
    if (status == PYVM_ERROR_MEMORY)
        return PyErr_NoMemory();
    return pyvm_fail_with_message(is_callers(status, &making) ? PyExc_ValueError : PyExc_RuntimeError);
}

enum { ROOM_FOR_NAMES = 600 };

/* False: the warning is an exception. */
static bool warn_of_threads(const pyvm_block *vm)
{
    char left[ROOM_FOR_NAMES];
    pyvm_connected_exchange()->lingers(vm, left, sizeof left);
    return !left[0] || PyErr_WarnFormat(PyExc_ResourceWarning, 1,
                                        "VM %lu keeps its memory, though it is closed: no C call has returned in %s",
                                        pyvm_connected_exchange()->portrait(vm).id, left) == 0;
}

/* end(vm): closes a VM. True: it is closed now; False: it was, or somebody else closes it. */
static PyObject *end(PyObject *module, PyObject *vm)
{
    (void)module;
    pyvm_block *block = pyvm_handle_demand(vm, PYVM_HANDLE_VM);
    if (!block)
        return NULL;
    int status = pyvm_connected_exchange()->end(block, NULL);
    if (status == PYVM_OK || status == PYVM_ERROR_CLOSED)
        return status == PYVM_ERROR_CLOSED || warn_of_threads(block) ? PyBool_FromLong(status == PYVM_OK) : NULL;
    return pyvm_fail_with_message(PyExc_RuntimeError);
}

/* As PyVM_CloseWithin takes it, rounded up. */
static int milliseconds_of(long long nanoseconds)
{
    long long milliseconds = nanoseconds / 1000000 + (nanoseconds % 1000000 != 0);
    return milliseconds < INT_MAX ? (int)milliseconds : INT_MAX;
}

static bool may_close(PyObject *vm)
{
    pyvm_portrait its = portrait(vm);
    if (!its.is_of_code)
        PyErr_Format(PyExc_RuntimeError,
                     "VM %lu (%s) is not Python code's to close: the program that has made it closes it", its.id,
                     its.kind);
    return its.is_of_code;
}

static PyObject *close_vm(PyObject *self, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"timeout", NULL};
    PyObject *timeout = NULL;
    long long nanoseconds;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|O:close", names, &timeout) ||
        !pyvm_duration_parse(timeout, &nanoseconds) || !may_close(self))
        return NULL;
    int milliseconds = milliseconds_of(nanoseconds);
    int status = pyvm_connected_exchange()->end(block_of(self), nanoseconds < 0 ? NULL : &milliseconds);
    if (status == PYVM_OK || status == PYVM_ERROR_CLOSED)
        return status == PYVM_ERROR_CLOSED || warn_of_threads(block_of(self)) ? Py_NewRef(Py_None) : NULL;
    bool is_late = status == PYVM_ERROR_BUSY && nanoseconds >= 0;
    return pyvm_fail_with_message(is_late ? PyExc_TimeoutError : PyExc_RuntimeError);
}

static PyObject *enter(PyObject *self, PyObject *none)
{
    (void)none;
    return Py_NewRef(self);
}

static PyObject *leave(PyObject *self, PyObject *exception)
{
    (void)exception;
    PyObject *none = PyTuple_New(0);
    PyObject *result = none ? close_vm(self, none, NULL) : NULL;
    Py_XDECREF(none);
    return result;
}

/* ---- The type --------------------------------------------------------------------------------------------------- */

#define CALL(function) (PyCFunction)(void (*)(void))(function), METH_VARARGS | METH_KEYWORDS

static PyMethodDef methods[] = {
    {"run", CALL(run),
     "run($self, code, /, timeout=None)\n--\n\n"
     "Runs code in the VM's __main__, in this thread, and waits for its end. What it raises comes as a copy, with its\n"
     "traceback. TimeoutError: it did not end within this many seconds, and was interrupted."},
    {"eval", CALL(eval),
     "eval($self, expression, /, timeout=None)\n--\n\n"
     "A copy of what the expression gives in the VM's __main__. Otherwise as run."},
    {"call", CALL(call),
     "call($self, callable, /, *args, timeout=None, **kwargs)\n--\n\n"
     "Calls something in the VM, and gives a copy of the result. It is called by its name, 'module:function', or is a\n"
     "callable, of which a copy is called. Arguments are copies, too, unless they are wrapped in lend, move or proxy."},
    {"import_", CALL(import),
     "import_($self, name, /)\n--\n\n"
     "Imports the module in the VM: a proxy of it. What is done with it is done in the VM."},
    {"interrupt", interrupt, METH_NOARGS,
     "interrupt($self, /)\n--\n\nRaises KeyboardInterrupt in all threads that run Python code in the VM now."},
    {"close", CALL(close_vm),
     "close($self, /, timeout=None)\n--\n\n"
     "Ends a VM that Python code has made: its threads are joined and its exit handlers run, as when Python exits.\n"
     "Nothing happens if it is closed. RuntimeError: threads are inside, and were waited for, 10 seconds at most; or\n"
     "this thread is. TimeoutError: the VM did not end within this many seconds, and its code was interrupted.\n"
     "ResourceWarning: daemon threads are in C calls; the VM is closed, but keeps its memory until they return."},
    {"__enter__", enter, METH_NOARGS, NULL},
    {"__exit__", leave, METH_VARARGS, NULL},
    {0},
};

int pyvm_vm_add(PyObject *module)
{
    static PyType_Slot slots[] = {
        {Py_tp_doc,
         "VM(kind=None, *, python=None, name=None, path=None, argv=None, environment=None, memory_limit=None,\n"
         "   allow_fork=False, allow_exec=False, allow_threads=True, allow_daemon_threads=False,\n"
         "   isolated_mode=False, recycle=False)\n--\n\n"
         "A VM: a Python interpreter of this process. Two objects of one VM are equal.\n\n"
         "To call it makes a VM of a kind: 'own-gil', 'shared-gil', 'isolated', or the best there is. It is\n"
         "closed by close, by `with`, with the last object that VM() has given or sent, or with its maker."},
        {Py_tp_new, PYVM_SLOT(new)},
        {Py_tp_getset, members},
        {Py_tp_methods, methods},
        {Py_tp_repr, PYVM_SLOT(repr)},
        {Py_tp_hash, PYVM_SLOT(hash)},
        {Py_tp_richcompare, PYVM_SLOT(pyvm_handle_compare)},
        {0, NULL},
    };
    static PyMethodDef functions[] = {
        {"current", current, METH_NOARGS, "current()\n--\n\nThe VM that runs this code."},
        {"make", make, METH_VARARGS, NULL},
        {"end", end, METH_O, NULL},
        {0},
    };
    if (PyModule_AddFunctions(module, functions) < 0)
        return -1;
    return pyvm_handle_add_type(module, PYVM_HANDLE_VM, "pyvm.VM", slots);
}
