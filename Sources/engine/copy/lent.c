/*
 * lent.c: see lent.h.
 */
#include "engine/copy/lent.h"

#include <pthread.h>
#include <stdlib.h>

#include "engine/copy/remains.h"
#include "engine/python/current.h"
#include "engine/python/exception.h"

typedef struct lent {
    pyvm_block block;
    Py_buffer view;
    PyInterpreterState *owner;  /* NULL: it has ended, or is about to */
    PyInterpreterState *ending; /* NULL: it has ended, or is not about to */
    pyvm_remains remains;       /* once the owner has ended */
    struct lent *next, *previous;
} lent;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* guards the lists, and `owner` */
static lent *out;                                        /* lent */
static lent *back;                                       /* waiting to be taken back */
static lent *orphans;          /* nobody looks at these; waiting for the owner to have ended */
static _Atomic size_t waiting; /* in `back` */
static void (*alert_owner)(PyInterpreterState *interpreter);

void pyvm_lent_connect(void (*alert)(PyInterpreterState *interpreter))
{
    alert_owner = alert;
}

/* ---- Lists ----------------------------------------------------------------------------------------------------- */

static void add(lent **list, lent *item)
{
    item->previous = NULL;
    item->next = *list;
    if (*list)
        (*list)->previous = item;
    *list = item;
}

static void take_out(lent **list, lent *item)
{
    if (item->previous)
        item->previous->next = item->next;
    else
        *list = item->next;
    if (item->next)
        item->next->previous = item->previous;
}

/* One that waits for this interpreter; NULL: there is none. */
static lent *next_back(PyInterpreterState *owner)
{
    pthread_mutex_lock(&lock);
    lent *item = back;
    while (item && item->owner != owner)
        item = item->next;
    if (item) {
        take_out(&back, item);
        waiting--;
    }
    pthread_mutex_unlock(&lock);
    return item;
}

/* ---- The way back ---------------------------------------------------------------------------------------------- */

/* May run Python code; whoever lets go of something may be handling an exception. */
static void take_back(lent *item)
{
    pyvm_exception pending = pyvm_exception_take();
    PyBuffer_Release(&item->view);
    pyvm_exception_put(pending);
    free(item);
}

/* With the lock. The interpreter is gone. What its object kept alive is kept for ever, but for its memory. */
static void free_orphan(lent *item)
{
    pyvm_remains_let_go(item->view.obj, &item->remains);
    free(item);
}

/* With the lock. While the interpreter ends, its other objects may still refer to this one. */
static void free_abandoned(lent *item)
{
    if (item->ending)
        add(&orphans, item);
    else
        free_orphan(item);
}

static void send_back(lent *item)
{
    add(&back, item);
    waiting++;
    if (alert_owner)
        alert_owner(item->owner);
}

static PyInterpreterState *current_interpreter(void)
{
    return pyvm_current() ? PyInterpreterState_Get() : NULL;
}

static void free_block(pyvm_block *block)
{
    lent *item = (lent *)block;
    PyInterpreterState *here = current_interpreter();
    pthread_mutex_lock(&lock);
    PyInterpreterState *owner = item->owner;
    take_out(&out, item);
    if (!owner)
        free_abandoned(item);
    else if (owner != here)
        send_back(item);
    pthread_mutex_unlock(&lock);
    if (owner && owner == here)
        take_back(item);
}

void pyvm_lent_take_back(void)
{
    if (atomic_load_explicit(&waiting, memory_order_relaxed) == 0)
        return;
    lent *item;
    while ((item = next_back(PyInterpreterState_Get())))
        take_back(item);
}

void pyvm_lent_abandon(void)
{
    PyInterpreterState *owner = PyInterpreterState_Get();
    pyvm_lent_take_back();
    pthread_mutex_lock(&lock);
    for (lent *item = out; item; item = item->next)
        if (item->owner == owner) {
            item->remains = pyvm_remains_of(&item->view);
            item->owner = NULL;
            item->ending = owner;
        }
    pthread_mutex_unlock(&lock);
}

void pyvm_lent_ended(const PyInterpreterState *owner)
{
    pthread_mutex_lock(&lock);
    for (lent *item = out; item; item = item->next)
        if (item->ending == owner)
            item->ending = NULL;
    for (lent *item = orphans, *next; item; item = next) {
        next = item->next;
        if (item->ending != owner)
            continue;
        take_out(&orphans, item);
        free_orphan(item);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- The way out ----------------------------------------------------------------------------------------------- */

pyvm_block *pyvm_lent_new(PyObject *object, int flags)
{
    lent *item = calloc(1, sizeof *item);
    if (!item) {
        PyErr_NoMemory();
        return NULL;
    }
    if (PyObject_GetBuffer(object, &item->view, flags) < 0) {
        free(item);
        return NULL;
    }
    item->block = (pyvm_block){.holders = 1,
                               .free = free_block,
                               .memory = item->view.buf,
                               .size = (size_t)item->view.len,
                               .is_read_only = item->view.readonly};
    item->owner = PyInterpreterState_Get();
    pthread_mutex_lock(&lock);
    add(&out, item);
    pthread_mutex_unlock(&lock);
    return &item->block;
}

const Py_buffer *pyvm_lent_view(const pyvm_block *block)
{
    return &((const lent *)block)->view;
}
