/*
 * serve.h: packing what thieves have asked for.
 */
#ifndef PYVM_POOL_SERVE_H
#define PYVM_POOL_SERVE_H

#include "libpyvm/pool/worker.h"

/* Needs the worker's VM attached, in its own thread or another. 0, or -1 with an exception that has interrupted it. */
int pyvm_serve(pyvm_worker *worker, bool is_own_thread);

/*
 * The same in the worker's thread, wherever its code is: without code of the program's, which might want a lock that
 * the code here holds. *is_refused: that would be needed, and so it is still asked for.
 */
int pyvm_serve_quietly(pyvm_worker *worker, bool *is_refused);

#endif
