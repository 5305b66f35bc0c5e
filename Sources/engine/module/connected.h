/*
 * connected.h: what libpyvm has given for `import pyvm`.
 */
#ifndef PYVM_ENGINE_CONNECTED_H
#define PYVM_ENGINE_CONNECTED_H

#include "engine/cpython/headers.h"

#include "contract/exchange.h"
#include "contract/package.h"

/* Either both or none. */
void pyvm_connected_set(const pyvm_source *package, const pyvm_exchange *exchange);

/* The source of a module of the package; NULL: there is no such module, or libpyvm has given none. */
const pyvm_source *pyvm_connected_source(const char *name);

/* Libpyvm's functions; NULL: it has given none. */
const pyvm_exchange *pyvm_connected_exchange(void);

#endif
