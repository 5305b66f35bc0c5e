/*
 * descriptor.c: pyvm.Descriptor: a file descriptor that is moved to another VM. On its way the block has a duplicate of
 * it, so the old one can be closed whenever that suits, and nothing is lost if the parcel cannot be unpacked. Once it
 * has arrived, or the last holder has let go, the duplicate is closed.
 */
#include "engine/module/descriptor.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/module/handle.h"
#include "engine/module/slot.h"

typedef struct moved {
    pyvm_block block;
    atomic_int number;    /* -1: it has arrived */
    atomic_bool is_taken; /* a receiver has one of its own */
    bool is_inheritable;
    dev_t device; /* what the number is of: it is no other in another table of descriptors (libpyvm/processes) */
    ino_t node;
} moved;

/* ---- The block: any engine may have made it --------------------------------------------------------------------- */

static bool is_here(const moved *its, int number)
{
    struct stat found;
    return fstat(number, &found) == 0 && found.st_dev == its->device && found.st_ino == its->node;
}

static void end(moved *its)
{
    int number = atomic_exchange(&its->number, -1);
    if (number >= 0 && is_here(its, number))
        close(number);
}

/* If nobody has taken it, it has arrived as an object that still has it. */
static void arrived(pyvm_block *block)
{
    moved *its = (moved *)block;
    if (atomic_load(&its->is_taken))
        end(its);
}

static void free_block(pyvm_block *block)
{
    end((moved *)block);
    free(block);
}

/* NULL with an exception. */
static moved *new_block(int number)
{
    struct stat found;
    int flags = fcntl(number, F_GETFD);
    int own = flags < 0 || fstat(number, &found) != 0 ? -1 : fcntl(number, F_DUPFD_CLOEXEC, 0);
    if (own < 0) {
        PyErr_SetFromErrno(PyExc_OSError);
        return NULL;
    }
    moved *made = malloc(sizeof *made);
    if (!made) {
        close(own);
        PyErr_NoMemory();
        return NULL;
    }
    made->block = (pyvm_block){.holders = 1, .free = free_block, .arrived = arrived};
    made->is_inheritable = !(flags & FD_CLOEXEC);
    made->device = found.st_dev;
    made->node = found.st_ino;
    atomic_init(&made->number, own);
    atomic_init(&made->is_taken, false);
    return made;
}

/* ---- The type --------------------------------------------------------------------------------------------------- */

/* Descriptor(number) */
static PyObject *new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"number", NULL};
    int number;
    (void)type;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "i:Descriptor", names, &number))
        return NULL;
    moved *made = new_block(number);
    return made ? pyvm_handle_take(PYVM_HANDLE_DESCRIPTOR, &made->block) : NULL;
}

/* keep_descriptor(number): a Descriptor that can be taken any number of times, until its last holder lets go. */
static PyObject *keep(PyObject *module, PyObject *number)
{
    (void)module;
    int found = (int)PyLong_AsLong(number);
    moved *made = found == -1 && PyErr_Occurred() ? NULL : new_block(found);
    if (!made)
        return NULL;
    made->block.arrived = NULL;
    return pyvm_handle_take(PYVM_HANDLE_DESCRIPTOR, &made->block);
}

static PyObject *take(PyObject *self, PyObject *none)
{
    (void)none;
    moved *its = (moved *)((pyvm_handle *)self)->block;
    int number = atomic_load(&its->number);
    if (number < 0) {
        PyErr_SetString(PyExc_ValueError, "this file descriptor has arrived already");
        return NULL;
    }
    if (!is_here(its, number)) {
        PyErr_SetString(PyExc_ValueError, "this file descriptor is of another process, which does not share its files");
        return NULL;
    }
    int own = fcntl(number, its->is_inheritable ? F_DUPFD : F_DUPFD_CLOEXEC, 0);
    if (own < 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    atomic_store(&its->is_taken, true);
    return PyLong_FromLong(own);
}

int pyvm_descriptor_add(PyObject *module)
{
    static PyMethodDef methods[] = {
        {"take", take, METH_NOARGS,
         "take($self, /)\n--\n\nThe file descriptor, as a number of the caller's own. It can be inherited if the old one\n"
         "could."},
        {0},
    };
    static PyType_Slot slots[] = {
        {Py_tp_doc,
         "Descriptor(number)\n--\n\n"
         "A file descriptor on its way, in what the `__pyvm_move__` of a class says. It is a duplicate, so the\n"
         "old one has to be closed when the object is emptied. What has one in it can be unpacked once."},
        {Py_tp_new, PYVM_SLOT(new)},
        {Py_tp_methods, methods},
        {0, NULL},
    };
    static PyMethodDef functions[] = {{"keep_descriptor", keep, METH_O, NULL}, {0}};
    if (PyModule_AddFunctions(module, functions) < 0)
        return -1;
    return pyvm_handle_add_type(module, PYVM_HANDLE_DESCRIPTOR, "pyvm.Descriptor", slots);
}
