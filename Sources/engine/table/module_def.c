/*
 * module_def.c: this CPython gets a clone of each PyModuleDef of C code.
 *
 * CPython writes to a PyModuleDef: its type, and the number under which each interpreter keeps the module. C code gives
 * one static PyModuleDef to several CPythons; each would take what another has written for its own. The clone also
 * leaves out module slots that only tell what a module supports, if this CPython does not know them and would refuse
 * the module. CPython only reads everything else that a definition points to, so the clone shares it.
 *
 * A clone is made on first use, found by the address of the definition, and never freed: modules refer to it. What C
 * code writes to a definition later, or to another at the same address, makes another clone.
 */
#include "engine/table/module_def.h"

#include "contract/count.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct def_clone {
    PyModuleDef own;
    PyModuleDef read; /* what was given, as it was then */
    PyModuleDef *given;
    struct def_clone *next;  /* in its bucket */
    struct def_clone *older; /* of all */
} def_clone;

#define BUCKETS 64u

/* Both only ever get a new first clone, so reading takes no lock; PyState_FindModule and the like are called often. */
static _Atomic(def_clone *) buckets[BUCKETS];
static _Atomic(def_clone *) newest;
static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;

static _Atomic(def_clone *) *bucket_of(const void *given)
{
    uintptr_t address = (uintptr_t)given;
    return &buckets[(address >> 5 ^ address >> 12) % BUCKETS];
}

static def_clone *find(const void *given)
{
    def_clone *found = atomic_load_explicit(bucket_of(given), memory_order_acquire);
    while (found && found->given != given)
        found = found->next;
    return found;
}

/* Does the definition still say what it said then? Behind m_base is what C code writes. */
static bool is_current(const def_clone *found)
{
    const size_t start = offsetof(PyModuleDef, m_name);
    const char *then = (const char *)&found->read, *now = (const char *)found->given;
    return memcmp(then + start, now + start, sizeof(PyModuleDef) - start) == 0;
}

/* ---- Module slots --------------------------------------------------------------------------------------------- */

/* Module slots that tell what a module supports, with the numbers that every CPython that has them takes. */
static const struct {
    int slot;
    unsigned since;
} declarations[] = {
    {3, 0x030C},   /* Py_mod_multiple_interpreters */
    {4, 0x030D},   /* Py_mod_gil */
    {109, 0x030F}, /* Py_mod_abi */
};

static bool is_dropped(int slot)
{
    for (size_t i = 0; i < PYVM_COUNT(declarations); i++)
        if (declarations[i].slot == slot)
            return PY_VERSION_HEX >> 16 < declarations[i].since;
    return false;
}

/* The module slots without those to drop: the very array if there are none, NULL if out of memory. */
static PyModuleDef_Slot *slots_kept(PyModuleDef_Slot *slots)
{
    size_t count = 0, dropped = 0;
    for (; slots[count].slot; count++)
        dropped += is_dropped(slots[count].slot);
    if (!dropped)
        return slots;
    PyModuleDef_Slot *kept = malloc((count - dropped + 1) * sizeof *kept), *end = kept;
    for (size_t i = 0; kept && i <= count; i++)
        if (!is_dropped(slots[i].slot))
            *end++ = slots[i];
    return kept;
}

/* ---- Clones --------------------------------------------------------------------------------------------------- */

/*
 * Gives the clone a type and a number. CPython would do so at the first use, but several own-gil VMs may use the clone
 * for the first time at once. From 3.12 on CPython numbers from 1 again when it is started again, while older clones
 * keep their numbers; so a new clone gets a number above all of these.
 */
static void init(PyModuleDef *own)
{
    static Py_ssize_t highest;
    do {
        own->m_base = (PyModuleDef_Base)PyModuleDef_HEAD_INIT;
    } while (PyModuleDef_Init(own) && own->m_base.m_index <= highest);
    highest = own->m_base.m_index;
}

static def_clone *make(PyModuleDef *given)
{
    def_clone *made = malloc(sizeof *made);
    PyModuleDef_Slot *slots = given->m_slots ? slots_kept(given->m_slots) : NULL;
    if (!made || (given->m_slots && !slots)) {
        free(made);
        if (slots != given->m_slots)
            free(slots);
        return NULL;
    }
    *made = (def_clone){.own = *given, .read = *given, .given = given};
    made->own.m_slots = slots;
    init(&made->own);
    return made;
}

static void publish(def_clone *made)
{
    _Atomic(def_clone *) *bucket = bucket_of(made->given);
    made->next = atomic_load_explicit(bucket, memory_order_relaxed);
    made->older = atomic_load_explicit(&newest, memory_order_relaxed);
    atomic_store_explicit(bucket, made, memory_order_release);
    atomic_store_explicit(&newest, made, memory_order_release);
}

static def_clone *find_or_make(PyModuleDef *given)
{
    def_clone *found = find(given);
    if (found && is_current(found))
        return found;
    pthread_mutex_lock(&making); /* nothing below lets go of the GIL */
    found = find(given);
    if (!found || !is_current(found)) {
        found = make(given);
        if (found)
            publish(found);
    }
    pthread_mutex_unlock(&making);
    return found;
}

bool pyvm_module_def_own(PyModuleDef **def)
{
    /* A clone, or one that belongs to this CPython alone: of an extension module that was compiled with its headers. */
    if (!*def || (*def)->m_base.ob_base.ob_type == &PyModuleDef_Type)
        return true;
    def_clone *found = find_or_make(*def);
    if (!found) {
        PyErr_NoMemory();
        return false;
    }
    *def = &found->own;
    return true;
}

PyModuleDef *pyvm_module_def_given(PyModuleDef *def)
{
    def_clone *each = atomic_load_explicit(&newest, memory_order_acquire);
    while (each && &each->own != def)
        each = each->older;
    return each ? each->given : def;
}

/* ---- Tokens --------------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030F0000

/* A module's token is the address of its definition, where it has one. */

int pyvm_PyModule_GetToken(PyObject *module, void **result)
{
    int status = PyModule_GetToken(module, result);
    *result = pyvm_module_def_given(*result);
    return status;
}

int pyvm_PyModule_GetToken_DuringGC(PyObject *module, void **result)
{
    int status = PyModule_GetToken_DuringGC(module, result);
    *result = pyvm_module_def_given(*result);
    return status;
}

static const void *own_token(const void *token)
{
    const def_clone *found = find(token);
    return found ? &found->own : token;
}

PyObject *pyvm_PyType_GetModuleByToken(PyTypeObject *type, const void *token)
{
    return PyType_GetModuleByToken(type, own_token(token));
}

PyObject *pyvm_PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *token)
{
    return PyType_GetModuleByToken_DuringGC(type, own_token(token));
}

#endif
