/*
 * backport.h: functions of newer CPythons for the engines of older ones (codegen/backports.toml).
 *
 * Each has the parameters, the result, the ownership of references and the exceptions of the real one in the CPython
 * that first has it. They are made of older public API where that can do it, else of a private function that this
 * version's public headers declare and its libpython exports; an engine serves one version only.
 * Where the real function says in an error message what type it got, with %T, these say the type's short name.
 */
#ifndef PYVM_ENGINE_BACKPORT_H
#define PYVM_ENGINE_BACKPORT_H

/* Those of 3.13 are made of some of 3.12's. */
#include "engine/table/backport/since_3_12.h"
#include "engine/table/backport/since_3_13.h"
#include "engine/table/backport/since_3_14.h"
#include "engine/table/backport/since_3_15.h"

#endif
