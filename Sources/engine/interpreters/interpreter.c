/*
 * interpreter.c: makes interpreters, and takes them down.
 */
#include "engine/interpreters/interpreter.h"

#include "engine/interpreters/blocking.h"
#include "engine/interpreters/complete.h"
#include "engine/interpreters/furnish.h"
#include "engine/interpreters/init_function.h"
#include "engine/interpreters/leavings.h"
#include "engine/interpreters/original.h"
#include "engine/interpreters/preload.h"
#include "engine/interpreters/rules.h"
#include "engine/memory/counter.h"
#include "engine/memory/memory.h"
#include "engine/process/undo.h"
#include "engine/python/current.h"
#include "engine/python/exception.h"
#include "engine/python/keywords.h"
#include "engine/start/ctypes_end.h"
#include "engine/threads/finalizers.h"
#include "engine/threads/first_code.h"
#include "engine/threads/record.h"
#include "engine/threads/state.h"

/* ---- Making ------------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030C0000

static PyStatus new_interpreter(PyThreadState **state, const pyvm_recipe *recipe)
{
    PyInterpreterConfig config = {
        .use_main_obmalloc = !recipe->own_allocator,
        .allow_fork = recipe->allow_fork,
        .allow_exec = recipe->allow_exec,
        .allow_threads = recipe->allow_threads,
        .allow_daemon_threads = recipe->allow_daemon_threads,
        .check_multi_interp_extensions = recipe->check_extensions,
        .gil = recipe->own_gil ? PyInterpreterConfig_OWN_GIL : PyInterpreterConfig_SHARED_GIL,
    };
    if (!recipe->own_gil || !recipe->own_allocator)
        return Py_NewInterpreterFromConfig(state, &config);
    pyvm_counter_begin_making();
    PyStatus status = Py_NewInterpreterFromConfig(state, &config);
    pyvm_counter_end_making(!PyStatus_Exception(status) && *state);
    return status;
}

#else

static PyStatus new_interpreter(PyThreadState **state, const pyvm_recipe *recipe)
{
    (void)recipe; /* rules.c keeps it */
    *state = Py_NewInterpreter();
    return *state ? PyStatus_Ok() : PyStatus_Error("Py_NewInterpreter failed");
}

#endif

static PyThreadState *make(const pyvm_recipe *recipe, char *why)
{
    PyThreadState *state = NULL;
    PyStatus status = new_interpreter(&state, recipe);
    if (PyStatus_Exception(status) || !state) {
        snprintf(why, PYVM_WHY, "%s", status.err_msg ? status.err_msg : "unknown error");
        return NULL;
    }
    int result = pyvm_rules_made_with(recipe) == 0 ? 0 : pyvm_exception_explain(why, "its rules could not be noted");
    if (result == 0 &&
        (pyvm_complete() < 0 || pyvm_init_function_watch(recipe->own_gil) < 0 || pyvm_blocking(recipe->own_gil) < 0))
        result = pyvm_exception_explain(why, "it could not be made as the main interpreter is");
    if (result == 0 && pyvm_furnish(recipe, why) == 0)
        return state;
    pyvm_interpreter_end();
    return NULL;
}

PyThreadState *pyvm_interpreter_create(const pyvm_recipe *recipe, char *why)
{
    /* The main interpreter's first state belongs to the thread that started it: this one gets its own for a moment. */
    PyThreadState *helper = pyvm_state_new_in_main();
    if (!helper) {
        snprintf(why, PYVM_WHY, "out of memory");
        return NULL;
    }
    pyvm_state_acquire(helper);
    pyvm_preload();
    PyThreadState *state = make(recipe, why);
    if (state)
        pyvm_state_release();
    if (pyvm_current() != helper)
        pyvm_state_acquire(helper);
    pyvm_state_delete_current();
    return state;
}

PyInterpreterState *pyvm_interpreter_next(PyInterpreterState *interpreter)
{
    return interpreter ? PyInterpreterState_Next(interpreter) : PyInterpreterState_Head();
}

/* ---- Taking down -------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030C0000

void pyvm_interpreter_end(void)
{
    pyvm_undo_all();
    pyvm_original_forget();
    pyvm_first_code_end();
    PyThreadState *state = PyThreadState_Get();
    PyInterpreterState *interpreter = state->interp;
    pyvm_memory_reserve(interpreter);
    pyvm_ending *ending = pyvm_leavings_expect();
    pyvm_finalizers_begin();
    pyvm_ctypes_end_sub();
    pyvm_keywords_keep(); /* before others see what its end leaves of them */
    Py_EndInterpreter(state);
    pyvm_keywords_keep(); /* those that finalizers have made */
    pyvm_leavings_give_back(ending);
    pyvm_counter_forget(interpreter);
    pyvm_record_set(NULL);
}

#else

/* 3.11's Py_EndInterpreter keeps the GIL and leaves no state. A state of the main interpreter lets go of it. */
void pyvm_interpreter_end(void)
{
    pyvm_undo_all();
    PyThreadState *state = PyThreadState_Get();
    PyThreadState *helper = pyvm_state_new_in_main();
    pyvm_original_forget();
    pyvm_first_code_end();
    pyvm_finalizers_begin();
    pyvm_ctypes_end_sub();
    Py_EndInterpreter(state);
    if (!helper)
        Py_FatalError("out of memory while a VM was closed");
    PyThreadState_Swap(helper);
    pyvm_record_set(helper);
    pyvm_state_delete_current();
}

#endif
