/*
 * owner.c: objects for which proxies in other VMs stand. The owner has such an object under a key. So when the owner's
 * interpreter ends it lets go of the object as of all others, and nobody has to know of the proxies.
 */
#include "libpyvm/exchange/owner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/calls/bounded.h"
#include "libpyvm/exchange/portrait.h"
#include "libpyvm/state/files.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/pause.h"

typedef struct owned {
    pyvm_block block; /* `memory` is this struct */
    PyVM *vm;
    unsigned long long key;
} owned;

static const char function[] = "pyvm.Proxy"; /* errors are noted for it: no public function has been called */

static owned *of(const pyvm_block *proxy)
{
    return proxy->memory;
}

/* A thread may hold another VM's GIL, and gets it back. If the owner is closed there is nothing to let go of. */
static void *disown(void *argument)
{
    const owned *object = argument;
    PyVM_Callback frame;
    if (pyvm_frame_push(&frame, object->vm, PYVM_FRAME_BORROW, NULL) == PYVM_OK) {
        object->vm->engine->disown(object->key);
        pyvm_frame_pop(pyvm_self);
    }
    return NULL;
}

/* The object's finalizer may close files. Without a thread for that, the owner keeps the object. */
static void disown_elsewhere(owned *object)
{
    pyvm_pause pause = pyvm_pause_begin();
    pyvm_files_do(object->vm, disown, object);
    pyvm_pause_end(&pause);
}

static void free_owned(pyvm_block *block)
{
    owned *object = of(block);
    if (object->key && pyvm_files_are_here(object->vm))
        disown(object);
    else if (object->key)
        disown_elsewhere(object);
    free(object);
}

static pyvm_block *new_owned(PyVM *vm, unsigned long long key)
{
    owned *object = malloc(sizeof *object);
    if (!object) {
        pyvm_fail_memory(function);
        return NULL;
    }
    *object = (owned){{.holders = 1, .free = free_owned, .memory = object}, vm, key};
    return &object->block;
}

pyvm_block *pyvm_owner_own(unsigned long long key)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyVM_EndCallback(&frame);
    return vm ? new_owned(vm, key) : NULL;
}

pyvm_block *pyvm_owner_main_of(const pyvm_block *vm)
{
    return new_owned(vm->memory, 0);
}

pyvm_portrait pyvm_owner_of(const pyvm_block *proxy)
{
    return pyvm_portrait_of(of(proxy)->vm);
}

bool pyvm_owner_is_here(const pyvm_block *proxy, unsigned long long *key)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyVM_EndCallback(&frame);
    *key = of(proxy)->key;
    return vm == of(proxy)->vm;
}

/* Needs the owner attached. */
static pyvm_block *serve(const owned *object, pyvm_block *request, char *why)
{
    pyvm_visit visit;
    pyvm_bounded_enter(&visit);
    pyvm_block *reply = object->vm->engine->serve(object->key, request, why);
    pyvm_bounded_leave(&visit);
    return reply;
}

/* *status: PYVM_ERROR_TIMEOUT if the time was up. */
static pyvm_block *serve_within(const owned *object, pyvm_block *request, long long timeout_ns, int *status, char *why)
{
    pyvm_bounded run;
    int error = pyvm_bounded_begin(&run, timeout_ns);
    if (error) {
        snprintf(why, PYVM_WHY, "the thread that watches the time limit could not be made: %s", strerror(error));
        return NULL;
    }
    pyvm_block *reply = object->vm->engine->serve(object->key, request, why);
    if (pyvm_bounded_end(&run))
        *status = PYVM_ERROR_TIMEOUT;
    return reply;
}

pyvm_block *pyvm_owner_ask(const pyvm_block *proxy, pyvm_block *request, long long timeout_ns, int *status)
{
    PyVM *vm = of(proxy)->vm;
    char why[PYVM_WHY] = "";
    PyVM_Callback frame;
    *status = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (*status != PYVM_OK) {
        pyvm_frame_fail(*status, vm, function);
        return NULL;
    }
    pyvm_block *reply = timeout_ns < 0 ? serve(of(proxy), request, why)
                                       : serve_within(of(proxy), request, timeout_ns, status, why);
    pyvm_frame_pop(pyvm_self);
    if (!reply)
        *status = pyvm_fail(PYVM_ERROR_RAISED, function, "VM %lu could not answer: %s", vm->id, why);
    return reply;
}
