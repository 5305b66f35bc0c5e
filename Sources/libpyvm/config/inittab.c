/*
 * inittab.c: built-in modules that were added before the first VM.
 */
#include "libpyvm/config/inittab.h"

#include <stdbool.h>
#include <stdlib.h>

#include "libpyvm/base/text.h"
#include "libpyvm/config/before_start.h"
#include "libpyvm/threads/fail.h"
#include "pyvm/config.h"

/* Guarded by pyvm_before_start_begin. */
static struct _inittab *modules; /* ends with a NULL name */
static size_t module_count;

/* Adds a module behind the others, before the NULL name. */
static bool add_module(const struct _inittab *added)
{
    char *name = pyvm_text_format("%s", added->name);
    struct _inittab *larger = name ? realloc(modules, (module_count + 2) * sizeof *larger) : NULL;
    if (!larger) {
        free(name);
        return false;
    }
    larger[module_count++] = (struct _inittab){name, added->initfunc};
    larger[module_count] = (struct _inittab){NULL, NULL};
    modules = larger;
    return true;
}

static int add_modules(const struct _inittab *added, size_t count, const char *function)
{
    if (!pyvm_before_start_begin(function))
        return -1;
    bool good = true;
    for (size_t i = 0; i < count && good; i++)
        good = add_module(&added[i]);
    pyvm_before_start_end();
    if (!good)
        pyvm_fail_memory(function);
    return good ? 0 : -1;
}

int PyVMImport_AppendInittab(const char *name, PyObject *(*initfunc)(void))
{
    if (!name || !initfunc) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the name or the function is NULL");
        return -1;
    }
    return add_modules(&(struct _inittab){name, initfunc}, 1, __func__);
}

int PyVMImport_ExtendInittab(struct _inittab *newtab)
{
    size_t count = 0;
    if (!newtab) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the table is NULL");
        return -1;
    }
    while (newtab[count].name)
        count++;
    return add_modules(newtab, count, __func__);
}

const struct _inittab *pyvm_inittab_get(void)
{
    return modules;
}
