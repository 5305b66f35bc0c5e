/*
 * path.h: where in an object packing has failed.
 */
#ifndef PYVM_COPY_PACK_PATH_H
#define PYVM_COPY_PACK_PATH_H

#include "engine/copy/pack/packer.h"

/*
 * Adds the way from the object to what could not be packed to the pending exception: to the text of a TypeError with
 * one text, to the notes of any other.
 */
void pyvm_path_explain(pyvm_packer *packer);

#endif
