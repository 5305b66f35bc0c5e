/*
 * rest.c: waiting for whoever claims the waiter.
 */
#include "libpyvm/channels/rest.h"

#include "contract/engine.h"
#include "libpyvm/channels/sleepers.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/pause.h"

static pyvm_sleeper sleeper_for(pyvm_waiter *waiter, const pyvm_pause *pause)
{
    bool has_frames = pyvm_self && !pyvm_frame_is_left(pyvm_self);
    return (pyvm_sleeper){
        .waiter = waiter,
        .frames = has_frames ? pyvm_self->top : NULL,
        .vm = pause->state ? pyvm_registry_find(pause->engine->interpreter_of(pause->state)) : NULL,
    };
}

/* With no GIL. False: a signal has come. */
static bool wait(pyvm_waiter *waiter, const pyvm_rest_way *way, const pyvm_pause *pause)
{
    if (way->looks && pyvm_waiter_look(waiter, way->patience, way->deadline))
        return true;
    pyvm_wakes nobody = {.count = 0};
    pyvm_sleeper sleeper = sleeper_for(waiter, pause);
    if (!pyvm_sleepers_add(&sleeper)) {
        pyvm_waiter_claim(waiter, PYVM_WAITER_MUST_LEAVE, &nobody);
        return true;
    }
    bool heeds_signals = pause->saved || pause->state;
    pyvm_waiter_end end = pyvm_waiter_sleep(waiter, way->patience, way->deadline, heeds_signals);
    pyvm_sleepers_remove(&sleeper);
    return end != PYVM_WAITER_SIGNALLED;
}

/* Needs the GIL that the thread held, if it held one: has an interrupt or a signal raised an exception? */
static bool has_raised(const pyvm_pause *pause)
{
    const pyvm_engine *engine = pause->saved ? pyvm_attached->engine : pause->engine;
    return engine && (engine->check_signals() < 0 || engine->api->PyVMErr_CheckSignals() < 0);
}

/* Of a waiter that nobody can claim any more. */
static int outcome(const pyvm_waiter *waiter, bool is_signalled, const pyvm_pause *pause)
{
    uint32_t state = atomic_load_explicit(&waiter->state, memory_order_acquire);
    if (state >= PYVM_WAITER_CLAIMED)
        return PYVM_OK;
    if (state == PYVM_WAITER_MUST_LEAVE)
        return PYVM_ERROR_CLOSED;
    if (!is_signalled)
        return PYVM_ERROR_TIMEOUT;
    return has_raised(pause) ? PYVM_ERROR_RAISED : PYVM_REST_AGAIN;
}

int pyvm_rest(pyvm_waiter *waiter, const pyvm_rest_way *way)
{
    pyvm_pause pause = pyvm_pause_begin();
    bool is_signalled = !wait(waiter, way, &pause);
    pyvm_waiter_leave(waiter);
    way->leave(way->context);
    pyvm_pause_end(&pause);
    return outcome(waiter, is_signalled, &pause);
}
