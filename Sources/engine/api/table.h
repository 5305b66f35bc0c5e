/* Generated: pyvm-codegen generate. Do not edit: declares this CPython's function table. */
#ifndef PYVM_ENGINE_TABLE_H
#define PYVM_ENGINE_TABLE_H

#include "engine/cpython/headers.h"

#include "contract/table.h"

extern const PyVM_API pyvm_table;

#endif
