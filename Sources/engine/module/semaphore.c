/*
 * semaphore.c: _pyvm.Semaphore: a sem_t that the VMs of this process share, for multiprocessing's locks. It is freed
 * with the last object that stands for it, in whichever VM that is.
 */
#include "engine/module/semaphore.h"

#include <errno.h>
#include <limits.h>
#include <semaphore.h>
#include <stdlib.h>

#include "engine/module/handle.h"
#include "engine/module/slot.h"

typedef struct shared {
    pyvm_block block;
    sem_t semaphore;
} shared;

static void free_block(pyvm_block *block)
{
    sem_destroy(&((shared *)block)->semaphore);
    free(block);
}

/* Semaphore(value) */
static PyObject *new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"value", NULL};
    int value;
    (void)type;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "i:Semaphore", names, &value))
        return NULL;
    if (value < 0) {
        errno = EINVAL;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    shared *made = calloc(1, sizeof *made);
    if (!made)
        return PyErr_NoMemory();
    made->block = (pyvm_block){.holders = 1, .free = free_block, .memory = &made->semaphore};
    sem_init(&made->semaphore, 0, (unsigned)value); /* SEM_VALUE_MAX is INT_MAX */
    return pyvm_handle_take(PYVM_HANDLE_SEMAPHORE, &made->block);
}

static PyObject *get_address(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromVoidPtr(((pyvm_handle *)self)->block->memory);
}

/* keep_for_ever(object): it never ends, not with its VM either. */
static PyObject *keep_for_ever(PyObject *module, PyObject *object)
{
    (void)module;
    Py_INCREF(object);
    Py_RETURN_NONE;
}

int pyvm_semaphore_add(PyObject *module)
{
    static PyGetSetDef members[] = {
        {"address", get_address, NULL, "Where the sem_t is.", NULL},
        {0},
    };
    static PyType_Slot slots[] = {
        {Py_tp_doc, "Semaphore(value)\n--\n\nA sem_t. What is sent of it to other VMs is the same."},
        {Py_tp_new, PYVM_SLOT(new)},
        {Py_tp_getset, members},
        {0, NULL},
    };
    static PyMethodDef functions[] = {
        {"keep_for_ever", keep_for_ever, METH_O, NULL},
        {0},
    };
    if (PyModule_AddFunctions(module, functions) < 0)
        return -1;
    return pyvm_handle_add_type(module, PYVM_HANDLE_SEMAPHORE, "_pyvm.Semaphore", slots);
}
