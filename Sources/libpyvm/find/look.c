/*
 * look.c: looks at a libpython: which CPython it is, and whether it can be used.
 */
#include "libpyvm/find/look.h"

#include <stdlib.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/base/load_apart.h"
#include "libpyvm/base/symbol.h"
#include "libpyvm/find/cpythons.h"
#include "libpyvm/threads/fail.h"

static bool read_version(void *library, pyvm_python *python, bool *free_threaded)
{
    const char *(*get_version)(void) = NULL;
    pyvm_symbol_get(library, "Py_GetVersion", &get_version);
    if (!get_version)
        return false;
    const char *version = get_version(); /* "3.11.2 (main, ...) [GCC 12.2.0]"; works before Py_Initialize */
    *free_threaded = strstr(version, "free-threading") != NULL;
    size_t length = strcspn(version, " +");
    if (length >= sizeof python->version)
        length = sizeof python->version - 1;
    char *end = NULL;
    python->python = (unsigned)strtoul(version, &end, 10) << 8;
    if (*end == '.')
        python->python |= (unsigned)strtoul(end + 1, NULL, 10);
    memcpy(python->version, version, length);
    python->version[length] = '\0';
    return true;
}

static bool check_opened(pyvm_python *python, void *library, const char *function)
{
    bool free_threaded = false;
    if (!read_version(library, python, &free_threaded))
        pyvm_fail(PYVM_ERROR_PYTHON, function, "%s is not a libpython: it has no Py_GetVersion", python->libpython);
    else if (python->python < (0x0300 | PYVM_OLDEST) || python->python > (0x0300 | PYVM_NEWEST))
        pyvm_fail(PYVM_ERROR_PYTHON, function, "%s is CPython %s; this library works with 3.%d to 3.%d",
                  python->libpython, python->version, PYVM_OLDEST, PYVM_NEWEST);
    else if (free_threaded)
        pyvm_fail(PYVM_ERROR_PYTHON, function,
                  "%s is a free-threaded CPython %s, which has no GIL to give each VM; "
                  "name an ordinary build",
                  python->libpython, python->version);
    else
        return true;
    python->version[0] = '\0';
    return false;
}

bool pyvm_look_at_library(pyvm_python *python, const char *function)
{
    char why[PYVM_WHY];
    void *library = pyvm_load_apart(LM_ID_BASE, python->libpython, why);
    if (!library) {
        pyvm_fail(PYVM_ERROR_PYTHON, function, "libpython does not load: %s", why);
        return false;
    }
    bool good = check_opened(python, library, function);
    dlclose(library);
    return good;
}

bool pyvm_look_at_present(pyvm_python *python, const char *function)
{
    return check_opened(python, RTLD_DEFAULT, function);
}
