/*
 * one_malloc.c: one malloc for the process, whatever namespace calls it.
 *
 * Each namespace has its own libc, and so its own heap; but glibc passes memory from one libc to another:
 * - There is one dynamic linker, which allocates threads' TLS blocks with the base libc's malloc. The blocks stay with
 *   the stack of a thread that has ended. The libc that next makes a thread on that stack frees them with its own free.
 * - One libc may allocate the blocks of pthread keys, and another may free them.
 * - Only the libc that made a thread gives back what the thread has in malloc's cache.
 *
 * In a namespace that begins with libpython, symbols cannot be replaced. So the functions themselves are changed: each
 * begins with a jump to this libc's function. No code has run in the copy then, so it has allocated nothing.
 */
#include "libpyvm/runtimes/one_malloc.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "contract/count.h"
#include "contract/engine.h"

static const char *const names[] = {"malloc",        "free",           "calloc", "realloc", "memalign",
                                    "aligned_alloc", "posix_memalign", "valloc", "pvalloc", "malloc_usable_size"};

/* The instruction jmp *0(%rip), and the address that it reads, behind it. */
typedef struct __attribute__((packed)) jump {
    uint8_t code[6];
    uint64_t target;
} jump;

/* Is the function long enough? Functions begin at multiples of 16, so a short one owns the bytes up to the next. */
static bool has_room(void *function)
{
    Dl_info where;
    const ElfW(Sym) *symbol = NULL;
    if (!dladdr1(function, &where, (void **)&symbol, RTLD_DL_SYMENT) || !symbol)
        return false;
    bool is_aligned = (uintptr_t)function % 16 == 0;
    return (is_aligned ? (symbol->st_size + 15) / 16 * 16 : symbol->st_size) >= sizeof(jump);
}

static bool redirect(void *from, void *to)
{
    jump jump = {{0xFF, 0x25, 0, 0, 0, 0}, (uint64_t)(uintptr_t)to};
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t start = (uintptr_t)from & ~(page - 1);
    size_t size = (uintptr_t)from + sizeof jump - start;
    if (mprotect((void *)start, size, PROT_READ | PROT_WRITE) != 0)
        return false;
    memcpy(from, &jump, sizeof jump);
    return mprotect((void *)start, size, PROT_READ | PROT_EXEC) == 0;
}

bool pyvm_one_malloc(void *library, char *why)
{
    for (size_t i = 0; i < PYVM_COUNT(names); i++) {
        void *theirs = dlsym(library, names[i]), *ours = dlsym(RTLD_DEFAULT, names[i]);
        if (!theirs || !ours || !has_room(theirs) || !redirect(theirs, ours)) {
            snprintf(why, PYVM_WHY,
                     "%s in its C library cannot be made to call the process's: PyVM must be allowed to make code "
                     "writable (mprotect)",
                     names[i]);
            return false;
        }
    }
    return true;
}
