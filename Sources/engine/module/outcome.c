/*
 * outcome.c: how a channel's functions end, as Python exceptions.
 */
#include "engine/module/outcome.h"

#include "engine/module/connected.h"
#include "engine/module/fail.h"
#include "engine/module/module_state.h"

static void raise_closed(void)
{
    const pyvm_module_state *state = pyvm_module_state_get();
    if (state)
        pyvm_fail_with_message((PyObject *)state->channel_closed);
}

bool pyvm_outcome_is_fine(int status)
{
    if (status == PYVM_OK)
        return true;
    if (PyErr_Occurred())
        return false;
    if (status == PYVM_ERROR_TIMEOUT)
        PyErr_SetString(PyExc_TimeoutError, "the time is up");
    else if (status == PYVM_ERROR_CLOSED)
        raise_closed();
    else if (status == PYVM_ERROR_MEMORY)
        PyErr_NoMemory();
    else
        pyvm_fail_with_message(status == PYVM_ERROR_ARGUMENT ? PyExc_ValueError : PyExc_RuntimeError);
    return false;
}

int pyvm_outcome_add(PyObject *module)
{
    pyvm_module_state *state = PyModule_GetState(module);
    state->channel_closed = (PyTypeObject *)PyErr_NewExceptionWithDoc(
        "pyvm.ChannelClosed", "The channel is closed, and for a receiver also empty; or the VM is being closed.", NULL,
        NULL);
    return state->channel_closed ? PyModule_AddType(module, state->channel_closed) : -1;
}
