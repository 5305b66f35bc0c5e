/*
 * memory.c: counts what CPython allocates, and refuses what goes beyond a limit.
 *
 * CPython gets its memory in two ways, and both can be hooked: arenas, from which objects of 512 bytes and less are
 * cut, and the raw domain, which gives everything else: what is larger in the other domains, what finds no room in
 * arenas, and what the runtime needs without a GIL. So cutting small objects from an arena costs no more than before.
 */
#include "engine/memory/memory.h"

#include "contract/engine.h"
#include "engine/memory/arenas.h"
#include "engine/memory/counter.h"
#include "engine/memory/limit.h"
#include "engine/python/current.h"
#include "engine/python/private.h"

#include <malloc.h>
#include <string.h>

enum {
    SMALL = 512,       /* the largest that is cut from arenas, as CPython documents */
    END = 4 << 20,     /* room for the end of an interpreter */
    ARENA = 256 * 1024 /* arenas are no smaller, pieces of Python's stack mostly are */
};

static PyMemAllocatorEx raw; /* as before */
static PyObjectArenaAllocator arenas;
static bool counts;
static char allocators[64]; /* their name */

/* A thread's first access to it may call malloc, but no allocator of CPython. */
static _Thread_local bool arena_refused; /* what it asks next of the raw domain is for a small object */

/* ---- What may be had ------------------------------------------------------------------------------------------- */

/*
 * In the raw domain itself, small requests are always granted, and so are requests of threads without a state, up to an
 * arena's size: there CPython cannot raise an exception, or stops the process.
 */
static bool may_have(pyvm_counter *counter, size_t size, size_t more, pyvm_request request)
{
    if (!pyvm_counter_is_limited(counter))
        return true;
    bool is_object = arena_refused;
    arena_refused = false;
    if (!is_object && (size <= SMALL || (size < ARENA && !pyvm_current())))
        return true;
    return more == 0 || pyvm_limit_allows(counter, more, request);
}

/* If an arena is refused, CPython asks the raw domain for the one object; so a limit is exact to the byte. */
static bool may_have_arena(pyvm_counter *counter, size_t size)
{
    if (!pyvm_counter_is_limited(counter))
        return true;
    if (size < ARENA) /* a piece of Python's stack */
        return pyvm_limit_allows(counter, size, PYVM_STACK);
    arena_refused = pyvm_limit_is_passed(counter, size);
    return !arena_refused;
}

/* ---- The raw domain ------------------------------------------------------------------------------------------- */

static void add(pyvm_counter *counter, size_t before, size_t after)
{
    atomic_fetch_add_explicit(&counter->bytes, (ptrdiff_t)after - (ptrdiff_t)before, memory_order_relaxed);
}

static void *count_malloc(void *context, size_t size)
{
    pyvm_counter *counter = pyvm_counter_here();
    void *block = may_have(counter, size, size, PYVM_BLOCK) ? raw.malloc(context, size) : NULL;
    add(counter, 0, malloc_usable_size(block));
    return block;
}

static void *count_calloc(void *context, size_t count, size_t size)
{
    pyvm_counter *counter = pyvm_counter_here();
    size_t all = count * size; /* CPython has made sure that it is no more than PY_SSIZE_T_MAX */
    void *block = may_have(counter, all, all, PYVM_BLOCK) ? raw.calloc(context, count, size) : NULL;
    add(counter, 0, malloc_usable_size(block));
    return block;
}

/* A list grows by an eighth and a little; only on 3.15 does it matter. */
static bool grows_as_list(size_t before, size_t more)
{
    return PY_VERSION_HEX >= 0x030F0000 && more <= before / 4;
}

static void *count_realloc(void *context, void *block, size_t size)
{
    pyvm_counter *counter = pyvm_counter_here();
    size_t before = malloc_usable_size(block);
    size_t more = size > before ? size - before : 0;
    if (!may_have(counter, size, more, grows_as_list(before, more) ? PYVM_GROWTH : PYVM_BLOCK))
        return NULL;
    void *moved = raw.realloc(context, block, size);
    if (moved)
        add(counter, before, malloc_usable_size(moved));
    return moved;
}

static void count_free(void *context, void *block)
{
    add(pyvm_counter_here(), malloc_usable_size(block), 0);
    pyvm_arenas_freed(block);
    raw.free(context, block);
}

/* ---- Arenas --------------------------------------------------------------------------------------------------- */

static void *count_arena(void *context, size_t size)
{
    pyvm_counter *counter = pyvm_counter_here();
    void *arena = may_have_arena(counter, size) ? arenas.alloc(context, size) : NULL;
    if (arena) {
        add(counter, 0, size);
        pyvm_arenas_note(arena, size);
    }
    return arena;
}

static void count_arena_free(void *context, void *arena, size_t size)
{
    add(pyvm_counter_here(), size, 0);
    pyvm_arenas_forget(arena);
    arenas.free(context, arena, size);
}

void pyvm_memory_free_arena(void *arena, size_t size)
{
    arenas.free(arenas.ctx, arena, size);
}

void pyvm_memory_free(void *block)
{
    raw.free(raw.ctx, block);
}

/* ---- Hooks ---------------------------------------------------------------------------------------------------- */

static void hook_arenas(void)
{
    PyObjectArenaAllocator now;
    PyObject_GetArenaAllocator(&now);
    if (now.alloc == count_arena)
        return;
    arenas = now;
    PyObject_SetArenaAllocator(&(PyObjectArenaAllocator){now.ctx, count_arena, count_arena_free});
}

/*
 * With pymalloc the raw domain is malloc, which can tell the size of a block. With other allocators, blocks are not
 * malloc's (debug), or do not come from the raw domain (malloc, mimalloc). Other threads may be allocating just now:
 * one may take `context` from the old allocator and the function from the new, so `context` stays the same.
 */
void pyvm_memory_watch(void)
{
    PyMemAllocatorEx now;
    PyMem_GetAllocator(PYMEM_DOMAIN_RAW, &now);
    if (!Py_IsInitialized())
        pyvm_counter_restart();
    if (now.malloc == count_malloc)
        return;
    const char *name = pyvm_private_allocators();
    snprintf(allocators, sizeof allocators, "%s", name ? name : "unknown");
    counts = strcmp(allocators, "pymalloc") == 0;
    if (!counts)
        return;
    raw = now;
    PyMemAllocatorEx counting = {now.ctx, count_malloc, count_calloc, count_realloc, count_free};
    PyMem_SetAllocator(PYMEM_DOMAIN_RAW, &counting);
    hook_arenas();
}

/* ---- What others ask ------------------------------------------------------------------------------------------ */

bool pyvm_memory_is_counted(void)
{
    return counts;
}

const char *pyvm_memory_allocators(void)
{
    return allocators;
}

bool pyvm_memory_is_malloc(size_t size)
{
    return counts ? size > SMALL : strcmp(allocators, "malloc") == 0;
}

size_t pyvm_memory(PyInterpreterState *interpreter)
{
    const pyvm_counter *counter = counts ? pyvm_counter_of(interpreter) : NULL;
    ptrdiff_t bytes = counter ? atomic_load_explicit(&counter->bytes, memory_order_relaxed) : 0;
    return bytes > 0 ? (size_t)bytes : 0;
}

int pyvm_memory_limit(PyInterpreterState *interpreter, size_t bytes, char *why)
{
    pyvm_counter *counter = counts ? pyvm_counter_of(interpreter) : NULL;
    size_t has = pyvm_memory(interpreter);
    if (bytes > 0 && !counts)
        snprintf(why, PYVM_WHY,
                 "memory_limit needs CPython's default memory allocators, \"pymalloc\", but it runs with \"%s\": "
                 "look for PYTHONMALLOC, PYTHONDEVMODE, tracemalloc or a changed PyPreConfig.allocator",
                 allocators);
    else if (bytes > 0 && !counter)
        snprintf(why, PYVM_WHY,
                 "memory_limit is for interpreters with memory of their own, and this one shares another's");
    else if (bytes > 0 && has > bytes)
        snprintf(why, PYVM_WHY, "memory_limit is %zu bytes, but the interpreter has %zu already", bytes, has);
    else {
        pyvm_counter_limit(counter, bytes);
        return 0;
    }
    return -1;
}

/* Finalizers may allocate what they like while an interpreter ends, so the limit holds to the last. */
void pyvm_memory_reserve(PyInterpreterState *interpreter)
{
    pyvm_counter *counter = counts ? pyvm_counter_of(interpreter) : NULL;
    if (!counter || !pyvm_counter_is_limited(counter))
        return;
    size_t limit = atomic_load(&counter->limit), has = pyvm_memory(interpreter);
    pyvm_counter_limit(counter, (has > limit ? has : limit) + END);
}
