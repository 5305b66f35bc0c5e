/*
 * prepare.c: makes a VM, and has it import and initialize what the pool's config says.
 */
#include "libpyvm/pool/prepare.h"

#include "pyvm/constants.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/value.h"
#include "libpyvm/threads/fail.h"

static const char function[] = "PyVM_PoolNew";

/* Needs the VM attached: tells of the exception, and forgets it. */
static void fail_with_exception(PyVM *vm, const char *what, const char *name)
{
    const PyVM_API *api = vm->api;
    PyObject *raised = api->PyVMErr_GetRaisedException();
    PyObject *text = raised ? api->PyVMObject_Repr(raised) : NULL;
    const char *bytes = text ? api->PyVMUnicode_AsUTF8(text) : NULL;
    pyvm_fail(PYVM_ERROR_RAISED, function, "%s%s in a worker's VM has raised %s", what, name,
              bytes ? bytes : "an exception that has no text");
    api->PyVMErr_Clear();
    pyvm_references_drop(api, text);
    pyvm_references_drop(api, raised);
}

static bool import(PyVM *vm, const char *const *names)
{
    for (; names && *names; names++) {
        PyObject *module = vm->api->PyVMImport_ImportModule(*names);
        if (!module) {
            fail_with_exception(vm, "the import of ", *names);
            return false;
        }
        pyvm_references_drop(vm->api, module);
    }
    return true;
}

static bool initialize(PyVM *vm, const char *source)
{
    if (!source)
        return true;
    const PyVM_API *api = vm->api;
    PyObject *globals = api->PyVMModule_GetDict(api->PyVMImport_AddModule("__main__")); /* borrowed */
    PyObject *result = api->PyVMRun_StringFlags(source, Py_file_input, globals, globals, NULL);
    if (!result)
        fail_with_exception(vm, "the initializer", "");
    pyvm_references_drop(api, result);
    return result;
}

/* Those who enter a VM that runs Python code wait this long for its GIL: overseers, and packers. */
static bool let_others_in(PyVM *vm)
{
    static const char code[] = "__import__('sys').setswitchinterval(5e-4)";
    return vm->kind == PYVM_KIND_SHARED_GIL || initialize(vm, code);
}

static bool give(PyVM_Pool *pool, PyVM *vm)
{
    bool is_made = pyvm_value_make(pool, vm);
    if (!is_made)
        fail_with_exception(vm, "make_value", "");
    return is_made;
}

void pyvm_prepare_close(PyVM_Pool *pool, PyVM *vm)
{
    pyvm_value_end(pool, vm);
    PyVM_Close(vm);
}

PyVM *pyvm_prepare_vm(PyVM_Pool *pool)
{
    PyVM *vm = PyVM_New(&pool->vm_config);
    if (!vm || PyVM_Attach(vm) != PYVM_OK)
        return NULL;
    bool is_ready = let_others_in(vm) && import(vm, pool->config.imports) && initialize(vm, pool->config.initializer) &&
                    give(pool, vm);
    PyVM_Detach(vm);
    if (is_ready)
        return vm;
    PyVM_Close(vm);
    return NULL;
}
