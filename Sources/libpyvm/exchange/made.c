/*
 * made.c: VMs that Python code makes and ends. Unless it asks for another CPython, such a VM has that of its maker.
 */
#include "libpyvm/exchange/made.h"

#include <stdlib.h>
#include <string.h>

#include "libpyvm/exchange/portrait.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/self.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/vms/closing.h"

static const char function[] = "pyvm.VM"; /* errors are noted for it: no public function has been called */

/* ---- Ending -------------------------------------------------------------------------------------------------- */

static bool is_inside(const PyVM *vm)
{
    const PyVM_Callback *frame = pyvm_self ? pyvm_self->top : NULL;
    while (frame && frame->vm_ != vm)
        frame = frame->below_;
    return frame != NULL;
}

static int end(PyVM *vm, const int *milliseconds)
{
    if (is_inside(vm))
        return pyvm_fail(PYVM_ERROR_ORDER, function,
                         "VM %lu runs the code that is to close it: close it from another VM, in a thread that is not "
                         "inside it",
                         vm->id);
    return milliseconds ? PyVM_CloseWithin(vm, *milliseconds) : PyVM_Close(vm);
}

int pyvm_made_end(const pyvm_block *vm, const int *milliseconds)
{
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame); /* so that the GIL is let go of while the VM ends */
    int code = end(vm->memory, milliseconds);
    PyVM_EndCallback(&frame);
    return code;
}

void pyvm_made_lingers(const pyvm_block *vm, char *text, size_t room)
{
    pyvm_closing_tell(vm->memory, text, room);
}

/* If it cannot end now, for code that is inside drops the last reference, it ends with its maker. */
static void end_owned(pyvm_block *block)
{
    static const int patience_ms = 10000;
    PyVM *vm = block->memory;
    if (PyVM_IsInitialized(vm))
        pyvm_made_end(block, &patience_ms);
    free(block);
}

/* ---- Making -------------------------------------------------------------------------------------------------- */

static pyvm_block *block_for(PyVM *vm, const PyVM *maker, const pyvm_making *making)
{
    pyvm_block *block = pyvm_portrait_block(vm);
    char *name = making->name ? strdup(making->name) : NULL;
    if (!block || (making->name && !name)) {
        free(block);
        free(name);
        pyvm_fail_memory(function);
        return NULL;
    }
    vm->name = name;
    vm->is_of_code = true;
    if (making->is_owned) {
        atomic_store(&vm->coder, (PyVM *)maker);
        block->free = end_owned;
    }
    return block;
}

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

static PyVM_Config config_for(PyVM *maker, const pyvm_making *making)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.python = making->python ? making->python : pyvm_made_python(maker);
    config.path = making->path;
    config.argv = making->argv;
    config.environment = making->environment;
    config.memory_limit = making->memory_limit;
    config.allow_fork = making->allow_fork;
    config.allow_exec = making->allow_exec;
    config.allow_threads = making->allow_threads;
    config.allow_daemon_threads = making->allow_daemon_threads;
    config.isolated_mode = making->isolated_mode;
    config.recycle = making->recycle;
    return config;
}

/* NULL with the error noted. */
static PyVM *make(PyVM *maker, const pyvm_making *making, bool is_child)
{
    PyVM_Config config = config_for(maker, making);
    if (is_child && maker->shares_streams)
        pyvm_vm_share_streams(maker, &config);
    return pyvm_made_find_kind(making->kind, &config.kind) ? PyVM_New(&config) : NULL;
}

static pyvm_block *make_block(PyVM *maker, const pyvm_making *making, bool is_child)
{
    PyVM *vm = make(maker, making, is_child);
    pyvm_block *block = vm ? block_for(vm, maker, making) : NULL;
    if (vm && !block)
        PyVM_Close(vm);
    return block;
}

PyVM *pyvm_made_for_child(PyVM *maker, const pyvm_making *making)
{
    pyvm_block *block = make_block(maker, making, true);
    PyVM *vm = block ? block->memory : NULL;
    if (block)
        pyvm_block_let_go(block);
    return vm;
}

int pyvm_made_new(const pyvm_making *making, pyvm_block **made)
{
    PyVM_Callback frame;
    PyVM *maker = PyVM_BeginCallback(&frame);
    *made = maker ? make_block(maker, making, false) : NULL;
    PyVM_EndCallback(&frame);
    if (!*made && pyvm_forked)
        return PYVM_ERROR_ORDER; /* no other way to ask for it would do */
    return *made ? PYVM_OK : PyVM_LastError()->code;
}
