/*
 * reply.c: answers; noting one takes no memory and little time.
 */
#include "libpyvm/channels/reply.h"

#include "libpyvm/state/last_error.h"

static int note(PyVM_Status code, const char *function, const char *message)
{
    pyvm_last_error_put((pyvm_last_error){{code, function, message, -1}, NULL});
    return code;
}

int pyvm_reply(int code, const char *function)
{
    if (code == PYVM_ERROR_TIMEOUT)
        note(PYVM_ERROR_TIMEOUT, function, "the time is up, and the channel was not ready");
    else if (code == PYVM_ERROR_CLOSED)
        note(PYVM_ERROR_CLOSED, function, "the channel is closed");
    return code;
}

int pyvm_reply_leave(const char *function)
{
    return note(PYVM_ERROR_CLOSED, function,
                "a VM that this thread is inside is being closed, so the thread may not wait here");
}

int pyvm_reply_other(int code, const char *function, const char *late)
{
    if (code == PYVM_ERROR_TIMEOUT)
        return note(PYVM_ERROR_TIMEOUT, function, late);
    return code == PYVM_ERROR_CLOSED ? pyvm_reply_leave(function) : pyvm_reply_raised(code, function);
}

int pyvm_reply_raised(int code, const char *function)
{
    return code == PYVM_ERROR_RAISED ? note(PYVM_ERROR_RAISED, function, "there is an exception in the VM") : code;
}
