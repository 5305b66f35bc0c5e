/*
 * move.c: what is moved is emptied when it has arrived and not before, whatever goes wrong on the way; and no file
 * descriptor is lost.
 */
#include <dirent.h>
#include <pthread.h>
#include <unistd.h>

#include "support/cross.h"
#include "support/kinds.h"

static int descriptors(void)
{
    DIR *folder = opendir("/proc/self/fd");
    int count = 0;
    while (readdir(folder))
        count++;
    closedir(folder);
    return count;
}

/* A socket x whose other end is y, a list z, and w, which no receiver can make. */
static const char things[] =
    "import socket\n"
    "class Odd:\n"
    "    def __reduce__(self): return int, ('no number',)\n"
    "x, y = socket.socketpair()\nz = [1, 2]\nw = Odd()";
static const char is_as_before[] = "x.send(b'1')\nassert y.recv(9) == b'1' and z == [1, 2], z";
static const char has_gone[] = "assert x.fileno() == -1 and z == [], (x, z)";

/* `what` of the VM's __main__, a new reference. */
static PyObject *value_of(PyVM *vm, const char *what)
{
    PyObject *main = PyVMImport_AddModule(vm, "__main__"), *dict = PyVMModule_GetDict(vm, main);
    PyObject *value = PyVMRun_String(vm, what, Py_eval_input, dict, dict);
    REQUIRE(value != NULL);
    return value;
}

static PyObject *both(PyVM *vm)
{
    CHECK_RUN(vm, "import pyvm");
    return value_of(vm, "[pyvm.move(x), pyvm.move(z)]");
}

static PyObject *both_and_odd(PyVM *vm)
{
    CHECK_RUN(vm, "import pyvm");
    return value_of(vm, "[pyvm.move(x), pyvm.move(z), w]");
}

/* ---- At once ---------------------------------------------------------------------------------------------------- */

static void at_once(PyVM *to, PyVM *from)
{
    CHECK_RUN(from, things);
    PyObject *object = both_and_odd(from);
    CHECK(PyVM_Transfer(to, from, object) == NULL);
    CHECK_RAISED(to, "ValueError", "no number");
    PyVM_DecRef(from, object);
    CHECK_RUN(from, is_as_before);
    object = both(from);
    set_x(to, PyVM_Transfer(to, from, object));
    PyVM_DecRef(from, object);
    CHECK_RUN(from, has_gone);
    CHECK_RUN(to, "x[0].send(b'2')\nassert x[1] == [1, 2]");
    CHECK_RUN(from, "assert y.recv(9) == b'2'");
    CHECK_RUN(to, "x[0].close()\ndel x");
    CHECK_RUN(from, "assert y.recv(9) == b''\ny.close()");
}

/* ---- In two steps ----------------------------------------------------------------------------------------------- */

static void in_steps(PyVM *to, PyVM *from)
{
    PyObject *moved;
    CHECK_RUN(from, things);
    PyObject *object = both(from);
    for (int has_arrived = 0; has_arrived < 2; has_arrived++) {
        PyVM_Parcel *parcel = PyVM_ParcelPrepare(from, object, PYVM_MODE_COPY, &moved);
        REQUIRE(parcel != NULL && moved != NULL);
        CHECK_RUN(from, is_as_before);
        CHECK(PyVM_ParcelSettle(from, moved, has_arrived) == PYVM_OK);
        if (has_arrived)
            set_x(to, PyVM_ParcelUnpack(to, parcel));
        PyVM_ParcelFree(parcel);
        CHECK_RUN(from, has_arrived ? has_gone : is_as_before);
    }
    PyVM_DecRef(from, object);
    CHECK_RUN(to, "x[0].close()\ndel x");
    CHECK_RUN(from, "y.close()");
    CHECK(PyVM_ParcelSettle(from, NULL, 1) == PYVM_OK);
    PyVM_Parcel *parcel = PyVM_ParcelPrepare(from, PyVM_None(from), PYVM_MODE_COPY, &moved);
    CHECK(parcel && !moved);
    PyVM_ParcelFree(parcel);
    CHECK(PyVM_ParcelPrepare(from, PyVM_None(from), PYVM_MODE_COPY, NULL) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ParcelPrepare");
}

/* A parcel that cannot be unpacked here can be unpacked there, and one that is freed leaves nothing open. */
static void in_parcels(PyVM *to, PyVM *from)
{
    CHECK_RUN(from,
              "import pyvm, socket, sys\nx, y = socket.socketpair()\nsys.only_here = 7\n"
              "class OnlyHere:\n    def __reduce__(self): return getattr, (sys, 'only_here')\nw = OnlyHere()");
    PyObject *object = value_of(from, "[pyvm.move(x), w]");
    PyVM_Parcel *parcel = PyVM_ParcelPack(from, object);
    REQUIRE(parcel != NULL);
    PyVM_DecRef(from, object);
    CHECK_RUN(from, "assert x.fileno() == -1");
    CHECK(PyVM_ParcelUnpack(to, parcel) == NULL);
    CHECK_RAISED(to, "AttributeError", "only_here");
    set_x(from, PyVM_ParcelUnpack(from, parcel));
    CHECK_RUN(from, "x[0].send(b'1')\nassert y.recv(9) == b'1' and x[1] == 7");
    CHECK(PyVM_ParcelUnpack(from, parcel) == NULL);
    CHECK_RAISED(from, "ValueError", "what was moved has arrived already");
    CHECK_RUN(from, "x[0].close()\nassert y.recv(9) == b''\nx = y"); /* also while there still is the parcel */
    PyVM_ParcelFree(parcel);
    object = value_of(from, "y");
    parcel = PyVM_ParcelPackAs(from, object, PYVM_MODE_MOVE);
    PyVM_DecRef(from, object);
    CHECK(parcel != NULL);
    PyVM_ParcelFree(parcel);
    CHECK_RUN(from, "assert y.fileno() == -1\ndel sys.only_here, x, y, w");
}

/* ---- To several at once ----------------------------------------------------------------------------------------- */

enum { THREADS = 4 };

typedef struct receiver {
    PyVM *vm;
    PyVM_Parcel *parcel;
    pthread_barrier_t *start;
    int has_got;
} receiver;

static void *receive(void *argument)
{
    receiver *self = argument;
    pthread_barrier_wait(self->start);
    PyObject *object = PyVM_ParcelUnpack(self->vm, self->parcel);
    self->has_got = object != NULL;
    if (object)
        set_x(self->vm, object);
    else
        CHECK_RAISED(self->vm, "ValueError", "what was moved ");
    return NULL;
}

/* One of them gets it. */
static void to_one_of_many(PyVM *from)
{
    pthread_t threads[THREADS];
    receiver receivers[THREADS];
    pthread_barrier_t start;
    pthread_barrier_init(&start, NULL, THREADS);
    CHECK_RUN(from, things);
    PyObject *object = both(from);
    PyVM_Parcel *parcel = PyVM_ParcelPack(from, object);
    PyVM_DecRef(from, object);
    int got = 0;
    for (int i = 0; i < THREADS; i++) {
        receivers[i] = (receiver){new_vm_like(from), parcel, &start, 0};
        pthread_create(&threads[i], NULL, receive, &receivers[i]);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        got += receivers[i].has_got;
        if (receivers[i].has_got)
            CHECK_RUN(receivers[i].vm, "x[0].send(b'5')\nx[0].close()");
        CHECK(PyVM_Close(receivers[i].vm) == PYVM_OK);
    }
    CHECK(got == 1);
    CHECK_RUN(from, "assert y.recv(9) == b'5' and y.recv(9) == b''\ny.close()");
    PyVM_ParcelFree(parcel);
    pthread_barrier_destroy(&start);
}

/* ---- Through channels ------------------------------------------------------------------------------------------- */

static void through_channels(PyVM *to, PyVM *from)
{
    PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT;
    config.max_items = 1;
    PyVM_Channel *channel = PyVM_ChannelNew(&config);
    CHECK_RUN(from, things);
    PyObject *object = both(from), *list = value_of(from, "z"), *received;
    CHECK(PyVM_ChannelPutAs(from, channel, list, PYVM_MODE_COPY, 0) == PYVM_OK);
    CHECK(PyVM_ChannelPut(from, channel, object, 0) == PYVM_ERROR_TIMEOUT);
    CHECK(PyVM_ChannelPut(from, channel, object, 1000000) == PYVM_ERROR_TIMEOUT);
    CHECK(PyVM_ChannelPutAs(from, channel, list, PYVM_MODE_MOVE, 1000000) == PYVM_ERROR_TIMEOUT);
    CHECK(PyVM_ChannelPutAs(from, channel, list, (PyVM_Mode)99, 0) == PYVM_ERROR_ARGUMENT);
    CHECK_RUN(from, is_as_before);
    CHECK(PyVM_ChannelGet(to, channel, &received, 0) == PYVM_OK);
    PyVM_DecRef(to, received);
    CHECK(PyVM_ChannelPut(from, channel, object, 0) == PYVM_OK);
    CHECK_RUN(from, has_gone);
    CHECK(PyVM_ChannelGet(to, channel, &received, 0) == PYVM_OK);
    set_x(to, received);
    CHECK_RUN(to, "x[0].send(b'3')\nassert x[1] == [1, 2]\nx[0].close()\ndel x");
    CHECK_RUN(from, "assert y.recv(9) == b'3'\nx = y");
    PyVM_DecRef(from, object);
    PyVM_DecRef(from, list);
    CHECK_RUN(from, things);
    CHECK(PyVM_ChannelClose(channel) == PYVM_OK);
    object = both(from);
    CHECK(PyVM_ChannelPut(from, channel, object, -1) == PYVM_ERROR_CLOSED);
    PyVM_DecRef(from, object);
    CHECK_RUN(from, is_as_before);
    CHECK_RUN(from, "x.close()\ny.close()\ndel x, y");
    PyVM_ChannelFree(channel);
}

/* ---- The end of VMs, and memory that runs out ------------------------------------------------------------------- */

static void outlives(PyVM *like)
{
    PyVM *from = new_vm_like(like), *to = new_vm_like(like);
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    CHECK_RUN(from, things);
    PyObject *object = both(from);
    CHECK(PyVM_ChannelPut(from, channel, object, 0) == PYVM_OK);
    PyVM_DecRef(from, object);
    CHECK_RUN(from, "y.send(b'4')\ny.close()");
    CHECK(PyVM_Close(from) == PYVM_OK);
    CHECK(PyVM_ChannelGet(to, channel, &object, 0) == PYVM_OK);
    set_x(to, object);
    CHECK_RUN(to, "assert x[0].recv(9) == b'4' and x[0].recv(9) == b'' and x[1] == [1, 2]\nx[0].close()");
    CHECK_RUN(to, things);
    object = both(to);
    CHECK(PyVM_ChannelPut(to, channel, object, 0) == PYVM_OK); /* stays in the channel for ever */
    PyVM_DecRef(to, object);
    CHECK_RUN(to, "y.close()\ndel x, y");
    CHECK(PyVM_Close(to) == PYVM_OK);
    PyVM_ChannelFree(channel);
}

/* What cannot arrive for want of memory is where it was. */
static void limits(PyVM *from)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = info_of(from).kind;
    config.memory_limit = 40 << 20;
    PyVM *to = PyVM_New(&config);
    if (!to) /* a shared GIL, or CPython 3.11: there is no such limit */
        return;
    CHECK_RUN(from, things);
    CHECK_RUN(from, "import pyvm\nz[:] = ['much' * 100 + str(i) for i in range(200000)]");
    PyObject *object = both(from);
    CHECK(PyVM_Transfer(to, from, object) == NULL);
    CHECK_RAISED(to, "MemoryError", "");
    PyVM_DecRef(from, object);
    CHECK_RUN(from, "assert len(z) == 200000\nz[:] = [1, 2]");
    CHECK_RUN(from, is_as_before);
    CHECK_RUN(from, "x.close()\ny.close()\ndel x, y, z");
    CHECK(PyVM_Close(to) == PYVM_OK);
}

static void test(PyVM *from)
{
    PyVM *to = new_vm_like(from);
    for (int i = 0; i < 2; i++) { /* the first time, modules are imported */
        int before = descriptors();
        at_once(to, from);
        in_steps(to, from);
        in_parcels(to, from);
        through_channels(to, from);
        CHECK(i == 0 || descriptors() == before);
    }
    CHECK(PyVM_Close(to) == PYVM_OK);
    int before = descriptors();
    to_one_of_many(from);
    outlives(from);
    limits(from);
    CHECK(descriptors() == before);
}

int main(void)
{
    for_each_kind(test);
    return 0;
}
