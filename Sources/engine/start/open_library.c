/*
 * open_library.c: dlopen for the code in a private copy of libpython. In a namespace of its own glibc's has two faults:
 *
 * - dlopen(NULL) gives the program, which is in the process's namespace. There ctypes.pythonapi would find another
 *   libpython, or none. Here it gives the copy's libpython.
 * - RTLD_GLOBAL crashes: glibc has no list of global libraries for the namespace. But every library there is bound to
 *   what the first one, libpython, can see. So this file adds the new library and what it needs to libpython's list,
 *   as glibc does in the process's namespace. Such a library is never unloaded.
 */
#include "engine/start/open_library.h"

#include "engine/cpython/headers.h"

#include <dlfcn.h>
#include <link.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* ---- The copy's libpython ------------------------------------------------------------------------------------ */

static struct link_map *libpython(void)
{
    Dl_info where;
    struct link_map *map = NULL;
    dladdr1((void *)(uintptr_t)&Py_GetVersion, &where, (void **)&map, RTLD_DL_LINKMAP);
    return map;
}

/* A handle of dlopen is a link_map in glibc. */
static Lmid_t this_namespace(void)
{
    Lmid_t namespace = LM_ID_BASE;
    dlinfo(libpython(), RTLD_DI_LMID, &namespace);
    return namespace;
}

/* ---- Lists of libraries -------------------------------------------------------------------------------------- */

/* glibc's r_scope_elem: where symbols are looked for. */
typedef struct list {
    struct link_map **maps;
    unsigned count;
} list;

/* How glibc's link_namespaces begins, and with the process's own one its _rtld_global. */
typedef struct link_namespace {
    struct link_map *first;
    unsigned count;
    list *global; /* in the process's namespace: the first one's list */
} link_namespace;

static list *list_at(struct link_map *map, ptrdiff_t offset)
{
    return (list *)(void *)((char *)map + offset);
}

/* A library's own list begins with the library. */
static bool is_list_of(const list *list, const struct link_map *map)
{
    return list->count > 0 && list->maps && list->maps[0] == map;
}

/* Where in a link_map its list is; 0: this glibc is not as described here. */
static ptrdiff_t find_offset(void)
{
    enum { MOST = 4096 }; /* more than a link_map has */
    const link_namespace *process = dlsym(RTLD_DEFAULT, "_rtld_global");
    if (!process || !process->first || process->count == 0 || !process->global)
        return 0;
    ptrdiff_t offset = (char *)process->global - (char *)process->first;
    bool is_inside = offset > 0 && offset < MOST && offset % (ptrdiff_t)_Alignof(list) == 0;
    return is_inside && is_list_of(process->global, process->first) ? offset : 0;
}

static bool has(const list *list, const struct link_map *map)
{
    for (unsigned i = 0; i < list->count; i++)
        if (list->maps[i] == map)
            return true;
    return false;
}

/* Another thread may be looking for a symbol: so the old array stays, and the new one is there before its count. */
static bool append(list *to, const list *added)
{
    struct link_map **maps = malloc((to->count + added->count) * sizeof *maps);
    if (!maps)
        return false;
    memcpy(maps, to->maps, to->count * sizeof *maps);
    unsigned count = to->count;
    for (unsigned i = 0; i < added->count; i++)
        if (!has(to, added->maps[i]))
            maps[count++] = added->maps[i];
    if (count == to->count) {
        free(maps);
        return true;
    }
    to->maps = maps;
    atomic_thread_fence(memory_order_release);
    to->count = count;
    return true;
}

/* ---- Global libraries ---------------------------------------------------------------------------------------- */

/* Shows its symbols to every library that is loaded later. */
static void make_global(struct link_map *library)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    struct link_map *first = libpython();
    while (first->l_prev)
        first = first->l_prev;
    ptrdiff_t offset = find_offset();
    if (offset == 0 || !is_list_of(list_at(first, offset), first) || !is_list_of(list_at(library, offset), library))
        return; /* the symbols stay the library's own: what needs them says which one it lacks */
    pthread_mutex_lock(&lock);
    append(list_at(first, offset), list_at(library, offset));
    pthread_mutex_unlock(&lock);
}

static void *open_globally(const char *file, int mode)
{
    void *library = dlmopen(this_namespace(), file, (mode & ~RTLD_GLOBAL) | RTLD_NODELETE);
    if (library)
        make_global(library);
    return library;
}

/*
 * dlmopen looks at its return address: in the RUNPATH of the library there it finds others. A call in the last place
 * becomes a jump, so the return address is that of dlopen's caller.
 */
void *pyvm_open_library(const char *file, int mode)
{
    if (!file || !*file)
        return dlmopen(this_namespace(), libpython()->l_name, mode & ~RTLD_GLOBAL);
    if (mode & RTLD_GLOBAL)
        return open_globally(file, mode);
    return dlmopen(this_namespace(), file, mode);
}
