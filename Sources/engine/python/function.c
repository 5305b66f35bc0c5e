/*
 * function.c: makes Python callables out of C functions.
 * The callable's `self` is a capsule that owns all there is: CPython drops it last, when the callable dies.
 */
#include "engine/python/function.h"

#include "engine/python/exception.h"

#include <stdlib.h>
#include <string.h>

typedef struct bound {
    PyMethodDef method;
    pyvm_callable callable;
} bound;

static const char capsule_name[] = "pyvm.function";

static PyObject *call(PyObject *self, PyObject *args, PyObject *kwargs)
{
    bound *found = PyCapsule_GetPointer(self, capsule_name);
    return found ? found->callable.call(found->callable.self, args, kwargs) : NULL;
}

static void destroy(bound *bound)
{
    bound->callable.free(bound->callable.self);
    free((char *)bound->callable.name);
    free((char *)bound->callable.doc);
    free(bound);
}

static void destroy_capsule(PyObject *capsule)
{
    bound *found = PyCapsule_GetPointer(capsule, capsule_name);
    pyvm_exception pending = pyvm_exception_take(); /* whoever drops the callable may be handling one */
    destroy(found);
    pyvm_exception_put(pending);
}

static bound *copy(const pyvm_callable *callable)
{
    bound *made = calloc(1, sizeof *made);
    if (!made)
        return NULL;
    made->callable = *callable;
    made->callable.name = strdup(callable->name);
    made->callable.doc = callable->doc ? strdup(callable->doc) : NULL;
    if (!made->callable.name || (callable->doc && !made->callable.doc)) {
        free((char *)made->callable.name);
        free((char *)made->callable.doc);
        free(made);
        return NULL;
    }
    /* Through void (*)(void), which gcc takes for any function type: PyMethodDef says METH_KEYWORDS by flag only. */
    made->method = (PyMethodDef){made->callable.name, (PyCFunction)(void (*)(void))call, METH_VARARGS | METH_KEYWORDS,
                                 made->callable.doc};
    return made;
}

PyObject *pyvm_function(const pyvm_callable *callable)
{
    bound *made = copy(callable);
    if (!made) {
        callable->free(callable->self);
        return PyErr_NoMemory();
    }
    PyObject *capsule = PyCapsule_New(made, capsule_name, destroy_capsule);
    if (!capsule) {
        destroy(made);
        return NULL;
    }
    PyObject *function = PyCFunction_New(&made->method, capsule);
    Py_DECREF(capsule);
    return function;
}

bool pyvm_function_is_one(PyObject *object)
{
    return PyCFunction_CheckExact(object) && PyCapsule_IsValid(PyCFunction_GET_SELF(object), capsule_name);
}

pyvm_block *pyvm_function_block(PyObject *object)
{
    if (!pyvm_function_is_one(object))
        return NULL;
    const bound *found = PyCapsule_GetPointer(PyCFunction_GET_SELF(object), capsule_name);
    return found->callable.block;
}
