/*
 * redirect.c: makes a function of a loaded library call another.
 * In a namespace that begins with libpython, symbols cannot be replaced, and calls within a library go by no symbol. So
 * the function itself is changed: it begins with a jump to the other.
 */
#include "libpyvm/runtimes/redirect.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* Instructions that jump to the address behind them, wherever it is. They change no register that has an argument. */
#if defined __x86_64__
static const uint8_t code[] = {0xFF, 0x25, 0, 0, 0, 0}; /* jmp *0(%rip) */
#elif defined __aarch64__
static const uint8_t code[] = {0x50, 0x00, 0x00, 0x58, 0x00, 0x02, 0x1F, 0xD6}; /* ldr x16, .+8; br x16 */
#else
#error "add the instructions with which this machine jumps to the address behind them"
#endif

enum { SIZE = sizeof code + sizeof(uint64_t) };

/* Is the function long enough? Functions begin at multiples of 16, so a short one owns the bytes up to the next. */
static bool has_room(void *function)
{
    Dl_info where;
    const ElfW(Sym) *symbol = NULL;
    if (!dladdr1(function, &where, (void **)&symbol, RTLD_DL_SYMENT) || !symbol)
        return false;
    bool is_aligned = (uintptr_t)function % 16 == 0;
    return (is_aligned ? (symbol->st_size + 15) / 16 * 16 : symbol->st_size) >= SIZE;
}

bool pyvm_redirect(void *from, void *to)
{
    if (!has_room(from))
        return false;
    uint64_t target = (uint64_t)(uintptr_t)to;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t start = (uintptr_t)from & ~(page - 1);
    size_t size = (uintptr_t)from + SIZE - start;
    if (mprotect((void *)start, size, PROT_READ | PROT_WRITE) != 0)
        return false;
    memcpy(from, code, sizeof code);
    memcpy((char *)from + sizeof code, &target, sizeof target);
    __builtin___clear_cache((char *)from,
                            (char *)from + SIZE); /* else ARM64 may run the instructions that were there */
    return mprotect((void *)start, size, PROT_READ | PROT_EXEC) == 0;
}
