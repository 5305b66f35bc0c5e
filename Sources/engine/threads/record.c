/*
 * record.c: keeps CPython's record of each thread's state, which PyGILState_GetThisThreadState reads, in step with the
 * current state.
 *
 * The record has the state that a thread used last, and CPython goes on using it after the state is gone: from 3.12 on
 * it writes to that state when the thread makes another state current. So it would write to freed memory if another
 * thread, the one that closes the VM, had deleted the state. And 3.11 records the thread's first state and never
 * another, so that PyGILState_Ensure, which ctypes uses for its callbacks, enters the wrong interpreter. So this file
 * sets the record when a state becomes current, and clears it when the state no longer is.
 *
 * No API sets the record, but it can be found without knowing CPython's insides. It is one of the thread's pthread keys
 * (up to 3.14), or a place in libpython's thread-local storage (3.15): the one where a change shows in what
 * PyGILState_GetThisThreadState returns.
 */
#include "engine/threads/record.h"

#include "contract/engine.h"
#include "engine/python/current.h"
#include "engine/python/libraries.h"

#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>

static enum { UNKNOWN, IN_KEY, IN_TLS } place;
static pthread_key_t key;
static size_t offset; /* in libpython's thread-local block */

/* ---- A pthread key ------------------------------------------------------------------------------------------ */

static bool is_key(pthread_key_t candidate, PyThreadState *current)
{
    if (pthread_getspecific(candidate) != current || pthread_setspecific(candidate, NULL) != 0)
        return false;
    bool hit = PyGILState_GetThisThreadState() == NULL;
    pthread_setspecific(candidate, current);
    return hit;
}

static bool find_key(PyThreadState *current)
{
    for (key = 0; key < PTHREAD_KEYS_MAX; key++)
        if (is_key(key, current))
            return true;
    return false;
}

/*
 * Where glibc keeps the key's value for this thread. glibc describes its structures for debuggers (nptl_db, which
 * libthread_db reads). Three numbers describe a field: the bits of an element, how many elements there are, and the
 * offset.
 */
typedef struct field {
    uint32_t bits, count, offset;
} field;

static const field *blocks, *data, *items;

/*
 * Once, at the start. dlsym waits for the loader's lock, which a thread holds that unloads a library, and whose library
 * may end Python then: that ends in other threads.
 */
static void find_layout(void)
{
    blocks = dlsym(RTLD_DEFAULT, "_thread_db_pthread_specific");
    data = dlsym(RTLD_DEFAULT, "_thread_db_pthread_key_data_data");
    items = dlsym(RTLD_DEFAULT, "_thread_db_pthread_key_data_level2_data");
}

static PyThreadState **find_value(void)
{
    if (!blocks || !data || !items || items->bits == 0 || items->count == 0)
        return NULL;
    size_t number = key / items->count, place_in_block = key % items->count * (items->bits / CHAR_BIT);
    if (number >= blocks->bits / CHAR_BIT * blocks->count / sizeof(char *))
        return NULL;
    const char *thread = (const char *)pthread_self();
    char *block = ((char *const *)(const void *)(thread + blocks->offset))[number];
    return block ? (PyThreadState **)(void *)(block + items->offset + place_in_block + data->offset) : NULL;
}

/* ---- Thread-local storage ----------------------------------------------------------------------------------- */

typedef struct block {
    uintptr_t code; /* an address in libpython */
    char *start;    /* this thread's block */
    size_t size;
} block;

static bool holds(const struct dl_phdr_info *object, uintptr_t address)
{
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
        uintptr_t start = object->dlpi_addr + segment->p_vaddr;
        if (segment->p_type == PT_LOAD && address >= start && address - start < segment->p_memsz)
            return true;
    }
    return false;
}

static int look_at(struct dl_phdr_info *object, size_t size, void *context)
{
    block *block = context;
    (void)size;
    if (!holds(object, block->code))
        return 0;
    for (int i = 0; i < object->dlpi_phnum; i++)
        if (object->dlpi_phdr[i].p_type == PT_TLS) {
            block->start = object->dlpi_tls_data;
            block->size = object->dlpi_phdr[i].p_memsz;
        }
    return 1;
}

static block find_block(void)
{
    block block = {(uintptr_t)&PyGILState_GetThisThreadState, NULL, 0};
    PyGILState_GetThisThreadState(); /* a thread's block is made when it is first touched */
    pyvm_libraries_look(look_at, &block);
    return block;
}

static bool find_in_block(PyThreadState *current)
{
    block block = find_block();
    for (offset = 0; block.start && offset + sizeof current <= block.size; offset += sizeof current) {
        PyThreadState **candidate = (PyThreadState **)(void *)(block.start + offset);
        if (*candidate != current)
            continue;
        *candidate = NULL;
        bool hit = PyGILState_GetThisThreadState() == NULL;
        *candidate = current;
        if (hit)
            return true;
    }
    return false;
}

static void set_in_block(PyThreadState *state)
{
    static _Thread_local PyThreadState **mine; /* kept, since the search takes a lock */
    if (!mine)
        mine = (PyThreadState **)(void *)(find_block().start + offset);
    *mine = state;
}

/* ------------------------------------------------------------------------------------------------------------- */

static bool find_place(PyThreadState *current)
{
    if (PyGILState_GetThisThreadState() != current)
        return false;
    place = find_key(current) ? IN_KEY : find_in_block(current) ? IN_TLS : UNKNOWN;
    if (place == IN_KEY)
        find_layout();
    return place != UNKNOWN;
}

bool pyvm_record_is_known(void)
{
    return place != UNKNOWN;
}

int pyvm_record_find(PyThreadState *current, char *why)
{
    if (find_place(current))
        return 0;
    snprintf(why, PYVM_WHY, "it keeps its record of the thread's state in an unknown place");
    return -1;
}

void pyvm_record_set(PyThreadState *state)
{
    if (place == IN_KEY)
        pthread_setspecific(key, state);
    else if (place == IN_TLS)
        set_in_block(state);
}

/* Does a store there set the record? */
static bool is_address(PyThreadState **address, PyThreadState *current)
{
    if (!address || *address != current)
        return false;
    *address = NULL;
    bool hit = PyGILState_GetThisThreadState() == NULL;
    *address = current;
    return hit && PyGILState_GetThisThreadState() == current;
}

PyThreadState **pyvm_record_address(void)
{
    PyThreadState *current = pyvm_current(), **address = NULL;
    if (!current || PyGILState_GetThisThreadState() != current)
        return NULL;
    if (place == IN_KEY)
        address = find_value();
    else if (place == IN_TLS)
        address = (PyThreadState **)(void *)(find_block().start + offset);
    return is_address(address, current) ? address : NULL;
}

void pyvm_record_forget(void)
{
    if (place == IN_TLS)
        set_in_block(NULL); /* CPython has deleted its key, whose number may have another owner by now */
    place = UNKNOWN;
}
