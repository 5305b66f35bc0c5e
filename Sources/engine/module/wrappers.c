/*
 * wrappers.c: pyvm.lend(object) and pyvm.move(object).
 */
#include "engine/module/wrappers.h"

#include "engine/module/module_state.h"
#include "engine/module/slot.h"

#include "pyvm/vm/mode.h"

typedef struct wrapper {
    PyObject_HEAD
    PyObject *object;
    int mode;
} wrapper;

static wrapper *cast(PyObject *object)
{
    return (wrapper *)object;
}

static void dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    Py_XDECREF(cast(self)->object);
    type->tp_free(self);
    Py_DECREF(type);
}

static int traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    Py_VISIT(cast(self)->object);
    return 0;
}

static int clear(PyObject *self)
{
    Py_CLEAR(cast(self)->object);
    return 0;
}

/* Shortened, as what is lent or moved may be large. */
static PyObject *repr(PyObject *self)
{
    static const char *const forms[] = {
        [PYVM_MODE_LEND] = "pyvm.lend(%U)",
        [PYVM_MODE_LEND_WRITABLE] = "pyvm.lend(%U, writable=True)",
        [PYVM_MODE_MOVE] = "pyvm.move(%U)",
    };
    PyObject *module = PyImport_ImportModule("reprlib");
    PyObject *text = module ? PyObject_CallMethod(module, "repr", "(O)", cast(self)->object) : NULL;
    PyObject *result = text ? PyUnicode_FromFormat(forms[cast(self)->mode], text) : NULL;
    Py_XDECREF(text);
    Py_XDECREF(module);
    return result;
}

/* Types of an interpreter are its own. This function all have in common; there are no subclasses. */
PyObject *pyvm_wrappers_open(PyObject *object, int *mode)
{
    if (Py_TYPE(object)->tp_dealloc != dealloc)
        return NULL;
    *mode = cast(object)->mode;
    return cast(object)->object;
}

static PyObject *wrap(PyObject *module, PyObject *object, PyVM_Mode mode)
{
    PyTypeObject *type = ((pyvm_module_state *)PyModule_GetState(module))->wrapper;
    PyObject *made = type->tp_alloc(type, 0);
    if (made) {
        cast(made)->object = Py_NewRef(object);
        cast(made)->mode = mode;
    }
    return made;
}

static PyObject *lend(PyObject *module, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"object", "writable", NULL};
    PyObject *object;
    int writable = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|p:lend", names, &object, &writable))
        return NULL;
    return wrap(module, object, writable ? PYVM_MODE_LEND_WRITABLE : PYVM_MODE_LEND);
}

static PyObject *move(PyObject *module, PyObject *object)
{
    return wrap(module, object, PYVM_MODE_MOVE);
}

static PyMethodDef functions[] = {
    {"lend", (PyCFunction)(void (*)(void))lend, METH_VARARGS | METH_KEYWORDS,
     "lend(object, writable=False)\n--\n\n"
     "Marks a buffer (bytes, bytearray, memoryview, array, mmap, a NumPy array) in what is sent: its memory is not\n"
     "copied but lent, until the last receiver lets go of it. Receivers may write if it is `writable`."},
    {"move", move, METH_O,
     "move($module, object, /)\n--\n\n"
     "Marks an object in what is sent: it goes to the receiver, and is empty or closed here once the message is in the\n"
     "channel. For containers, sockets, files, instances, and classes with a method __pyvm_move__."},
    {0},
};

int pyvm_wrappers_add(PyObject *module)
{
    static PyType_Slot slots[] = {
        {Py_tp_doc, "An object with the mode in which it is to cross."},
        {Py_tp_dealloc, PYVM_SLOT(dealloc)},
        {Py_tp_traverse, PYVM_SLOT(traverse)},
        {Py_tp_clear, PYVM_SLOT(clear)},
        {Py_tp_repr, PYVM_SLOT(repr)},
        {0, NULL},
    };
    static PyType_Spec spec = {"pyvm.Wrapper", sizeof(wrapper), 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};
    pyvm_module_state *state = PyModule_GetState(module);
    state->wrapper = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->wrapper ? PyModule_AddFunctions(module, functions) : -1;
}
