/*
 * codes.c: see codes.h. What is there stays until the process ends, so nobody has to hold it, and a list that only
 * grows needs no lock.
 */
#include "libpyvm/exchange/codes.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

typedef struct known {
    pyvm_code code;
    const pyvm_source *source;
    unsigned long key;
    struct known *next;
    unsigned char bytes[];
} known;

static _Atomic(known *) all;

const pyvm_code *pyvm_codes_get(const pyvm_source *source, unsigned long key)
{
    for (known *each = atomic_load_explicit(&all, memory_order_acquire); each; each = each->next)
        if (each->source == source && each->key == key)
            return &each->code;
    return NULL;
}

/* Two VMs that compile the same at once both keep it: there are few. */
void pyvm_codes_keep(const pyvm_source *source, unsigned long key, const void *bytes, size_t size)
{
    known *made = malloc(sizeof *made + size);
    if (!made)
        return; /* it is compiled again */
    made->code = (pyvm_code){made->bytes, size};
    made->source = source;
    made->key = key;
    memcpy(made->bytes, bytes, size);
    made->next = atomic_load_explicit(&all, memory_order_relaxed);
    while (!atomic_compare_exchange_weak_explicit(&all, &made->next, made, memory_order_release, memory_order_relaxed))
        continue;
}
