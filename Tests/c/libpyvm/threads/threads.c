/*
 * threads.c: 16 threads call 4 VMs, borrowed, attached and crossing, while VMs come and go beside them.
 */
#include <pthread.h>

#include "support/vm.h"

enum { VMS = 4, THREADS = 16, TURNS = 300 };

static PyVM *vms[VMS];

static void count(PyVM *vm)
{
    CHECK_RUN(vm, "with lock: count += 1");
}

/* Each pair of VMs is nested in both orders by some thread: this ends only if none waits with a GIL in its hand. */
static void cross(unsigned turn)
{
    PyVM *outer = vms[turn % VMS], *inner = vms[(turn + 1 + turn / VMS % (VMS - 1)) % VMS];
    REQUIRE(PyVM_Attach(outer) == PYVM_OK);
    PyObject *list = PyVMList_New(outer, 0);
    PyObject *number = PyVMLong_FromLong(inner, 1000 + (long)turn);
    REQUIRE(PyVM_Attach(inner) == PYVM_OK);
    CHECK(PyVMList_Append(outer, list, PyVM_None(outer)) == 0);
    CHECK(PyVMLong_AsLong(inner, number) == 1000 + (long)turn);
    count(outer);
    count(inner);
    PyVM_DecRef(inner, number);
    CHECK(PyVM_Detach(inner) == PYVM_OK);
    CHECK(PyVMList_Size(outer, list) == 1);
    PyVM_DecRef(outer, list);
    CHECK(PyVM_Detach(outer) == PYVM_OK);
}

static void *work(void *number)
{
    unsigned first = *(unsigned *)number;
    for (unsigned turn = first; turn < first + TURNS; turn++)
        cross(turn);
    return NULL;
}

/* Slots are used again all the time: nobody may mistake one VM's state for another's. */
static void *come_and_go(void *unused)
{
    for (int i = 0; i < 10; i++) {
        PyVM *vm = new_vm();
        CHECK_RUN(vm, "import threading; t = threading.Thread(target=sum, args=([1, 2],)); t.start()");
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
    return unused;
}

int main(void)
{
    for (int i = 0; i < VMS; i++) {
        vms[i] = new_vm();
        CHECK_RUN(vms[i], "import threading; lock = threading.Lock(); count = 0");
    }
    pthread_t threads[THREADS], other;
    unsigned numbers[THREADS];
    REQUIRE(pthread_create(&other, NULL, come_and_go, NULL) == 0);
    for (unsigned i = 0; i < THREADS; i++) {
        numbers[i] = i;
        REQUIRE(pthread_create(&threads[i], NULL, work, &numbers[i]) == 0);
    }
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    pthread_join(other, NULL);
    long total = 0;
    for (int i = 0; i < VMS; i++) {
        total += global_long(vms[i], "count");
        CHECK(PyVM_Close(vms[i]) == PYVM_OK);
    }
    CHECK(total == 2L * THREADS * TURNS);
    return 0;
}
