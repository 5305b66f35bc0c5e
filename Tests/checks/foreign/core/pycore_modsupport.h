/* Stands in for CPython's internal header: Argument Clinic's functions are in pyvm/private. */
#include <Python.h>
