/*
 * pyvm/config.h: how CPython is to be started: CPython's own functions for that, and what they mean here.
 *
 *     PyConfig config;
 *     PyVMConfig_InitPythonConfig(&config);
 *     PyStatus status = PyVMConfig_SetBytesArgv(&config, argc, argv);
 *     PyVM *vm = PyVMStatus_Exception(status) ? NULL : PyVM_InitializeFromConfig(&config);
 *     PyVMConfig_Clear(&config);
 *
 * None of these functions takes a VM, for there is none yet. CPython starts with the first VM of the process, and only
 * that VM's configuration counts: its interpreters, all VMs, inherit it. Any thread may call.
 *
 * PyConfig and PyPreConfig have the members of every CPython. Left as the Init functions make them they have the
 * running CPython's own defaults; setting a member that it does not have is an error that names the versions. Their
 * strings and lists are this library's: set them with the functions below only, free them with PyVMConfig_Clear.
 * Not as in CPython:
 *  - no CPython is loaded yet, so bytes are decoded as the environment's locale says (LC_ALL, LC_CTYPE, LANG),
 *    as UTF-8 where that is "C", with surrogates for what cannot be decoded;
 *  - install_signal_handlers is always 0 and inspect always 1: VMs share the process with other code, so they leave its
 *    signals alone, and a SystemExit does not end it;
 *  - members that begin with an underscore cannot be changed;
 *  - program_name and executable, where both are NULL, are those of the interpreter that PyVM_Config.python means;
 *  - unless PyVM_PreInitialize has been used, the LC_CTYPE variable is not changed (no C locale coercion).
 * As in CPython, InitPythonConfig sets parse_argv: arguments that look like Python's own options are taken as such, and
 * the first other one as the name of a script, which nobody runs. A program with options of its own sets it to 0.
 */
#ifndef PYVM_CONFIG_H
#define PYVM_CONFIG_H

#include "pyvm/vm.h"

#if defined(__GNUC__)
#define PYVM_NORETURN __attribute__((noreturn))
#else
#define PYVM_NORETURN
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- What became of it ------------------------------------------------------------------------------------- */

/* As CPython's; a status keeps pointing to the message that it was made with. */
PYVM_EXPORT PyStatus PyVMStatus_Ok(void);
PYVM_EXPORT PyStatus PyVMStatus_Error(const char *err_msg);
PYVM_EXPORT PyStatus PyVMStatus_NoMemory(void);
PYVM_EXPORT PyStatus PyVMStatus_Exit(int exitcode);
PYVM_EXPORT int PyVMStatus_Exception(PyStatus err);
PYVM_EXPORT int PyVMStatus_IsError(PyStatus err);
PYVM_EXPORT int PyVMStatus_IsExit(PyStatus err);

/* Ends the process as `err` says: an exit with its code, or an error with its message and 1. */
PYVM_EXPORT PYVM_NORETURN void PyVM_ExitStatusException(PyStatus err);

/* The calling thread's PyVM_LastError as a PyStatus, valid until the thread's next failure. */
PYVM_EXPORT PyStatus PyVM_LastStatus(void);

/* ---- The configuration ------------------------------------------------------------------------------------- */

PYVM_EXPORT void PyVMConfig_InitPythonConfig(PyConfig *config);
PYVM_EXPORT void PyVMConfig_InitIsolatedConfig(PyConfig *config);

/* `config_str` is the address of a string in `config`, which is freed; a copy takes its place. NULL stays NULL. */
PYVM_EXPORT PyStatus PyVMConfig_SetString(PyConfig *config, wchar_t **config_str, const wchar_t *str);
PYVM_EXPORT PyStatus PyVMConfig_SetBytesString(PyConfig *config, wchar_t **config_str, const char *str);

/* The same for a list. What fails leaves the list as it was. */
PYVM_EXPORT PyStatus PyVMConfig_SetWideStringList(PyConfig *config, PyWideStringList *list, Py_ssize_t length,
                                                  wchar_t **items);
PYVM_EXPORT PyStatus PyVMConfig_SetArgv(PyConfig *config, Py_ssize_t argc, wchar_t *const *argv);
PYVM_EXPORT PyStatus PyVMConfig_SetBytesArgv(PyConfig *config, Py_ssize_t argc, char *const *argv);

/* For the lists of a PyConfig. An index behind the end means the end. */
PYVM_EXPORT PyStatus PyVMWideStringList_Append(PyWideStringList *list, const wchar_t *item);
PYVM_EXPORT PyStatus PyVMWideStringList_Insert(PyWideStringList *list, Py_ssize_t index, const wchar_t *item);

/* Frees strings and lists; members that are numbers stay, but for module_search_paths_set. */
PYVM_EXPORT void PyVMConfig_Clear(PyConfig *config);

/*
 * PyVM_New with a PyVM_Config whose python_config this is, and PyVM_Attach. NULL on failure, with PyVM_LastError:
 * PYVM_ERROR_ARGUMENT: the configuration itself is not valid; PYVM_ERROR_UNSUPPORTED: it wants what PyVM cannot do;
 * PYVM_ERROR_OTHER: CPython runs already; PYVM_ERROR_START: CPython refused it, and the message has its reason.
 */
PYVM_EXPORT PyVM *PyVM_InitializeFromConfig(const PyConfig *config);

/* ---- What else comes before the first VM ------------------------------------------------------------------- */

PYVM_EXPORT void PyVMPreConfig_InitPythonConfig(PyPreConfig *config);
/* utf8_mode -1 then stands for the CPython's own default, which is 1 from 3.15 on and 0 before. */
PYVM_EXPORT void PyVMPreConfig_InitIsolatedConfig(PyPreConfig *config);

/* Kept until the first VM starts CPython, which may refuse it then; the last call counts. An error when it runs. */
PYVM_EXPORT PyStatus PyVM_PreInitialize(const PyPreConfig *config);
PYVM_EXPORT PyStatus PyVM_PreInitializeFromArgs(const PyPreConfig *config, Py_ssize_t argc, wchar_t **argv);
PYVM_EXPORT PyStatus PyVM_PreInitializeFromBytesArgs(const PyPreConfig *config, Py_ssize_t argc, char **argv);

/*
 * Kept until the first VM, too, and used where its configuration leaves program_name, home and module_search_paths
 * alone. The strings are copied. NULL takes it back. Once CPython runs they fail, with PyVM_LastError.
 * A path separates folders with a colon.
 */
PYVM_EXPORT void PyVM_SetProgramName(const wchar_t *name);
PYVM_EXPORT void PyVM_SetPythonHome(const wchar_t *home);
PYVM_EXPORT void PyVM_SetPath(const wchar_t *path);

/*
 * Adds built-in modules, for every VM to import; the names are copied. 0, or -1 with PyVM_LastError: CPython runs, or
 * out of memory. `initfunc` has CPython's own type, and CPython may run it in its main interpreter, which is no VM;
 * let it do nothing but
 *     return PyVMModuleDef_Init(PyVM_Current(), &definition);
 * Own-GIL VMs need the slot {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED} in the definition.
 */
PYVM_EXPORT int PyVMImport_AppendInittab(const char *name, PyObject *(*initfunc)(void));
PYVM_EXPORT int PyVMImport_ExtendInittab(struct _inittab *newtab);

#ifdef __cplusplus
}
#endif

#endif
