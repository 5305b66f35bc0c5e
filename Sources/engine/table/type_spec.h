/*
 * type_spec.h: makes types from type slots, in which placeholders may stand (contract/placeholder.h).
 */
#ifndef PYVM_ENGINE_TYPE_SPEC_H
#define PYVM_ENGINE_TYPE_SPEC_H

#include "engine/cpython/headers.h"

PyObject *pyvm_PyType_FromSpec(PyType_Spec *spec);
PyObject *pyvm_PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases);
PyObject *pyvm_PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec, PyObject *bases);
#if PY_VERSION_HEX >= 0x030C0000
PyObject *pyvm_PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases);
#endif
#if PY_VERSION_HEX >= 0x030F0000
PyObject *pyvm_PyType_FromSlots(PySlot *slots);
#endif

#endif
