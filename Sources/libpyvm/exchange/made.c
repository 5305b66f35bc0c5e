/*
 * made.c: VMs that Python code makes and ends. Such a VM has the CPython of the one that makes it.
 */
#include "libpyvm/exchange/made.h"

#include <string.h>

#include "libpyvm/exchange/portrait.h"
#include "libpyvm/threads/fail.h"

static const char function[] = "_pyvm.make"; /* errors are noted for it: no public function has been called */

/* PYVM_KIND_MAIN is no kind to make: there is one such VM. */
bool pyvm_made_find_kind(const char *name, PyVM_Kind *kind)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_DEFAULT, PYVM_KIND_OWN_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(PyVM_KindName(*kind = kinds[i]), name) == 0)
            return true;
    pyvm_fail(PYVM_ERROR_ARGUMENT, function, "'%s' is no kind of VM; own-gil, shared-gil, isolated and default are",
              name);
    return false;
}

const char *pyvm_made_python(PyVM *maker)
{
    PyVM_Info info = {.size = sizeof info};
    PyVM_GetInfo(maker, &info); /* never fails with a VM */
    return info.executable ? info.executable : info.libpython;
}

static pyvm_block *make(PyVM *maker, PyVM_Kind kind)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.python = pyvm_made_python(maker);
    PyVM *vm = PyVM_New(&config);
    pyvm_block *block = vm ? pyvm_portrait_block(vm) : NULL;
    if (vm && !block)
        PyVM_Close(vm);
    return block;
}

pyvm_block *pyvm_made_new(const char *kind)
{
    PyVM_Callback frame;
    PyVM_Kind its;
    if (!pyvm_made_find_kind(kind, &its))
        return NULL;
    PyVM *maker = PyVM_BeginCallback(&frame);
    pyvm_block *block = maker ? make(maker, its) : NULL;
    PyVM_EndCallback(&frame);
    return block;
}

int pyvm_made_end(const pyvm_block *vm)
{
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame); /* so that the GIL is let go of while the VM ends */
    int code = PyVM_Close(vm->memory);
    PyVM_EndCallback(&frame);
    return code;
}
