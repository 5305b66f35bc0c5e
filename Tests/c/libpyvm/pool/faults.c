/*
 * faults.c: what can go wrong with a pool, and the answer to each: docs/internals/pool.md has the same table. Each row
 * has a process of its own, and each is tried with own-gil and with isolated VMs.
 */
#include <fcntl.h>

#include "support/child.h"
#include "support/gates.h"

static PyVM_Kind kind;

static PyVM_Pool *new_pool(const PyVM_PoolConfig *given, size_t memory_limit)
{
    PyVM_Config vm_config = PYVM_CONFIG_INIT;
    PyVM_PoolConfig config = *given;
    vm_config.kind = kind;
    vm_config.memory_limit = memory_limit;
    config.vm = &vm_config;
    config.workers = 1;
    config.abandon_ns = PATIENCE_NS;
    return PyVM_PoolNew(&config);
}

static PyVM_Pool *plain_pool(void)
{
    static const PyVM_PoolConfig plain = PYVM_POOL_CONFIG_INIT;
    PyVM_Pool *pool = new_pool(&plain, 0);
    REQUIRE(pool);
    return pool;
}

static PyVM *attached_vm(void)
{
    PyVM *vm = new_vm_of(kind);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    return vm;
}

static void works_on(PyVM *vm, PyVM_Pool *pool)
{
    CHECK(take_long(vm, submit_source(pool, "6 * 7")) == 42);
}

/* The task's own exception, in `vm`, of this type. Frees the future. */
static void expect_raised(PyVM *vm, PyVM_Future *future, const char *type)
{
    PyObject *object, *builtins = PyVMImport_ImportModule(vm, "builtins");
    CHECK(PyVM_FutureGet(vm, future, &object, LONG_NS) == PYVM_ERROR_RAISED && !object);
    CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_RAISED);
    PyObject *raised = PyVMErr_GetRaisedException(vm);
    CHECK(raised && PyVMObject_IsInstance(vm, raised, PyVMObject_GetAttrString(vm, builtins, type)) == 1);
    PyVM_FutureFree(future);
}

/* ---- Tasks ------------------------------------------------------------------------------------------------------- */

static void endless_loop(void)
{
    PyVM_Pool *pool = plain_pool();
    PyVM *vm = attached_vm();
    expect_end(vm, submit_limited(pool, "while True: pass", 20), PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT,
               "20000000 ns");
    works_on(vm, pool);
}

/* The process ends while it holds on. */
static void holds_on(bool has_gil)
{
    static gate gate;
    make_gate(&gate, has_gil);
    PyVM_Pool *pool = plain_pool();
    PyVM *vm = attached_vm();
    PyVM_Future *future = submit_with_limit(pool, hold_on, &gate, 20000000);
    expect_end(vm, future, PYVM_FUTURE_TIMED_OUT, PYVM_ERROR_TIMEOUT, "abandoned");
    works_on(vm, pool);
    CHECK(pool_info(pool).abandoned == 1);
    PyVM_PoolFree(pool);
}

static void holds_on_with_gil(void)
{
    holds_on(true);
}

static void holds_on_without_gil(void)
{
    holds_on(false);
}

static void too_much_memory(void)
{
    static const PyVM_PoolConfig plain = PYVM_POOL_CONFIG_INIT;
    PyVM_Pool *pool = new_pool(&plain, 256 << 20);
    REQUIRE(pool);
    PyVM *vm = attached_vm();
    expect_raised(vm, submit_source(pool, "bytearray(1 << 30)"), "MemoryError");
    works_on(vm, pool);
}

static void sys_exit(void)
{
    PyVM_Pool *pool = plain_pool();
    PyVM *vm = attached_vm();
    expect_raised(vm, submit_source(pool, "import sys\nsys.exit(5)\n"), "SystemExit");
    works_on(vm, pool);
}

static void os_exit(void)
{
    PyVM_Pool *pool = plain_pool();
    PyVM_FutureWait(submit_source(pool, "import os\nos._exit(7)\n"), LONG_NS);
    CHECK(false);
}

/* Another one, with the words of the first. */
static void raises_what_stays(void)
{
    PyVM_Pool *pool = plain_pool();
    PyVM *vm = attached_vm();
    expect_raised(vm, submit_source(pool, "raise ValueError((x for x in ()))"), "RuntimeError");
    works_on(vm, pool);
}

static void returns_what_stays(void)
{
    PyVM_Pool *pool = plain_pool();
    PyVM *vm = attached_vm();
    expect_raised(vm, submit_source(pool, "(x for x in ())"), "TypeError");
    works_on(vm, pool);
}

/* ---- Workers ----------------------------------------------------------------------------------------------------- */

static int tell_vm(PyVM *vm, void *data, PyObject **result)
{
    (void)result;
    *(PyVM **)data = vm;
    return 0;
}

static void close_its_vm(PyVM_Pool *pool)
{
    PyVM *own = NULL;
    PyVM_Future *future = PyVM_PoolSubmit(pool, tell_vm, &own, NULL);
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK);
    PyVM_FutureFree(future);
    CHECK(PyVM_Close(own) == PYVM_OK);
}

static void vm_is_closed(void)
{
    PyVM_Pool *pool = plain_pool();
    close_its_vm(pool);
    PyVM *vm = attached_vm();
    works_on(vm, pool); /* in another one */
}

static void make_file(const char *name)
{
    int descriptor = open(name, O_CREAT | O_WRONLY, 0600);
    REQUIRE(descriptor >= 0);
    close(descriptor);
}

/* The second VM's initializer waits until all tasks have been submitted, and raises then. */
static void worker_cannot_be_made_again(void)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    char file[100], go[110], initializer[500];
    snprintf(file, sizeof file, "/tmp/pyvm-pool-%d", (int)getpid());
    snprintf(go, sizeof go, "%s-go", file);
    snprintf(initializer, sizeof initializer,
             "import os, time\nif os.path.exists('%s'):\n"
             "    while not os.path.exists('%s'): time.sleep(0.01)\n    raise OSError('no more')\n",
             file, go);
    config.initializer = initializer;
    PyVM_Pool *pool = new_pool(&config, 0);
    REQUIRE(pool);
    make_file(file);
    close_its_vm(pool);
    PyVM_Future *futures[5];
    for (size_t i = 0; i < COUNT(futures); i++)
        futures[i] = submit_source(pool, "5");
    make_file(go);
    for (size_t i = 0; i < COUNT(futures); i++) {
        CHECK(PyVM_FutureWait(futures[i], LONG_NS) == PYVM_OK);
        CHECK(PyVM_FutureGetState(futures[i]) == PYVM_FUTURE_LOST);
        PyVM_FutureFree(futures[i]);
    }
    CHECK(!PyVM_PoolSubmitSource(pool, "5", NULL, NULL));
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_PoolSubmitSource");
    CHECK(pool_info(pool).workers == 0);
    PyVM_PoolFree(pool);
    unlink(file);
    unlink(go);
}

static void initializer_raises(void)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.initializer = "1 / 0";
    CHECK(!new_pool(&config, 0));
    CHECK(strstr(PyVM_LastError()->message, "ZeroDivisionError"));
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_PoolNew");
}

/* ---- Ends -------------------------------------------------------------------------------------------------------- */

static void freed_with_work(void)
{
    PyVM_Pool *pool = plain_pool();
    PyVM_Future *first = submit_limited(pool, "import time\ntime.sleep(0.01)\n", 20), *futures[20];
    for (size_t i = 0; i < COUNT(futures); i++)
        futures[i] = submit_source(pool, "5");
    PyVM_PoolFree(pool);
    CHECK(PyVM_FutureGetState(first) >= PYVM_FUTURE_DONE);
    for (size_t i = 0; i < COUNT(futures); i++)
        CHECK(PyVM_FutureGetState(futures[i]) == PYVM_FUTURE_CANCELLED ||
              PyVM_FutureGetState(futures[i]) == PYVM_FUTURE_DONE);
}

/* The process ends with these: exit waits some seconds at most. */
static void exit_with_work(void)
{
    PyVM_Pool *pool = plain_pool();
    for (int i = 0; i < 20; i++)
        submit_source(pool, i % 2 ? "5" : "while True: pass");
}

static void fork_child(void)
{
    PyVM_Pool *pool = plain_pool();
    PyVM_Future *future = submit_source(pool, "5");
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK);
    pid_t child = begin_child();
    if (child == 0) {
        CHECK(!PyVM_PoolSubmitSource(pool, "5", NULL, NULL));
        CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_PoolSubmitSource");
        CHECK(PyVM_PoolClose(pool, PYVM_POOL_CANCEL, -1) == PYVM_ERROR_UNSUPPORTED);
        CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_DONE);
        PyVM_PoolFree(pool);
        end_child();
    }
    CHECK_CHILD(child);
    PyVM_PoolFree(pool);
}

/* ---- Who waits --------------------------------------------------------------------------------------------------- */

typedef struct waiting {
    PyVM *vm;
    PyVM_Future *future;
    gate begun;
    bool gets; /* the result, and does not only wait */
} waiting;

static void *wait_inside(void *argument)
{
    waiting *waiting = argument;
    PyObject *object;
    REQUIRE(PyVM_Attach(waiting->vm) == PYVM_OK);
    change(&waiting->begun, &waiting->begun.is_waiting);
    int code = waiting->gets ? PyVM_FutureGet(waiting->vm, waiting->future, &object, LONG_NS)
                             : PyVM_FutureWait(waiting->future, LONG_NS);
    CHECK(code == PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, waiting->gets ? "PyVM_FutureGet" : "PyVM_FutureWait");
    PyVM_Detach(waiting->vm);
    return NULL;
}

/* Closing waits until the thread is out, and so ends its wait; the task goes on. */
static void waiting_vm_is_closed(void)
{
    gate gate;
    make_gate(&gate, false);
    PyVM_Pool *pool = plain_pool();
    PyVM_Future *future = submit_with_limit(pool, hold_on, &gate, 0);
    wait_until(&gate, &gate.is_waiting);
    for (int gets = 0; gets <= 1; gets++) {
        pthread_t thread;
        waiting waiting = {.vm = new_vm_of(kind), .future = future, .gets = gets};
        make_gate(&waiting.begun, false);
        REQUIRE(pthread_create(&thread, NULL, wait_inside, &waiting) == 0);
        wait_until(&waiting.begun, &waiting.begun.is_waiting);
        sleep_ms(5); /* mostly it waits by now */
        CHECK(PyVM_Close(waiting.vm) == PYVM_OK);
        pthread_join(thread, NULL);
    }
    CHECK(PyVM_FutureGetState(future) == PYVM_FUTURE_RUNNING);
    change(&gate, &gate.is_open);
    CHECK(PyVM_FutureWait(future, LONG_NS) == PYVM_OK && PyVM_FutureGetState(future) == PYVM_FUTURE_DONE);
    PyVM_FutureFree(future);
    PyVM_PoolFree(pool);
}

/* ---- Many threads ------------------------------------------------------------------------------------------------ */

enum { THREADS = 32, EACH = 40 };
static PyVM_Pool *shared;

static void *submit_many(void *sum)
{
    PyVM_Future *futures[EACH];
    for (int i = 0; i < EACH; i++)
        futures[i] = submit_source(shared, "3");
    for (int i = 0; i < EACH; i++) {
        CHECK(PyVM_FutureWait(futures[i], LONG_NS) == PYVM_OK);
        atomic_fetch_add((atomic_int *)sum, PyVM_FutureGetState(futures[i]) == PYVM_FUTURE_DONE);
        PyVM_FutureFree(futures[i]);
    }
    return NULL;
}

static void many_threads(void)
{
    pthread_t threads[THREADS];
    atomic_int sum = 0;
    shared = plain_pool();
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, submit_many, &sum) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(sum == THREADS * EACH && pool_info(shared).done == THREADS * EACH);
    PyVM_PoolFree(shared);
}

/* ---- The table --------------------------------------------------------------------------------------------------- */

static const struct {
    const char *what;
    void (*make)(void);
    int status; /* of the process */
} faults[] = {
    {"an endless loop", endless_loop, 0},
    {"C code that holds on with the GIL", holds_on_with_gil, 0},
    {"C code that holds on without the GIL", holds_on_without_gil, 0},
    {"more memory than the VM may have", too_much_memory, 0},
    {"sys.exit", sys_exit, 0},
    {"os._exit", os_exit, 7},
    {"an exception that cannot be packed", raises_what_stays, 0},
    {"a result that cannot be packed", returns_what_stays, 0},
    {"a worker's VM that somebody closes", vm_is_closed, 0},
    {"a worker that cannot be made again", worker_cannot_be_made_again, 0},
    {"an initializer that raises", initializer_raises, 0},
    {"a pool that is freed with work", freed_with_work, 0},
    {"a process that exits with work", exit_with_work, 0},
    {"a pool in a child of fork", fork_child, 0},
    {"a VM that waits for a task and is closed", waiting_vm_is_closed, 0},
    {"32 threads that submit", many_threads, 0},
};

/* What PyVM says of VMs that it leaves is not for the test's output, unless the row fails. */
static int try_row(size_t i)
{
    char text[8192];
    FILE *output = tmpfile();
    REQUIRE(output);
    pid_t child = begin_child();
    if (child == 0) {
        alarm(60);
        dup2(fileno(output), 2);
        faults[i].make();
        exit(check_failures > 0);
    }
    int status;
    REQUIRE(waitpid(child, &status, 0) == child);
    bool is_good = WIFEXITED(status) && WEXITSTATUS(status) == faults[i].status;
    if (!is_good) {
        rewind(output);
        text[fread(text, 1, sizeof text - 1, output)] = '\0';
        check_failed(__FILE__, __LINE__, "%s, kind %d: the process ended with %s %d\n%s", faults[i].what, (int)kind,
                     WIFEXITED(status) ? "status" : "signal",
                     WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status), text);
    }
    fclose(output);
    return !is_good;
}

static bool has_own_gil(void)
{
    pid_t child = begin_child();
    if (child == 0) {
        PyVM *vm = new_vm_if_it_can_be(PYVM_KIND_OWN_GIL);
        _exit(!vm);
    }
    int status;
    REQUIRE(waitpid(child, &status, 0) == child);
    return status == 0;
}

int main(void)
{
    int failed = 0;
    for (int isolated = !has_own_gil(); isolated <= CAN_ISOLATE; isolated++) {
        kind = isolated ? PYVM_KIND_ISOLATED : PYVM_KIND_OWN_GIL;
        for (size_t i = 0; i < COUNT(faults); i++)
            failed += try_row(i);
    }
    return failed > 0;
}
