/*
 * config.c: PyConfig before there is a CPython, and what CPython makes of it. CPython starts once in a process, so each
 * start that is tested has a process of its own.
 */
#include <wchar.h>

#include "support/child.h"
#include "support/vm.h"

#define OK(status) CHECK(!PyVMStatus_Exception(status))
#define FAILS(status, words)                                                          \
    do {                                                                              \
        PyStatus failed = (status);                                                   \
        REQUIRE(PyVMStatus_IsError(failed) && strstr(failed.err_msg, words) != NULL); \
    } while (0)

/* CPythons that are not installed (scripts/with-python) are found by PYTHONHOME, which some configurations ignore. */
static void init_isolated(PyConfig *config)
{
    PyVMConfig_InitIsolatedConfig(config);
    OK(PyVMConfig_SetBytesString(config, &config->home, getenv("PYTHONHOME")));
}

static void init_python(PyConfig *config)
{
    PyVMConfig_InitPythonConfig(config);
    config->parse_argv = 0;
}

static PyVM *start(PyConfig *config)
{
    PyVM *vm = PyVM_InitializeFromConfig(config);
    REQUIRE(vm != NULL);
    PyVMConfig_Clear(config);
    return vm;
}

static void refused(const PyConfig *config, PyVM_Status code, const char *words)
{
    CHECK(PyVM_InitializeFromConfig(config) == NULL);
    REQUIRE(strstr(PyVM_LastError()->message, words) != NULL && PyVM_LastError()->exit_status == -1);
    CHECK_ERROR(code, "PyVM_InitializeFromConfig");
}

static int minor_of(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    int minor = 0;
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK && sscanf(info.version, "3.%d", &minor) == 1);
    return minor;
}

static int in_a_process(void (*test)(void))
{
    int status = 0;
    pid_t child = begin_child();
    if (child == 0) {
        test();
        exit(0);
    }
    REQUIRE(waitpid(child, &status, 0) == child);
    return status;
}

#define RUN(test)                                                  \
    do {                                                           \
        if (in_a_process(test) != 0)                               \
            check_failed(__FILE__, __LINE__, "failed: %s", #test); \
    } while (0)

/* ---- Without a CPython --------------------------------------------------------------------------------------- */

static void strings_and_lists(void)
{
    PyConfig config;
    PyVMConfig_InitPythonConfig(&config);
    CHECK(config.parse_argv == 1 && config.isolated == 0 && config.home == NULL && config.argv.length == 0);
    OK(PyVMConfig_SetString(&config, &config.home, L"one"));
    OK(PyVMConfig_SetString(&config, &config.home, L"two"));
    CHECK(wcscmp(config.home, L"two") == 0);
    OK(PyVMConfig_SetString(&config, &config.home, NULL));
    CHECK(config.home == NULL);
    OK(PyVMConfig_SetBytesString(&config, &config.home, NULL));
    CHECK(config.home == NULL);
    OK(PyVMWideStringList_Append(&config.xoptions, L"b"));
    OK(PyVMWideStringList_Insert(&config.xoptions, 0, L"a"));
    OK(PyVMWideStringList_Insert(&config.xoptions, 99, L"c"));
    CHECK(config.xoptions.length == 3 && wcscmp(config.xoptions.items[0], L"a") == 0 &&
          wcscmp(config.xoptions.items[1], L"b") == 0 && wcscmp(config.xoptions.items[2], L"c") == 0);
    OK(PyVMConfig_SetWideStringList(&config, &config.argv, 2, config.xoptions.items));
    OK(PyVMConfig_SetWideStringList(&config, &config.argv, 1, config.argv.items)); /* of its own */
    CHECK(config.argv.length == 1 && wcscmp(config.argv.items[0], L"a") == 0);
    OK(PyVMConfig_SetArgv(&config, 0, NULL));
    CHECK(config.argv.length == 0);
    PyVMConfig_Clear(&config);
    CHECK(config.xoptions.length == 0 && config.xoptions.items == NULL && config.parse_argv == 1);
    PyVMConfig_Clear(&config);
}

static void bad_input(void)
{
    PyConfig config;
    wchar_t *holes[] = {L"a", NULL};
    char *byte_holes[] = {"a", NULL};
    PyVMConfig_InitPythonConfig(&config);
    FAILS(PyVMConfig_SetString(NULL, NULL, L"x"), "NULL");
    FAILS(PyVMConfig_SetBytesString(&config, NULL, "x"), "NULL");
    FAILS(PyVMConfig_SetWideStringList(&config, &config.argv, 2, holes), "NULL");
    FAILS(PyVMConfig_SetArgv(&config, 2, holes), "NULL");
    FAILS(PyVMConfig_SetArgv(&config, -1, holes), "NULL");
    FAILS(PyVMConfig_SetBytesArgv(&config, 2, byte_holes), "NULL");
    FAILS(PyVMConfig_SetBytesArgv(&config, 1, NULL), "NULL");
    FAILS(PyVMWideStringList_Append(NULL, L"x"), "NULL");
    FAILS(PyVMWideStringList_Append(&config.argv, NULL), "NULL");
    FAILS(PyVMWideStringList_Insert(&config.argv, -1, L"x"), ">= 0");
    FAILS(PyVM_PreInitialize(NULL), "NULL");
    CHECK(config.argv.length == 0);

    refused(NULL, PYVM_ERROR_ARGUMENT, "NULL");
    config.argv = (PyWideStringList){2, holes};
    refused(&config, PYVM_ERROR_ARGUMENT, "PyConfig.argv");
    config.argv = (PyWideStringList){0, NULL};
    config._init_main = 0;
    refused(&config, PYVM_ERROR_UNSUPPORTED, "PyConfig._init_main");
    memset(&config, 0, sizeof config);
    refused(&config, PYVM_ERROR_ARGUMENT, "PyConfig_InitPythonConfig");
    PyPreConfig preconfig = {0};
    FAILS(PyVM_PreInitialize(&preconfig), "PyPreConfig_InitPythonConfig");
    PyVM_ClearLastError();
}

static void statuses(void)
{
    CHECK(!PyVMStatus_Exception(PyVMStatus_Ok()) && !PyVMStatus_Exception(PyVM_LastStatus()));
    CHECK(PyVMStatus_IsError(PyVMStatus_NoMemory()) && PyVMStatus_Exception(PyVMStatus_Error("x")));
    CHECK(PyVMStatus_IsExit(PyVMStatus_Exit(3)) && PyVMStatus_Exit(3).exitcode == 3);
    REQUIRE(PyVMStatus_IsError(PyVMStatus_Error(NULL)) && PyVMStatus_Error(NULL).err_msg != NULL);
}

/* ---- Each in a process of its own ------------------------------------------------------------------------------ */

#define PATH_ROOM 1024

static wchar_t library[PATH_ROOM]; /* the folder of the standard library */
static int library_pipe[2];

static void tell_library(void)
{
    char code[200];
    PyVM *vm = new_vm();
    snprintf(code, sizeof code, "import os; os.write(%d, os.path.dirname(os.__file__).encode())", library_pipe[1]);
    CHECK_RUN(vm, code);
}

static void find_library(void)
{
    char folder[PATH_ROOM] = "";
    REQUIRE(pipe(library_pipe) == 0);
    RUN(tell_library);
    CHECK(read(library_pipe[0], folder, sizeof folder - 1) > 0);
    CHECK(mbstowcs(library, folder, PATH_ROOM) != (size_t)-1 && setenv("LIBRARY", folder, 1) == 0);
}

static void untouched(void)
{
    PyConfig config;
    PyVMConfig_InitPythonConfig(&config);
    PyVM *vm = start(&config);
    /* As an interpreter on its own has it, where there is one that runs. */
    CHECK_RUN(vm,
              "import os, subprocess, sys\n"
              "assert sys.argv == [''] and 'site' in sys.modules\n"
              "show = 'import sys; print([(n, getattr(sys.flags, n)) for n in dir(sys.flags)"
              " if n[0].islower() and n not in (\"inspect\", \"count\", \"index\")])'\n"
              "if sys.executable and 'PYTHONHOME' not in os.environ:\n"
              "    other = subprocess.run([sys.executable, '-c', show], capture_output=True, text=True).stdout\n"
              "    import contextlib, io\n"
              "    with contextlib.redirect_stdout(io.StringIO()) as own: exec(show)\n"
              "    assert own.getvalue() == other, own.getvalue() + other\n");
    PyVM_Config another = PYVM_CONFIG_INIT;
    another.kind = PYVM_KIND_SHARED_GIL; /* an isolated VM has a configuration of its own */
    if (minor_of(vm) >= 12)
        refused(&config, PYVM_ERROR_OTHER, "first VM");
    else
        CHECK(PyVM_Close(PyVM_New(&another)) == PYVM_OK); /* the first of this kind starts a CPython */
    another.python_config = &config;
    CHECK(PyVM_New(&another) == NULL);
    CHECK_ERROR(PYVM_ERROR_OTHER, "PyVM_New");
    another.kind = PYVM_KIND_DEFAULT;
    another.size = offsetof(PyVM_Config, python_config); /* a caller that does not know of it */
    PyVM *old = PyVM_New(&another);
    REQUIRE(old != NULL && PyVM_Close(old) == PYVM_OK);
    CHECK(PyVM_Current() == vm && PyVM_FinalizeEx(vm) == 0);
}

static void arguments(void)
{
    PyConfig config;
    char *bytes[] = {"a program", "-O", "gr\xc3\xbc\xc3\x9f", "\xff"};
    init_python(&config);
    OK(PyVMConfig_SetBytesArgv(&config, 4, bytes));
    OK(PyVMWideStringList_Append(&config.argv, L"\x2713\U0001F40D"));
    PyVM *vm = start(&config);
    PyVM *second = minor_of(vm) >= 12 ? new_vm() : vm; /* inherits it; not an isolated one, which has its own */
    const char *code =
        "import sys\n"
        "assert sys.argv == ['a program', '-O', 'gr\\xfc\\xdf', '\\udcff', '\\u2713\\U0001f40d'], sys.argv\n"
        "assert sys.flags.optimize == 0\n";
    CHECK_RUN(vm, code);
    CHECK_RUN(second, code);
}

static void parsed_arguments(void)
{
    PyConfig config;
    wchar_t *words[] = {L"program", L"-O", L"-Xone", L"-X", L"two=2", L"-Wonce", L"script.py", L"-v"};
    PyVMConfig_InitPythonConfig(&config);
    OK(PyVMConfig_SetArgv(&config, 8, words));
    PyVM *vm = start(&config);
    CHECK_RUN(vm,
              "import sys\n"
              "assert sys.argv == ['script.py', '-v'] and sys.flags.optimize == 1, sys.argv\n"
              "assert sys._xoptions == {'one': True, 'two': '2'} and 'once' in sys.warnoptions\n");
}

static void version_wanted(void)
{
    PyConfig config;
    wchar_t *words[] = {L"program", L"-V"};
    PyVMConfig_InitPythonConfig(&config);
    OK(PyVMConfig_SetArgv(&config, 2, words));
    CHECK(PyVM_InitializeFromConfig(&config) == NULL);
    CHECK(PyVM_LastError()->exit_status == 0 && strstr(PyVM_LastError()->message, "exit"));
    PyStatus status = PyVM_LastStatus();
    CHECK(PyVMStatus_IsExit(status) && status.exitcode == 0);
    CHECK_ERROR(PYVM_ERROR_START, "PyVM_InitializeFromConfig");
    PyVMConfig_Clear(&config);
    init_python(&config); /* nothing has started: another way may still be tried */
    CHECK_RUN(start(&config), "import sys; assert sys.argv == ['']");
}

static void refused_by_cpython(void)
{
    PyConfig config;
    wchar_t *words[] = {L"program", L"-Xint_max_str_digits=1"};
    PyVMConfig_InitPythonConfig(&config);
    OK(PyVMConfig_SetArgv(&config, 2, words));
    CHECK(PyVM_InitializeFromConfig(&config) == NULL);
    CHECK(strstr(PyVM_LastError()->message, "must be >= 640") && PyVMStatus_IsError(PyVM_LastStatus()));
    CHECK_ERROR(PYVM_ERROR_START, "PyVM_InitializeFromConfig");
    PyVMConfig_Clear(&config);
}

static void isolated(void)
{
    PyConfig config;
    setenv("PYTHONOPTIMIZE", "2", 1);
    init_isolated(&config);
    PyVM *vm = start(&config);
    CHECK_RUN(vm,
              "import sys\n"
              "f = sys.flags\n"
              "assert f.isolated and f.ignore_environment and f.no_user_site and f.safe_path, f\n"
              "assert f.optimize == 0 and f.int_max_str_digits in (4300, -1), f\n");
}

static void numbers_and_options(void)
{
    PyConfig config;
    init_python(&config);
    config.site_import = 0;
    config.write_bytecode = 0;
    config.optimization_level = 2;
    config.bytes_warning = 1;
    config.dev_mode = 1;
    config.use_hash_seed = 1;
    config.hash_seed = 42;
    OK(PyVMWideStringList_Append(&config.xoptions, L"key=value"));
    OK(PyVMWideStringList_Append(&config.warnoptions, L"ignore::ImportWarning"));
    OK(PyVMConfig_SetString(&config, &config.pycache_prefix, L"/nowhere/\x00e9"));
    OK(PyVMConfig_SetString(&config, &config.stdio_encoding, L"latin-1"));
    OK(PyVMConfig_SetString(&config, &config.stdio_errors, L"replace"));
    PyVM *vm = start(&config);
    PyVM *second = minor_of(vm) >= 12 ? new_vm() : vm;
    const char *code =
        "import sys\n"
        "f = sys.flags\n"
        "assert 'site' not in sys.modules and f.no_site and sys.dont_write_bytecode\n"
        "assert f.optimize == 2 and f.bytes_warning == 1 and f.dev_mode, f\n"
        "assert sys._xoptions['key'] == 'value' and 'ignore::ImportWarning' in sys.warnoptions\n"
        "assert sys.pycache_prefix == '/nowhere/\\xe9', sys.pycache_prefix\n"
        "assert sys.stdout.encoding in ('latin-1', 'iso8859-1'), sys.stdout.encoding\n"
        "seen = hash('PyVM') & 0xffff\n";
    CHECK_RUN(vm, code);
    CHECK_RUN(second, code);
    CHECK(global_long(vm, "seen") == global_long(second, "seen"));
}

static void search_paths(void)
{
    PyConfig config;
    init_python(&config);
    config.site_import = 0;
    OK(PyVMWideStringList_Append(&config.module_search_paths, library));
    OK(PyVMWideStringList_Append(&config.module_search_paths, L"/zweit\x00e9"));
    config.module_search_paths_set = 1;
    PyVM *vm = start(&config);
    CHECK_RUN(vm, "import sys; assert len(sys.path) == 2 and sys.path[1] == '/zweit\\xe9', sys.path");
}

/* The interpreter is there when `site` is not found: then there is no second try. */
static void without_site(void)
{
    PyConfig config;
    char folder[] = "/tmp/pyvm-config-XXXXXX";
    wchar_t wide[sizeof folder];
    REQUIRE(mkdtemp(folder) != NULL && setenv("FOLDER", folder, 1) == 0);
    CHECK(system("ln -s \"$LIBRARY\"/* \"$FOLDER\" && rm \"$FOLDER/site.py\"") == 0);
    CHECK(mbstowcs(wide, folder, sizeof folder) == sizeof folder - 1);
    init_python(&config);
    config.use_frozen_modules = 0;
    OK(PyVMWideStringList_Append(&config.module_search_paths, wide));
    config.module_search_paths_set = 1;
    int failed = PyVM_InitializeFromConfig(&config) == NULL;
    CHECK(system("rm -r \"$FOLDER\"") == 0 && failed);
    REQUIRE(strstr(PyVM_LastError()->message, "site") != NULL);
    CHECK_ERROR(PYVM_ERROR_START, "PyVM_InitializeFromConfig");
    PyVM *next = PyVM_New(NULL);
    if (next) { /* an isolated one, in another copy */
        CHECK(minor_of(next) < 12 && PyVM_Close(next) == PYVM_OK);
        return;
    }
    REQUIRE(strstr(PyVM_LastError()->message, "half-way") != NULL);
    CHECK_ERROR(PYVM_ERROR_START, "PyVM_New");
}

static void one_version_only(void)
{
    PyConfig config;
    init_python(&config);
    config.cpu_count = 3;
    PyVM *vm = PyVM_InitializeFromConfig(&config);
    if (vm) {
        CHECK(minor_of(vm) >= 13);
        CHECK_RUN(vm, "import os; assert os.cpu_count() == 3");
        return;
    }
    CHECK(strstr(PyVM_LastError()->message,
                 "PyConfig.cpu_count is set, which it does not have (CPython 3.13 and newer)"));
    CHECK_ERROR(PYVM_ERROR_START, "PyVM_InitializeFromConfig");
    config.cpu_count = -1;
    CHECK(minor_of(start(&config)) < 13);
}

static void preconfigured(void)
{
    PyPreConfig preconfig;
    PyVMPreConfig_InitPythonConfig(&preconfig);
    preconfig.utf8_mode = 1;
    preconfig.parse_argv = 0;
    preconfig.coerce_c_locale = 0;
    setenv("LC_ALL", "C", 1);
    OK(PyVM_PreInitialize(&preconfig));
    PyVM *vm = PyVM_Initialize();
    REQUIRE(vm != NULL);
    CHECK_RUN(vm, "import sys; assert sys.flags.utf8_mode == 1");
    FAILS(PyVM_PreInitialize(&preconfig), "already runs");
    CHECK_ERROR(PYVM_ERROR_OTHER, "PyVM_PreInitialize");
}

static void preconfigured_by_arguments(void)
{
    PyPreConfig preconfig;
    char *bytes[] = {"program", "-X", "utf8=0"};
    setenv("LC_ALL", "C", 1);
    PyVMPreConfig_InitPythonConfig(&preconfig);
    preconfig.coerce_c_locale = 0;
    OK(PyVM_PreInitializeFromBytesArgs(&preconfig, 3, bytes));
    PyVM *vm = PyVM_Initialize();
    REQUIRE(vm != NULL);
    CHECK_RUN(vm, "import sys; assert sys.flags.utf8_mode == 0");
}

static void program_and_home(void)
{
    wchar_t home[PATH_ROOM];
    wcscpy(home, library);
    for (int i = 0; i < 2; i++) /* /usr/lib/python3.11 */
        *wcsrchr(home, L'/') = L'\0';
    unsetenv("PYTHONHOME");
    PyVM_SetProgramName(L"/somewhere/else");
    PyVM_SetProgramName(NULL);
    PyVM_SetPythonHome(home);
    PyVM_SetProgramName(L"/somewhere/program");
    PyVM *vm = PyVM_Initialize();
    REQUIRE(vm != NULL);
    CHECK_RUN(vm, "import sys; assert sys.executable in ('', '/somewhere/program'), sys.executable");
    PyVM_SetProgramName(L"too late");
    CHECK_ERROR(PYVM_ERROR_OTHER, "PyVM_SetProgramName");
}

static void path(void)
{
    wchar_t folders[PATH_ROOM + 8];
    swprintf(folders, PATH_ROOM + 8, L"%ls:/two", library);
    PyVM_SetPath(folders);
    PyVM *vm = PyVM_Initialize();
    REQUIRE(vm != NULL);
    CHECK_RUN(vm, "import sys; assert sys.path[1] == '/two', sys.path");
    PyVM_SetPath(folders);
    CHECK_ERROR(PYVM_ERROR_OTHER, "PyVM_SetPath");
}

/* ---- Built-in modules ------------------------------------------------------------------------------------------ */

PyVM_DEFINE(moduleexecfunc, exec_spam)(PyVM *vm, PyObject *module)
{
    return PyVMModule_AddIntConstant(vm, module, "answer", 42);
}

static PyModuleDef_Slot spam_slots[] = {
    {Py_mod_exec, (void *)(uintptr_t)exec_spam},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {0, NULL},
};

static struct PyModuleDef spam = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "spam",
    .m_slots = spam_slots,
};

PyVM_DEFINE(PyInit, spam)(PyVM *vm)
{
    CHECK(PyVM_Current() == vm);
    return PyVMModuleDef_Init(vm, &spam);
}

static void built_in_modules(void)
{
    char name[] = "spam";
    struct _inittab more[] = {{"eggs", PyInit_spam}, {NULL, NULL}};
    CHECK(PyVMImport_AppendInittab(NULL, PyInit_spam) == -1);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMImport_AppendInittab");
    CHECK(PyVMImport_AppendInittab(name, PyInit_spam) == 0);
    name[0] = 'X'; /* it was copied */
    CHECK(PyVMImport_ExtendInittab(more) == 0);
    PyVM *vm = PyVM_Initialize();
    REQUIRE(vm != NULL);
    PyVM *second = new_vm();
    const char *code =
        "import sys, spam, eggs\n"
        "assert spam.answer == eggs.answer == 42 and 'spam' in sys.builtin_module_names\n";
    CHECK_RUN(vm, code);
    CHECK_RUN(second, code);
    CHECK(PyVMImport_AppendInittab("late", PyInit_spam) == -1);
    CHECK_ERROR(PYVM_ERROR_OTHER, "PyVMImport_AppendInittab");
}

static void exit_with_status(void)
{
    PyVM_ExitStatusException(PyVMStatus_Exit(7));
}

int main(void)
{
    statuses();
    strings_and_lists();
    bad_input();
    find_library();
    RUN(untouched);
    RUN(arguments);
    RUN(parsed_arguments);
    RUN(version_wanted);
    RUN(refused_by_cpython);
    RUN(isolated);
    RUN(numbers_and_options);
    RUN(search_paths);
    RUN(without_site);
    RUN(one_version_only);
    RUN(preconfigured);
    RUN(preconfigured_by_arguments);
    RUN(program_and_home);
    RUN(path);
    RUN(built_in_modules);
    CHECK(WEXITSTATUS(in_a_process(exit_with_status)) == 7);
    return 0;
}
