/*
 * calls.c: what a call through libpyvm costs, against the same call of CPython's function. scripts/bench runs it.
 *
 *   calls            for each benchmark: loop, calls, arguments, ns direct, ns through PyVM, name
 *   calls TURNS      runs each loop so often once, for callgrind to count the instructions
 */
#include "measure.h"
#include "../own_namespace.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { REPETITIONS = 25, TURNS = 100 * 1000 };

static const char source[] =
    "class Thing:\n"
    "    pass\n"
    "thing = Thing()\n"
    "thing.attribute = None\n"
    "items = list(range(8))\n"
    "args = (items,)\n";

static Subject make_subject(void)
{
    Subject subject = {.vm = open_in_own_namespace(), .number = 1000 * 1000};
    PyVM *vm = subject.vm;
    check(PyVM_Attach(vm) == PYVM_OK, "it cannot be attached");
    check(PyVMRun_SimpleString(vm, source) == 0, "the objects cannot be made");
    PyObject *main_module = PyVMImport_AddModule(vm, "__main__");
    PyObject *builtins = PyVMImport_ImportModule(vm, "builtins");
    subject.list = PyVMObject_GetAttrString(vm, main_module, "items");
    subject.object = PyVMObject_GetAttrString(vm, main_module, "thing");
    subject.args = PyVMObject_GetAttrString(vm, main_module, "args");
    subject.callable = PyVMObject_GetAttrString(vm, builtins, "len");
    check(subject.list && subject.object && subject.args && subject.callable, "an object is missing");
    PyVM_DECREF(vm, builtins);
    return subject;
}

static void free_subject(Subject *subject)
{
    PyVM *vm = subject->vm;
    PyVM_DECREF(vm, subject->list);
    PyVM_DECREF(vm, subject->object);
    PyVM_DECREF(vm, subject->args);
    PyVM_DECREF(vm, subject->callable);
    check(PyVM_FinalizeEx(vm) == 0, "the VM does not end");
}

/* What a turn takes in nanoseconds. */
static double time_loop(void (*loop)(const Subject *, long), const Subject *subject)
{
    struct timespec began, ended;
    clock_gettime(CLOCK_MONOTONIC, &began);
    loop(subject, TURNS);
    clock_gettime(CLOCK_MONOTONIC, &ended);
    return ((double)(ended.tv_sec - began.tv_sec) * 1e9 + (double)(ended.tv_nsec - began.tv_nsec)) / TURNS;
}

/* The two loops take turns, so that what else the machine does meets both; the best of each is what they cost. */
static void time_benchmark(const Benchmark *benchmark, const Subject *subject)
{
    double direct = 0, pyvm = 0;
    for (int i = 0; i < REPETITIONS; i++) {
        double one = time_loop(benchmark->direct, subject);
        double other = time_loop(benchmark->through_pyvm, subject);
        direct = i == 0 || one < direct ? one : direct;
        pyvm = i == 0 || other < pyvm ? other : pyvm;
    }
    printf("%s %d %d %.1f %.1f %s\n", benchmark->loop, benchmark->calls, benchmark->arguments, direct, pyvm,
           benchmark->name);
}

int main(int argc, char **argv)
{
    long turns = argc > 1 ? strtol(argv[1], NULL, 10) : 0;
    Subject subject = make_subject();
    find_functions();
    for (int i = 0; i < benchmark_count; i++) {
        if (argc > 1) {
            benchmarks[i].direct(&subject, turns);
            benchmarks[i].through_pyvm(&subject, turns);
        } else
            time_benchmark(&benchmarks[i], &subject);
    }
    free_subject(&subject);
    return 0;
}
