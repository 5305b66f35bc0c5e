/*
 * tracing.c: tells whether CPython is to trace its memory from the start on.
 */
#include "engine/start/tracing.h"

#include "engine/start/config.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static bool is_on(const char *value)
{
    return value && *value && strcmp(value, "0") != 0;
}

/* An option counts before a member, and that before the variable. */
bool pyvm_tracing_is_asked_for(const pyvm_start *how, const PyConfig *config)
{
    static const wchar_t option[] = L"tracemalloc";
    PyWideStringList options = pyvm_config_list(&how->config, "xoptions");
    for (Py_ssize_t i = 0; i < options.length; i++)
        if (wcsncmp(options.items[i], option, wcslen(option)) == 0)
            return wcscmp(options.items[i], L"tracemalloc=0") != 0;
    if (config->tracemalloc >= 0)
        return config->tracemalloc > 0;
    return config->use_environment && is_on(getenv("PYTHONTRACEMALLOC"));
}

/* On 3.11 tracing starts only once in each libpython: reload.c knows it by its module. */
void pyvm_tracing_show(void)
{
    PyObject *module = PY_VERSION_HEX < 0x030C0000 ? PyImport_ImportModule("_tracemalloc") : NULL;
    Py_XDECREF(module);
    PyErr_Clear();
}
