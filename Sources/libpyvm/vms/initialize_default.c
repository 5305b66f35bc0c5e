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
#include "libpyvm/config/flags.h"
#include "libpyvm/runtimes/signals.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/frame/fail.h"
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

/* ---- The CPython -------------------------------------------------------------------------------------------- */

static _Atomic unsigned release; /* 0x030D for 3.13; 0: any */

/* False with the error noted: the VM runs another CPython. */
static bool runs_it(const PyVM *vm, const char *function)
{
    unsigned wanted = atomic_load(&release), found = vm->runtime->engine->python;
    if (!wanted || found == wanted)
        return true;
    pyvm_fail(PYVM_ERROR_PYTHON, function,
              "the program's code without VMs is for CPython %u.%u, and its VM runs %u.%u: name another CPython in "
              "PYVM_PYTHON, or compile the program for this one",
              wanted >> 8, wanted & 0xFF, found >> 8, found & 0xFF);
    return false;
}

int PyVM_SetDefaultVersion(unsigned long version)
{
    PyVM *vm = PyVM_Default();
    atomic_store(&release, (unsigned)(version >> 16));
    return !vm || runs_it(vm, __func__) ? PYVM_OK : PYVM_ERROR_PYTHON;
}

/* The version as PyVM_Config names it; NULL: what is named elsewhere, or any. */
static const char *find_release(char name[static 16])
{
    unsigned wanted = atomic_load(&release);
    const char *named = getenv("PYVM_PYTHON");
    if (!wanted || (named && *named))
        return NULL;
    snprintf(name, 16, "%u.%u", wanted >> 8, wanted & 0xFF);
    return name;
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
    char name[16];
    if (!configure(&config, python_config, function))
        return false;
    config.python = find_release(name);
    PyVM *vm = pyvm_open(&config, function);
    if (!vm)
        return false;
    int code = runs_it(vm, function) ? pyvm_frame_push_heap(vm, PYVM_FRAME_HAND, NULL) : PYVM_ERROR_PYTHON;
    if (code == PYVM_OK) {
        pyvm_default_offer(vm);
        return true;
    }
    if (code != PYVM_ERROR_PYTHON)
        pyvm_frame_fail(code, vm, function);
    pyvm_close(vm, function);
    return false;
}

static bool initialize_with(int install_signal_handlers)
{
    if (!install_signal_handlers)
        pyvm_signals_leave();
    return initialize(NULL, "Py_Initialize");
}

void PyVM_InitializeDefault(int install_signal_handlers)
{
    PyVM *vm = PyVM_Default();
    if (vm ? runs_it(vm, "Py_Initialize") : initialize_with(install_signal_handlers))
        return;
    fprintf(stderr, "Fatal Python error: %s\n", PyVM_LastError()->message);
    exit(1);
}

PyStatus PyVM_InitializeDefaultFromConfig(const PyConfig *config)
{
    static const char function[] = "Py_InitializeFromConfig";
    PyVM *vm = PyVM_Default();
    if (!config) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the configuration is NULL");
        return PyVM_LastStatus();
    }
    bool is_there = vm ? runs_it(vm, function) : initialize(config, function);
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
    if (vm && vm == pyvm_attached)
        pyvm_flags_keep(vm->api);
    return !vm || pyvm_close(vm, "Py_FinalizeEx") == PYVM_OK ? 0 : -1;
}
