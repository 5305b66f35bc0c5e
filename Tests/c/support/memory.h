/*
 * memory.h: how much memory this process has.
 */
#ifndef PYVM_TESTS_SUPPORT_MEMORY_H
#define PYVM_TESTS_SUPPORT_MEMORY_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

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
