/*
 * memory.h: how much memory this process has.
 */
#ifndef PYVM_TESTS_SUPPORT_MEMORY_H
#define PYVM_TESTS_SUPPORT_MEMORY_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Does it have what is in use, and no more? A sanitizer keeps what was freed for a while, and notes of its own. */
#if defined __SANITIZE_THREAD__ || defined __SANITIZE_ADDRESS__
enum { MEMORY_TELLS = 0 };
#else
enum { MEMORY_TELLS = 1 };
#endif

/* What is resident of it, in kilobytes. */
static inline long resident_kilobytes(void)
{
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file || fscanf(file, "%*d %ld", &pages) != 1) {
        perror("/proc/self/statm");
        exit(1);
    }
    fclose(file);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

#endif
