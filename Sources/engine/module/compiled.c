/*
 * compiled.c: the code of the package's modules. Compiling takes ten times as long as reading what marshal has written,
 * and each VM needs some modules: so one of the process compiles, and the others read.
 */
#include "engine/module/compiled.h"

#include "engine/module/connected.h"

#include <marshal.h>

/* What code depends on: the CPython that has made it, and how much it optimizes. */
static unsigned long key_here(void)
{
    PyObject *flags = PySys_GetObject("flags"); /* borrowed */
    PyObject *optimize = flags ? PyObject_GetAttrString(flags, "optimize") : NULL;
    unsigned long level = optimize ? (unsigned long)PyLong_AsLong(optimize) : 0;
    Py_XDECREF(optimize);
    PyErr_Clear();
    return (unsigned long)PyImport_GetMagicNumber() << 4 | (level & 15);
}

static void keep(const pyvm_source *source, unsigned long key, PyObject *code)
{
    PyObject *bytes = PyMarshal_WriteObjectToString(code, Py_MARSHAL_VERSION);
    if (bytes)
        pyvm_connected_exchange()->keep_code(source, key, PyBytes_AS_STRING(bytes), (size_t)PyBytes_GET_SIZE(bytes));
    PyErr_Clear();
    Py_XDECREF(bytes);
}

PyObject *pyvm_compiled(const pyvm_source *source)
{
    unsigned long key = key_here();
    const pyvm_code *known = pyvm_connected_exchange()->code(source, key);
    if (known)
        return PyMarshal_ReadObjectFromString(known->bytes, (Py_ssize_t)known->size);
    PyObject *code = Py_CompileString(source->text, source->file, Py_file_input);
    if (code)
        keep(source, key, code);
    return code;
}
