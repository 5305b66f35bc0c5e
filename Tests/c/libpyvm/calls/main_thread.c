/*
 * main_thread.c: the thread that first runs code in a VM is threading.main_thread(), whoever imports threading; and
 * nothing is printed at the end.
 */
#include <pthread.h>
#include <stdatomic.h>

#include "support/kinds.h"

static atomic_long printed;

static int count_output(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    (void)vm, (void)data;
    fprintf(stderr, "stream %d: %.*s\n", stream, (int)count, bytes);
    atomic_fetch_add(&printed, 1);
    return 0;
}

typedef struct running {
    PyVM *vm;
    const char *code;
} running;

static void *run(void *argument)
{
    const running *running = argument;
    CHECK_RUN(running->vm, running->code);
    return NULL;
}

/* In a thread of its own, which ends. */
static void run_elsewhere(PyVM *vm, const char *code)
{
    pthread_t thread;
    running running = {vm, code};
    REQUIRE(pthread_create(&thread, NULL, run, &running) == 0);
    pthread_join(thread, NULL);
}

static const char is_main[] =
    "import threading, signal, _thread, asyncio\n"
    "assert threading.current_thread() is threading.main_thread(), threading.current_thread()\n"
    "assert threading.main_thread().name == 'MainThread' and threading.main_thread().is_alive()\n"
    "assert threading.main_thread().ident == _thread.get_ident()\n"
    "assert threading.main_thread() in threading.enumerate()\n"
    "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
    "async def main(): return 42\n"
    "assert asyncio.run(main()) == 42\n";

static const char is_not_main[] =
    "import threading, signal\n"
    "assert threading.current_thread() is not threading.main_thread()\n"
    "try: signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
    "except ValueError: pass\n"
    "else: assert False\n";

static void is_the_only_thread(PyVM *vm)
{
    CHECK_RUN(vm, is_main);
    run_elsewhere(vm, is_not_main);
}

/* The thread that makes the VM, and looks at it, runs no code. */
static void is_not_who_made_it(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyVM_DecRef(vm, PyVMLong_FromLong(vm, 100000));
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    run_elsewhere(vm, is_main);
}

static void is_not_who_imports_threading(PyVM *vm)
{
    CHECK_RUN(vm, "x = 1");
    run_elsewhere(vm, is_not_main);
    CHECK_RUN(vm, is_main);
}

static void is_no_thread_of_python(PyVM *vm)
{
    CHECK_RUN(vm,
              "import _thread\n"
              "lock = _thread.allocate_lock()\n"
              "lock.acquire()\n"
              "def work():\n"
              "    global threading, is_main\n"
              "    import threading\n"
              "    is_main = threading.current_thread() is threading.main_thread()\n"
              "    lock.release()\n"
              "_thread.start_new_thread(work, ())\n"
              "lock.acquire()\n"
              "assert not is_main\n");
    CHECK_RUN(vm, is_main);
}

/* When it has ended, the next thread that runs code takes its place. */
static void is_the_next_one(PyVM *vm)
{
    for (int i = 0; i < 3; i++)
        run_elsewhere(vm, is_main);
    CHECK_RUN(vm, is_main);
}

static void is_there_with_other_threads(PyVM *vm)
{
    CHECK_RUN(vm, is_main);
    CHECK_RUN(vm,
              "import time\n"
              "thread = threading.Thread(target=time.sleep, args=(0.3,))\n"
              "thread.start()\n"
              "assert threading.main_thread() is not thread\n");
}

static PyVM *new_vm_that_prints(PyVM_Kind kind)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.write = count_output;
    return PyVM_New(&config);
}

static void prints_nothing(PyVM *like)
{
    void (*const tests[])(PyVM *) = {is_the_only_thread,     is_not_who_made_it, is_not_who_imports_threading,
                                     is_no_thread_of_python, is_the_next_one,    is_there_with_other_threads};
    for (size_t i = 0; i < COUNT(tests); i++) {
        PyVM *vm = new_vm_that_prints(info_of(like).kind);
        REQUIRE(vm != NULL);
        tests[i](vm);
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
    CHECK(atomic_load(&printed) == 0);
}

int main(void)
{
    for_each_kind(prints_nothing);
    return 0;
}
