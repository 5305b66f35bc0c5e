/*
 * raw.c: makes interpreters and ends them with CPython's own API.
 */
#include <Python.h>

#include "raw.h"

static PyThreadState *main_state;

static int initialize(void)
{
    PyConfig config;
    PyConfig_InitPythonConfig(&config);
    config.install_signal_handlers = 0;
    config.parse_argv = 0;
    const char *named = getenv("PYVM_PYTHON"); /* an interpreter, or a libpython for which PYTHONHOME is set */
    PyStatus status = PyStatus_Ok();
    if (named && !strstr(named, ".so"))
        status = PyConfig_SetBytesString(&config, &config.program_name, named);
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    return PyStatus_Exception(status) ? -1 : 0;
}

int raw_start(void)
{
    if (initialize() < 0)
        return -1;
    main_state = PyEval_SaveThread();
    return 0;
}

#if PY_VERSION_HEX >= 0x030C0000

static PyThreadState *make(int own_gil)
{
    PyInterpreterConfig config = {
        .use_main_obmalloc = !own_gil,
        .allow_threads = 1,
        .check_multi_interp_extensions = own_gil,
        .gil = own_gil ? PyInterpreterConfig_OWN_GIL : PyInterpreterConfig_SHARED_GIL,
    };
    PyThreadState *state = NULL;
    PyStatus status = Py_NewInterpreterFromConfig(&state, &config);
    return PyStatus_Exception(status) ? NULL : state;
}

static void end(PyThreadState *state)
{
    Py_EndInterpreter(state);
    PyEval_RestoreThread(main_state);
}

#else

static PyThreadState *make(int own_gil)
{
    return own_gil ? NULL : Py_NewInterpreter();
}

static void end(PyThreadState *state)
{
    Py_EndInterpreter(state); /* the GIL stays taken */
    PyThreadState_Swap(main_state);
}

#endif

int raw_sub_interpreter(int own_gil)
{
    PyEval_RestoreThread(main_state);
    PyThreadState *state = make(own_gil);
    if (state)
        end(state);
    PyEval_SaveThread();
    return state ? 0 : -1;
}

int raw_runtime(void)
{
    return initialize() == 0 ? Py_FinalizeEx() : -1;
}
