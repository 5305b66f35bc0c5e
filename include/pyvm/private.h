/*
 * pyvm/private.h: private functions and macros of CPython that existing code uses, for pyvm/implicit.h.
 * `codegen/private.toml` has those that cannot be had, with what to use instead.
 */
#ifndef PYVM_PRIVATE_H
#define PYVM_PRIVATE_H

#include "pyvm/private/flags.h"
#include "pyvm/private/macros.h"

#ifndef Py_LIMITED_API

#include "pyvm/private/arguments.h"
#include "pyvm/private/atomics.h"
#include "pyvm/private/containers.h"
#include "pyvm/private/errors.h"
#include "pyvm/private/numbers.h"
#include "pyvm/private/objects.h"
#include "pyvm/private/parsers.h"
#include "pyvm/private/texts.h"

#endif

#endif
