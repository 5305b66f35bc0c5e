/*
 * initialize.c: making a VM and attaching it, as Py_Initialize does.
 */
#include "libpyvm/calls/default.h"
#include "libpyvm/runtimes/signals.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/vms/close.h"
#include "libpyvm/vms/open.h"
#include "pyvm/config.h"

static PyVM *open_attached(const PyVM_Config *config, const char *function)
{
    PyVM *vm = pyvm_open(config, function);
    if (!vm)
        return NULL;
    if (PyVM_Attach(vm) == PYVM_OK) {
        pyvm_default_offer(vm);
        return vm;
    }
    pyvm_close(vm, function);
    return NULL;
}

PyVM *PyVM_Initialize(void)
{
    return open_attached(NULL, __func__);
}

PyVM *PyVM_InitializeEx(int install_signal_handlers)
{
    if (!install_signal_handlers)
        pyvm_signals_leave();
    return PyVM_Initialize();
}

PyVM *PyVM_InitializeFromConfig(const PyConfig *python_config)
{
    if (!python_config) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the configuration is NULL; PyVM_Initialize needs none");
        return NULL;
    }
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.python_config = python_config;
    return open_attached(&config, __func__);
}
