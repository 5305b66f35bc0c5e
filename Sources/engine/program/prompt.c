/*
 * prompt.c: the interactive prompt. It is the one of 3.13 and newer (_pyrepl) where that works, else one over Python's
 * module code. CPython's own loop in C would end the process at SystemExit, or could not be left by it.
 */
#include "engine/program/prompt.h"

#include "contract/count.h"
#include "engine/program/code.h"
#include "engine/program/ending.h"
#include "engine/python/run.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

/* `ask` reads as CPython's loop does: without a terminal it writes prompts to stderr, and they are not echoed. */
static const char prompt_code[] =
    "import os, sys\n"
    "\n"
    "def ask(prompt=''):\n"
    "    if os.isatty(0) and os.isatty(1):\n"
    "        return input(prompt)\n"
    "    if sys.stderr:\n"
    "        print(prompt, end='', file=sys.stderr, flush=True)\n"
    "    line = sys.stdin.readline() if sys.stdin else ''\n"
    "    if not line:\n"
    "        raise EOFError\n"
    "    return line.removesuffix('\\n')\n"
    "\n"
    "def simple(namespace):\n"
    "    import code\n"
    "    class Prompt(code.InteractiveConsole):\n"
    "        count = 0\n"
    "        def raw_input(self, prompt=''):\n"
    "            return ask(prompt)\n"
    "        def runsource(self, source, filename, symbol='single'):\n"
    "            if sys.version_info >= (3, 13) and self.is_whole(source, symbol):\n"
    "                filename = self.keep(source)\n"
    "            return super().runsource(source, filename, symbol)\n"
    "        def is_whole(self, source, symbol):\n"
    "            try:\n"
    "                return self.compile(source, '<stdin>', symbol) is not None\n"
    "            except (OverflowError, SyntaxError, ValueError):\n"
    "                return False\n"
    "        def keep(self, source):\n"
    "            'For tracebacks; they tell such names as <stdin>.'\n"
    "            import linecache\n"
    "            name = f'<stdin-{self.count}>' if sys.version_info >= (3, 14) else '<stdin>'\n"
    "            self.count += 1\n"
    "            lines = [line + '\\n' for line in source.splitlines()]\n"
    "            linecache.cache[name] = len(source), None, lines, name\n"
    "            return name\n"
    "    Prompt(namespace, '<stdin>').interact(banner='', exitmsg='')\n"
    "\n"
    "def full(main):\n"
    "    'True: it was there.'\n"
    "    try:\n"
    "        from _pyrepl import main as prompt\n"
    "    except ImportError:\n"
    "        return False\n"
    "    if not prompt.CAN_USE_PYREPL:\n"
    "        print(prompt.FAIL_REASON, file=sys.stderr)\n"
    "        return False\n"
    "    prompt.interactive_console(main)\n"
    "    return True\n"
    "\n"
    "def run(may_be_full):\n"
    "    main = sys.modules['__main__']\n"
    "    if not (may_be_full and full(main)):\n"
    "        simple(main.__dict__)\n";

static const char *variable(const PyConfig *config, const char *name)
{
    const char *value = config->use_environment ? getenv(name) : NULL;
    return value && value[0] ? value : NULL;
}

static bool has_program(const PyConfig *config)
{
    return config->run_command || config->run_module || config->run_filename;
}

bool pyvm_prompt_has_user(const PyConfig *config)
{
    return isatty(STDIN_FILENO) || config->interactive;
}

/* ---- Before a prompt ------------------------------------------------------------------------------------------- */

void pyvm_prompt_prepare(const PyConfig *config)
{
    static const char *const names[] = {"readline", "rlcompleter"};
    if (config->isolated || (has_program(config) && !pyvm_ending_is_inspected()) || !pyvm_prompt_has_user(config))
        return;
    for (size_t i = 0; i < PYVM_COUNT(names); i++) {
        PyObject *module = PyImport_ImportModule(names[i]);
        PyErr_Clear(); /* not every CPython has it, and not every kind of VM can load it */
        Py_XDECREF(module);
    }
}

void pyvm_prompt_greet(const PyConfig *config)
{
    if (config->quiet || (!config->verbose && (has_program(config) || !pyvm_prompt_has_user(config))))
        return;
    PySys_FormatStderr("Python %s on %s\n", Py_GetVersion(), Py_GetPlatform());
    if (config->site_import)
        PySys_FormatStderr("Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
}

/* What PYTHONSTARTUP names. */
static void run_startup(const char *path)
{
    PyObject *name = PyUnicode_DecodeFSDefault(path);
    FILE *file = NULL;
    if (name && PySys_Audit("cpython.run_startup", "O", name) == 0 && !(file = fopen(path, "re"))) {
        int error = errno;
        PySys_WriteStderr("Could not open PYTHONSTARTUP\n");
        errno = error;
        PyErr_SetFromErrnoWithFilenameObject(PyExc_OSError, name);
    }
    if (file)
        pyvm_code_run_source(file, path);
    else
        pyvm_ending_of_exception();
    Py_XDECREF(name);
}

/* site puts it there: it makes readline complete names. -1 with an exception. */
static int call_hook(void)
{
    PyObject *hook = PySys_GetObject("__interactivehook__"); /* borrowed */
    if (!hook)
        return 0;
    Py_INCREF(hook);
    PyObject *result = PyObject_CallNoArgs(hook);
    Py_DECREF(hook);
    if (!result)
        PySys_WriteStderr("Failed calling sys.__interactivehook__\n");
    Py_XDECREF(result);
    return result ? 0 : -1;
}

/* ---- The prompt ------------------------------------------------------------------------------------------------ */

static PyObject *ask(const PyConfig *config)
{
    bool may_be_full = PY_VERSION_HEX >= 0x030D0000 && isatty(STDIN_FILENO) && !variable(config, "PYTHON_BASIC_REPL");
    PyObject *functions = PyDict_New(), *result = NULL;
    PyObject *run = pyvm_run_code(prompt_code, functions) == 0 ? PyDict_GetItemString(functions, "run") : NULL;
    if (run)
        result = PyObject_CallOneArg(run, may_be_full ? Py_True : Py_False);
    Py_XDECREF(functions);
    return result;
}

int pyvm_prompt_begin(const PyConfig *config)
{
    const char *startup = variable(config, "PYTHONSTARTUP");
    if (startup)
        run_startup(startup);
    return pyvm_prompt_follow(config);
}

bool pyvm_prompt_may_follow(const PyConfig *config)
{
    return has_program(config) && pyvm_prompt_has_user(config) &&
           (pyvm_ending_is_inspected() || variable(config, "PYTHONINSPECT")); /* which the program may have set */
}

int pyvm_prompt_follow(const PyConfig *config)
{
    if (call_hook() < 0)
        return pyvm_ending_of_exception();
    return pyvm_ending_of_prompt(PySys_Audit("cpython.run_stdin", NULL) == 0 ? ask(config) : NULL);
}
