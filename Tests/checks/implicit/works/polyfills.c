/*
 * polyfills.c: code that brings for older CPythons what newer ones have: functions, types, constants and macros. The
 * chosen version's names are there, and no others, so neither is declared twice nor missing.
 */
#include <Python.h>

#if PY_VERSION_HEX < 0x030D0000
static inline int PyDict_GetItemRef(PyObject *dict, PyObject *key, PyObject **result)
{
    *result = PyDict_GetItemWithError(dict, key);
    Py_XINCREF(*result);
    return *result ? 1 : PyErr_Occurred() ? -1 : 0;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
typedef struct PyLongLayout {
    int bits_per_digit;
} PyLongLayout;
#endif

#if PY_VERSION_HEX < 0x030C0000
enum { Py_T_INT = 1, Py_READONLY = 1 };
#endif

#ifndef Py_ALIGNED
#define Py_ALIGNED(bytes) __attribute__((aligned(bytes)))
#endif

/* Not from structmember.h, so not there. */
enum { T_INT = 99, READONLY = 98 };

#if PY_MAJOR_VERSION != 3 || PY_MINOR_VERSION < 11 || PY_MINOR_VERSION != ((PY_VERSION_HEX >> 16) & 0xFF)
#error "the numbers of the version differ"
#endif

#define TEXT(x) #x
#define TEXT_OF(x) TEXT(x)

int main(void)
{
    PyLongLayout layout;
    Py_ALIGNED(16) char room[16];
    int result;
    layout.bits_per_digit = 30;
    memset(room, 0, sizeof room);
    if (strncmp(PY_VERSION, TEXT_OF(PY_MAJOR_VERSION) "." TEXT_OF(PY_MINOR_VERSION) ".", 5) != 0)
        return EXIT_FAILURE;
    Py_Initialize();
    {
        PyObject *dict = PyDict_New(), *key = PyUnicode_FromString("key"), *value = NULL;
        PyDict_SetItem(dict, key, Py_True);
        result = PyDict_GetItemRef(dict, key, &value) == 1 && value == Py_True && layout.bits_per_digit == 30 &&
                 Py_T_INT == 1 && Py_READONLY == 1 && T_INT == 99;
        Py_DECREF(dict);
        Py_DECREF(key);
        Py_DECREF(value);
    }
    Py_Finalize();
    return result ? EXIT_SUCCESS : EXIT_FAILURE;
}
