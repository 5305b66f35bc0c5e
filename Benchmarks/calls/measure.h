/*
 * measure.h: the five calls that are measured, each as a loop over CPython's own function and one over PyVM's.
 * Both loops are in one process, one thread and one thread state, and call through a pointer that dlsym gave.
 */
#ifndef PYVM_BENCHMARKS_MEASURE_H
#define PYVM_BENCHMARKS_MEASURE_H

#include <pyvm/pyvm.h>

/* What the loops work on: objects of a VM that the thread has attached. */
typedef struct Subject {
    PyVM *vm;
    PyObject *list;     /* of eight items */
    PyObject *object;   /* has the attribute "attribute" */
    PyObject *callable; /* a builtin that does little */
    PyObject *args;     /* for it */
    long number;        /* more than CPython keeps ready-made */
} Subject;

/* One thing to measure. */
typedef struct Benchmark {
    const char *loop; /* how the names of its two functions begin */
    const char *name;
    int calls;     /* C-API calls in one turn of the loop */
    int arguments; /* that these have together, the VM not counted */
    void (*direct)(const Subject *subject, long turns);
    void (*through_pyvm)(const Subject *subject, long turns);
} Benchmark;

extern const Benchmark benchmarks[];
extern const int benchmark_count;

/* Finds the functions; call it when libpyvm has loaded CPython. Ends the process if one is missing. */
void find_functions(void);

#endif
