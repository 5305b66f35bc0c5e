/*
 * serve.h: packing what thieves have asked for.
 */
#ifndef PYVM_POOL_SERVE_H
#define PYVM_POOL_SERVE_H

#include "libpyvm/pool/worker.h"

/* Needs the worker's VM attached, in any thread. 0, or -1 with an exception that has interrupted it. */
int pyvm_serve(pyvm_worker *worker);

#endif
