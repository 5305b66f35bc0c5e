/* exact_program.c: a program for one CPython alone starts that one, also where it has Py_Initialize by its address. */
#include <Python.h>

int main(void)
{
    void (*start)(void) = Py_Initialize;
    start();
    PyCodeObject *code = (PyCodeObject *)Py_CompileString("def f(a, b): pass", "exact", Py_file_input);
    printf("%lx %d\n", Py_Version >> 16, code ? code->co_firstlineno : 0);
    Py_XDECREF(code);
    return Py_FinalizeEx() == 0 && code ? EXIT_SUCCESS : EXIT_FAILURE;
}
