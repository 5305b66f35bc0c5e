/*
 * extension.c: a Python module written in C, VM first: a type, functions, and data that each VM has for itself.
 * Two threads use it at the same time, each in a VM of its own.
 */
#include <pyvm/pyvm.h>

#include <math.h>
#include <pthread.h>
#include <stdio.h>

/* ISO C converts functions to integers, and integers to the void * of a slot, but not functions to void *. */
#define SLOT(function) ((void *)(uintptr_t)(function))

/* ---- The module's data --------------------------------------------------------------------------------------- */

/* One of these in each VM. A static variable instead would be shared by all VMs, which run at the same time. */
typedef struct State {
    PyTypeObject *point_type;
    long measured; /* how often distance() was called in this VM */
} State;

static State *state_of(PyVM *vm, PyObject *module)
{
    return PyVMModule_GetState(vm, module);
}

/* ---- The type Point ------------------------------------------------------------------------------------------ */

typedef struct Point {
    PyObject_HEAD
    double x, y;
} Point;

static Point *new_point(PyVM *vm, PyTypeObject *type, double x, double y)
{
    Point *point = (Point *)PyVMType_GenericAlloc(vm, type, 0);
    if (point) {
        point->x = x;
        point->y = y;
    }
    return point;
}

/*
 * PyVM_DEFINE makes a function with CPython's own type, here newfunc, for CPython to call; its body, which follows,
 * gets the VM that calls. Nothing here says which VM that is, so one body serves them all.
 */
PyVM_DEFINE(newfunc, point_new)(PyVM *vm, PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *keywords[] = {"x", "y", NULL};
    double x, y;
    if (!PyVMArg_ParseTupleAndKeywords(vm, args, kwargs, "dd:Point", keywords, &x, &y))
        return NULL;
    return (PyObject *)new_point(vm, type, x, y);
}

PyVM_DEFINE(binaryfunc, point_add)(PyVM *vm, PyObject *left, PyObject *right)
{
    PyTypeObject *type = PyVM_TYPE(vm, left);
    if (PyVM_TYPE(vm, right) != type) /* Point + something, or something + Point: let the other type try */
        PyVM_RETURN_NOTIMPLEMENTED(vm);
    const Point *a = (Point *)left, *b = (Point *)right;
    return (PyObject *)new_point(vm, type, a->x + b->x, a->y + b->y);
}

PyVM_DEFINE(reprfunc, point_repr)(PyVM *vm, PyObject *self)
{
    const Point *point = (Point *)self;
    char text[80]; /* PyUnicode_FromFormat has no floating-point numbers */
    snprintf(text, sizeof text, "Point(%g, %g)", point->x, point->y);
    return PyVMUnicode_FromString(vm, text);
}

PyVM_DEFINE(getter, point_length)(PyVM *vm, PyObject *self, void *closure)
{
    (void)closure;
    const Point *point = (Point *)self;
    return PyVMFloat_FromDouble(vm, hypot(point->x, point->y));
}

static PyGetSetDef point_properties[] = {
    {"length", point_length, NULL, "How far the point is from (0, 0).", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* No Py_tp_dealloc: a type made at run time has one that frees the object and lets go of its type. */
static PyType_Slot point_slots[] = {
    {Py_tp_doc, "A point in the plane."}, {Py_tp_new, SLOT(point_new)}, {Py_tp_repr, SLOT(point_repr)},
    {Py_tp_getset, point_properties},     {Py_nb_add, SLOT(point_add)}, {0, NULL},
};

static PyType_Spec point_spec = {
    .name = "geometry.Point",
    .basicsize = sizeof(Point),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = point_slots,
};

/* ---- The module's functions ---------------------------------------------------------------------------------- */

PyVM_DEFINE(PyCFunction, distance)(PyVM *vm, PyObject *module, PyObject *args)
{
    State *state = state_of(vm, module);
    PyObject *type = (PyObject *)state->point_type, *first, *second;
    if (!PyVMArg_ParseTuple(vm, args, "O!O!:distance", type, &first, type, &second))
        return NULL;
    state->measured++; /* no lock: the VM's GIL protects it, and no other VM has it */
    const Point *a = (Point *)first, *b = (Point *)second;
    return PyVMFloat_FromDouble(vm, hypot(a->x - b->x, a->y - b->y));
}

PyVM_DEFINE(PyCFunction, measured)(PyVM *vm, PyObject *module, PyObject *unused)
{
    (void)unused;
    return PyVMLong_FromLong(vm, state_of(vm, module)->measured);
}

static PyMethodDef functions[] = {
    {"distance", distance, METH_VARARGS, "distance(p, q): how far two points are apart."},
    {"measured", measured, METH_NOARGS, "measured(): how often distance() was called in this VM."},
    {NULL, NULL, 0, NULL},
};

/* ---- The module ---------------------------------------------------------------------------------------------- */

/* Runs once in each VM that imports the module. */
PyVM_DEFINE(moduleexecfunc, set_up)(PyVM *vm, PyObject *module)
{
    State *state = state_of(vm, module);
    state->point_type = (PyTypeObject *)PyVMType_FromModuleAndSpec(vm, module, &point_spec, NULL);
    return state->point_type ? PyVMModule_AddType(vm, module, state->point_type) : -1;
}

/* The next three: the garbage collector sees, and drops, what the module's data refer to. */
PyVM_DEFINE(traverseproc, traverse)(PyVM *vm, PyObject *module, visitproc visit, void *arg)
{
    State *state = state_of(vm, module);
    Py_VISIT(state->point_type);
    return 0;
}

PyVM_DEFINE(inquiry, clear)(PyVM *vm, PyObject *module)
{
    PyVM_CLEAR(vm, state_of(vm, module)->point_type);
    return 0;
}

PyVM_DEFINE(freefunc, release)(PyVM *vm, void *module)
{
    PyVM_CLEAR(vm, state_of(vm, module)->point_type);
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, SLOT(set_up)},
    /* Or VMs of kind own-gil refuse it. CPython 3.11, which does not know the slot, does not get to see it. */
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {0, NULL},
};

static PyModuleDef geometry = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "geometry",
    .m_doc = "Points in the plane.",
    .m_size = sizeof(State),
    .m_methods = functions,
    .m_slots = slots,
    .m_traverse = traverse,
    .m_clear = clear,
    .m_free = release,
};

/* Makes `import geometry` work in a VM: makes the module, as import does from a file, and puts it into sys.modules. */
static int add_geometry(PyVM *vm)
{
    int status = -1;
    PyObject *module = NULL, *spec = NULL;
    PyObject *machinery = PyVMImport_ImportModule(vm, "importlib.machinery");
    if (machinery)
        spec = PyVMObject_CallMethod(vm, machinery, "ModuleSpec", "sO", geometry.m_name, PyVM_None(vm));
    if (spec)
        module = PyVMModule_FromDefAndSpec(vm, &geometry, spec);
    if (module && PyVMModule_ExecDef(vm, module, &geometry) == 0)
        status = PyVMDict_SetItemString(vm, PyVMImport_GetModuleDict(vm), geometry.m_name, module);
    PyVM_XDECREF(vm, module);
    PyVM_XDECREF(vm, spec);
    PyVM_XDECREF(vm, machinery);
    return status;
}

/* ---- The program --------------------------------------------------------------------------------------------- */

typedef struct Work {
    PyVM *vm;
    const char *code;
    int status;
    pthread_t thread;
} Work;

static void *run(void *data)
{
    Work *work = data;
    work->status = PyVM_Attach(work->vm);
    if (work->status != PYVM_OK)
        return NULL;
    work->status = add_geometry(work->vm);
    if (work->status != 0)
        PyVMErr_Print(work->vm);
    else
        work->status = PyVMRun_SimpleString(work->vm, work->code); /* prints what goes wrong */
    PyVM_Detach(work->vm);
    return NULL;
}

int main(void)
{
    Work works[] = {
        {.code = "from geometry import *\n"
                 "path = [Point(3 * n, 4 * n) for n in range(1001)]\n"
                 "total = sum(map(distance, path, path[1:]))\n"
                 "print(f'VM 1: {path[1] + path[2]}, total {total:g}, measured {measured()} times\\n', end='')\n"},
        {.code = "import geometry\n"
                 "p = geometry.Point(x=5, y=12)\n"
                 "try:\n"
                 "    geometry.distance(p, 'home')\n"
                 "except TypeError as error:\n"
                 "    print(f'VM 2: {p.length:g}, measured {geometry.measured()} times, {error}\\n', end='')\n"},
    };
    for (int i = 0; i < 2; i++) {
        works[i].vm = PyVM_New(NULL);
        if (!works[i].vm) {
            fprintf(stderr, "extension: %s\n", PyVM_LastError()->message);
            return 1;
        }
    }

    int failed = 0;
    for (int i = 0; i < 2; i++)
        if (pthread_create(&works[i].thread, NULL, run, &works[i]) != 0)
            return 1;
    for (int i = 0; i < 2; i++) {
        pthread_join(works[i].thread, NULL);
        failed |= works[i].status != 0 || PyVM_Close(works[i].vm) != PYVM_OK;
    }
    return failed;
}
