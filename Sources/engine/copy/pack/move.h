/*
 * move.h: packs what is moved: a copy, after which the old object is emptied.
 */
#ifndef PYVM_COPY_PACK_MOVE_H
#define PYVM_COPY_PACK_MOVE_H

#include "engine/copy/pack/packer.h"

/* Packs an object that is to be moved; it is as before until it is settled. PYVM_PACK_DONE, _BEGUN or _FAILED. */
int pyvm_move_begin(pyvm_packer *packer, PyObject *object);

/* `moved` is a packer's, or NULL. Can all of it be emptied? False with an exception. */
bool pyvm_move_can_settle(PyObject *moved);

/*
 * Empties all of it, if it has arrived, and takes the reference. What goes wrong in that goes to sys.unraisablehook; a
 * pending exception stays.
 */
void pyvm_move_settle(PyObject *moved, bool has_arrived);

#endif
