#define PyVM_RETURN_NONE(vm) return PyVM_NewRef(vm, PyVM_None(vm))
#define Py_UNUSED(name) unused_##name
