/*
 * limited_old.c: code that asks for an old limited API sees what CPython's headers show to it, which is more than the
 * documentation says.
 */
#define Py_LIMITED_API 0x03050000
#include <Python.h>

static PyMethodDef functions[] = {{NULL, NULL, 0, NULL}};

int main(void)
{
    PyObject *module, *iterator;
    int right;
    Py_Initialize();
    module = PyImport_AddModuleObject(Py_NewRef(PyUnicode_FromString("__main__")));
    right = module && PyModule_AddFunctions(module, functions) == 0 && Py_Is(module, module) && !Py_IsNone(module);
    iterator = PyObject_GetIter(PyModule_GetDict(module));
    right = right && PyIter_Check(iterator) && !PyIndex_Check(iterator) && PyGC_IsEnabled();
    Py_DECREF(iterator);
    Py_Finalize();
    return right ? EXIT_SUCCESS : EXIT_FAILURE;
}
