/*
 * redirect.c: makes a function of a copy's libc call another.
 * In a namespace that begins with libpython, symbols cannot be replaced. So the function itself is changed: it begins
 * with a jump to the other.
 */
#include "libpyvm/runtimes/redirect.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

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

bool pyvm_redirect(void *from, void *to)
{
    if (!has_room(from))
        return false;
    jump jump = {{0xFF, 0x25, 0, 0, 0, 0}, (uint64_t)(uintptr_t)to};
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t start = (uintptr_t)from & ~(page - 1);
    size_t size = (uintptr_t)from + sizeof jump - start;
    if (mprotect((void *)start, size, PROT_READ | PROT_WRITE) != 0)
        return false;
    memcpy(from, &jump, sizeof jump);
    return mprotect((void *)start, size, PROT_READ | PROT_EXEC) == 0;
}
