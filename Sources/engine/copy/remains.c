/*
 * remains.c: see remains.h. The objects themselves are small, and stay: CPython keeps the arenas that have any.
 */
#include "engine/copy/remains.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "engine/memory/memory.h"

/* ---- What can be freed ------------------------------------------------------------------------------------------ */

/* Is it of a type in C with this name? A class in Python may have the name, too, but can be changed. */
static bool is_a(PyObject *object, const char *name)
{
    return PyType_HasFeature(Py_TYPE(object), Py_TPFLAGS_IMMUTABLETYPE) && strcmp(Py_TYPE(object)->tp_name, name) == 0;
}

static void *of_bytearray(PyObject *object)
{
    const PyByteArrayObject *array = (const PyByteArrayObject *)object;
    if (!pyvm_memory_is_malloc((size_t)array->ob_alloc))
        return NULL;
#if PY_VERSION_HEX >= 0x030F0000
    return Py_REFCNT(array->ob_bytes_object) == 1 ? array->ob_bytes_object : NULL;
#else
    return array->ob_bytes;
#endif
}

/* Where the object's own memory is; NULL: it is not known, or a part of something else. */
static void *memory_of(PyObject *object, const Py_buffer *view)
{
    if (PyByteArray_Check(object))
        return of_bytearray(object);
    if (!pyvm_memory_is_malloc((size_t)view->len))
        return NULL;
    if (PyBytes_CheckExact(object))
        return object;
    return is_a(object, "array.array") ? view->buf : NULL;
}

/* CPython 3.11 sees to it that the end of a sub-interpreter is not that of any object. */
static bool leaks_references(void)
{
    return PY_VERSION_HEX < 0x030C0000 && PyInterpreterState_Get() != PyInterpreterState_Main();
}

/* A memoryview may show a part only. */
pyvm_remains pyvm_remains_of(const Py_buffer *view)
{
    PyObject *object = view->obj;
    if (object && PyMemoryView_Check(object)) {
        view = &((PyMemoryViewObject *)object)->mbuf->master;
        object = view->obj;
    }
    if (!object)
        return (pyvm_remains){0};
    if (is_a(object, "mmap.mmap"))
        return (pyvm_remains){view->buf, (size_t)view->len, leaks_references()};
    return (pyvm_remains){memory_of(object, view), 0, leaks_references()};
}

/* ---- Letting go ------------------------------------------------------------------------------------------------- */

static bool is_last(PyObject *object, const pyvm_remains *remains)
{
    bool is_held = remains->is_untracked && PyObject_IS_GC(object);
    if (Py_REFCNT(object) == 1 + is_held)
        return true;
    Py_SET_REFCNT(object, Py_REFCNT(object) - 1);
    return false;
}

void pyvm_remains_let_go(PyObject *object, const pyvm_remains *remains)
{
    if (!remains->memory || !is_last(object, remains))
        return;
    if (PyMemoryView_Check(object)) {
        _PyManagedBufferObject *all = ((PyMemoryViewObject *)object)->mbuf;
        if (!is_last((PyObject *)all, remains) || !is_last(all->master.obj, remains))
            return;
    }
    if (remains->mapped)
        munmap(remains->memory, remains->mapped);
    else
        free(remains->memory);
}
