/*
 * initialize_default.c: Py_Initialize and Py_Finalize for code that names no VM (pyvm/implicit.h). Such code expects
 * the main interpreter of a process: single-phase modules, modules of its own by PyImport_AppendInittab, and no other
 * interpreter in which their start functions run. An isolated VM is the main interpreter of its CPython, and can end
 * and be made again as Py_Finalize and Py_Initialize want it.
 */
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "libpyvm/calls/default.h"
#include "libpyvm/calls/switch.h"
#include "libpyvm/runtimes/signals.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/vms/close.h"
#include "libpyvm/vms/open.h"
#include "pyvm/config.h"

/* ---- The kind ----------------------------------------------------------------------------------------------- */

enum { NOT_SET = -1 };

static _Atomic int chosen = NOT_SET; /* a PyVM_Kind */

int PyVM_SetDefaultKind(PyVM_Kind kind)
{
    if (kind < PYVM_KIND_DEFAULT || kind > PYVM_KIND_MAIN)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "%d is not a kind of VM", (int)kind);
    atomic_store(&chosen, (int)kind);
    return PYVM_OK;
}

/* False with the error noted: PYVM_KIND names none. */
static bool find_kind(PyVM_Kind *kind, const char *function)
{
    const char *name = getenv("PYVM_KIND");
    int set = atomic_load(&chosen);
    *kind = set == NOT_SET ? PYVM_KIND_ISOLATED : (PyVM_Kind)set;
    if (set != NOT_SET || !name || !*name)
        return true;
    for (*kind = PYVM_KIND_DEFAULT; *kind <= PYVM_KIND_MAIN; ++*kind)
        if (strcmp(name, PyVM_KindName(*kind)) == 0)
            return true;
    pyvm_fail(PYVM_ERROR_ARGUMENT, function,
              "PYVM_KIND in the environment is \"%s\", which is no kind of VM: default, own-gil, shared-gil, isolated "
              "and main are",
              name);
    return false;
}

/* ---- Py_Initialize ------------------------------------------------------------------------------------------ */

/* A main interpreter may do all of this. */
static bool configure(PyVM_Config *config, const PyConfig *python_config, const char *function)
{
    *config = (PyVM_Config)PYVM_CONFIG_INIT;
    config->allow_fork = 1;
    config->allow_exec = 1;
    config->allow_daemon_threads = 1;
    config->python_config = python_config;
    return find_kind(&config->kind, function);
}

/* With a frame that PyEval_SaveThread ends: afterwards the thread has nothing to do with the VM, and may end. */
static bool initialize(const PyConfig *python_config, const char *function)
{
    PyVM_Config config;
    PyVM *vm = configure(&config, python_config, function) ? pyvm_open(&config, function) : NULL;
    if (!vm)
        return false;
    int code = pyvm_frame_push_heap(vm, PYVM_FRAME_HAND, NULL);
    if (code == PYVM_OK) {
        pyvm_default_offer(vm);
        return true;
    }
    pyvm_frame_fail(code, vm, function);
    pyvm_close(vm, function);
    return false;
}

void PyVM_InitializeDefault(int install_signal_handlers)
{
    if (PyVM_Default())
        return;
    if (!install_signal_handlers)
        pyvm_signals_leave();
    if (initialize(NULL, "Py_Initialize"))
        return;
    fprintf(stderr, "Fatal Python error: %s\n", PyVM_LastError()->message);
    exit(1);
}

PyStatus PyVM_InitializeDefaultFromConfig(const PyConfig *config)
{
    if (!config) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, "Py_InitializeFromConfig", "the configuration is NULL");
        return PyVM_LastStatus();
    }
    bool is_there = PyVM_Default() || initialize(config, "Py_InitializeFromConfig");
    return is_there ? PyVMStatus_Ok() : PyVM_LastStatus();
}

/* ---- Py_Finalize -------------------------------------------------------------------------------------------- */

/* Whatever the thread has made current: afterwards nothing is. */
static void let_go_of_others(const PyVM *vm)
{
    while (pyvm_self && pyvm_self->top && pyvm_self->top->kind_ == PYVM_FRAME_HAND && pyvm_self->top->vm_ != vm)
        pyvm_switch_drop();
    if (pyvm_self && pyvm_self->top && pyvm_self->top->kind_ == PYVM_FRAME_HAND &&
        pyvm_self->top->flags_ & PYVM_FRAME_SAVED)
        pyvm_frame_pop_heap(pyvm_self);
}

int PyVM_FinalizeDefault(void)
{
    PyVM *vm = PyVM_Default();
    if (vm && vm->maker)
        vm = vm->maker;
    if (vm && !(pyvm_self && pyvm_frame_is_left(pyvm_self)))
        let_go_of_others(vm);
    return !vm || pyvm_close(vm, "Py_FinalizeEx") == PYVM_OK ? 0 : -1;
}
