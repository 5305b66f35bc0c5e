/*
 * passed.h: lists, tuples and dicts that got no number, as only one place referred to them, and that are done with. A
 * reducer may hand them out after all. Then they get a number: the step that has made one is marked as late.
 */
#ifndef PYVM_COPY_PACK_PASSED_H
#define PYVM_COPY_PACK_PASSED_H

#include "engine/copy/pack/packer.h"

/* Code may run from now on, which may free what has been packed: it is kept. */
void pyvm_passed_keep(pyvm_packer *packer);

/* Names the object, if it is one of these. PYVM_PACK_OTHER: it is not. */
int pyvm_passed_write_known(pyvm_packer *packer, PyObject *object);

/*
 * All is packed: sorts those that are late by where they are, and writes their numbers behind the steps. False with
 * MemoryError.
 */
bool pyvm_passed_write_late(pyvm_packer *packer);

void pyvm_passed_end(pyvm_packer *packer);

#endif
