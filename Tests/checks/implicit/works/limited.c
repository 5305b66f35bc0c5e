/*
 * limited.c: code that asks for the limited API, and looks itself at what it may use.
 */
#undef PYVM_API_VERSION
#define Py_LIMITED_API 0x030D0000
#include <Python.h>

#if PY_VERSION_HEX < Py_LIMITED_API
#error "the limited API of a version has that version's names"
#endif

/* Not in the limited API: the code has its own. */
static Py_ssize_t PyTuple_GET_SIZE(PyObject *tuple)
{
    return PyTuple_Size(tuple);
}

int main(void)
{
    PyObject *dict, *value = NULL;
    int result;
    Py_Initialize();
    dict = PyDict_New();
    result = PyDict_GetItemRef(dict, Py_None, &value) == 0 && value == NULL; /* in the limited API since 3.13 */
    Py_DECREF(dict);
    value = PyTuple_New(2);
    result = result && PyTuple_GET_SIZE(value) == 2;
    Py_DECREF(value);
    Py_Finalize();
    return result ? EXIT_SUCCESS : EXIT_FAILURE;
}
