/*
 * handler.h: the program's handler of errors.
 */
#ifndef PYVM_THREADS_HANDLER_H
#define PYVM_THREADS_HANDLER_H

/* Tells the handler, if there is one, of the last error. Whatever it does, it changes neither that nor errno. */
void pyvm_handler_tell(void);

/* In a child of fork: frees the handler's lock, which a thread of the parent's may have held. */
void pyvm_handler_in_child(void);

#endif
