/*
 * module_def.c: an engine gives CPython clones of the PyModuleDefs of C code: nothing writes to these, slots that this
 * CPython does not know are no error, and every function finds the module by the definition that was given.
 */
#include "support/python.h"

#include "engine/engine.h"
#include "engine/table/module_def.h"

#include <pthread.h>

static const PyVM_API *api;

/* The very numbers, for not every CPython has the names. */
#define MULTIPLE_INTERPRETERS 3
#define GIL 4

static PyModuleDef_Slot *seen_slots;

static PyObject *create(PyObject *spec, PyModuleDef *def)
{
    seen_slots = def->m_slots;
    PyObject *name = PyObject_GetAttrString(spec, "name"), *module = PyModule_NewObject(name);
    Py_DECREF(name);
    return module;
}

static int execute(PyObject *module)
{
    return PyModule_AddIntConstant(module, "executed", 1);
}

#define SLOT(function) ((void *)(uintptr_t)(function))

static PyModuleDef_Slot slots[] = {
    {MULTIPLE_INTERPRETERS, (void *)2},
    {Py_mod_create, SLOT(create)},
    {GIL, (void *)1},
    {Py_mod_exec, SLOT(execute)},
    {0, NULL},
};

/* As C code that was compiled with other headers has it: without a type, and not to be written to. */
#define UNTOUCHED {PyObject_HEAD_INIT(NULL) NULL, 0, NULL}

static const PyModuleDef two_phase = {.m_base = UNTOUCHED, .m_name = "two_phase", .m_slots = slots};
static const PyModuleDef one_phase = {.m_base = UNTOUCHED, .m_name = "one_phase", .m_size = 8};

static PyModuleDef *const two = (PyModuleDef *)&two_phase, *const one = (PyModuleDef *)&one_phase;

static PyModuleDef *own(PyModuleDef *def)
{
    CHECK(pyvm_module_def_own(&def));
    return def;
}

static void test_made_once(void)
{
    PyModuleDef *clone = own(two);
    CHECK(clone != two && own(two) == clone && own(clone) == clone && own(NULL) == NULL);
    CHECK(own(one) != clone && pyvm_module_def_given(own(one)) == one && pyvm_module_def_given(clone) == two);
    CHECK(clone->m_name == two->m_name && clone->m_base.m_index > 0);
    CHECK(Py_IS_TYPE((PyObject *)clone, &PyModuleDef_Type));
    CHECK(api->PyVMModuleDef_Init(two) == (PyObject *)clone);
}

/* This CPython's own definitions are no business of an engine's. */
static void test_own_definitions(void)
{
    static PyModuleDef def = {.m_base = PyModuleDef_HEAD_INIT, .m_name = "native"};
    CHECK(PyModuleDef_Init(&def) == (PyObject *)&def && own(&def) == &def && pyvm_module_def_given(&def) == &def);
    PyObject *sys = PyImport_ImportModule("sys");
    PyModuleDef *sys_def = PyModule_GetDef(sys);
    CHECK(sys_def != NULL && api->PyVMModule_GetDef(sys) == sys_def);
    CHECK(api->PyVMState_FindModule(sys_def) == PyState_FindModule(sys_def));
    Py_DECREF(sys);
}

static int has_slot(const PyModuleDef_Slot *slot, int number)
{
    while (slot->slot && slot->slot != number)
        slot++;
    return slot->slot == number;
}

static void test_slots(void)
{
    PyObject *spec = run("from importlib.machinery import ModuleSpec\nspec = ModuleSpec('two_phase', None)", "spec");
    PyObject *module = api->PyVMModule_FromDefAndSpec(two, spec);
    CHECK(module != NULL && api->PyVMModule_ExecDef(module, two) == 0);
    CHECK(is_repr(PyObject_GetAttrString(module, "executed"), "1"));
    CHECK(has_slot(seen_slots, Py_mod_exec) && has_slot(seen_slots, Py_mod_create));
    CHECK(has_slot(seen_slots, MULTIPLE_INTERPRETERS) == (PY_VERSION_HEX >= 0x030C0000));
    CHECK(has_slot(seen_slots, GIL) == (PY_VERSION_HEX >= 0x030D0000));
    CHECK((seen_slots == slots) == (PY_VERSION_HEX >= 0x030D0000));
    Py_XDECREF(module);

    static PyModuleDef_Slot unknown_slots[] = {{MULTIPLE_INTERPRETERS, (void *)2}, {999, NULL}, {0, NULL}};
    static PyModuleDef unknown = {.m_base = UNTOUCHED, .m_name = "unknown", .m_slots = unknown_slots};
    CHECK(api->PyVMModule_FromDefAndSpec2(&unknown, spec, PYTHON_API_VERSION) == NULL);
    PyObject *error = take_error();
    CHECK(strstr(PyUnicode_AsUTF8(error), "unknown") && strstr(PyUnicode_AsUTF8(error), "slot ID 999"));
    Py_DECREF(error);
    Py_DECREF(spec);
}

static void test_state(void)
{
    PyObject *module = api->PyVMModule_Create2(one, PYTHON_API_VERSION);
    CHECK(module != NULL && api->PyVMModule_GetDef(module) == one);
    /* Not looked for before: 3.12.1 then reads what is behind its list. */
    CHECK(api->PyVMState_AddModule(module, one) == 0 && api->PyVMState_FindModule(one) == module);
    CHECK(api->PyVMState_RemoveModule(one) == 0 && api->PyVMState_FindModule(one) == NULL);

    static PyType_Slot no_slots[] = {{0, NULL}};
    static PyType_Spec type_spec = {.name = "one_phase.T", .flags = Py_TPFLAGS_DEFAULT, .slots = no_slots};
    PyObject *type = PyType_FromModuleAndSpec(module, &type_spec, NULL);
    CHECK(api->PyVMType_GetModuleByDef((PyTypeObject *)type, one) == module);
    CHECK(api->PyVMType_GetModuleByDef((PyTypeObject *)type, two) == NULL);
    PyErr_Clear();
#if PY_VERSION_HEX >= 0x030F0000
    void *token;
    CHECK(api->PyVMModule_GetToken(module, &token) == 0 && token == one);
    CHECK(api->PyVMModule_GetToken_DuringGC(module, &token) == 0 && token == one);
    PyObject *found = api->PyVMType_GetModuleByToken((PyTypeObject *)type, one);
    CHECK(found == module);
    Py_XDECREF(found);
    CHECK(api->PyVMType_GetModuleByToken_DuringGC((PyTypeObject *)type, one) == module);
#endif
    Py_XDECREF(type);
    Py_XDECREF(module);
    CHECK(api->PyVMModule_GetDef(Py_None) == NULL && PyErr_Occurred());
    PyErr_Clear();
}

/* Memory in which there was another definition before. */
static void test_rewritten(void)
{
    static PyModuleDef def = {.m_base = UNTOUCHED, .m_name = "before"};
    PyModuleDef *before = own(&def);
    PyObject *module = api->PyVMModule_Create(&def);
    def.m_name = "after";
    CHECK(own(&def) != before && own(&def) == own(&def) && strcmp(own(&def)->m_name, "after") == 0);
    CHECK(strcmp(before->m_name, "before") == 0 && api->PyVMModule_GetDef(module) == &def);
    Py_XDECREF(module);
}

#define THREADS 8
#define DEFS 300

static PyModuleDef many[DEFS];

static void *use_all(void *data)
{
    PyModuleDef **found = data;
    PyGILState_STATE state = PyGILState_Ensure();
    for (int i = 0; i < DEFS; i++) {
        found[i] = own(&many[i]);
        Py_BEGIN_ALLOW_THREADS Py_END_ALLOW_THREADS
    }
    PyGILState_Release(state);
    return NULL;
}

static void test_threads(void)
{
    static PyModuleDef *found[THREADS][DEFS];
    pthread_t threads[THREADS];
    for (int i = 0; i < DEFS; i++)
        many[i] = one_phase;
    Py_BEGIN_ALLOW_THREADS for (int i = 0; i < THREADS; i++)
        CHECK(pthread_create(&threads[i], NULL, use_all, found[i]) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    Py_END_ALLOW_THREADS for (int i = 1; i < THREADS; i++) CHECK(memcmp(found[0], found[i], sizeof found[0]) == 0);
    for (int i = 0; i < DEFS; i++)
        CHECK(pyvm_module_def_given(found[0][i]) == &many[i]);
}

/* Definitions from before the runtime was finalised and some that are new get along. */
static void test_restarted(void)
{
    static PyModuleDef others[8];
    Py_ssize_t number = own(&many[DEFS - 1])->m_base.m_index;
    PyObject *module = api->PyVMModule_Create2(one, PYTHON_API_VERSION);
    CHECK(api->PyVMState_AddModule(module, one) == 0);
    for (int i = 0; i < 8; i++) {
        others[i] = one_phase;
        PyObject *other = api->PyVMModule_Create2(&others[i], PYTHON_API_VERSION);
        CHECK(own(&others[i])->m_base.m_index > number && own(&others[i])->m_base.m_index > own(one)->m_base.m_index);
        CHECK(api->PyVMState_AddModule(other, &others[i]) == 0 && api->PyVMState_FindModule(&others[i]) == other);
        Py_XDECREF(other);
    }
    CHECK(api->PyVMState_FindModule(one) == module);
    Py_XDECREF(module);
}

int main(void)
{
    api = pyvm_engine_get()->api;
    Py_Initialize();
    test_made_once();
    test_own_definitions();
    test_slots();
    test_state();
    test_rewritten();
    test_threads();
    CHECK(Py_FinalizeEx() == 0);
    Py_Initialize();
    test_restarted();
    CHECK(Py_FinalizeEx() == 0);
    return 0;
}
