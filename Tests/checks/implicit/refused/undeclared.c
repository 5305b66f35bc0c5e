/*
 * undeclared.c: a function that the chosen CPython does not have is no undefined symbol, which a real libpython in the
 * process might have.
 * refused: PyLongWriter_Discard
 */
#undef PYVM_API_VERSION
#include <Python.h>

void discard(void)
{
    PyLongWriter_Discard(0);
}
