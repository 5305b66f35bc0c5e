/* Stands in for CPython's internal header: nothing of it is used. */
#include <Python.h>
