/*
 * plugin.c: a library that runs Python, and ends it when it is unloaded, as sudo's plugin does: the thread that unloads
 * it holds the loader's lock.
 */
#include <Python.h>

static PyThreadState *first, *second;

int plugin_start(void)
{
    Py_InitializeEx(0);
    first = PyThreadState_Get();
    second = Py_NewInterpreter();
    return second ? PyRun_SimpleString("import atexit\natexit.register(print, 'the interpreter ends', flush=True)")
                  : -1;
}

__attribute__((destructor)) static void end(void)
{
    PyThreadState_Swap(second);
    Py_EndInterpreter(second);
    PyThreadState_Swap(first);
    if (Py_FinalizeEx() == 0)
        puts("Python ends");
}
