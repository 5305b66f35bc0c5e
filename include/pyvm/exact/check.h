/*
 * pyvm/exact/check.h: code that is compiled for one CPython alone (PYVM_API_EXACT) runs with no other. Its modules are
 * refused by another CPython, and its Py_Initialize starts the one that it is compiled for. pyvm/implicit.h reads this
 * last.
 */
#ifndef PYVM_EXACT_CHECK_H
#define PYVM_EXACT_CHECK_H

#include "pyvm/implicit.h"

/* Whether the VM runs the CPython that this code is compiled for; false with ImportError raised. */
static inline int pyvm_check_release(void)
{
    unsigned long version = PyVM_Version(PyVM_Default());
    if (version >> 16 == PYVM_API_VERSION >> 16)
        return 1;
    PyErr_Format(PyExc_ImportError,
                 "this module looks into structs of CPython %d.%d (it is compiled with PYVM_API_EXACT), and CPython "
                 "%d.%d has others: compile it for that one",
                 PY_MAJOR_VERSION, PY_MINOR_VERSION, (int)(version >> 24), (int)(version >> 16 & 0xFF));
    return 0;
}

/*
 * The functions stand under names of their own, so that their addresses are checked, too.
 */

/* ---- What a module begins with: types, and the module ------------------------------------------------------------ */

static inline int pyvm_check_type_ready(PyTypeObject *type)
{
    return pyvm_check_release() ? PyType_Ready(type) : -1;
}
#undef PyType_Ready
#define PyType_Ready pyvm_check_type_ready

static inline PyObject *pyvm_check_from_spec(PyType_Spec *spec)
{
    return pyvm_check_release() ? PyType_FromSpec(spec) : NULL;
}
#undef PyType_FromSpec
#define PyType_FromSpec pyvm_check_from_spec

static inline PyObject *pyvm_check_from_spec_with_bases(PyType_Spec *spec, PyObject *bases)
{
    return pyvm_check_release() ? PyType_FromSpecWithBases(spec, bases) : NULL;
}
#undef PyType_FromSpecWithBases
#define PyType_FromSpecWithBases pyvm_check_from_spec_with_bases

static inline PyObject *pyvm_check_from_module_and_spec(PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    return pyvm_check_release() ? PyType_FromModuleAndSpec(module, spec, bases) : NULL;
}
#undef PyType_FromModuleAndSpec
#define PyType_FromModuleAndSpec pyvm_check_from_module_and_spec

#if PY_VERSION_HEX >= 0x030C0000
static inline PyObject *pyvm_check_from_metaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec,
                                                  PyObject *bases)
{
    return pyvm_check_release() ? PyType_FromMetaclass(metaclass, module, spec, bases) : NULL;
}
#undef PyType_FromMetaclass
#define PyType_FromMetaclass pyvm_check_from_metaclass
#endif

static inline PyObject *pyvm_check_create(PyModuleDef *def)
{
    return pyvm_check_release() ? PyVMModule_Create(PyVM_Default(), def) : NULL;
}
#undef PyModule_Create
#define PyModule_Create pyvm_check_create

static inline PyObject *pyvm_check_create2(PyModuleDef *def, int version)
{
    return pyvm_check_release() ? PyModule_Create2(def, version) : NULL;
}
#undef PyModule_Create2
#define PyModule_Create2 pyvm_check_create2

static inline PyObject *pyvm_check_from_def(PyModuleDef *def, PyObject *spec)
{
    return pyvm_check_release() ? PyVMModule_FromDefAndSpec(PyVM_Default(), def, spec) : NULL;
}
#undef PyModule_FromDefAndSpec
#define PyModule_FromDefAndSpec pyvm_check_from_def

static inline PyObject *pyvm_check_from_def2(PyModuleDef *def, PyObject *spec, int version)
{
    return pyvm_check_release() ? PyModule_FromDefAndSpec2(def, spec, version) : NULL;
}
#undef PyModule_FromDefAndSpec2
#define PyModule_FromDefAndSpec2 pyvm_check_from_def2

static inline PyObject *pyvm_check_def_init(PyModuleDef *def)
{
    return pyvm_check_release() ? PyModuleDef_Init(def) : NULL;
}
#undef PyModuleDef_Init
#define PyModuleDef_Init pyvm_check_def_init

/* ---- What a program begins with ---------------------------------------------------------------------------------- */

static inline void pyvm_check_initialize(void)
{
    PyVM_SetDefaultVersion(PYVM_API_VERSION);
    Py_Initialize();
}
#undef Py_Initialize
#define Py_Initialize pyvm_check_initialize

static inline void pyvm_check_initialize_ex(int install_signal_handlers)
{
    PyVM_SetDefaultVersion(PYVM_API_VERSION);
    Py_InitializeEx(install_signal_handlers);
}
#undef Py_InitializeEx
#define Py_InitializeEx pyvm_check_initialize_ex

static inline PyStatus pyvm_check_initialize_from_config(const PyConfig *config)
{
    PyVM_SetDefaultVersion(PYVM_API_VERSION);
    return Py_InitializeFromConfig(config);
}
#undef Py_InitializeFromConfig
#define Py_InitializeFromConfig pyvm_check_initialize_from_config

#endif
