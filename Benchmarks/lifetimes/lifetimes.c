/*
 * lifetimes.c: what it costs to make a VM and to close it, against CPython's own API for the same.
 *
 *   lifetimes KIND ROUNDS     prints: KIND, ms raw, ms through PyVM, ms of the first through PyVM
 *
 * The two take turns; the median of each counts. PyVM's first VM is measured apart: it loads libraries and modules,
 * which later VMs find loaded.
 */
#include <pyvm/pyvm.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "raw.h"

enum { MOST_ROUNDS = 1000 };

static PyVM_Kind kind;

static void check(int succeeded, const char *what)
{
    if (succeeded)
        return;
    fprintf(stderr, "bench: %s: %s\n", what, PyVM_LastError()->message);
    exit(1);
}

static void raw(void)
{
    int result = kind == PYVM_KIND_ISOLATED ? raw_runtime() : raw_sub_interpreter(kind == PYVM_KIND_OWN_GIL);
    check(result == 0, "CPython's own API fails");
}

static void through_pyvm(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    PyVM *vm = PyVM_New(&config);
    check(vm != NULL, "no VM");
    check(PyVM_Close(vm) == PYVM_OK, "it does not close");
}

static double milliseconds(void (*job)(void))
{
    struct timespec began, ended;
    clock_gettime(CLOCK_MONOTONIC, &began);
    job();
    clock_gettime(CLOCK_MONOTONIC, &ended);
    return (double)(ended.tv_sec - began.tv_sec) * 1e3 + (double)(ended.tv_nsec - began.tv_nsec) / 1e6;
}

static int compare(const void *one, const void *other)
{
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, compare);
    return values[count / 2];
}

static PyVM_Kind kind_named(const char *name)
{
    for (PyVM_Kind kind = PYVM_KIND_OWN_GIL; kind <= PYVM_KIND_ISOLATED; kind++)
        if (strcmp(name, PyVM_KindName(kind)) == 0)
            return kind;
    fprintf(stderr, "bench: %s is not own-gil, shared-gil or isolated\n", name);
    exit(2);
}

int main(int argc, char **argv)
{
    static double raw_times[MOST_ROUNDS], pyvm_times[MOST_ROUNDS];
    int rounds = argc == 3 ? atoi(argv[2]) : 0;
    if (rounds < 1 || rounds > MOST_ROUNDS) {
        fprintf(stderr, "usage: lifetimes own-gil|shared-gil|isolated ROUNDS\n");
        return 2;
    }
    kind = kind_named(argv[1]);
    if (kind != PYVM_KIND_ISOLATED)
        check(raw_start() == 0, "CPython does not start");
    double first = milliseconds(through_pyvm);
    raw();
    for (int i = 0; i < rounds; i++) {
        raw_times[i] = milliseconds(raw);
        pyvm_times[i] = milliseconds(through_pyvm);
    }
    printf("%s %.2f %.2f %.1f\n", argv[1], median(raw_times, rounds), median(pyvm_times, rounds), first);
    return 0;
}
