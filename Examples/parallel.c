/*
 * parallel.c: the same Python function on one thread, then on N threads with a VM each, and how much faster that is.
 * Where each VM has its own GIL, N threads do N times the work in the time of one.
 *
 *   parallel [THREADS] [--rounds ROUNDS] [--require SPEEDUP]
 *
 * Without THREADS there is one for each core. Each round measures both; the best time of each counts, since other
 * programs on the machine can only make a time longer. --require fails if the speed-up stays below SPEEDUP in ROUNDS
 * rounds (3, with --require 10); it stops as soon as SPEEDUP is reached, but not before the third round.
 */
#define _GNU_SOURCE /* for sched_getaffinity */
#include <pyvm/pyvm.h>

#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_THREADS = 256, FEWEST_ROUNDS = 3 };

/* About a second of pure Python. */
static const char source[] =
    "def longest_collatz(limit):\n"
    "    best = 0\n"
    "    for start in range(1, limit):\n"
    "        n, steps = start, 0\n"
    "        while n != 1:\n"
    "            n = 3 * n + 1 if n & 1 else n >> 1\n"
    "            steps += 1\n"
    "        if steps > best:\n"
    "            best = steps\n"
    "    return best\n";

/* What one thread does. */
typedef struct Job {
    PyVM *vm;
    PyObject *function; /* an object of this VM: no other VM may touch it */
    pthread_barrier_t *start;
    pthread_t thread;
    long answer;
} Job;

static void die(const char *what)
{
    const PyVM_Error *error = PyVM_LastError();
    fprintf(stderr, "parallel: %s%s%s\n", what, error->code != PYVM_OK ? ": " : "", error->message);
    exit(1);
}

/* No Attach here: each call borrows the VM for its length. A program that makes many calls attaches, as work() does. */
static void prepare(Job *job)
{
    job->vm = PyVM_New(NULL);
    if (!job->vm)
        die("no VM");
    if (PyVMRun_SimpleString(job->vm, source) != 0)
        die("the function cannot be defined");
    PyObject *main_module = PyVMImport_AddModule(job->vm, "__main__"); /* borrowed */
    job->function = PyVMObject_GetAttrString(job->vm, main_module, "longest_collatz");
    if (!job->function)
        die("there is no function");
}

static void *work(void *data)
{
    Job *job = data;
    pthread_barrier_wait(job->start); /* not attached yet: where VMs share a GIL, holding it here would be a deadlock */
    PyVM *vm = job->vm;
    if (PyVM_Attach(vm) != PYVM_OK)
        die("cannot attach");
    PyObject *answer = PyVMObject_CallFunction(vm, job->function, "i", 100 * 1000);
    if (!answer) {
        PyVMErr_Print(vm);
        die("the function failed");
    }
    job->answer = PyVMLong_AsLong(vm, answer);
    PyVM_DECREF(vm, answer);
    PyVM_Detach(vm);
    return NULL;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* The seconds from the start of all threads to the end of the last. */
static double measure(Job *jobs, int threads)
{
    pthread_barrier_t start;
    pthread_barrier_init(&start, NULL, (unsigned)threads + 1);
    for (int i = 0; i < threads; i++) {
        jobs[i].start = &start;
        if (pthread_create(&jobs[i].thread, NULL, work, &jobs[i]) != 0)
            die("no thread");
    }
    double began = now();
    pthread_barrier_wait(&start);
    for (int i = 0; i < threads; i++)
        pthread_join(jobs[i].thread, NULL);
    double seconds = now() - began;
    pthread_barrier_destroy(&start);
    for (int i = 1; i < threads; i++)
        if (jobs[i].answer != jobs[0].answer)
            die("two VMs have different answers");
    return seconds;
}

/* The cores that this process may use, which in a container can be fewer than the machine has. */
static int cores(void)
{
    cpu_set_t set;
    int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    return count < MOST_THREADS ? count : MOST_THREADS;
}

static _Noreturn void usage(void)
{
    fprintf(stderr, "usage: parallel [THREADS] [--rounds ROUNDS] [--require SPEEDUP]\n");
    exit(2);
}

/* A number of at least `least`, or the usage. */
static double number(const char *text, double least)
{
    char *end = NULL;
    double value = text ? strtod(text, &end) : 0;
    if (!text || end == text || *end || !(value >= least))
        usage();
    return value;
}

int main(int argc, char **argv)
{
    int threads = cores(), rounds = 0;
    double required = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--rounds") == 0)
            rounds = (int)number(argv[++i], 1);
        else if (strcmp(argv[i], "--require") == 0)
            required = number(argv[++i], 0);
        else
            threads = (int)number(argv[i], 1);
    }
    if (threads > MOST_THREADS)
        usage();
    if (rounds == 0)
        rounds = required > 0 ? 10 : FEWEST_ROUNDS;

    static Job jobs[MOST_THREADS];
    for (int i = 0; i < threads; i++)
        prepare(&jobs[i]);
    PyVM_Info info = {.size = sizeof info};
    PyVM_GetInfo(jobs[0].vm, &info);
    printf("CPython %s, %s VMs, %d %s\n", info.version, PyVM_KindName(info.kind), cores(),
           cores() == 1 ? "core" : "cores");
    if (!info.has_own_gil)
        printf(
            "These VMs share one GIL, so only one runs at a time: expect no speed-up. CPython 3.12 and newer can do better.\n");

    double one = 0, all = 0, speedup = 0;
    for (int round = 0; round < rounds && (round < FEWEST_ROUNDS || required == 0 || speedup < required); round++) {
        double alone = measure(jobs, 1), together = measure(jobs, threads);
        one = round == 0 || alone < one ? alone : one;
        all = round == 0 || together < all ? together : all;
        speedup = threads * one / all;
    }
    printf("  threads: %3d, pieces of work: %3d, seconds: %.2f\n", 1, 1, one);
    printf("  threads: %3d, pieces of work: %3d, seconds: %.2f\n", threads, threads, all);
    printf("  speed-up: %.2f\n", speedup);

    for (int i = 0; i < threads; i++) {
        PyVM_DecRef(jobs[i].vm, jobs[i].function);
        if (PyVM_Close(jobs[i].vm) != PYVM_OK)
            die("a VM does not close");
    }
    if (speedup < required) {
        fprintf(stderr, "parallel: the speed-up is below %.2f\n", required);
        return 1;
    }
    return 0;
}
