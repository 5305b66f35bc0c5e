/*
 * pool.c: what tasks and strands of a pool cost, each beside its peer in the same run. Prints a line a row: what was
 * measured, what is allowed, "most" or "least", the unit, and a name.
 */
#include "rows.h"

enum { REPEAT = 5 };

static double run(PyVM_Pool *pool, PyVM_TaskFunction function, void *data)
{
    double before = now();
    PyVM_Future *future = PyVM_PoolSubmit(pool, function, data, NULL);
    require(future && PyVM_FutureWait(future, -1) == PYVM_OK, "a task");
    PyVM_FutureFree(future);
    return now() - before;
}

/* ---- Strands ----------------------------------------------------------------------------------------------------- */

enum { FORKS = 2000000 };

static void nothing(PyVM *vm, void *data)
{
    (void)vm;
    ++*(volatile long *)data;
}

/* With one worker, so that nobody takes them: the time of as many calls alone is taken off. */
static int fork_and_join(PyVM *vm, void *data, PyObject **result)
{
    double *each = data;
    volatile long runs = 0;
    (void)result;
    double begin = now();
    for (int i = 0; i < FORKS; i++)
        nothing(vm, (void *)&runs);
    double middle = now();
    for (int i = 0; i < FORKS; i++) {
        PyVM_Strand strand;
        PyVM_StrandFork(&strand, nothing, (void *)&runs);
        PyVM_StrandJoin(vm, &strand);
    }
    *each = (now() - middle - (middle - begin)) / FORKS;
    return 0;
}

static void strands(void)
{
    PyVM_Pool *pool = new_pool(1);
    double best = 1, each;
    for (int i = 0; i < REPEAT; i++) {
        run(pool, fork_and_join, &each);
        best = each < best ? each : best;
    }
    row(best * 1e9, 100, "most", "ns", "fork and join in place");
    PyVM_PoolFree(pool);
}

/* ---- An unbalanced tree ------------------------------------------------------------------------------------------ */

typedef struct node {
    unsigned long long seed;
    int depth;
    long count;
} node;

static unsigned long long mix(unsigned long long x)
{
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
    x = (x ^ x >> 27) * 0x94D049BB133111EB;
    return x ^ x >> 31;
}

/* Some nodes have no children, some eight; each costs some hundred nanoseconds. */
static void visit(PyVM *vm, void *data)
{
    enum { MOST = 8 };
    node *own = data, children[MOST];
    PyVM_Strand strands[MOST];
    unsigned long long seed = own->seed;
    for (int i = 0; i < 60; i++)
        seed = mix(seed);
    int count = own->depth > 0 ? (int)(seed % (MOST + 1)) : 0;
    own->count = 1;
    for (int i = 0; i < count; i++) {
        children[i] = (node){mix(own->seed + (unsigned long long)i + 1), own->depth - 1, 0};
        PyVM_StrandFork(&strands[i], visit, &children[i]);
    }
    for (int i = count - 1; i >= 0; i--) {
        PyVM_StrandJoin(vm, &strands[i]);
        own->count += children[i].count;
    }
}

static int visit_all(PyVM *vm, void *data, PyObject **result)
{
    (void)result;
    visit(vm, data);
    return 0;
}

static double tree(PyVM_Pool *pool)
{
    node root = {42, 10, 0};
    return run(pool, visit_all, &root);
}

/* Until both pools have done all of it. */
static double two_trees(PyVM_Pool *const pools[2])
{
    node roots[] = {{42, 10, 0}, {42, 10, 0}};
    PyVM_Future *futures[2];
    double before = now();
    for (int i = 0; i < 2; i++)
        require((futures[i] = PyVM_PoolSubmit(pools[i], visit_all, &roots[i], NULL)), "a task");
    for (int i = 0; i < 2; i++) {
        require(PyVM_FutureWait(futures[i], -1) == PYVM_OK, "a task");
        PyVM_FutureFree(futures[i]);
    }
    return now() - before;
}

static void trees(void)
{
    enum { ROUNDS = 9 };
    PyVM_Pool *two = new_pool(2), *ones[] = {new_pool(1), new_pool(1)};
    speed rounds[ROUNDS];
    for (int i = 0; i < ROUNDS; i++)
        rounds[i] = (speed){tree(ones[0]), tree(two), two_trees(ones)};
    speed_row(rounds, ROUNDS, "an unbalanced tree");
    PyVM_PoolFree(two);
    PyVM_PoolFree(ones[0]);
    PyVM_PoolFree(ones[1]);
}

/* ---- Tasks ------------------------------------------------------------------------------------------------------- */

enum { TASKS = 20000 };

/* In the VM's own code: tasks a second of an executor; 0: there is none of that name. */
static double executor(PyVM *vm, const char *name)
{
    char code[600];
    snprintf(code, sizeof code,
             "import concurrent.futures, operator, time\n"
             "made, rate = getattr(concurrent.futures, '%s', None), 0.0\n"
             "if made:\n"
             "    with made(2) as pool:\n"
             "        pool.submit(operator.neg, 5).result()\n"
             "        begin = time.perf_counter()\n"
             "        count = %d if '%s'.startswith('Thread') else 2000\n"
             "        for future in [pool.submit(operator.neg, 5) for _ in range(count)]: future.result()\n"
             "        rate = count / (time.perf_counter() - begin)\n",
             name, TASKS, name);
    require(PyVMRun_SimpleString(vm, code) == 0, name);
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    return PyVMFloat_AsDouble(vm, PyVMDict_GetItemString(vm, globals, "rate"));
}

static double own_rate(PyVM *vm, PyVM_Pool *pool)
{
    static PyVM_Future *futures[TASKS];
    PyObject *module = PyVMImport_ImportModule(vm, "operator"), *callable = PyVMObject_GetAttrString(vm, module, "neg");
    PyObject *arguments = PyVM_BuildValue(vm, "(i)", 5), *result;
    double begin = now();
    for (int i = 0; i < TASKS; i++)
        futures[i] = PyVM_PoolSubmitCall(pool, vm, callable, arguments, NULL, NULL);
    for (int i = 0; i < TASKS; i++) {
        require(PyVM_FutureGet(vm, futures[i], &result, -1) == PYVM_OK, "a call");
        PyVM_DecRef(vm, result);
        PyVM_FutureFree(futures[i]);
    }
    double rate = TASKS / (now() - begin);
    PyVM_DecRef(vm, arguments);
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, module);
    return rate;
}

static void tasks(void)
{
    PyVM *vm = PyVM_Initialize();
    require(vm, "a VM");
    PyVM_Pool *pool = new_pool(2);
    double own = 0, threads = 0, interpreters = executor(vm, "InterpreterPoolExecutor");
    for (int i = 0; i < REPEAT; i++) {
        double rate = own_rate(vm, pool), peer = executor(vm, "ThreadPoolExecutor");
        own = rate > own ? rate : own;
        threads = peer > threads ? peer : threads;
    }
    row(own / threads, 0.8, "least", "times", "tiny calls, beside ThreadPoolExecutor");
    if (interpreters > 0)
        row(own / interpreters, 8, "least", "times", "tiny calls, beside InterpreterPoolExecutor");
    PyVM_PoolFree(pool);
    PyVM_Finalize(vm);
}

/* ---- Making ------------------------------------------------------------------------------------------------------ */

static double two_vms(void)
{
    double before = now();
    PyVM *one = PyVM_New(NULL), *other = PyVM_New(NULL);
    double taken = now() - before;
    require(one && other, "a VM");
    PyVM_Close(one);
    PyVM_Close(other);
    return taken;
}

static double one_pool(void)
{
    double before = now();
    PyVM_Pool *pool = new_pool(2);
    double taken = now() - before;
    PyVM_PoolFree(pool);
    return taken;
}

static void making(void)
{
    double vms = 1e9, pool = 1e9;
    two_vms(); /* the first starts CPython */
    for (int i = 0; i < REPEAT; i++) {
        double with = one_pool(), without = two_vms();
        pool = with < pool ? with : pool;
        vms = without < vms ? without : vms;
    }
    row(pool / vms, 1.3, "most", "times", "a pool of two, beside two VMs");
}

/* ---- Renewing ---------------------------------------------------------------------------------------------------- */

/* Tasks a second: tasks of so much Python code, by two workers that are renewed after so many of them; 0: never. */
static double renewing_rate(unsigned long long max_tasks, int microseconds, int count)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    char source[100];
    PyVM_Future *futures[2000];
    config.workers = 2;
    config.max_tasks = max_tasks;
    PyVM_Pool *pool = PyVM_PoolNew(&config);
    require(pool, "a pool");
    snprintf(source, sizeof source,
             "import time\nend = time.thread_time_ns() + %d000\n"
             "while time.thread_time_ns() < end: pass\n",
             microseconds);
    double begin = now();
    for (int i = 0; i < count; i++)
        require((futures[i] = PyVM_PoolSubmitSource(pool, microseconds ? source : "5", NULL, NULL)), "a task");
    for (int i = 0; i < count; i++) {
        require(PyVM_FutureWait(futures[i], -1) == PYVM_OK, "a task");
        PyVM_FutureFree(futures[i]);
    }
    double rate = count / (now() - begin);
    PyVM_PoolFree(pool);
    return rate;
}

static double renewing_costs(int microseconds, int count)
{
    double with = 0, without = 0;
    for (int i = 0; i < 3; i++) {
        double never = renewing_rate(0, microseconds, count), often = renewing_rate(25, microseconds, count);
        without = never > without ? never : without;
        with = often > with ? often : with;
    }
    return without / with;
}

/* Making and closing a VM takes processor time, too: between tiny tasks there is nothing but that. */
static void renewing(void)
{
    row(renewing_costs(10000, 400), 1.5, "most", "times", "renewed after 25 tasks of 10 ms");
    row(renewing_costs(0, 1000), 100, "most", "times", "renewed after 25 tiny tasks");
}

/* FILE: Benchmarks/pool/strands.py */
int main(int count, char **arguments)
{
    require(count > 1, "pool FILE");
    making();
    strands();
    python_strands(arguments[1]);
    trees();
    tasks();
    maps();
    renewing();
    return 0;
}
