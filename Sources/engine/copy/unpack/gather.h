/*
 * gather.h: makes containers of what is on the stack.
 */
#ifndef PYVM_COPY_UNPACK_GATHER_H
#define PYVM_COPY_UNPACK_GATHER_H

#include "engine/copy/unpack/reader.h"

/* Takes so many objects off the stack, and pushes what they make. False with an exception. */
bool pyvm_gather_tuple(pyvm_reader *reader, size_t count);
bool pyvm_gather_list(pyvm_reader *reader, size_t count);
bool pyvm_gather_dict(pyvm_reader *reader, size_t count); /* twice as many */
bool pyvm_gather_set(pyvm_reader *reader, size_t count);
bool pyvm_gather_frozenset(pyvm_reader *reader, size_t count);
bool pyvm_gather_slice(pyvm_reader *reader);
bool pyvm_gather_range(pyvm_reader *reader);

/* Takes so many off, and puts them into what is then on top. */
bool pyvm_gather_into_list(pyvm_reader *reader, size_t count);
bool pyvm_gather_into_dict(pyvm_reader *reader, size_t count); /* twice as many */
bool pyvm_gather_into_set(pyvm_reader *reader, size_t count);

#endif
