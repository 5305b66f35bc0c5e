/*
 * furnish.c: makes an interpreter, new or cleaned, as a recipe says.
 */
#include "engine/interpreters/furnish.h"

#include "engine/interpreters/bytes_buffer.h"
#include "engine/interpreters/environment.h"
#include "engine/interpreters/original.h"
#include "engine/interpreters/rules.h"
#include "engine/interpreters/signal_module.h"
#include "engine/interpreters/streams.h"
#include "engine/memory/memory.h"
#include "engine/module/finder.h"
#include "engine/process/mark.h"
#include "engine/python/exception.h"
#include "engine/python/private.h"
#include "engine/threads/first_code.h"

/* ---- sys.argv and sys.path ------------------------------------------------------------------------------------ */

static PyObject *decode(const char *const *strings)
{
    PyObject *list = PyList_New(0);
    for (; list && *strings; strings++) {
        PyObject *string = PyUnicode_DecodeFSDefault(*strings);
        if (!string || PyList_Append(list, string) < 0)
            Py_CLEAR(list);
        Py_XDECREF(string);
    }
    return list;
}

static int set_list(const char *name, const char *const *strings)
{
    PyObject *list = decode(strings);
    int result = list ? PySys_SetObject(name, list) : -1;
    Py_XDECREF(list);
    return result;
}

static int set_argv(const char *const *argv)
{
    static const char *const none[] = {"", NULL};
    if (!argv && PySys_GetObject("argv"))
        return 0; /* [""], or what the configuration says */
    return set_list("argv", argv ? argv : none);
}

/* ---------------------------------------------------------------------------------------------------------------- */

/*
 * Without `inspect`, a SystemExit that nobody catches ends the process by Py_FinalizeEx, which crashes in a
 * sub-interpreter. sys.flags.inspect stays what was asked for.
 */
static void inspect(void)
{
    PyConfig *config = pyvm_private_config();
    if (config)
        config->inspect = 1;
}

int pyvm_furnish(const pyvm_recipe *recipe, char *why)
{
    bool is_new = !pyvm_original_is_kept();
    if (pyvm_original_keep() < 0)
        return pyvm_exception_explain(why, "the original state of the interpreter could not be kept");
    if (pyvm_mark_set(true) < 0)
        return pyvm_exception_explain(why, "the interpreter could not be marked as a VM's");
    inspect();
    if (is_new && pyvm_bytes_buffer_mend() < 0)
        return pyvm_exception_explain(why, "a type of _io could not be mended");
    if (pyvm_signal_module_begin(is_new) < 0)
        return pyvm_exception_explain(why, "its signal handlers could not be set");
    if (set_argv(recipe->argv) < 0)
        return pyvm_exception_explain(why, "sys.argv could not be set");
    if (recipe->path && set_list("path", recipe->path) < 0)
        return pyvm_exception_explain(why, "sys.path could not be set");
    if (pyvm_finder_add(false) < 0)
        return pyvm_exception_explain(why, "sys.meta_path could not be added to");
    if (pyvm_environment_set(recipe->environment, is_new) < 0)
        return pyvm_exception_explain(why, "os.environ could not be set");
    if (pyvm_streams_set(&recipe->streams) < 0)
        return pyvm_exception_explain(why, "sys.stdin, sys.stdout or sys.stderr could not be set");
    if (pyvm_rules_set(recipe, why) < 0)
        return -1;
    if (pyvm_memory_limit(PyInterpreterState_Get(), recipe->memory_limit, why) < 0)
        return -1;
    pyvm_first_code_watch(pyvm_signals_of(PyInterpreterState_Get())); /* the next code is the program's */
    return 0;
}
