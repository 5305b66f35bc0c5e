/*
 * engine.c: the one symbol of an engine: what it is and what it can do.
 */
#include "engine/engine.h"

#include "engine/api/table.h"
#include "engine/continuation/known.h"
#include "engine/continuation/silence.h"
#include "engine/copy/lent.h"
#include "engine/copy/pack.h"
#include "engine/copy/pack/cloner.h"
#include "engine/copy/pack/move.h"
#include "engine/copy/raised.h"
#include "engine/copy/unpack.h"
#include "engine/interpreters/clean.h"
#include "engine/interpreters/exits.h"
#include "engine/interpreters/furnish.h"
#include "engine/interpreters/hide.h"
#include "engine/interpreters/interpreter.h"
#include "engine/interpreters/original.h"
#include "engine/memory/memory.h"
#include "engine/module/connected.h"
#include "engine/module/exports.h"
#include "engine/module/handle.h"
#include "engine/module/packed.h"
#include "engine/module/piecewise.h"
#include "engine/module/proxy.h"
#include "engine/module/strand.h"
#include "engine/process/changes.h"
#include "engine/program/child.h"
#include "engine/program/program.h"
#include "engine/python/current.h"
#include "engine/python/function.h"
#include "engine/python/libraries.h"
#include "engine/python/private.h"
#include "engine/python/run.h"
#include "engine/start/join.h"
#include "engine/start/meet.h"
#include "engine/start/open_library.h"
#include "engine/start/random.h"
#include "engine/start/reload.h"
#include "engine/start/runtime.h"
#include "engine/table/errno.h"
#include "engine/table/placeholder.h"
#include "engine/threads/arrive.h"
#include "engine/threads/cancel.h"
#include "engine/threads/finalizers.h"
#include "engine/threads/interrupt.h"
#include "engine/threads/left.h"
#include "engine/threads/record.h"
#include "engine/threads/signals.h"
#include "engine/threads/stack.h"
#include "engine/threads/state.h"

#ifdef Py_GIL_DISABLED
#error "a free-threaded CPython has no GIL to give each VM"
#endif

static void connect_services(const pyvm_services *services)
{
    static const pyvm_services none;
    const pyvm_services *connected = services ? services : &none;
    pyvm_errno_connect(connected->errno_of_caller);
    pyvm_signals_connect(connected->alert);
    pyvm_interrupt_connect(connected->wake, connected->end_call);
    pyvm_libraries_connect(connected->hold_forks, connected->let_forks);
    pyvm_placeholder_connect(connected->placeholder, &pyvm_table);
    pyvm_connected_set(connected->package, connected->exchange);
    pyvm_lent_connect(connected->alert);
    pyvm_packed_connect(pyvm_cloner_give);
    pyvm_piecewise_connect(pyvm_unpack_piece);
}

static void forget(void)
{
    pyvm_original_forget();
    pyvm_lent_abandon();
}

static int stop(char *why)
{
    const PyInterpreterState *main = PyInterpreterState_Main();
    int result = pyvm_runtime_stop(forget, why);
    if (result >= 0)
        pyvm_lent_ended(main);
    return result;
}

static void end(void)
{
    const PyInterpreterState *interpreter = PyInterpreterState_Get();
    pyvm_lent_abandon();
    pyvm_interpreter_end();
    pyvm_lent_ended(interpreter);
}

static int deliver(void)
{
    pyvm_lent_take_back();
    return pyvm_interrupt_again();
}

static const pyvm_engine engine = {
    .size = sizeof(pyvm_engine),
    .abi = PYVM_ENGINE_ABI,
    .table = PYVM_TABLE_FINGERPRINT,
    .python = PY_VERSION_HEX >> 16,
    .built = PY_VERSION,
    .api = &pyvm_table,
    .connect = connect_services,
    .check_signals = pyvm_arrive_check_signals,
    .make_pending_calls = pyvm_arrive_make_pending_calls,
    .set_interrupt = pyvm_arrive_set_interrupt,
    .set_sigint = pyvm_arrive_set_sigint,
    .share = pyvm_changes_share,
    .open_library = pyvm_open_library,
    .get_random = pyvm_random_get,
    .is_running = pyvm_runtime_is_running,
    .start = pyvm_runtime_start,
    .join = pyvm_join,
    .meet = pyvm_meet,
    .is_over = pyvm_meet_is_over,
    .stop = stop,
    .main_state = pyvm_runtime_main_state,
    .main_interpreter = PyInterpreterState_Main,
    .next_interpreter = pyvm_interpreter_next,
    .create = pyvm_interpreter_create,
    .furnish = pyvm_furnish,
    .become_main = pyvm_exits_become_main,
    .leave_main = pyvm_exits_leave_main,
    .run_threading_exits = pyvm_exits_run_threading,
    .let_signals_arrive = pyvm_exits_let_signals_arrive,
    .abandon_threads = pyvm_exits_abandon_threads,
    .threads_left = pyvm_left,
    .dismiss_threads = pyvm_left_dismiss,
    .threads_running = pyvm_left_running,
    .join_threads = pyvm_exits_join_threads,
    .run_exit_handlers = pyvm_exits_run_handlers,
    .end = end,
    .hide = pyvm_hide,
    .watch_finalizers = pyvm_finalizers_watch,
    .interrupt_finalizers = pyvm_finalizers_interrupt,
    .clean = pyvm_clean,
    .spoilers = pyvm_reload_spoilers,
    .memory = pyvm_memory,
    .interrupt = pyvm_interrupt,
    .deliver = deliver,
    .raise_signal = pyvm_arrive_raise,
    .signals_waiting = pyvm_signals_waiting,
    .interrupt_cancel = pyvm_cancel,
    .interrupt_cancel_all = pyvm_cancel_all,
    .run = pyvm_run,
    .run_program = pyvm_program_run,
    .fork = pyvm_child_fork,
    .run_child = pyvm_child_run,
    .knows_frames = pyvm_known_frames,
    .silence = pyvm_silence,
    .state_new = pyvm_state_new,
    .least_stack = PYVM_STACK_LEAST,
    .state_limit = pyvm_stack_limit,
    .state_delete_current = pyvm_state_delete_current,
    .state_delete_other = pyvm_state_delete_other,
    .state_clear = pyvm_state_clear,
    .state_delete = pyvm_state_delete,
    .next_state = pyvm_state_next,
    .interpreter_of = PyThreadState_GetInterpreter,
    .thread_of = pyvm_state_thread,
    .states_unknown = pyvm_state_count_unknown,
    .acquire = pyvm_state_acquire,
    .release = pyvm_state_release,
    .current = pyvm_current,
    .record_get = PyGILState_GetThisThreadState,
    .record_set = pyvm_record_set,
    .record_address = pyvm_record_address,
    .take = PyEval_RestoreThread,
    .let_go = PyEval_SaveThread,
    .function = pyvm_function,
    .pack = pyvm_pack,
    .pack_quietly = pyvm_pack_quietly,
    .settle = pyvm_move_settle,
    .pack_raised = pyvm_raised_pack,
    .unpack = pyvm_unpack,
    .unpack_raised = pyvm_raised_unpack,
    .handle_new = pyvm_handle_new,
    .handle_of = pyvm_handle_demand,
    .serve = pyvm_proxy_serve,
    .disown = pyvm_exports_remove,
    .call_soon = pyvm_private_call_soon,
    .woken = pyvm_signals_woken,
    .offer_call = pyvm_strand_call,
    .offer_run = pyvm_strand_run,
    .offer_hold = pyvm_strand_hold,
    .offer_drop = pyvm_strand_drop,
};

const pyvm_engine *pyvm_engine_get(void)
{
    return &engine;
}
