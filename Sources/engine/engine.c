/*
 * engine.c: the one symbol of an engine: what it is and what it can do.
 */
#include "engine/internal.h"
#include "engine/memory/memory.h"

static const pyvm_engine engine = {
    .size = sizeof(pyvm_engine),
    .abi = PYVM_ENGINE_ABI,
    .table = PYVM_TABLE_FINGERPRINT,
    .python = PY_VERSION_HEX >> 16,
    .built = PY_VERSION,
    .api = &pyvm_engine_api,
    .connect = pyvm_connect,
    .is_running = pyvm_is_running,
    .start = pyvm_start_runtime,
    .join = pyvm_join,
    .stop = pyvm_stop_runtime,
    .main_state = pyvm_first_state,
    .main_interpreter = PyInterpreterState_Main,
    .create = pyvm_create,
    .furnish = pyvm_furnish,
    .join_threads = pyvm_join_threads,
    .run_exit_handlers = pyvm_run_exit_handlers,
    .flush = pyvm_flush,
    .end = pyvm_end,
    .clean = pyvm_clean,
    .spoilers = pyvm_spoilers,
    .memory = pyvm_memory,
    .interrupt = pyvm_interrupt,
    .interrupt_not = pyvm_interrupt_not,
    .run = pyvm_run,
    .state_new = pyvm_state_new,
    .state_delete_other = pyvm_state_delete_other,
    .interpreter_of = PyThreadState_GetInterpreter,
    .states_unknown = pyvm_states_unknown,
    .acquire = pyvm_acquire,
    .release = pyvm_release,
    .current = pyvm_current,
    .noted = PyGILState_GetThisThreadState,
    .note = pyvm_slot_set,
    .record = pyvm_slot_address,
    .take = PyEval_RestoreThread,
    .let_go = PyEval_SaveThread,
    .function = pyvm_function,
};

__attribute__((visibility("default"))) const pyvm_engine *pyvm_engine_get(void);

const pyvm_engine *pyvm_engine_get(void)
{
    return &engine;
}
