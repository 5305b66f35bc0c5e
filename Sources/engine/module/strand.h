/*
 * strand.h: pyvm.Strand: a call that other workers of the pool may run.
 */
#ifndef PYVM_ENGINE_MODULE_STRAND_H
#define PYVM_ENGINE_MODULE_STRAND_H

#include "engine/cpython/headers.h"

#include "contract/offer.h"

/* Adds the type and pyvm.strand to `_pyvm`. 0, or -1 with an exception. */
int pyvm_strand_add(PyObject *module);

/* As offer_call, offer_run, offer_hold and offer_drop of pyvm_engine. */
PyObject *pyvm_strand_call(const pyvm_offer *offer);
int pyvm_strand_run(pyvm_offer *offer);
void pyvm_strand_hold(pyvm_offer *offer);
void pyvm_strand_drop(pyvm_offer *offer);

#endif
