/*
 * configure.c: reads a PyVM_Config.
 */
#include "libpyvm/vms/configure.h"

#include <stddef.h>
#include <string.h>

#include "libpyvm/threads/fail.h"
#include "libpyvm/vms/sized.h"

static bool is_kind(PyVM_Kind kind)
{
    return kind >= PYVM_KIND_DEFAULT && kind <= PYVM_KIND_MAIN;
}

/* Finds errors that do not depend on the CPython, before a CPython is searched for. */
static bool is_possible(const PyVM_Config *config, const char *function)
{
    if (!is_kind(config->kind))
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "%d is not a kind of VM", (int)config->kind);
    else if (config->memory_limit && (config->kind == PYVM_KIND_SHARED_GIL || config->kind == PYVM_KIND_MAIN))
        pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                  "a VM of kind %s shares its memory with others, so it cannot have a "
                  "memory limit; own-gil and isolated VMs can",
                  PyVM_KindName(config->kind));
    else if (config->python_config && config->isolated_mode)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                  "isolated_mode and python_config are both set: set python_config->isolated instead of isolated_mode");
    else
        return true;
    return false;
}

bool pyvm_configure(const PyVM_Config *given, PyVM_Config *config, const char *function)
{
    *config = (PyVM_Config)PYVM_CONFIG_INIT;
    if (!given)
        return true;
    static const pyvm_sized sized = {sizeof *config, _Alignof(PyVM_Config), offsetof(PyVM_Config, python),
                                     "PYVM_CONFIG_INIT"};
    return pyvm_sized_read(given, config, &sized, function) && is_possible(config, function);
}
