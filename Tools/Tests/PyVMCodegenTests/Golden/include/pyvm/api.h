/* Generated: pyvm-codegen generate. Do not edit: every function of CPython's C API, with the VM first. */
#ifndef PYVM_API_H
#define PYVM_API_H

#include "pyvm/api/extra.h"
#include "pyvm/api/listobject.h"

#ifdef __cplusplus
extern "C" {
#endif


#ifdef __cplusplus
}
#endif

#endif
