/*
 * pyvm/config.h: how to start CPython: CPython's functions for that, and what they mean here.
 *
 *     PyConfig config;
 *     PyVMConfig_InitPythonConfig(&config);
 *     PyStatus status = PyVMConfig_SetBytesArgv(&config, argc, argv);
 *     PyVM *vm = PyVMStatus_Exception(status) ? NULL : PyVM_InitializeFromConfig(&config);
 *     PyVMConfig_Clear(&config);
 *
 * None of these functions takes a VM, for there is none yet. A configuration is for a VM that starts a CPython: the
 * first VM on each CPython, and every isolated VM (PyVM_Config.python_config). The other VMs on that CPython inherit
 * it.
 *
 * Threads: any thread may call, but only one at a time may use a PyConfig or a PyWideStringList.
 * Errors: a PyStatus tells of them (PyVMStatus_Exception). Its messages are constants, or those of PyVM_LastError.
 *
 * PyConfig and PyPreConfig have the members of every CPython. A member that is left as the Init functions make it has
 * the default of the CPython that starts. To set a member that this CPython does not have is an error, which names the
 * versions that have it. Strings and lists belong to this library: set them only with the functions below, which copy
 * what they are given, and free them with PyVMConfig_Clear.
 * Not as in CPython:
 *  - no CPython is loaded yet, so bytes are decoded as the environment's locale says (LC_ALL, LC_CTYPE, LANG), or as
 *    UTF-8 where that is "C"; a byte that cannot be decoded becomes a surrogate;
 *  - install_signal_handlers only tells whether SIGPIPE and SIGXFSZ are ignored where they have their default actions:
 *    VMs share the process with other code, so they leave its other signals alone;
 *  - a SystemExit never ends the process, whatever `inspect` is;
 *  - members that begin with an underscore cannot be changed;
 *  - where program_name and executable are both NULL, they become those of the interpreter that PyVM_Config.python
 *    names;
 *  - unless PyVM_PreInitialize has been used, the LC_CTYPE variable is not changed (no C locale coercion).
 * As in CPython, InitPythonConfig sets parse_argv: arguments that look like Python's own options are taken as such, and
 * the first other one as the name of a script, which PyVM_RunMain runs. A program with options of its own sets it to 0.
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

/* ---- Statuses ---------------------------------------------------------------------------------------------- */

/*
 * As CPython's functions. `err_msg` is not copied: it must live as long as the status. The three that ask return 1 or
 * 0; a status that is an error or an exit is an exception.
 */
PYVM_EXPORT PyStatus PyVMStatus_Ok(void);
PYVM_EXPORT PyStatus PyVMStatus_Error(const char *err_msg);
PYVM_EXPORT PyStatus PyVMStatus_NoMemory(void);
PYVM_EXPORT PyStatus PyVMStatus_Exit(int exitcode);
PYVM_EXPORT int PyVMStatus_Exception(PyStatus err);
PYVM_EXPORT int PyVMStatus_IsError(PyStatus err);
PYVM_EXPORT int PyVMStatus_IsExit(PyStatus err);

/* Ends the process by exit: with the code of an exit, or, after printing an error's message to stderr, with 1. */
PYVM_EXPORT PYVM_NORETURN void PyVM_ExitStatusException(PyStatus err);

/* The calling thread's PyVM_LastError as a PyStatus, valid until the thread's next failure; OK if there is none. */
PYVM_EXPORT PyStatus PyVM_LastStatus(void);

/* ---- The configuration ------------------------------------------------------------------------------------- */

/* Set every member of `config`, whatever it had: strings to NULL and lists to empty. They free nothing. */
PYVM_EXPORT void PyVMConfig_InitPythonConfig(PyConfig *config);
PYVM_EXPORT void PyVMConfig_InitIsolatedConfig(PyConfig *config);

/*
 * `config_str` is the address of a string in `config`. The string is freed, and a copy of `str` takes its place; NULL
 * for NULL. Out of memory, or if `config` or `config_str` is NULL: an error, and the string stays as it was.
 */
PYVM_EXPORT PyStatus PyVMConfig_SetString(PyConfig *config, wchar_t **config_str, const wchar_t *str);
PYVM_EXPORT PyStatus PyVMConfig_SetBytesString(PyConfig *config, wchar_t **config_str, const char *str);

/* The same for a list in `config`, with copies of the items; the last two set config->argv. A NULL item is an error. */
PYVM_EXPORT PyStatus PyVMConfig_SetWideStringList(PyConfig *config, PyWideStringList *list, Py_ssize_t length,
                                                  wchar_t **items);
PYVM_EXPORT PyStatus PyVMConfig_SetArgv(PyConfig *config, Py_ssize_t argc, wchar_t *const *argv);
PYVM_EXPORT PyStatus PyVMConfig_SetBytesArgv(PyConfig *config, Py_ssize_t argc, char *const *argv);

/*
 * Add a copy of `item` to a list of a PyConfig, the second before the item at `index`; an index behind the end means
 * the end, a negative one is an error.
 */
PYVM_EXPORT PyStatus PyVMWideStringList_Append(PyWideStringList *list, const wchar_t *item);
PYVM_EXPORT PyStatus PyVMWideStringList_Insert(PyWideStringList *list, Py_ssize_t index, const wchar_t *item);

/*
 * Frees the strings and lists of `config`, which are NULL and empty then. Numbers stay, but module_search_paths_set
 * becomes 0.
 */
PYVM_EXPORT void PyVMConfig_Clear(PyConfig *config);

/*
 * PyVM_New with all defaults and this python_config, and PyVM_Attach. `config` is needed only during the call. Returns
 * the VM; NULL on failure, with PyVM_LastError. Beside what PyVM_New and PyVM_Attach say:
 * PYVM_ERROR_ARGUMENT: `config` is NULL or not valid. PYVM_ERROR_UNSUPPORTED: it wants what PyVM cannot do.
 * PYVM_ERROR_OTHER: CPython runs already. PYVM_ERROR_START: CPython refused it, and the message has CPython's reason.
 */
PYVM_EXPORT PyVM *PyVM_InitializeFromConfig(const PyConfig *config);

/* What PyVM_RunMain returns for a program that KeyboardInterrupt has ended: more than any exit status. */
#define PYVM_EXIT_INTERRUPTED 256

/*
 * Runs what the configuration's command line names, in the VM's `__main__`, as Py_RunMain does: run_command,
 * run_module, run_filename (a file of source or compiled code, a folder or an archive), or else what comes from
 * standard input: a prompt where that is a terminal. But it ends neither the VM nor the process, and PyVM_Close runs
 * the exit handlers. With PyVM_Config.read a program from standard input comes from there, and there is no prompt.
 * Each VM on a CPython can run its program; the CPython's first VM has the configuration (parse_argv is for such).
 * Returns the exit status, 0 to 255, with which `python` would exit, after it printed what `python` prints;
 * PYVM_EXIT_INTERRUPTED, where `python` would end itself by SIGINT; or -1 with PyVM_LastError: PYVM_ERROR_ARGUMENT
 * (`vm` is NULL), PYVM_ERROR_CLOSED, PYVM_ERROR_MEMORY, or PYVM_ERROR_UNSUPPORTED (this CPython does not tell its
 * configuration).
 */
PYVM_EXPORT int PyVM_RunMain(PyVM *vm);

/*
 * ---- What else comes before the first VM --------------------------------------------------------------------
 * If a process has isolated VMs only, it may call these functions again when they are closed, as between Py_FinalizeEx
 * and the next Py_Initialize: that counts for VMs that are made then.
 */

/*
 * Set every member of `config`. After the second, utf8_mode is -1, which stands for CPython's default: 1 from 3.15 on,
 * 0 before.
 */
PYVM_EXPORT void PyVMPreConfig_InitPythonConfig(PyPreConfig *config);
PYVM_EXPORT void PyVMPreConfig_InitIsolatedConfig(PyPreConfig *config);

/*
 * Keep a copy of `config` and of the arguments, with which every CPython of the process is preinitialized; the last
 * call counts. CPython may refuse them when it starts. An error (PYVM_ERROR_OTHER) while a CPython runs.
 */
PYVM_EXPORT PyStatus PyVM_PreInitialize(const PyPreConfig *config);
PYVM_EXPORT PyStatus PyVM_PreInitializeFromArgs(const PyPreConfig *config, Py_ssize_t argc, wchar_t **argv);
PYVM_EXPORT PyStatus PyVM_PreInitializeFromBytesArgs(const PyPreConfig *config, Py_ssize_t argc, char **argv);

/*
 * Keep a copy of a string for every CPython that the process starts. It is used where the configuration sets no
 * program_name, no home (PYTHONHOME) or no module_search_paths. `path` has folders, with colons between them. NULL
 * takes back what was set. They fail, with PyVM_LastError, while a CPython runs (PYVM_ERROR_OTHER), and out of memory.
 */
PYVM_EXPORT void PyVM_SetProgramName(const wchar_t *name);
PYVM_EXPORT void PyVM_SetPythonHome(const wchar_t *home);
PYVM_EXPORT void PyVM_SetPath(const wchar_t *path);

/*
 * The variables that code for CPython sets before Py_Initialize, by their names in pyvm/implicit.h. Returns an address
 * that stays; NULL if there is no such variable. What is not 0 there counts for each CPython that starts without a
 * configuration of the program's. Once there is a VM, the names are the CPython's own variables, whose values
 * Py_FinalizeEx keeps here.
 */
typedef enum PyVM_StartFlag {
    PYVM_FLAG_BYTES_WARNING,       /* Py_BytesWarningFlag */
    PYVM_FLAG_DEBUG,               /* Py_DebugFlag */
    PYVM_FLAG_DONT_WRITE_BYTECODE, /* Py_DontWriteBytecodeFlag */
    PYVM_FLAG_FROZEN,              /* Py_FrozenFlag */
    PYVM_FLAG_HASH_RANDOMIZATION,  /* Py_HashRandomizationFlag; without effect, as in CPython */
    PYVM_FLAG_IGNORE_ENVIRONMENT,  /* Py_IgnoreEnvironmentFlag */
    PYVM_FLAG_INSPECT,             /* Py_InspectFlag */
    PYVM_FLAG_INTERACTIVE,         /* Py_InteractiveFlag */
    PYVM_FLAG_ISOLATED,            /* Py_IsolatedFlag */
    PYVM_FLAG_NO_SITE,             /* Py_NoSiteFlag */
    PYVM_FLAG_NO_USER_SITE,        /* Py_NoUserSiteDirectory */
    PYVM_FLAG_OPTIMIZE,            /* Py_OptimizeFlag */
    PYVM_FLAG_QUIET,               /* Py_QuietFlag */
    PYVM_FLAG_UTF8_MODE,           /* Py_UTF8Mode */
    PYVM_FLAG_UNBUFFERED_STDIO,    /* Py_UnbufferedStdioFlag */
    PYVM_FLAG_VERBOSE              /* Py_VerboseFlag */
} PyVM_StartFlag;

PYVM_EXPORT int *PyVM_GetStartFlag(PyVM_StartFlag flag);

/*
 * Add built-in modules, for every VM to import: one, or the modules of a table that ends with a NULL name. The names
 * are copied. Return 0; -1 with PyVM_LastError: a CPython runs (PYVM_ERROR_OTHER), an argument is NULL, or out of
 * memory, when the first modules of a table may have been added. `initfunc` has CPython's own type, and CPython
 * may run it in its main interpreter, which is no VM. Let it do nothing but
 *     return PyVMModuleDef_Init(PyVM_Current(), &definition);
 * An own-gil VM needs the module slot {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED} in the
 * definition.
 */
PYVM_EXPORT int PyVMImport_AppendInittab(const char *name, PyObject *(*initfunc)(void));
PYVM_EXPORT int PyVMImport_ExtendInittab(struct _inittab *newtab);

#ifdef __cplusplus
}
#endif

#endif
