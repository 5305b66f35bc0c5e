/*
 * build.h: does what Python's reducers have said.
 */
#ifndef PYVM_COPY_UNPACK_BUILD_H
#define PYVM_COPY_UNPACK_BUILD_H

#include "engine/copy/unpack/reader.h"

/* The functions take what they need off the stack, as format.h tells. False with an exception. */
bool pyvm_build_type_of(pyvm_reader *reader);
bool pyvm_build_module(pyvm_reader *reader);
bool pyvm_build_global(pyvm_reader *reader);
bool pyvm_build_call(pyvm_reader *reader);
bool pyvm_build_call_with(pyvm_reader *reader, size_t count);
bool pyvm_build_tuple_of(pyvm_reader *reader, size_t count);
bool pyvm_build_member(pyvm_reader *reader);
bool pyvm_build_new(pyvm_reader *reader);
bool pyvm_build_new_ex(pyvm_reader *reader);
bool pyvm_build_instance(pyvm_reader *reader);
bool pyvm_build_attributes(pyvm_reader *reader, size_t count);
bool pyvm_build_state(pyvm_reader *reader);
bool pyvm_build_extend(pyvm_reader *reader, size_t count);
bool pyvm_build_set_items(pyvm_reader *reader, size_t count);

#endif
