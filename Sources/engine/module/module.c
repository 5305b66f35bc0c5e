/*
 * module.c: the C module `_pyvm`, on which the Python package `pyvm` stands.
 */
#include "engine/module/module.h"

#include "contract/count.h"
#include "engine/continuation/again.h"
#include "engine/continuation/frames.h"
#include "engine/continuation/generators.h"
#include "engine/continuation/hooks.h"
#include "engine/continuation/slots.h"
#include "engine/module/blocking.h"
#include "engine/module/channel.h"
#include "engine/module/descriptor.h"
#include "engine/module/file_parts.h"
#include "engine/module/insides.h"
#include "engine/module/module_state.h"
#include "engine/module/outcome.h"
#include "engine/module/packed.h"
#include "engine/module/piecewise.h"
#include "engine/module/pool.h"
#include "engine/module/processes.h"
#include "engine/module/proxy.h"
#include "engine/module/select.h"
#include "engine/module/semaphore.h"
#include "engine/module/shared_function.h"
#include "engine/module/slot.h"
#include "engine/module/strand.h"
#include "engine/module/task.h"
#include "engine/module/vm.h"
#include "engine/module/wrappers.h"

#ifndef PYVM_VERSION
#define PYVM_VERSION "unknown" /* only the Makefile has it, and passes it to the compiler */
#endif

static int execute(PyObject *module)
{
    pyvm_module_state *state = PyModule_GetState(module);
    state->interpreter = PyInterpreterState_Get();
    static int (*const add[])(PyObject *) = {
        pyvm_vm_add,        pyvm_outcome_add,   pyvm_channel_add,         pyvm_select_add, pyvm_packed_add,
        pyvm_proxy_add,     pyvm_wrappers_add,  pyvm_descriptor_add,      pyvm_strand_add, pyvm_blocking_add,
        pyvm_pool_add,      pyvm_task_add,      pyvm_slots_add,           pyvm_frames_add, pyvm_generators_add,
        pyvm_again_add,     pyvm_insides_add,   pyvm_file_parts_add,      pyvm_hooks_add,  pyvm_processes_add,
        pyvm_semaphore_add, pyvm_piecewise_add, pyvm_shared_function_add,
    };
    for (size_t i = 0; i < PYVM_COUNT(add); i++)
        if (add[i](module) < 0)
            return -1;
    if (PyModule_AddStringConstant(module, "version", PYVM_VERSION) < 0)
        return -1;
    return pyvm_module_state_note(module);
}

/* All references that the state has are types. */
enum { TYPES = offsetof(pyvm_module_state, strands) / sizeof(PyTypeObject *) };

static int traverse(PyObject *module, visitproc visit, void *arg)
{
    PyTypeObject **types = PyModule_GetState(module);
    for (int i = 0; types && i < TYPES; i++)
        Py_VISIT(types[i]);
    return 0;
}

static int clear(PyObject *module)
{
    PyTypeObject **types = PyModule_GetState(module);
    for (int i = 0; types && i < TYPES; i++)
        Py_CLEAR(types[i]);
    return 0;
}

static void free_module(void *module)
{
    pyvm_module_state *state = PyModule_GetState(module);
    clear(module);
    if (state)
        pyvm_strand_memory_close(state->strands);
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, PYVM_SLOT(execute)},
#if PY_VERSION_HEX >= 0x030C0000
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#endif
    {0, NULL},
};

static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_pyvm",
    .m_doc = "What the package pyvm is made of: import that instead.",
    .m_size = sizeof(pyvm_module_state),
    .m_slots = slots,
    .m_traverse = traverse,
    .m_clear = clear,
    .m_free = free_module,
};

PyObject *pyvm_module_create(PyObject *spec)
{
    return PyModule_FromDefAndSpec(&definition, spec);
}

/* importlib.reload comes here again. */
int pyvm_module_execute(PyObject *module)
{
    const pyvm_module_state *state = PyModule_GetState(module);
    return state && state->types[0] ? 0 : PyModule_ExecDef(module, &definition);
}
