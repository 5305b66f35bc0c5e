/*
 * raise_signal.c: a signal that is raised in a VM runs that VM's handler, in its main thread, and touches nobody else.
 */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/kinds.h"
#include "support/time.h"

enum { A_WHILE_MS = 200 }; /* 3.11 is told by a thread that needs its GIL */

static atomic_int told;

static PyObject *tell(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    atomic_fetch_add(&told, 1);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void wait_until_told(int count)
{
    while (atomic_load(&told) < count)
        sleep_ms(1);
}

/* Runs code in a thread of its own; it has to end well. */
typedef struct running {
    PyVM *vm;
    const char *code;
    pthread_t thread;
} running;

static void *run(void *argument)
{
    const running *running = argument;
    CHECK_RUN(running->vm, running->code);
    return NULL;
}

static void start(running *running, PyVM *vm, const char *code)
{
    running->vm = vm;
    running->code = code;
    REQUIRE(pthread_create(&running->thread, NULL, run, running) == 0);
}

static void prepare(PyVM *vm)
{
    atomic_store(&told, 0);
    define(vm, "tell", tell, NULL);
}

/* ---- Handlers ------------------------------------------------------------------------------------------------ */

static void runs_the_handler(PyVM *vm)
{
    struct sigaction before, after;
    sigaction(SIGTERM, NULL, &before);
    running running;
    prepare(vm);
    start(&running, vm,
          "import signal, sys, threading\n"
          "seen = []\n"
          "def handler(number, frame):\n"
          "    assert threading.current_thread() is threading.main_thread()\n"
          "    assert frame.f_code.co_name in ('<module>', 'tell'), frame\n"
          "    seen.append(number)\n"
          "assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL\n"
          "assert signal.signal(signal.SIGTERM, handler) is signal.SIG_DFL\n"
          "assert signal.getsignal(signal.SIGTERM) is handler\n"
          "assert signal.signal(signal.SIGUSR1, signal.SIG_IGN) is signal.SIG_DFL\n"
          "tell()\n"
          "while not seen: pass\n"
          "assert seen == [15]\n");
    wait_until_told(1);
    CHECK(PyVM_RaiseSignal(vm, SIGUSR1) == PYVM_OK);
    CHECK(PyVM_RaiseSignal(vm, SIGTERM) == PYVM_OK);
    pthread_join(running.thread, NULL);
    sigaction(SIGTERM, NULL, &after);
    CHECK(before.sa_handler == after.sa_handler && before.sa_flags == after.sa_flags);
    CHECK(PyVM_RaiseSignal(vm, SIGUSR2) == PYVM_ERROR_UNSUPPORTED);
    CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_RaiseSignal");
}

static void raises_what_the_handler_raises(PyVM *vm)
{
    running running;
    prepare(vm);
    start(&running, vm,
          "import signal, sys\n"
          "def handler(number, frame): raise LookupError(number)\n"
          "signal.signal(signal.SIGUSR1, handler)\n"
          "def spin():\n"
          "    while True: pass\n"
          "for wait in (lambda: None, spin, lambda: signal.pause()):\n"
          "    try:\n"
          "        tell()\n"
          "        while True: wait()\n"
          "    except LookupError as error:\n"
          "        assert error.args == (10,)\n"
          "    else:\n"
          "        assert False\n");
    for (int i = 1; i <= 3; i++) {
        wait_until_told(i);
        sleep_ms(20);
        CHECK(PyVM_RaiseSignal(vm, SIGUSR1) == PYVM_OK);
    }
    pthread_join(running.thread, NULL);
}

/* A call that a handler wakes, and that it does not end by an exception, goes on (PEP 475). */
static void goes_on_after_the_handler(PyVM *vm)
{
    running running;
    prepare(vm);
    start(&running, vm,
          "import signal, time\n"
          "seen = []\n"
          "signal.signal(signal.SIGUSR1, lambda number, frame: (seen.append(number), tell()))\n"
          "begin = time.monotonic()\n"
          "tell()\n"
          "time.sleep(0.5)\n"
          "assert time.monotonic() - begin > 0.49 and seen == [10], seen\n");
    wait_until_told(1);
    CHECK(PyVM_RaiseSignal(vm, SIGUSR1) == PYVM_OK);
    wait_until_told(2);
    pthread_join(running.thread, NULL);
}

/* The main thread is in the middle of a lock, another runs code all the time. */
static void reaches_the_main_thread(PyVM *vm)
{
    running first, second;
    prepare(vm);
    start(&first, vm,
          "import signal, _thread\n"
          "lock, stop = _thread.allocate_lock(), []\n"
          "lock.acquire()\n"
          "tell()\n"
          "try:\n"
          "    lock.acquire()\n"
          "except KeyboardInterrupt:\n"
          "    stop.append(1)\n"
          "assert stop\n");
    wait_until_told(1);
    start(&second, vm, "tell()\nwhile not stop: pass\n");
    wait_until_told(2);
    CHECK(PyVM_RaiseSignal(vm, SIGINT) == PYVM_OK);
    pthread_join(first.thread, NULL);
    pthread_join(second.thread, NULL);
}

/* ---- Waiting ------------------------------------------------------------------------------------------------- */

static int waiting(PyVM *vm)
{
    return info_of(vm).signals_waiting;
}

/* Longer than an interrupt; another thread's code does not take it. */
static void waits_for_the_main_thread(PyVM *vm)
{
    running other;
    CHECK_RUN(vm,
              "import signal\n"
              "seen = []\n"
              "signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))\n");
    CHECK(PyVM_RaiseSignal(vm, SIGUSR1) == PYVM_OK);
    sleep_ms(A_WHILE_MS);
    start(&other, vm, "for i in range(1000): (lambda: None)()\nassert seen == []\n");
    pthread_join(other.thread, NULL);
    CHECK(waiting(vm) == 1);
    CHECK_RUN(vm, "for i in range(1000): pass\nassert seen == [10]\n");
    CHECK(waiting(vm) == 0);
}

static void writes_to_the_wakeup_file(PyVM *vm)
{
    CHECK_RUN(vm,
              "import os, signal\n"
              "ends = os.pipe()\n"
              "try: signal.set_wakeup_fd(ends[1])\n"
              "except ValueError as error: assert 'non-blocking' in str(error)\n"
              "else: assert False\n"
              "os.set_blocking(ends[1], False)\n"
              "assert signal.set_wakeup_fd(ends[1], warn_on_full_buffer=False) == -1\n"
              "signal.signal(signal.SIGHUP, lambda number, frame: None)\n"
              "signal.raise_signal(signal.SIGHUP)\n");
    CHECK(PyVM_RaiseSignal(vm, SIGHUP) == PYVM_OK);
    CHECK_RUN(vm,
              "assert os.read(ends[0], 9) == b'\\1\\1'\n"
              "assert signal.set_wakeup_fd(-1) == ends[1]\n"
              "for end in ends: os.close(end)\n");
}

/* ---- Python's own side --------------------------------------------------------------------------------------- */

static void refuses_other_threads(PyVM *vm)
{
    CHECK_RUN(
        vm,
        "import signal, threading, _thread\n"
        "errors = []\n"
        "def work():\n"
        "    for call in (lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), lambda: signal.set_wakeup_fd(-1)):\n"
        "        try: call()\n"
        "        except ValueError as error: errors.append(str(error))\n"
        "thread = threading.Thread(target=work)\n"
        "thread.start()\n"
        "thread.join()\n"
        "assert len(errors) == 2 and all('main thread' in error for error in errors), errors\n"
        "for call in (lambda: signal.signal(0, signal.SIG_DFL), lambda: signal.getsignal(65)):\n"
        "    try: call()\n"
        "    except ValueError as error: assert str(error) == 'signal number out of range'\n"
        "    else: assert False\n"
        "for number in (signal.SIGKILL, signal.SIGSTOP):\n"
        "    try: signal.signal(number, lambda *_: None)\n"
        "    except OSError as error: assert error.errno == 22\n"
        "    else: assert False\n"
        "try: signal.signal(signal.SIGINT, 'no')\n"
        "except TypeError as error: assert 'SIG_IGN' in str(error)\n"
        "else: assert False\n");
}

static void interrupts_itself(PyVM *vm)
{
    CHECK_RUN(vm,
              "import signal, threading, time, _thread\n"
              "def caught(cause):\n"
              "    try:\n"
              "        cause()\n"
              "        time.sleep(30)\n"
              "    except KeyboardInterrupt:\n"
              "        return True\n"
              "assert caught(_thread.interrupt_main)\n"
              "assert caught(lambda: threading.Timer(0.05, _thread.interrupt_main).start())\n"
              "assert caught(lambda: signal.raise_signal(signal.SIGINT))\n"
              "main = threading.main_thread().ident\n"
              "assert caught(lambda: threading.Timer(0.05, signal.pthread_kill, (main, signal.SIGINT)).start())\n"
              "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
              "_thread.interrupt_main()\n");
}

/* From 3.15 on time.sleep then raises what was sent to its thread. */
static void wakes_the_thread_it_names(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK_RUN(vm,
              "import signal, sys, threading, time\n"
              "caught, ready = [], threading.Event()\n"
              "def sleep():\n"
              "    try:\n"
              "        ready.set()\n"
              "        new = sys.version_info >= (3, 15)\n"
              "        for _ in range(1 if new else 1500):\n"
              "            time.sleep(15 if new else 0.01)\n"
              "    except LookupError:\n"
              "        caught.append(True)\n"
              "thread = threading.Thread(target=sleep)\n"
              "thread.start()\n"
              "ready.wait()\n"
              "time.sleep(0.05)\n"
              "ident = thread.ident\n"
              "signal.signal(signal.SIGUSR1, lambda number, frame: None)\n");
    PyObject *ident = PyVMObject_GetAttrString(vm, PyVMImport_AddModule(vm, "__main__"), "ident");
    REQUIRE(ident);
    CHECK(PyVMThreadState_SetAsyncExc(vm, PyVMLong_AsUnsignedLong(vm, ident), PyVMExc_LookupError(vm)) == 1);
    PyVM_DECREF(vm, ident);
    CHECK_RUN(vm,
              "for tries in range(50):\n"
              "    if thread.is_alive():\n"
              "        signal.pthread_kill(ident, signal.SIGUSR1)\n"
              "        thread.join(0.1)\n"
              "assert caught == [True] and not thread.is_alive()\n");
    PyVM_Detach(vm);
}

/* What the C API, and C code that a VM has loaded, raise by CPython's functions. */
static void is_interrupted_by_c(PyVM *vm)
{
    prepare(vm);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK_RUN(vm, "import signal\nsignal.signal(signal.SIGUSR1, tell)\n");
    CHECK(PyVMErr_SetInterruptEx(vm, SIGUSR1) == 0);
    CHECK(PyVMErr_CheckSignals(vm) == 0);
    CHECK(atomic_load(&told) == 1);
    PyVMErr_SetInterrupt(vm);
    CHECK(PyVMErr_CheckSignals(vm) == -1);
    CHECK(PyVMErr_ExceptionMatches(vm, PyVMExc_KeyboardInterrupt(vm)));
    PyVMErr_Clear(vm);
    CHECK(PyVMErr_SetInterruptEx(vm, 0) == -1);
    CHECK(PyVMErr_SetInterruptEx(vm, SIGTERM) == 0); /* has no handler */
    CHECK_RUN(vm,
              "import time\n"
              "try: import ctypes\n"
              "except ImportError: ctypes = None\n" /* own-gil on 3.12 */
              "try:\n"
              "    if ctypes: ctypes.pythonapi.PyErr_SetInterrupt()\n"
              "    for i in range(1000 if ctypes else 0): time.sleep(0.01)\n"
              "except KeyboardInterrupt: pass\n"
              "else: assert not ctypes\n");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* Its signal would end the process, which has no handler for it. */
static void refuses_timers(PyVM *vm)
{
    CHECK_RUN(vm,
              "import signal\n"
              "assert signal.alarm(0) == 0\n"
              "for call in (lambda: signal.alarm(5), lambda: signal.setitimer(signal.ITIMER_REAL, 5)):\n"
              "    try: call()\n"
              "    except RuntimeError as error: assert 'would end the process' in str(error)\n"
              "    else: assert False\n");
}

/* asyncio's own loop, and a handler of it. */
static void serves_asyncio(PyVM *vm)
{
    running running;
    prepare(vm);
    start(&running, vm,
          "import asyncio, signal\n"
          "async def main():\n"
          "    stop = asyncio.Event()\n"
          "    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)\n"
          "    tell()\n"
          "    await stop.wait()\n"
          "    return 42\n"
          "assert asyncio.run(main()) == 42\n");
    wait_until_told(1);
    sleep_ms(50);
    CHECK(PyVM_RaiseSignal(vm, SIGTERM) == PYVM_OK);
    pthread_join(running.thread, NULL);
}

/* ---- Two VMs ------------------------------------------------------------------------------------------------- */

static void leaves_others_alone(PyVM *vm)
{
    PyVM *other = new_vm_like(vm);
    static const char handle[] =
        "import signal\n"
        "seen = []\n"
        "signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))\n";
    CHECK_RUN(vm, handle);
    CHECK_RUN(other, handle);
    CHECK(PyVM_RaiseSignal(other, SIGUSR1) == PYVM_OK);
    sleep_ms(A_WHILE_MS);
    CHECK_RUN(vm, "assert seen == []");
    CHECK_RUN(other, "for i in range(1000): pass\nassert seen == [10]");
    CHECK(PyVM_Close(other) == PYVM_OK);
}

/* The next VM of a kept interpreter begins with the default handlers. */
static void begins_anew(PyVM *vm)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = info_of(vm).kind;
    config.recycle = 1;
    for (int i = 0; i < 3; i++) {
        running running;
        PyVM *used = PyVM_New(&config);
        REQUIRE(used != NULL);
        start(&running, used,
              "import signal, threading\n"
              "assert threading.current_thread() is threading.main_thread()\n"
              "assert signal.signal(signal.SIGUSR1, lambda number, frame: None) is signal.SIG_DFL\n"
              "assert signal.signal(signal.SIGINT, lambda number, frame: None) is signal.default_int_handler\n");
        pthread_join(running.thread, NULL);
        CHECK(PyVM_RaiseSignal(used, SIGUSR1) == PYVM_OK);
        CHECK(PyVM_Close(used) == PYVM_OK);
    }
}

static void refuses(PyVM *vm)
{
    CHECK(PyVM_RaiseSignal(NULL, SIGINT) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_RaiseSignal");
    for (int i = 0; i < 3; i++) {
        CHECK(PyVM_RaiseSignal(vm, (const int[]){0, 65, -1}[i]) == PYVM_ERROR_ARGUMENT);
        CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_RaiseSignal");
    }
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(PyVM_RaiseSignal(vm, SIGINT) == PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_RaiseSignal");
}

int main(void)
{
    for_each_kind(runs_the_handler);
    for_each_kind(raises_what_the_handler_raises);
    for_each_kind(goes_on_after_the_handler);
    for_each_kind(reaches_the_main_thread);
    for_each_kind(waits_for_the_main_thread);
    for_each_kind(writes_to_the_wakeup_file);
    for_each_kind(refuses_other_threads);
    for_each_kind(interrupts_itself);
    for_each_kind(wakes_the_thread_it_names);
    for_each_kind(is_interrupted_by_c);
    for_each_kind(refuses_timers);
    for_each_kind(serves_asyncio);
    for_each_kind(leaves_others_alone);
    for_each_kind(begins_anew);
    for_each_kind(refuses);
    return 0;
}
