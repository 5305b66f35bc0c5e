/*
 * keys.c: pthread keys of the program keep their values, and their destructors get these, in threads that load private
 * copies of libpython, run in them and end.
 */
#include "support/vm.h"

#include <pthread.h>

enum { KEYS = 40, THREADS = 3 };

static pthread_key_t keys[KEYS];
static int ended;

static void end(void *value)
{
    int *number = value;
    CHECK(*number >= 0 && *number < KEYS);
    ended++;
}

static void *work(void *unused)
{
    int numbers[KEYS];
    for (int i = 0; i < KEYS; i++) {
        numbers[i] = i;
        REQUIRE(pthread_setspecific(keys[i], &numbers[i]) == 0);
    }
    PyVM *vm = new_vm_of(PYVM_KIND_ISOLATED);
    CHECK_RUN(
        vm,
        "import threading, json\nthread = threading.Thread(target=json.dumps, args=([1],))\nthread.start()\nthread.join()");
    for (int i = 0; i < KEYS; i++)
        REQUIRE(pthread_getspecific(keys[i]) == &numbers[i]);
    /* The destructors run while this frame is gone: give them what stays. */
    static int left[KEYS];
    for (int i = 0; i < KEYS; i++) {
        left[i] = i;
        REQUIRE(pthread_setspecific(keys[i], &left[i]) == 0);
    }
    CHECK_RUN(vm, "x = 1");
    for (int i = 0; i < KEYS; i++)
        REQUIRE(pthread_getspecific(keys[i]) == &left[i]);
    return unused;
}

int main(void)
{
    if (!CAN_ISOLATE)
        return 0;
    for (int i = 0; i < KEYS; i++)
        REQUIRE(pthread_key_create(&keys[i], end) == 0);
    for (int i = 0; i < THREADS; i++) {
        pthread_t thread;
        REQUIRE(pthread_create(&thread, NULL, work, NULL) == 0);
        REQUIRE(pthread_join(thread, NULL) == 0);
        CHECK(ended == KEYS * (i + 1));
    }
    return 0;
}
