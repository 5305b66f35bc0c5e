/*
 * configure.c: reads a PyVM_Config.
 */
#include "libpyvm/vms/configure.h"

#include <stddef.h>
#include <string.h>

#include "libpyvm/threads/fail.h"

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

/* Has a caller built against a newer header left the members that this library does not know at zero, their default? */
static bool is_known(const PyVM_Config *given)
{
    const char *bytes = (const char *)given;
    size_t i = sizeof *given;
    while (i < given->size && bytes[i] == 0)
        i++;
    return i >= given->size;
}

bool pyvm_configure(const PyVM_Config *given, PyVM_Config *config, const char *function)
{
    *config = (PyVM_Config)PYVM_CONFIG_INIT;
    if (!given)
        return true;
    if (given->size < offsetof(PyVM_Config, python) || given->size % _Alignof(PyVM_Config) != 0) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "config->size is %zu; begin with PYVM_CONFIG_INIT", given->size);
        return false;
    }
    if (!is_known(given)) {
        pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                  "config->size is %zu, and a member behind the %zu bytes that this libpyvm (%s) knows is set: leave "
                  "that member at its default, or use a newer libpyvm",
                  given->size, sizeof *given, PyVM_LibraryVersion());
        return false;
    }
    /* A caller built against an older header knows fewer members: the rest keeps its defaults. */
    memcpy(config, given, given->size < sizeof *config ? given->size : sizeof *config);
    return is_possible(config, function);
}
