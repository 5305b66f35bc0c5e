/*
 * libraries.c: goes through the libraries of this namespace.
 */
#include "engine/python/libraries.h"

static void do_nothing(void) {}

static void (*hold_forks)(void) = do_nothing;
static void (*let_forks)(void) = do_nothing;

void pyvm_libraries_connect(void (*hold)(void), void (*let)(void))
{
    hold_forks = hold ? hold : do_nothing;
    let_forks = let ? let : do_nothing;
}

void pyvm_libraries_look(int (*look)(struct dl_phdr_info *library, size_t size, void *context), void *context)
{
    hold_forks();
    dl_iterate_phdr(look, context);
    let_forks();
}
