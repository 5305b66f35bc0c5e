/*
 * cloner.h: packs the state of a whole interpreter, for a fork: what goes by name otherwise (functions, classes,
 * modules), and what has no copy (locks, threads, files), goes as a function of Python code says: the cloner.
 */
#ifndef PYVM_COPY_PACK_CLONER_H
#define PYVM_COPY_PACK_CLONER_H

#include "engine/copy/pack/packer.h"

/*
 * Needs a current state: the next object that this thread packs is packed with a cloner. It is called with an object,
 * and returns what __reduce_ex__ may return, or NotImplemented: the object goes as it does without a cloner; or a list
 * of a reason: then its refuse_within(object, reason, holders) is called, with the objects that are being packed, the
 * innermost first, which returns what __reduce_ex__ may. `spaces`
 * has, by the address of an object, what it would return for it: it is one that the other interpreter has, a module's
 * dict, say. Plain instances of Python's classes are not asked about, but for those of the classes in the cloner's set
 * `asked`, if it has one. False with an exception.
 */
bool pyvm_cloner_give(PyObject *cloner, PyObject *spaces);
/* Gives the packer what was given, if anything. */
void pyvm_cloner_take(pyvm_packer *packer);

/*
 * All is packed: if the cloner has a list `met`, it gets all objects that were packed, but for those without anything
 * in them. False with an exception.
 */
bool pyvm_cloner_tell(const pyvm_packer *packer);

/* As pyvm_dispatch, with a cloner. OTHER: it goes without. */
int pyvm_cloner_begin(pyvm_packer *packer, PyObject *object);
int pyvm_cloner_space(pyvm_packer *packer, PyObject *object);

#endif
