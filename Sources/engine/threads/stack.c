/*
 * stack.c: how deep C code may call itself in a thread, by the thread's stack.
 *
 * CPython 3.11 to 3.13 do not look at the stack: they count calls, and raise RecursionError at a number that fits a
 * stack of some megabytes. 3.11 counts calls of Python and C code together, 3.12 and 3.13 those of C code alone. What
 * was measured on x86-64 (bytes; 3.11, 3.12, 3.13):
 *
 * - A counted call takes at most 1,670, 1,665 and 1,289: sorted() with a key function that sorts again. Callbacks of
 *   PyVM that call Python take 535 to 1,130, `__getattr__` and its like 300 to 770, json, repr and pickle 90 to 330.
 * - The parser counts for itself: 199 nested brackets, more than which it refuses, take 372,000, 358,000 and 342,000.
 *   Thousands of operators in a row (`not not not`) can take 870,000.
 * - An import takes 45,000, and what is not counted, such as looking up a host, less.
 */
#include "engine/threads/stack.h"

enum {
#ifdef Py_DEBUG /* nothing is inlined */
    PER_CALL = 4096,
#else
    PER_CALL = 2048, /* the most that was measured, and a fifth more */
#endif
    ASIDE = 64 * 1024 /* for what is not counted */
};

#if PY_VERSION_HEX >= 0x030E0000

void pyvm_stack_limit(PyThreadState *state, size_t left)
{
    (void)state;
    (void)left;
}

#else

void pyvm_stack_limit(PyThreadState *state, size_t left)
{
    size_t calls = left > ASIDE ? (left - ASIDE) / PER_CALL : 0;
#if PY_VERSION_HEX >= 0x030C0000
    int *remaining = &state->c_recursion_remaining;
#else
    int *remaining = &state->recursion_remaining; /* the limit stays: CPython would set it to sys.getrecursionlimit() */
#endif
    if (*remaining > 0 && (size_t)*remaining > calls)
        *remaining = (int)calls;
}

#endif
