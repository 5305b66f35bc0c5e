/*
 * blocking_calls.c: an interrupt and a signal end C calls that wait, as Ctrl-C does under python.
 */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

#include "support/kinds.h"
#include "support/time.h"

/* Each waits for ever. */
static const struct row {
    const char *setup, *call;
} rows[] = {
    {"import time", "time.sleep(60)"},
    {"import sys", "input()"},
    {"import os; ends = os.pipe()", "os.read(ends[0], 1)"},
    {"import _thread; lock = _thread.allocate_lock(); lock.acquire()", "lock.acquire()"},
    {"import _thread; lock = _thread.allocate_lock(); lock.acquire()", "lock.acquire(timeout=60)"},
    {"import queue; q = queue.Queue()", "q.get()"},
    {"import queue; q = queue.SimpleQueue()", "q.get()"},
    {"import threading, time; threading.excepthook = id; thread = threading.Thread(target=time.sleep, args=(2,)); thread.start()",
     "thread.join()"},
    {"import threading; event = threading.Event()", "event.wait()"},
    {"import threading; condition = threading.Condition(); condition.acquire()", "condition.wait(60)"},
    {"import socket; pair = socket.socketpair()", "pair[0].recv(1)"},
    {"import socket; server = socket.create_server(('127.0.0.1', 0))", "server.accept()"},
    {"import socket, select; pair = socket.socketpair()", "select.select([pair[0]], [], [])"},
    {"import subprocess; child = subprocess.Popen(['sleep', '60'])", "child.wait()"},
    {"import signal", "signal.pause()"},
    {"import asyncio\n"
     "async def serve():\n"
     "    server = await asyncio.start_server(lambda reader, writer: None, '127.0.0.1', 0)\n"
     "    async with server:\n"
     "        await server.serve_forever()",
     "asyncio.run(serve())"},
};

static const char frame[] =
    "def work():\n"
    "    global caught\n"
    "    tell(1)\n"
    "    try:\n"
    "        %s\n"
    "    except KeyboardInterrupt:\n"
    "        caught = True\n"
    "caught = False\n"
    "work()\n"
    "assert caught\n"
    "if 'child' in globals(): child.kill(); child.wait()\n";

static atomic_int told;

static PyObject *tell(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    atomic_store(&told, 1);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

typedef struct waiting {
    PyVM *vm;
    const struct row *row;
} waiting;

/* The first thread that runs code in the VM: its main thread. */
static void *wait_for_ever(void *argument)
{
    const waiting *waiting = argument;
    char code[1000];
    snprintf(code, sizeof code, frame, waiting->row->call);
    if (PyVMRun_SimpleString(waiting->vm, waiting->row->setup) != 0 || PyVMRun_SimpleString(waiting->vm, code) != 0)
        check_failed(__FILE__, __LINE__, waiting->row->call);
    return NULL;
}

static void ends(PyVM_Kind kind, const struct row *row, int (*send)(PyVM *vm))
{
    PyVM *vm = new_vm_if_it_can_be(kind);
    waiting waiting = {vm, row};
    pthread_t thread;
    if (!vm)
        return;
    define(vm, "tell", tell, NULL);
    atomic_store(&told, 0);
    REQUIRE(pthread_create(&thread, NULL, wait_for_ever, &waiting) == 0);
    while (!atomic_load(&told))
        sleep_ms(1);
    sleep_ms(100); /* until it waits */
    long begin = now_ms();
    CHECK(send(vm) == PYVM_OK);
    pthread_join(thread, NULL);
    if (now_ms() - begin > 1500)
        check_failed(__FILE__, __LINE__, row->call);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static int send_signal(PyVM *vm)
{
    return PyVM_RaiseSignal(vm, SIGINT);
}

/* Standard input that is open, and has nothing to read. */
static void silence_input(void)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0 && dup2(ends[0], 0) == 0);
}

int main(void)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_OWN_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED};
    silence_input();
    for (size_t kind = 0; kind < COUNT(kinds) - !CAN_ISOLATE; kind++)
        for (size_t i = 0; i < COUNT(rows); i++) {
            ends(kinds[kind], &rows[i], send_signal);
            ends(kinds[kind], &rows[i], PyVM_Interrupt);
        }
    return 0;
}
