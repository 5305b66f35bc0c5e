/*
 * after_fork.c: what puts CPython right in a child of fork.
 */
#include "engine/table/after_fork.h"

#include "engine/cpython/headers.h"

void pyvm_PyOS_AfterFork_Child(void)
{
    if (PyInterpreterState_Get() == PyInterpreterState_Main())
        PyOS_AfterFork_Child();
    else
        PyErr_SetString(PyExc_RuntimeError,
                        "PyOS_AfterFork_Child: this VM is a sub-interpreter, and CPython goes on in a "
                        "child of fork in its main interpreter alone: use an isolated VM");
}

void pyvm_PyOS_AfterFork(void)
{
    pyvm_PyOS_AfterFork_Child();
}
