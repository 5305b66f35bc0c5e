/*
 * function.c: PyVM_DefineFunction and PyVM_DefineSharedFunction: make Python callables out of C functions at run time.
 */
#include <stdlib.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"

/* Each callable holds it, and what is on its way to other VMs. */
typedef struct definition {
    pyvm_block block;
    pyvm_callable callable; /* the block's memory */
    PyVM_Function function;
    void *user_data;
    void (*free_user_data)(void *);
    char texts[]; /* name and doc, if it is shared: an engine copies them */
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

static void free_definition(pyvm_block *block)
{
    definition *defined = (definition *)block;
    if (defined->free_user_data)
        defined->free_user_data(defined->user_data);
    free(defined);
}

static void release(void *self)
{
    definition *defined = self;
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame);
    pyvm_block_let_go(&defined->block);
    PyVM_EndCallback(&frame);
}

/* NULL: out of memory. */
static definition *new_definition(const char *name, const char *doc, bool is_shared)
{
    size_t name_size = strlen(name) + 1, doc_size = doc ? strlen(doc) + 1 : 0;
    definition *defined = malloc(sizeof *defined + name_size + doc_size);
    if (!defined)
        return NULL;
    memcpy(defined->texts, name, name_size);
    if (doc)
        memcpy(defined->texts + name_size, doc, doc_size);
    defined->block = (pyvm_block){.holders = 1, .free = free_definition, .memory = &defined->callable};
    defined->callable = (pyvm_callable){defined->texts, doc ? defined->texts + name_size : NULL, call, release,
                                        defined,        is_shared ? &defined->block : NULL};
    return defined;
}

static PyObject *make(PyVM *vm, definition *defined, const char *function)
{
    PyVM_Callback scope;
    int code = pyvm_frame_push(&scope, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK) {
        pyvm_frame_fail(code, vm, function);
        pyvm_block_let_go(&defined->block);
        return NULL;
    }
    PyObject *result = vm->engine->function(&defined->callable);
    pyvm_frame_pop(pyvm_self);
    return result;
}

typedef struct wanted {
    const char *name, *doc;
    PyVM_Function function;
    void *user_data;
    void (*free_user_data)(void *);
    bool is_shared;
} wanted;

static PyObject *define(PyVM *vm, const wanted *wanted, const char *function)
{
    bool is_whole = wanted->name && wanted->function;
    definition *defined = is_whole ? new_definition(wanted->name, wanted->doc, wanted->is_shared) : NULL;
    if (defined) {
        defined->function = wanted->function;
        defined->user_data = wanted->user_data;
        defined->free_user_data = wanted->free_user_data;
        return make(vm, defined, function);
    }
    if (is_whole)
        pyvm_fail_memory(function);
    else
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the %s is NULL", wanted->name ? "function" : "name");
    if (wanted->free_user_data)
        wanted->free_user_data(wanted->user_data);
    return NULL;
}

PyObject *PyVM_DefineFunction(PyVM *vm, const char *name, const char *doc, PyVM_Function function, void *user_data,
                              void (*free_user_data)(void *))
{
    return define(vm, &(wanted){name, doc, function, user_data, free_user_data, false}, __func__);
}

PyObject *PyVM_DefineSharedFunction(PyVM *vm, const char *name, const char *doc, PyVM_Function function,
                                    void *user_data, void (*free_user_data)(void *))
{
    return define(vm, &(wanted){name, doc, function, user_data, free_user_data, true}, __func__);
}
