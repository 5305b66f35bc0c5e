/*
 * implicit_flags.c: an embedding program that sets CPython's variables before Py_Initialize: they are there, and count.
 * Once Python runs they are the CPython's own.
 */
#include <stdlib.h>
#include <wchar.h>

#include <pyvm/implicit.h>

#include "support/check.h"

#undef CHECK_DETAILS
#define CHECK_DETAILS (PyErr_Occurred() ? (PyErr_Print(), "") : "")
#define CHECK_RUN(code) CHECK(PyRun_SimpleString(code) == 0)

/* CPythons that are not installed (scripts/with-python) are found by PYTHONHOME, which is ignored here. */
static void set_home(void)
{
    static wchar_t home[4096];
    const char *name = getenv("PYTHONHOME");
    if (name && mbstowcs(home, name, sizeof home / sizeof *home - 1) != (size_t)-1)
        Py_SetPythonHome(home);
}

static void shut_off(void)
{
    CHECK(Py_IgnoreEnvironmentFlag == 0 && Py_NoSiteFlag == 0);
    REQUIRE(setenv("PYTHONPATH", "/nowhere/of-the-environment", 1) == 0);
    set_home();
    Py_IgnoreEnvironmentFlag = 1;
    Py_IsolatedFlag = 1;
    Py_NoUserSiteDirectory++;
    Py_NoSiteFlag = 1;
    Py_DontWriteBytecodeFlag = 1;
    Py_OptimizeFlag = 2;
    Py_BytesWarningFlag = 1;
    Py_FrozenFlag = 1;
    Py_Initialize();
    CHECK(Py_OptimizeFlag == 2 && Py_IsolatedFlag == 1);
    CHECK_RUN(
        "import sys\n"
        "found = sys.flags\n"
        "if 'site' in sys.modules: raise AssertionError('site')\n"
        "if '/nowhere/of-the-environment' in sys.path: raise AssertionError(sys.path)\n"
        "if (found.isolated, found.ignore_environment, found.no_site, found.no_user_site, found.dont_write_bytecode,\n"
        "    found.optimize, found.bytes_warning, found.safe_path) != (1, 1, 1, 1, 1, 2, 1, True):\n"
        "    raise AssertionError(found)");
    CHECK(Py_FinalizeEx() == 0);
}

static void as_usual(void)
{
    Py_IgnoreEnvironmentFlag = Py_IsolatedFlag = Py_NoUserSiteDirectory = Py_NoSiteFlag = 0;
    Py_DontWriteBytecodeFlag = Py_OptimizeFlag = Py_BytesWarningFlag = Py_FrozenFlag = 0;
    Py_UTF8Mode = 1;
    Py_QuietFlag = Py_UnbufferedStdioFlag = 1;
    Py_Initialize();
    CHECK_RUN(
        "import sys, site\n"
        "found = sys.flags\n"
        "assert '/nowhere/of-the-environment' in sys.path, sys.path\n"
        "assert (found.isolated, found.no_site, found.optimize) == (0, 0, 0), found\n"
        "assert (found.utf8_mode, found.quiet) == (1, 1), found\n"
        "assert sys.stdout.write_through, sys.stdout");
    CHECK(Py_FinalizeEx() == 0);
}

/* What is set while Python runs is there afterwards, and counts for the next Python. */
static void set_while_it_runs(void)
{
    Py_OptimizeFlag = 2;
    Py_Initialize();
    Py_OptimizeFlag = 0;
    Py_DontWriteBytecodeFlag = 1;
    CHECK(Py_FinalizeEx() == 0);
    CHECK(Py_OptimizeFlag == 0 && Py_DontWriteBytecodeFlag == 1);
    Py_Initialize();
    CHECK_RUN(
        "import sys\n"
        "assert (sys.flags.optimize, sys.flags.dont_write_bytecode) == (0, 1), sys.flags");
    CHECK(Py_FinalizeEx() == 0);
}

int main(void)
{
    CHECK(PY_TIMEOUT_MAX == 9223372036854775LL);
    shut_off();
    as_usual();
    set_while_it_runs();
    return 0;
}
