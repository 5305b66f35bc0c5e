/*
 * cache.c: what a thread of a copy's libc has left in malloc's cache.
 *
 * Each thread keeps small blocks that it has freed, for its next calls of malloc: 7 of each size, in newer glibcs 16,
 * some hundred kilobytes in all. When the thread ends, its libc gives them back. But threads of a copy's libc use this
 * libc's malloc (runtimes/one_malloc.c), and their own libc does not know its cache: the blocks would be lost.
 *
 * No function empties the cache. But malloc takes from it first. So a thread that ends allocates blocks of each size
 * until they come from elsewhere, and another thread, of this libc, frees them. The thread that ends cannot do that
 * itself: they would go into its cache again.
 */
#include "libpyvm/threads/cache.h"

#include <dlfcn.h>
#include <link.h>
#include <malloc.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "contract/count.h"
#include "libpyvm/base/symbol.h"

/* The sizes that the cache has, in bytes, unless the process's GLIBC_TUNABLES say otherwise. */
enum { LEAST = 24, STEP = 16, SIZES = 64, TRIED = 1000, MOST = 32 };

/* So many bytes may be left for a while: freeing them wakes a thread. */
enum { FEW = 256 << 10 };

typedef struct block {
    struct block *next;
} block;

static void (*destroy_objects)(void); /* this libc's __call_tls_dtors */
static int room;                      /* how many blocks of a size the cache can have */
static size_t page;

/* No lock: a child of fork would have it for good if another thread had it. */
static _Atomic(block *) left;
static atomic_size_t left_bytes;
static sem_t wakes;

static block *push(block *all, block *more)
{
    more->next = all;
    return more;
}

static void free_all(block *all)
{
    while (all) {
        block *next = all->next;
        free(all);
        all = next;
    }
}

/* ---- A thread that ends ------------------------------------------------------------------------------------- */

/*
 * May the cache have given this block? It sets the second word to 0; a block from a list of free ones has a pointer
 * there. Behind one that was cut from the rest of the heap is that rest, which is larger than these and ends with a
 * page.
 */
static bool may_be_cached(const void *block)
{
    const size_t *words = block;
    if (words[1] != 0)
        return false;
    const char *end = (const char *)block + malloc_usable_size((void *)block); /* the size of what is behind is here */
    size_t behind = *(const size_t *)end & ~(size_t)7;
    return behind <= LEAST + SIZES * STEP || ((uintptr_t)end - sizeof *words + behind) % page != 0;
}

/* Adds blocks of a size to a list: all that the cache has, and maybe some more. */
static block *take(block *all, size_t size, size_t *bytes)
{
    for (int i = 0; i < room; i++) {
        block *taken = malloc(size);
        if (!taken)
            break;
        *bytes += size;
        bool goes_on = may_be_cached(taken);
        all = push(all, taken);
        if (!goes_on)
            break;
    }
    return all;
}

static void leave(block *all, block *last, size_t bytes)
{
    block *others = atomic_load(&left);
    do
        last->next = others;
    while (!atomic_compare_exchange_weak(&left, &others, all));
    if (atomic_fetch_add(&left_bytes, bytes) + bytes >= FEW)
        sem_post(&wakes);
}

void pyvm_cache_leave(void)
{
    destroy_objects();
    block *last = malloc(LEAST), *all = last;
    size_t bytes = LEAST;
    if (!last)
        return;
    for (size_t i = 0; i < SIZES; i++)
        all = take(all, LEAST + i * STEP, &bytes);
    leave(all, last, bytes);
}

/* ---- The thread that frees ---------------------------------------------------------------------------------- */

void pyvm_cache_serve(void)
{
    for (;;) {
        sem_wait(&wakes); /* a signal may wake it too */
        atomic_store(&left_bytes, 0);
        free_all(atomic_exchange(&left, NULL));
    }
}

/* ---- Beginning ---------------------------------------------------------------------------------------------- */

static bool is_exact(uintptr_t block, size_t size)
{
    return malloc_usable_size((void *)block) == size;
}

/* How many blocks have come up to the one that malloc gave last, if it gives the one before it next; else 0. */
static int count_up_to(const uintptr_t *blocks, int count, uintptr_t given, uintptr_t next)
{
    for (int i = 1; i < count; i++)
        if (blocks[i] == given && blocks[i - 1] == next)
            return i + 1;
    return 0;
}

/*
 * The cache gives back first what it got last: after many blocks were freed, that is the last one that it had room for.
 * Blocks that are larger than asked for are not looked at: they go elsewhere in the cache.
 */
static int measure(void)
{
    uintptr_t blocks[MOST + 1];
    int count = 0;
    block *others = NULL;
    for (int i = 0; i < 2 * MOST && count <= MOST; i++) {
        block *tried = malloc(TRIED);
        if (is_exact((uintptr_t)tried, TRIED))
            blocks[count++] = (uintptr_t)tried;
        else if (tried)
            others = push(others, tried);
    }
    for (int i = 0; i < count; i++)
        free((void *)blocks[i]);
    void *given = malloc(TRIED), *next = malloc(TRIED);
    int found = count_up_to(blocks, count, (uintptr_t)given, (uintptr_t)next);
    free(next);
    free(given);
    free_all(others);
    return found;
}

/*
 * Is the function that the process uses libc's? A program that is not position-independent may have the address of its
 * own jump to the function, with an undefined symbol.
 */
static bool is_of_libc(const char *name)
{
    Dl_info its, libc;
    const ElfW(Sym) *symbol = NULL;
    void *function = dlsym(RTLD_DEFAULT, name), *own = dlsym(RTLD_DEFAULT, "gnu_get_libc_version");
    if (!function || !own || !dladdr1(function, &its, (void **)&symbol, RTLD_DL_SYMENT) || !dladdr(own, &libc))
        return false;
    return its.dli_fbase == libc.dli_fbase || (symbol && symbol->st_shndx == SHN_UNDEF);
}

/* Others round these sizes up. libc's blocks may have one step more, where so little would be left behind a block. */
static bool has_its_sizes(void)
{
    bool result = true;
    for (size_t i = 0; i < SIZES && result; i++) {
        size_t size = LEAST + i * STEP;
        uintptr_t tried = (uintptr_t)malloc(size);
        result = is_exact(tried, size) || is_exact(tried, size + STEP);
        free((void *)tried);
    }
    return result;
}

/* Programs may have another malloc, and so may sanitizers. */
static bool is_malloc_known(void)
{
    return is_of_libc("malloc") && is_of_libc("free") && has_its_sizes();
}

bool pyvm_cache_prepare(void)
{
    static bool is_prepared;
    if (!is_prepared) {
        is_prepared = true;
        sem_init(&wakes, 0, 0);
        page = (size_t)sysconf(_SC_PAGESIZE);
        pyvm_symbol_get(RTLD_DEFAULT, "__call_tls_dtors", &destroy_objects);
        room = destroy_objects && is_malloc_known() ? measure() : 0;
    }
    return room > 0;
}
