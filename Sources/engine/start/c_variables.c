/*
 * c_variables.c: see c_variables.h.
 *
 * While dl_iterate_phdr runs it holds a lock of the loader that fork does not reset: a child would wait for it when it
 * loads a library, as its pthread_exit does. So all that is done meanwhile is to note which libraries there are.
 */
#include "engine/start/c_variables.h"

#include <dlfcn.h>
#include <link.h>
#include <stdlib.h>
#include <string.h>

typedef struct segment {
    char *library;   /* its name for the loader, "": the program */
    ElfW(Addr) base; /* where the library is */
    const uintptr_t *words;
    size_t count;
} segment;

typedef struct segments {
    segment *items;
    size_t count;
    bool has_all;
} segments;

static bool add(segments *found, const struct dl_phdr_info *library, const ElfW(Phdr) * part)
{
    segment *items = realloc(found->items, (found->count + 1) * sizeof *items);
    found->items = items ? items : found->items;
    char *name = items ? strdup(library->dlpi_name) : NULL;
    if (!name)
        return false;
    items[found->count++] = (segment){name, library->dlpi_addr, (const uintptr_t *)(library->dlpi_addr + part->p_vaddr),
                                      part->p_memsz / sizeof(uintptr_t)};
    return true;
}

static int note(struct dl_phdr_info *library, size_t size, void *context)
{
    segments *found = context;
    (void)size;
    for (int i = 0; i < library->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &library->dlpi_phdr[i];
        if (part->p_type == PT_LOAD && part->p_flags & PF_W && !add(found, library, part))
            found->has_all = false;
    }
    return 0;
}

/* A library that is held is not unloaded. False: it is gone, or another is in its place. */
static bool read_held(const segment *segment, pyvm_c_variables_reader read, void *context)
{
    struct link_map *map;
    void *handle = dlopen(*segment->library ? segment->library : NULL, RTLD_LAZY | RTLD_NOLOAD);
    if (!handle)
        return false;
    bool is_it = dlinfo(handle, RTLD_DI_LINKMAP, &map) == 0 && map->l_addr == segment->base;
    if (is_it)
        read(segment->words, segment->count, context);
    dlclose(handle);
    return is_it;
}

bool pyvm_c_variables_read(pyvm_c_variables_reader read, void *context)
{
    segments found = {NULL, 0, true};
    dl_iterate_phdr(note, &found);
    for (size_t i = 0; i < found.count; i++) {
        found.has_all = read_held(&found.items[i], read, context) && found.has_all;
        free(found.items[i].library);
    }
    free(found.items);
    return found.has_all;
}
