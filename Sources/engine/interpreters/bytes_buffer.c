/*
 * bytes_buffer.c: the buffers of BytesIO.getbuffer() can be in cycles.
 *
 * CPython 3.12 crashes when the garbage collector empties such a buffer before the memoryview of it: the latter lets go
 * of what is not there any more. So the collector must not empty it, as it does not in 3.13; the memoryview's end
 * breaks the cycle as well.
 */
#include "engine/interpreters/bytes_buffer.h"

#include "engine/cpython/headers.h"
#include "engine/python/imported.h"

#include <stdbool.h>

#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000

/* The type has no name in its module. */
static void mend(PyObject *view)
{
    Py_TYPE(PyMemoryView_GET_BUFFER(view)->obj)->tp_clear = NULL;
}

int pyvm_bytes_buffer_mend(void)
{
    PyObject *module = pyvm_imported("_io");
    PyObject *bytes = module ? PyObject_CallMethod(module, "BytesIO", NULL) : NULL;
    PyObject *view = bytes ? PyObject_CallMethod(bytes, "getbuffer", NULL) : NULL;
    bool is_fine = !module || (view && PyMemoryView_Check(view));
    if (view && is_fine)
        mend(view);
    Py_XDECREF(view);
    Py_XDECREF(bytes);
    Py_XDECREF(module);
    return is_fine ? 0 : -1;
}

#else

int pyvm_bytes_buffer_mend(void)
{
    return 0; /* it is so */
}

#endif
