/*
 * modules.c: PyModuleDef and its slots: modules made in one phase and in two, with state of their own in each VM,
 * from static definitions that all VMs share. Their functions see the VM that calls.
 */
#include "support/expect.h"

typedef struct state {
    PyObject *kept; /* what remember() got last */
    long calls;
} state;

static int traversed, cleared, freed;

PyVM_DEFINE(PyCFunction, counted)(PyVM *vm, PyObject *module, PyObject *Py_UNUSED(none))
{
    CHECK(PyVM_Current() == vm);
    return PyVMLong_FromLong(vm, ++((state *)PyVMModule_GetState(vm, module))->calls);
}

PyVM_DEFINE(PyCFunction, remember)(PyVM *vm, PyObject *module, PyObject *object)
{
    state *own = PyVMModule_GetState(vm, module);
    PyVM_XSETREF(vm, own->kept, PyVM_NewRef(vm, object));
    PyVM_RETURN_NONE(vm);
}

PyVM_DEFINE(traverseproc, traverse)(PyVM *vm, PyObject *module, visitproc visit, void *arg)
{
    traversed++;
    state *own = PyVMModule_GetState(vm, module);
    Py_VISIT(own->kept);
    return 0;
}

PyVM_DEFINE(inquiry, clear)(PyVM *vm, PyObject *module)
{
    cleared++;
    state *own = PyVMModule_GetState(vm, module);
    PyVM_CLEAR(vm, own->kept);
    return 0;
}

PyVM_DEFINE(freefunc, free_state)(PyVM *vm, void *module)
{
    freed++;
    state *own = PyVMModule_GetState(vm, module);
    PyVM_CLEAR(vm, own->kept);
}

static PyMethodDef methods[] = {
    {"counted", counted, METH_NOARGS, "Counts its calls."},
    {"remember", remember, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef one_phase = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "tests.one_phase",
    .m_doc = "Made in one phase.",
    .m_size = sizeof(state),
    .m_methods = methods,
    .m_traverse = traverse,
    .m_clear = clear,
    .m_free = free_state,
};

/* Uses a module in __main__; its count goes on from `calls`. */
static void use(PyVM *vm, PyObject *module, const char *doc, long calls)
{
    set_global(vm, "module", module);
    CHECK_NEW(vm, evaluate(vm, "module.__doc__"), doc);
    CHECK_INT(evaluate_int(vm, "module.counted()"), calls + 1);
    CHECK_INT(evaluate_int(vm, "module.counted()"), calls + 2);
    CHECK_NEW(vm, evaluate(vm, "module.counted.__doc__"), "'Counts its calls.'");
    CHECK_RUN(vm,
              "class Kept: pass\n"
              "kept = Kept()\n"
              "kept.module = module\n" /* a cycle through the state */
              "module.remember(kept)\n"
              "try: module.counted(1)\n"
              "except TypeError: pass\n"
              "else: raise SystemError\n");
}

/* Drops the module, which is garbage in a cycle, and collects it. */
static void drop(PyVM *vm, PyObject *module)
{
    PyVM_DecRef(vm, module);
    traversed = cleared = freed = 0;
    CHECK_RUN(vm,
              "import gc, weakref\n"
              "kept = weakref.ref(kept)\n"
              "del module\n"
              "gc.collect()\n"
              "assert kept() is None\n");
    CHECK(traversed > 0);
    CHECK(cleared + freed > 0); /* which of the two breaks the cycle is the collector's choice */
    CHECK_INT(freed, 1);
}

static PyObject *make_in_one_phase(PyVM *vm)
{
    PyObject *module = PyVMModule_Create(vm, &one_phase);
    CHECK_NO_EXCEPTION(vm);
    CHECK_SAME(PyVMModule_GetDef(vm, module), &one_phase);
    CHECK_TEXT(PyVMModule_GetName(vm, module), "tests.one_phase");
    CHECK_INT(((state *)PyVMModule_GetState(vm, module))->calls, 0);
    CHECK_INT(PyVMModule_AddIntConstant(vm, module, "number", 7), 0);
    CHECK_INT(PyVMModule_AddStringConstant(vm, module, "text", "words"), 0);
    CHECK_INT(PyVMModule_AddIntMacro(vm, module, Py_GE), 0);
    CHECK_INT(PyVMModule_AddStringMacro(vm, module, PyDateTime_CAPSULE_NAME), 0);
    CHECK_INT(PyVMModule_AddType(vm, module, PyVMLong_Type(vm)), 0);
    CHECK_INT(PyVMModule_Add(vm, module, "added", PyVMLong_FromLong(vm, 8)), 0);
    CHECK_INT(PyVMModule_SetDocString(vm, module, "Changed."), 0);
    set_global(vm, "module", module);
    CHECK_NEW(vm,
              evaluate(vm,
                       "module.number, module.text, module.Py_GE, module.PyDateTime_CAPSULE_NAME, module.int, "
                       "module.added"),
              "(7, 'words', 5, 'datetime.datetime_CAPI', <class 'int'>, 8)");
    return module;
}

static int executed;

PyVM_DEFINE(moduleexecfunc, execute)(PyVM *vm, PyObject *module)
{
    CHECK(PyVM_Current() == vm);
    executed++;
    return PyVMModule_AddIntConstant(vm, module, "executed", executed);
}

PyVM_DEFINE(moduleexecfunc, fail)(PyVM *vm, PyObject *Py_UNUSED(module))
{
    PyVMErr_SetString(vm, PyVMExc_LookupError(vm), "not today");
    return -1;
}

PyVM_DEFINE(modulecreatefunc, create)(PyVM *vm, PyObject *spec, PyModuleDef *def)
{
    CHECK_TEXT(def->m_name, "tests.created");
    return PyVMObject_GetAttrString(vm, spec, "name"); /* any object will do */
}

/* CPythons that do not know the one or the other do not get to see it. */
#define SUPPORTS_VMS                                                      \
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED}, \
    {                                                                     \
        Py_mod_gil, Py_MOD_GIL_NOT_USED                                   \
    }

static PyObject *new_spec(PyVM *vm, const char *name)
{
    CHECK_RUN(vm, "import importlib.machinery");
    PyObject *machinery = PyVMImport_ImportModule(vm, "importlib.machinery");
    PyObject *spec = PyVMObject_CallMethod(vm, machinery, "ModuleSpec", "sO", name, PyVM_None(vm));
    CHECK_NO_EXCEPTION(vm);
    PyVM_DecRef(vm, machinery);
    return spec;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, PyVM_AS_SLOT(execute)}, SUPPORTS_VMS, {0, NULL}};

static PyModuleDef two_phase = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "tests.two_phase",
    .m_doc = "Made in two phases.",
    .m_size = sizeof(state),
    .m_methods = methods,
    .m_slots = slots,
    .m_traverse = traverse,
    .m_clear = clear,
    .m_free = free_state,
};

static PyObject *make_in_two_phases(PyVM *vm)
{
    PyModuleDef *def = &two_phase;
    PyObject *object = PyVMModuleDef_Init(vm, def);
    REQUIRE(object != NULL && PyVM_IS_TYPE(vm, object, PyVMModuleDef_Type(vm)));
    CHECK_TEXT(((PyModuleDef *)object)->m_name, "tests.two_phase");
    PyObject *spec = new_spec(vm, "tests.spec_name");
    PyObject *module = PyVMModule_FromDefAndSpec(vm, def, spec);
    CHECK_NO_EXCEPTION(vm);
    CHECK_TEXT(PyVMModule_GetName(vm, module), "tests.spec_name");
    int before = executed;
    CHECK_INT(PyVMModule_ExecDef(vm, module, def), 0);
    CHECK_INT(executed, before + 1);
    set_global(vm, "module", module);
    CHECK_INT(evaluate_int(vm, "module.executed"), executed);
    CHECK_SAME(PyVMModule_GetDef(vm, module), def);
    PyVM_DecRef(vm, spec);
    return module;
}

static void created_and_failing(PyVM *vm)
{
    static PyModuleDef_Slot created_slots[] = {{Py_mod_create, PyVM_AS_SLOT(create)}, SUPPORTS_VMS, {0, NULL}};
    static PyModuleDef created = {.m_base = PyModuleDef_HEAD_INIT, .m_name = "tests.created", .m_slots = created_slots};
    PyObject *spec = new_spec(vm, "tests.created");
    CHECK_NEW(vm, PyVMModule_FromDefAndSpec(vm, &created, spec), "'tests.created'");

    static PyModuleDef_Slot failing_slots[] = {{Py_mod_exec, PyVM_AS_SLOT(fail)}, SUPPORTS_VMS, {0, NULL}};
    static PyModuleDef failing = {.m_base = PyModuleDef_HEAD_INIT, .m_name = "tests.failing", .m_slots = failing_slots};
    PyObject *module = PyVMModule_FromDefAndSpec(vm, &failing, spec);
    CHECK_INT(PyVMModule_ExecDef(vm, module, &failing), -1);
    CHECK_RAISED(vm, "LookupError", "not today");
    PyVM_DecRef(vm, module);

    static PyModuleDef_Slot unknown_slots[] = {{999, NULL}, {0, NULL}};
    static PyModuleDef unknown = {.m_base = PyModuleDef_HEAD_INIT, .m_name = "tests.unknown", .m_slots = unknown_slots};
    CHECK(PyVMModule_FromDefAndSpec(vm, &unknown, spec) == NULL);
    CHECK_RAISED(vm, "SystemError", "999");

    static PyModuleDef silent = {.m_base = PyModuleDef_HEAD_INIT, .m_name = "tests.silent"};
    static PyModuleDef_Slot silent_slots[] = {{Py_mod_exec, PyVM_AS_SLOT(execute)}, {0, NULL}};
    silent.m_slots = silent_slots;
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    module = PyVMModule_FromDefAndSpec(vm, &silent, spec);
    if (info.kind == PYVM_KIND_OWN_GIL) {
        CHECK(module == NULL);
        CHECK_RAISED(vm, "ImportError", "does not support loading in subinterpreters");
    } else {
        REQUIRE(module != NULL);
    }
    PyVM_XDECREF(vm, module);
    PyVM_DecRef(vm, spec);
}

/* 3.15 makes modules of PySlots, without a definition. */
static void modules_of_slots(PyVM *vm)
{
    static PyABIInfo abi = {1, 0, PyABIInfo_STABLE | PyABIInfo_GIL, 0, 0x030B0000};
    const PySlot array[] = {PySlot_DATA(Py_mod_name, "tests.slots"),
                            PySlot_DATA(Py_mod_abi, &abi),
                            PySlot_STATIC_DATA(Py_mod_methods, methods),
                            PySlot_SIZE(Py_mod_state_size, sizeof(state)),
                            PySlot_DATA(Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
                            PySlot_FUNC(Py_mod_exec, execute),
                            PySlot_END};
    PyObject *spec = new_spec(vm, "tests.slots"), *module = PyVMModule_FromSlotsAndSpec(vm, array, spec);
    if (!RUNS(vm, 15)) {
        CHECK(module == NULL);
        CHECK_NEEDS(vm, "PyModule_FromSlotsAndSpec", "3.15");
        CHECK_INT(PyVMModule_Exec(vm, module), -1);
        CHECK_NEEDS(vm, "PyModule_Exec", "3.15");
    } else {
        CHECK_NO_EXCEPTION(vm);
        CHECK_INT(PyVMModule_Exec(vm, module), 0);
        set_global(vm, "module", module);
        CHECK_INT(evaluate_int(vm, "module.counted() + module.counted()"), 3);
        CHECK_RUN(vm, "del module");
        PyVM_DecRef(vm, module);
    }
    PyVM_DecRef(vm, spec);
}

static void test_in(PyVM_Kind kind)
{
    PyVM *vms[] = {new_vm_of(kind), new_vm_of(kind)};
    PyObject *modules[2];
    for (int i = 0; i < 2; i++)
        modules[i] = make_in_one_phase(vms[i]);
    for (int calls = 0; calls < 4; calls += 2)
        for (int i = 0; i < 2; i++)
            use(vms[i], modules[i], "'Changed.'", calls);
    for (int i = 0; i < 2; i++)
        drop(vms[i], modules[i]);

    for (int i = 0; i < 2; i++)
        modules[i] = make_in_two_phases(vms[i]);
    for (int i = 0; i < 2; i++)
        use(vms[i], modules[i], "'Made in two phases.'", 0);
    for (int i = 0; i < 2; i++)
        drop(vms[i], modules[i]);

    for (int i = 0; i < 2; i++) {
        created_and_failing(vms[i]);
        modules_of_slots(vms[i]);
        CHECK(PyVM_Close(vms[i]) == PYVM_OK);
    }
}

int main(void)
{
    const PyModuleDef one_before = one_phase, two_before = two_phase;
    test_in(PYVM_KIND_DEFAULT);
    test_in(PYVM_KIND_SHARED_GIL);
    /* Several CPythons can share a definition, for none of them writes to it. */
    CHECK(memcmp(&one_phase, &one_before, sizeof one_phase) == 0);
    CHECK(memcmp(&two_phase, &two_before, sizeof two_phase) == 0);
    return 0;
}
