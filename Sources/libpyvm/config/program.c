/*
 * program.c: program name, home and module path that were set before the first VM.
 */
#include "libpyvm/config/program.h"

#include <stdlib.h>
#include <wchar.h>

#include "libpyvm/config/before_start.h"
#include "libpyvm/config/wide.h"
#include "libpyvm/config/wide_list.h"
#include "libpyvm/threads/fail.h"
#include "pyvm/config.h"

/* Guarded by pyvm_before_start_begin. */
static wchar_t *program_name, *home;
static PyWideStringList path;
static bool is_path_set;

static void keep(wchar_t **kept, const wchar_t *text, const char *function)
{
    if (!pyvm_before_start_begin(function))
        return;
    wchar_t *copy = text ? pyvm_wide_copy(text) : NULL;
    if (text && !copy) {
        pyvm_fail_memory(function);
    } else {
        free(*kept);
        *kept = copy;
    }
    pyvm_before_start_end();
}

void PyVM_SetProgramName(const wchar_t *name)
{
    keep(&program_name, name, __func__);
}

void PyVM_SetPythonHome(const wchar_t *given)
{
    keep(&home, given, __func__);
}

static bool split(const wchar_t *text, PyWideStringList *list)
{
    wchar_t *copy = pyvm_wide_copy(text), *rest = copy;
    bool good = copy != NULL;
    while (good && rest) {
        wchar_t *colon = wcschr(rest, L':');
        if (colon)
            *colon = L'\0';
        good = !PyVMStatus_Exception(PyVMWideStringList_Append(list, rest));
        rest = colon ? colon + 1 : NULL;
    }
    free(copy);
    return good;
}

void PyVM_SetPath(const wchar_t *given)
{
    if (!pyvm_before_start_begin(__func__))
        return;
    PyWideStringList folders = {0, NULL};
    if (given && !split(given, &folders)) {
        pyvm_wide_list_clear(&folders);
        pyvm_fail_memory(__func__);
    } else {
        pyvm_wide_list_clear(&path);
        path = folders;
        is_path_set = given != NULL;
    }
    pyvm_before_start_end();
}

void pyvm_program_complete(PyConfig *config)
{
    if (!config->program_name)
        config->program_name = program_name;
    if (!config->home)
        config->home = home;
    if (!config->module_search_paths_set && is_path_set) {
        config->module_search_paths = path;
        config->module_search_paths_set = 1;
    }
}
