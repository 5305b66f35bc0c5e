/*
 * end_call.c: the kernel tells which system call a thread is in, with its arguments and where its code and its stack
 * are. The signal's handler has the same registers before it, and the call's result in one of them, which it may
 * change. What differs from what was noted is another call, and left alone.
 */
#include "libpyvm/threads/end_call.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/ucontext.h>
#include <ucontext.h>
#include <unistd.h>

#include "libpyvm/state/attached.h"
#include "libpyvm/state/registry.h"

/* What comes behind the number of a call in /proc: six arguments, the stack, the place. */
enum { ARGUMENTS = 6, STACK = ARGUMENTS, PLACE, WORDS, NOTES = 64 };

/* Of a thread that is to be woken. The turn is odd while the rest is written; then `thread` says whose it is. */
typedef struct note {
    atomic_uint turn;
    atomic_ulong thread;
    _Atomic(const PyVM *) vm;
    atomic_ulong words[WORDS];
} note;

static note notes[NOTES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of who writes them */

/* ---- Noting ------------------------------------------------------------------------------------------------------ */

static bool read_call(unsigned long thread, char *text, size_t room)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/self/task/%lu/syscall", thread);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, text, room - 1);
    if (file >= 0)
        close(file);
    text[length > 0 ? length : 0] = 0;
    return length > 0;
}

/* False: the thread waits in none, or in one that is not to be ended. */
static bool is_waiting(unsigned long thread, unsigned long *words)
{
    char text[256];
    long number;
    return read_call(thread, text, sizeof text) &&
           sscanf(text, "%ld %lx %lx %lx %lx %lx %lx %lx %lx", &number, &words[0], &words[1], &words[2], &words[3],
                  &words[4], &words[5], &words[STACK], &words[PLACE]) == 1 + WORDS &&
           number >= 0 && number != SYS_futex;
}

bool pyvm_end_call_note(PyInterpreterState *interpreter, unsigned long thread)
{
    unsigned long words[WORDS];
    const PyVM *vm = pyvm_registry_find(interpreter);
    if (!vm || !is_waiting(thread, words))
        return false;
    note *it = &notes[thread % NOTES];
    pthread_mutex_lock(&lock);
    atomic_fetch_add(&it->turn, 1);
    atomic_store(&it->thread, thread);
    atomic_store(&it->vm, vm);
    for (int i = 0; i < WORDS; i++)
        atomic_store(&it->words[i], words[i]);
    atomic_fetch_add(&it->turn, 1);
    pthread_mutex_unlock(&lock);
    return true;
}

/* ---- Ending ------------------------------------------------------------------------------------------------------ */

/* The registers of the code that the signal has interrupted, as the words are. The one with the call's result. */
#if defined __x86_64__

typedef long long word;

static word *result_of(ucontext_t *context, unsigned long *words)
{
    static const int registers[WORDS] = {REG_RDI, REG_RSI, REG_RDX, REG_R10, REG_R8, REG_R9, REG_RSP, REG_RIP};
    for (int i = 0; i < WORDS; i++)
        words[i] = (unsigned long)context->uc_mcontext.gregs[registers[i]];
    return &context->uc_mcontext.gregs[REG_RAX];
}

static bool is_same(const note *it, const unsigned long *words)
{
    bool is_same = true;
    for (int i = 0; i < WORDS; i++)
        is_same = is_same && atomic_load(&it->words[i]) == words[i];
    return is_same;
}

#elif defined __aarch64__

typedef unsigned long long word;

/* The result is where the first argument was. */
static word *result_of(ucontext_t *context, unsigned long *words)
{
    for (int i = 0; i < ARGUMENTS; i++)
        words[i] = context->uc_mcontext.regs[i];
    words[STACK] = context->uc_mcontext.sp;
    words[PLACE] = context->uc_mcontext.pc;
    return &context->uc_mcontext.regs[0];
}

static bool is_same(const note *it, const unsigned long *words)
{
    bool is_same = true;
    for (int i = 1; i < WORDS; i++)
        is_same = is_same && atomic_load(&it->words[i]) == words[i];
    return is_same;
}

#endif

#if defined __x86_64__ || defined __aarch64__

static bool is_of_its_vm(const note *it)
{
    return pyvm_attached == &pyvm_attached_none || pyvm_attached == atomic_load(&it->vm);
}

void pyvm_end_call_here(void *context)
{
    unsigned long thread = (unsigned long)syscall(SYS_gettid), words[WORDS];
    note *it = &notes[thread % NOTES];
    unsigned turn = atomic_load(&it->turn);
    if (turn % 2 || atomic_load(&it->thread) != thread)
        return;
    word *result = result_of(context, words);
    bool ends = (long)*result == -EINTR && is_of_its_vm(it) && is_same(it, words);
    if (atomic_load(&it->turn) != turn)
        return;
    atomic_store(&it->thread, 0);
    if (ends)
        *result = -ECANCELED;
}

#else

void pyvm_end_call_here(void *context)
{
    (void)context;
}

#endif
