/*
 * postponed.h: dicts and sets that are filled later, when a state is cloned. An object may lead to a dict that has it
 * as a key; its `__hash__` needs what it only gets when all that it leads to has been made.
 */
#ifndef PYVM_COPY_PACK_POSTPONED_H
#define PYVM_COPY_PACK_POSTPONED_H

#include "engine/copy/pack/packer.h"

/*
 * `content`: what a dict or a set has. If a key of it is being packed, the cloner's `postpone(container, content)` is
 * called, with a list of pairs or items. 1: so it is empty for now; 0: it is filled at once; -1 with an exception.
 */
int pyvm_postponed(pyvm_packer *packer, PyObject *container, PyObject *content);

/*
 * A frozenset cannot be filled later. If an item of it is being packed, the cloner's `hash_early(items, holders)` is
 * called, with all items and with what is being packed. False with an exception.
 */
bool pyvm_postponed_tell(pyvm_packer *packer, PyObject *frozen);

#endif
