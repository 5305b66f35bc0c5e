/*
 * left_out.c: a function that PyVM leaves out.
 * refused: takes a GIL without a thread state; instead: PyVM_Attach
 */
#undef PYVM_API_VERSION
#include <Python.h>

void lock(void)
{
    PyEval_AcquireLock();
}
