/*
 * signals.h: the two signals that CPython ignores, so that a failed write raises an exception.
 */
#ifndef PYVM_RUNTIMES_SIGNALS_H
#define PYVM_RUNTIMES_SIGNALS_H

/* Ignores SIGPIPE and SIGXFSZ, each if it has its default action: once in the life of the process. */
void pyvm_signals_ignore(void);

/* From now on pyvm_signals_ignore does nothing. */
void pyvm_signals_leave(void);

#endif
