/*
 * blocks.c: Py_UNBLOCK_THREADS and Py_BLOCK_THREADS with a variable _save of the program's own, and inside of the
 * block that CPython's macros open.
 */
#include <Python.h>

static void let_go(int times)
{
    PyThreadState *_save;
    while (times-- > 0) {
        Py_UNBLOCK_THREADS usleep(1);
        Py_BLOCK_THREADS
    }
}

int main(void)
{
    long number = 0;
    Py_Initialize();
    let_go(3);
    Py_BEGIN_ALLOW_THREADS usleep(1);
    Py_BLOCK_THREADS number = PyLong_AsLong(PyLong_FromLong(42));
    Py_UNBLOCK_THREADS usleep(1);
    Py_END_ALLOW_THREADS let_go(1);
    Py_Finalize();
    return number == 42 ? EXIT_SUCCESS : EXIT_FAILURE;
}
