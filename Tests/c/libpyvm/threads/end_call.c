/*
 * end_call.c: the system call in which a thread waits fails with ECANCELED; but not where the thread has another VM
 * attached, nor a wait for a lock.
 */
#include "libpyvm/threads/end_call.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "libpyvm/threads/wake.h"
#include "support/inside.h"
#include "support/time.h"

enum { LATE_MS = 20000, TURNS = 20 };

typedef struct waiting {
    PyVM *attached; /* or NULL */
    sem_t *lock;    /* to wait for; NULL: it sleeps */
    atomic_int id;
    atomic_bool goes_on;
    int error, woken;
} waiting;

static int sleep_once(void)
{
    struct timespec minute = {60, 0};
    return clock_nanosleep(CLOCK_MONOTONIC, 0, &minute, NULL);
}

static int wait_once(sem_t *lock)
{
    return sem_wait(lock) == 0 ? 0 : errno;
}

/* Until it is over, or fails in another way than by a signal. */
static void *wait_in(void *argument)
{
    waiting *it = argument;
    if (it->attached)
        REQUIRE(PyVM_Attach(it->attached) == PYVM_OK);
    it->id = (int)syscall(SYS_gettid);
    do {
        it->error = it->lock ? wait_once(it->lock) : sleep_once();
        it->woken += it->error == EINTR;
    } while (it->error == EINTR && it->goes_on);
    if (it->attached)
        PyVM_Detach(it->attached);
    return NULL;
}

static pthread_t start(waiting *it)
{
    pthread_t thread;
    it->goes_on = true;
    REQUIRE(pthread_create(&thread, NULL, wait_in, it) == 0);
    while (!it->id)
        sleep_ms(1);
    sleep_ms(50); /* until it waits */
    return thread;
}

static void end_calls(const PyVM *vm, waiting *it, int turns)
{
    for (int turn = 0; turn < turns; turn++, sleep_ms(5))
        pyvm_wake_end_call(atomic_load(&vm->interpreter), (unsigned long)it->id);
}

static void a_sleep(PyVM *vm, PyVM *attached)
{
    waiting it = {.attached = attached};
    pthread_t thread = start(&it);
    long begin = now_ms();
    end_calls(vm, &it, 1);
    pthread_join(thread, NULL);
    CHECK(now_ms() - begin < LATE_MS);
    CHECK(it.error == ECANCELED && it.woken == 0);
}

static void in_another_vm(PyVM *vm, PyVM *other)
{
    waiting it = {.attached = other};
    pthread_t thread = start(&it);
    end_calls(vm, &it, TURNS);
    it.goes_on = false;
    pyvm_wake((unsigned long)it.id);
    pthread_join(thread, NULL);
    CHECK(it.error == EINTR && it.woken > 1);
}

static void for_a_lock(PyVM *vm)
{
    sem_t lock;
    sem_init(&lock, 0, 0);
    waiting it = {.lock = &lock};
    pthread_t thread = start(&it);
    CHECK(!pyvm_end_call_note(atomic_load(&vm->interpreter), (unsigned long)it.id));
    end_calls(vm, &it, TURNS);
    sem_post(&lock);
    pthread_join(thread, NULL);
    CHECK(it.error == 0 && it.woken == 0);
    sem_destroy(&lock);
}

int main(void)
{
    PyVM *vm = new_vm(), *other = new_vm();
    PyVM_Detach(vm);
    PyVM_Detach(other);
    a_sleep(vm, NULL);
    a_sleep(vm, vm);
    in_another_vm(vm, other);
    for_a_lock(vm);
    return PyVM_Close(other) == PYVM_OK && PyVM_Close(vm) == PYVM_OK ? 0 : 1;
}
