/*
 * main_thread.c: see main_thread.h.
 */
#include "engine/threads/main_thread.h"

#include "engine/python/exception.h"
#include "engine/python/imported.h"
#include "engine/python/run.h"
#include "engine/threads/first_code.h"

static _Thread_local bool may_be;

void pyvm_main_thread_may_be(void)
{
    may_be = true;
}

/* ---- What threading knows ----------------------------------------------------------------------------------- */

/* Runs code with threading as a global, and the numbers as `ident` and `native_id`. */
static void run_on(PyObject *threading, const char *code, const pyvm_signals *signals)
{
    PyObject *globals = Py_BuildValue("{sOsksk}", "threading", threading, "ident",
                                      (unsigned long)atomic_load(&signals->main), "native_id", signals->main_native_id);
    if (pyvm_run_code(code, globals) < 0)
        PyErr_Clear(); /* it is being imported, and asks for the main thread later; or somebody has changed it */
    Py_XDECREF(globals);
}

/*
 * In the main thread, where threading was imported before. Whoever waits to join the former one goes on. A thread that
 * has ended may have had the same ident.
 */
static const char replace_main_thread[] =
    "if threading._main_thread._ident != ident or not threading._main_thread.is_alive():\n"
    "    old = threading._main_thread\n"
    "    threading._active.pop(old._ident, None)\n"
#if PY_VERSION_HEX < 0x030D0000
    "    lock = old._tstate_lock\n"
    "    threading._shutdown_locks.discard(lock)\n"
    "    if lock and lock.locked():\n"
    "        lock.release()\n"
#endif
    "    threading._main_thread = threading._MainThread()\n";

#if PY_VERSION_HEX < 0x030D0000

/* In another thread. The lock is released when threads are joined at the end. */
static const char correct_main_thread[] =
    "main = threading._main_thread\n"
    "if main._ident != ident:\n"
    "    threading._active.pop(main._ident, None)\n"
    "    threading._active[ident] = main\n"
    "    main._ident, main._native_id = ident, native_id\n"
    "    threading._shutdown_locks.discard(main._tstate_lock)\n"
    "    main._tstate_lock = threading._allocate_lock()\n"
    "    main._tstate_lock.acquire()\n";

void pyvm_main_thread_tell(PyObject *threading)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    if (signals && atomic_load(&signals->main))
        run_on(threading, correct_main_thread, signals);
}

#endif

/* ---- Which it is -------------------------------------------------------------------------------------------- */

void pyvm_main_thread_claim(pyvm_signals *signals, PyThreadState *state)
{
    if (!may_be || atomic_load(&signals->main))
        return;
    signals->main_native_id = state->native_thread_id;
    atomic_store(&signals->main, state->thread_id);
    PyObject *threading = pyvm_imported("threading");
    if (threading)
        run_on(threading, replace_main_thread, signals);
    Py_XDECREF(threading);
}

void pyvm_main_thread_ends(const PyThreadState *state)
{
    pyvm_signals *signals = pyvm_signals_of(state->interp);
    if (!signals || atomic_load(&signals->main) != state->thread_id ||
        state->native_thread_id != signals->main_native_id)
        return;
    atomic_store(&signals->main, 0);
    pyvm_first_code_watch(signals);
}
