/*
 * implicit_at_end.c: C functions of existing code that CPython calls while a VM ends: deallocators, tp_traverse,
 * capsules, m_free, __del__, exit handlers, weak references. Calls there work until CPython itself is done.
 */
#include <string.h>

#include <pyvm/implicit.h>

#include "support/kinds.h"

/* How often each was called, and how many of the calls in it went wrong. */
static atomic_int heap_deallocs, static_deallocs, traverses, capsules, frees, notes, faults;

static void expect(int is_so)
{
    faults += !is_so;
}

/* What a deallocator may do. */
static void use_the_api(void)
{
    PyObject *type, *value, *traceback;
    expect(PyVM_Default() != NULL);
    PyErr_Fetch(&type, &value, &traceback);
    PyObject *text = PyUnicode_FromFormat("%d and %s", 1, "more");
    expect(text && strcmp(PyUnicode_AsUTF8(text), "1 and more") == 0);
    PyErr_SetString(PyExc_ValueError, "raised and dropped");
    expect(PyErr_ExceptionMatches(PyExc_ValueError));
    PyErr_Clear();
    PyErr_Restore(type, value, traceback);
    Py_XDECREF(text);
    PyThreadState *saved = PyEval_SaveThread();
    expect(saved != NULL);
    PyEval_RestoreThread(saved);
    PyGILState_STATE before = PyGILState_Ensure();
    expect(PyLong_AsLong(Py_False) == 0);
    PyGILState_Release(before);
}

/* ---- A heap type and a static type ---------------------------------------------------------------------------- */

typedef struct Thing {
    PyObject_HEAD
    PyObject *next;
} Thing;

static int thing_traverse(PyObject *self, visitproc visit, void *arg)
{
    traverses++;
    expect(Py_TYPE(self) != NULL);
    Py_VISIT(((Thing *)self)->next);
    return 0;
}

static int thing_clear(PyObject *self)
{
    Py_CLEAR(((Thing *)self)->next);
    return 0;
}

static void dealloc(PyObject *self)
{
    PyObject_GC_UnTrack(self);
    thing_clear(self);
    use_the_api();
    Py_TYPE(self)->tp_free(self);
}

static void static_dealloc(PyObject *self)
{
    static_deallocs++;
    dealloc(self);
}

static void heap_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    heap_deallocs++;
    dealloc(self);
    Py_DECREF((PyObject *)type);
}

static int heap_init(PyObject *self, PyObject *args, PyObject *kwargs)
{
    (void)kwargs;
    PyObject *next = NULL;
    if (!PyArg_ParseTuple(args, "|O", &next))
        return -1;
    ((Thing *)self)->next = next ? Py_NewRef(next) : NULL;
    return 0;
}

static PyType_Slot heap_slots[] = {
    {Py_tp_init, PyVM_AS_SLOT(heap_init)},
    {Py_tp_traverse, PyVM_AS_SLOT(thing_traverse)},
    {Py_tp_clear, PyVM_AS_SLOT(thing_clear)},
    {Py_tp_dealloc, PyVM_AS_SLOT(heap_dealloc)},
    {0, NULL},
};
static PyType_Spec heap_spec = {"emb.Heap", sizeof(Thing), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, heap_slots};

static PyTypeObject static_type;

static PyObject *make_static_type(void)
{
    static_type = (PyTypeObject){PyVarObject_HEAD_INIT(NULL, 0).tp_name = "emb.Static",
                                 .tp_basicsize = sizeof(Thing),
                                 .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
                                 .tp_traverse = thing_traverse,
                                 .tp_clear = thing_clear,
                                 .tp_dealloc = static_dealloc};
    static_type.tp_new = PyType_GenericNew;
    return PyType_Ready(&static_type) == 0 ? Py_NewRef((PyObject *)&static_type) : NULL;
}

/* ---- A module -------------------------------------------------------------------------------------------------- */

static void capsule_end(PyObject *capsule)
{
    capsules++;
    expect(PyCapsule_GetPointer(capsule, "emb.capsule") == &capsules);
    use_the_api();
}

/* Called by exit handlers, by __del__ and by weak references. */
static PyObject *emb_note(PyObject *self, PyObject *args)
{
    (void)self;
    (void)args;
    notes++;
    use_the_api();
    Py_RETURN_NONE;
}

static void emb_free(void *module)
{
    frees++;
    expect(PyModule_GetState((PyObject *)module) != NULL);
    use_the_api();
}

static PyMethodDef emb_methods[] = {{"note", emb_note, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};

static PyModuleDef emb_module = {
    PyModuleDef_HEAD_INIT, "emb", NULL, sizeof(int), emb_methods, NULL, NULL, NULL, emb_free};

static void add_module(void)
{
    PyObject *module = PyModule_Create(&emb_module);
    REQUIRE(module);
    CHECK(PyModule_AddObject(module, "Heap", PyType_FromSpec(&heap_spec)) == 0);
    CHECK(PyModule_AddObject(module, "Static", make_static_type()) == 0);
    CHECK(PyModule_AddObject(module, "capsule", PyCapsule_New(&capsules, "emb.capsule", capsule_end)) == 0);
    CHECK(PyDict_SetItemString(PyImport_GetModuleDict(), "emb", module) == 0);
    Py_DECREF(module);
}

/* ---- The end --------------------------------------------------------------------------------------------------- */

static const char program[] =
    "import atexit, builtins, emb, gc, sys, threading, weakref\n"
    "atexit.register(emb.note)\n" /* 1 note */
    "kept = emb.Heap()\n"
    "emb.kept = emb.Heap()\n"
    "builtins.kept = emb.Heap(emb.Heap())\n"
    "ring = [emb.Heap(), emb.Static()]\n"
    "ring.append(ring)\n"
    "fixed = emb.Static()\n"
    "class Last:\n"
    "    def __del__(self, note=emb.note): note()\n" /* 2 notes */
    "sys.last = Last()\n"
    "last = Last()\n"
    "class Referred: pass\n"
    "referred = Referred()\n"
    "sys.weak = weakref.ref(referred, lambda _, note=emb.note: note())\n" /* 1 note, except where `sys` goes first */
    "sys.finalizer = weakref.finalize(last, emb.note)\n"                  /* 1 note */
    "local = threading.local()\n"
    "local.thing = emb.Heap()\n"
    "def work(): local.thing = emb.Heap()\n"
    "thread = threading.Thread(target=work)\n"
    "thread.start()\n"
    "thread.join()\n";

enum { HEAP = 7, STATIC = 2, LEAST_NOTES = 4 };

static void what_is_called(PyVM *vm)
{
    heap_deallocs = static_deallocs = traverses = capsules = frees = notes = faults = 0;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    add_module();
    CHECK(PyRun_SimpleString(program) == 0);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(heap_deallocs == HEAP);
    CHECK(static_deallocs == STATIC);
    CHECK(capsules == 1 && frees == 1);
    CHECK(notes >= LEAST_NOTES);
    CHECK(traverses > 0);
    CHECK(faults == 0);
}

int main(void)
{
    for_each_kind(what_is_called);
    for_each_kind(what_is_called); /* in a copy that has been used, too */
    return 0;
}
