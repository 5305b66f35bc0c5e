/*
 * trashcan.c: long chains of objects die without using up the stack, in several VMs at once and in each other's
 * destructors, and all of them die.
 */
#include <pthread.h>

#include "support/kinds.h"

enum { LONG = 300000 };

typedef struct link {
    PyObject ob_base;
    PyObject *next;
    long *ended; /* how many of the chain are gone */
    int *deepest;
} link;

static _Thread_local int depth;

static void end(PyVM *vm, PyObject *self)
{
    link *own = (link *)self;
    PyTypeObject *type = self->ob_type;
    if (++depth > *own->deepest)
        *own->deepest = depth;
    PyVM_CLEAR(vm, own->next);
    ++*own->ended;
    depth--;
    PyVMObject_Free(vm, self);
    PyVM_DECREF(vm, (PyObject *)type);
}

PyVM_DEFINE(destructor, link_dealloc)(PyVM *vm, PyObject *self)
{
    PyVM_TRASHCAN_BEGIN(vm, self, link_dealloc) end(vm, self);
    PyVM_TRASHCAN_END(vm)
}

static PyType_Slot link_slots[] = {{Py_tp_dealloc, PyVM_AS_SLOT(link_dealloc)}, {0, NULL}};
static PyType_Spec link_spec = {"trashcan.Link", sizeof(link), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, link_slots};

/* A chain that holds `last` (stolen, may be NULL). */
static PyObject *chain(PyVM *vm, PyTypeObject *type, int length, PyObject *last, long *ended, int *deepest)
{
    for (int i = 0; i < length; i++) {
        link *made = (link *)PyVMType_GenericAlloc(vm, type, 0);
        REQUIRE(made != NULL);
        made->next = last;
        made->ended = ended;
        made->deepest = deepest;
        last = (PyObject *)made;
    }
    return last;
}

static void check_long(PyVM *vm, PyTypeObject *type)
{
    long ended = 0;
    int deepest = 0;
    PyObject *first = chain(vm, type, LONG, NULL, &ended, &deepest);
    PyVM_DECREF(vm, first);
    CHECK(ended == LONG);
    CHECK(deepest > 1 && deepest < 100);
    first = chain(vm, type, 3, NULL, &ended, &deepest);
    PyVM_DECREF(vm, first);
    CHECK(ended == LONG + 3); /* nothing waits for a chain that comes later */
}

/* Chains that CPython's containers hold, which have a depth of their own. */
static void check_mixed(PyVM *vm, PyTypeObject *type)
{
    long ended = 0;
    int deepest = 0;
    PyObject *last = NULL;
    for (int i = 0; i < LONG / 10; i++) {
        PyObject *list = PyVMList_New(vm, 0), *held = chain(vm, type, 1, last, &ended, &deepest);
        REQUIRE(list && PyVMList_Append(vm, list, held) == 0);
        PyVM_DECREF(vm, held);
        last = list;
    }
    PyVM_DECREF(vm, last);
    CHECK(ended == LONG / 10);
}

/* A destructor that is not the type's own, a subtype's, say: nothing waits, and nothing is counted. */
static void check_subtype(PyVM *vm, PyTypeObject *type)
{
    long ended = 0;
    int deepest = 0;
    PyObject *one = chain(vm, type, 1, NULL, &ended, &deepest);
    CHECK(PyVM_EnterTrashcan(vm, one, (destructor)NULL) == 0);
    PyVM_LeaveTrashcan(vm, 0);
    PyVM_DECREF(vm, one);
    CHECK(ended == 1);
}

static void *use(void *made)
{
    PyVM *vm = made;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyTypeObject *type = (PyTypeObject *)PyVMType_FromSpec(vm, &link_spec);
    REQUIRE(type != NULL);
    check_long(vm, type);
    check_mixed(vm, type);
    check_subtype(vm, type);
    PyVM_DECREF(vm, (PyObject *)type);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return NULL;
}

static void check_kind(PyVM_Kind kind)
{
    PyVM *vms[2] = {new_vm_of(kind), new_vm_of(kind)};
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        REQUIRE(pthread_create(&threads[i], NULL, use, vms[i]) == 0);
    for (int i = 0; i < 2; i++) {
        pthread_join(threads[i], NULL);
        CHECK(PyVM_Close(vms[i]) == PYVM_OK);
    }
}

int main(void)
{
    check_kind(PYVM_KIND_SHARED_GIL);
    check_kind(PYVM_KIND_DEFAULT);
    if (CAN_ISOLATE)
        check_kind(PYVM_KIND_ISOLATED);
    return 0;
}
