/*
 * reply.h: what the functions of channels return where it is not PYVM_OK.
 */
#ifndef PYVM_CHANNELS_REPLY_H
#define PYVM_CHANNELS_REPLY_H

/*
 * Notes PYVM_ERROR_TIMEOUT or PYVM_ERROR_CLOSED for PyVM_LastError, without the error handler: it is an answer. Other
 * codes are noted already, or are exceptions. Returns the code.
 */
int pyvm_reply(int code, const char *function);

/* The same for a thread that a VM's closing has sent away. Returns PYVM_ERROR_CLOSED. */
int pyvm_reply_leave(const char *function);

/*
 * For what waits for something else than a channel: `late`, a string constant, is said if the time is up. Notes
 * PYVM_ERROR_RAISED, too.
 */
int pyvm_reply_other(int code, const char *function, const char *late);

/* Notes PYVM_ERROR_RAISED in the same way. Returns the code, whatever it is. */
int pyvm_reply_raised(int code, const char *function);

#endif
