/*
 * function.c: PyVM_DefineFunction: makes Python callables out of C functions at run time.
 */
#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"

typedef struct definition {
    PyVM_Function function;
    void *user_data;
    void (*free_user_data)(void *);
} definition;

static PyObject *call(void *self, PyObject *args, PyObject *kwargs)
{
    const definition *defined = self;
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyObject *result = vm ? defined->function(vm, args, kwargs, defined->user_data) : NULL;
    PyVM_EndCallback(&frame);
    return result; /* NULL without a VM (out of memory): CPython raises SystemError */
}

static void release(void *self)
{
    definition *defined = self;
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame);
    if (defined->free_user_data)
        defined->free_user_data(defined->user_data);
    PyVM_EndCallback(&frame);
    free(defined);
}

static PyObject *define(PyVM *vm, const char *name, const char *doc, definition *defined)
{
    PyVM_Callback scope;
    int code = pyvm_frame_push(&scope, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK) {
        pyvm_frame_fail(code, vm, "PyVM_DefineFunction");
        if (defined->free_user_data)
            defined->free_user_data(defined->user_data);
        free(defined);
        return NULL;
    }
    pyvm_callable callable = {name, doc, call, release, defined};
    PyObject *result = vm->engine->function(&callable);
    pyvm_frame_pop(pyvm_self);
    return result;
}

PyObject *PyVM_DefineFunction(PyVM *vm, const char *name, const char *doc, PyVM_Function function, void *user_data,
                              void (*free_user_data)(void *))
{
    definition *defined = name && function ? malloc(sizeof *defined) : NULL;
    if (defined) {
        *defined = (definition){function, user_data, free_user_data};
        return define(vm, name, doc, defined);
    }
    if (name && function)
        pyvm_fail_memory(__func__);
    else
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the %s is NULL", name ? "function" : "name");
    if (free_user_data)
        free_user_data(user_data);
    return NULL;
}
