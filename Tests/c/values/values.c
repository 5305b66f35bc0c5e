/*
 * values.c: random values cross from a VM to others and back, and are equal then, with what is shared in them.
 *
 *   values FOLDER:... COUNT SEED PYTHON[@HOME] ...
 *
 * The folders go into sys.path of all VMs; draw.py there draws the values in a VM of the first PYTHON. They cross to
 * VMs of each kind of that, and to one of each other. HOME is what PYTHONHOME has to be for a PYTHON.
 */
#include "support/expect.h"

enum { MOST = 16 };

typedef struct partner {
    PyVM *vm;
    char name[40];
} partner;

static partner partners[MOST];
static int partner_count;
static const char *folders;

/* ---- VMs -------------------------------------------------------------------------------------------------------- */

static void furnish(PyVM *vm)
{
    PyObject *text = PyVMUnicode_FromString(vm, folders);
    set_global(vm, "folders", text);
    PyVM_DecRef(vm, text);
    CHECK_RUN(vm,
              "import sys\n"
              "sys.dont_write_bytecode = True\n"
              "sys.path[:0] = folders.split(':')\n");
}

/* NULL: this CPython has no such kind. PYTHONHOME is for the CPython that starts. */
static PyVM *new_of(char *name, PyVM_Kind kind)
{
    char *home = strchr(name, '@');
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    if (home) {
        *home = '\0';
        setenv("PYTHONHOME", home + 1, 1);
    } else
        unsetenv("PYTHONHOME");
    config.python = name;
    PyVM *vm = PyVM_New(&config);
    if (home)
        *home = '@';
    if (vm)
        furnish(vm);
    else
        REQUIRE(kind == PYVM_KIND_OWN_GIL && PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED);
    PyVM_ClearLastError();
    return vm;
}

static void add_partner(char *name, PyVM_Kind kind)
{
    PyVM *vm = partner_count < MOST ? new_of(name, kind) : NULL;
    if (!vm)
        return;
    partner *added = &partners[partner_count++];
    added->vm = vm;
    snprintf(added->name, sizeof added->name, "%s %s", info_of(vm).version, PyVM_KindName(kind));
}

/* ---- What Python code calls ------------------------------------------------------------------------------------- */

static const partner *partner_of(PyVM *vm, PyObject *number)
{
    long i = PyVMLong_AsLong(vm, number);
    REQUIRE(i >= 0 && i < partner_count);
    return &partners[i];
}

/* An exception of the partner's, as the caller's. */
static PyObject *raise_again(PyVM *vm, PyVM *partner)
{
    char text[1000];
    take_exception(partner, text, sizeof text);
    PyVMErr_SetString(vm, PyVMExc_RuntimeError(vm), text);
    return NULL;
}

static PyObject *cross(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)kwargs, (void)data;
    PyVM *other = partner_of(vm, PyVMTuple_GetItem(vm, args, 1))->vm;
    PyObject *there = PyVM_Transfer(other, vm, PyVMTuple_GetItem(vm, args, 0));
    if (!there)
        return raise_again(vm, other);
    PyObject *back = PyVM_Transfer(vm, other, there);
    PyVM_DecRef(other, there);
    return back;
}

static PyObject *objects_of(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)kwargs, (void)data;
    PyVM *other = partner_of(vm, PyVMTuple_GetItem(vm, args, 0))->vm;
    CHECK_RUN(other, "import gc\nfor i in range(3): gc.collect()\nobjects = len(gc.get_objects())");
    return PyVMLong_FromLong(vm, global_long(other, "objects"));
}

static void give(PyVM *vm, const char *name, PyObject *object)
{
    set_global(vm, name, object);
    PyVM_DecRef(vm, object);
}

static void draw(PyVM *vm, const char *count, const char *seed)
{
    define(vm, "cross", cross, NULL);
    define(vm, "objects_of", objects_of, NULL);
    give(vm, "count", PyVMLong_FromString(vm, count, NULL, 10));
    give(vm, "seed_of_all", PyVMLong_FromString(vm, seed, NULL, 10));
    PyObject *names = PyVMList_New(vm, 0);
    for (int i = 0; i < partner_count; i++) {
        PyObject *name = PyVMUnicode_FromString(vm, partners[i].name);
        CHECK(PyVMList_Append(vm, names, name) == 0);
        PyVM_DecRef(vm, name);
    }
    give(vm, "partners", names);
    CHECK_RUN(vm,
              "for folder in folders.split(':'):\n"
              "    try: file = open(folder + '/draw.py')\n"
              "    except FileNotFoundError: continue\n"
              "    with file: exec(compile(file.read(), file.name, 'exec'))\n"
              "drawn, sys.stdout.flush()\n");
}

int main(int count, char **arguments)
{
    if (count < 5) {
        fprintf(stderr, "usage: values FOLDER:... COUNT SEED PYTHON[@HOME] ...\n");
        return 2;
    }
    folders = arguments[1];
    PyVM *vm = new_of(arguments[4], PYVM_KIND_ISOLATED);
    REQUIRE(vm != NULL);
    add_partner(arguments[4], PYVM_KIND_OWN_GIL);
    add_partner(arguments[4], PYVM_KIND_SHARED_GIL);
    for (int i = 4; i < count; i++)
        add_partner(arguments[i], PYVM_KIND_ISOLATED);
    draw(vm, arguments[2], arguments[3]);
    return 0;
}
