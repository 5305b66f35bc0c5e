/*
 * deque.c: what one thread pushes is popped or stolen once, and in the order that a deque has, also while its ring
 * grows and others steal.
 */
#include "libpyvm/pool/deque.h"

#include <pthread.h>
#include <stdlib.h>

#include "support/check.h"
#include "support/out_of_memory.h"

enum { ITEMS = 400000, THIEVES = 3, MANY = 2000 };

static pyvm_deque deque;
static atomic_int seen[ITEMS + 1];
static atomic_bool is_over;

static void *item(size_t number)
{
    return (void *)number;
}

static void alone(void)
{
    REQUIRE(pyvm_deque_begin(&deque));
    CHECK(!pyvm_deque_pop(&deque) && !pyvm_deque_steal(&deque) && !pyvm_deque_has_items(&deque));
    for (size_t i = 1; i <= 1000; i++)
        CHECK(pyvm_deque_push(&deque, item(i)));
    CHECK(pyvm_deque_has_items(&deque));
    for (size_t i = 1; i <= 400; i++)
        CHECK(pyvm_deque_steal(&deque) == item(i));
    for (size_t i = 1000; i > 400; i--)
        CHECK(pyvm_deque_pop(&deque) == item(i));
    CHECK(!pyvm_deque_pop(&deque) && !pyvm_deque_steal(&deque));
    for (size_t i = 1; i < 5000; i++) /* around the ring */
        CHECK(pyvm_deque_push(&deque, item(i)) && pyvm_deque_pop(&deque) == item(i));
    pyvm_deque_end(&deque);
}

static void note(void *found)
{
    if (found)
        atomic_fetch_add(&seen[(size_t)found], 1);
}

/* Of one victim's items each thief sees later ones later. */
static void *steal(void *argument)
{
    size_t last = 0;
    (void)argument;
    while (!atomic_load(&is_over)) {
        void *found = pyvm_deque_steal(&deque);
        if (found)
            CHECK((size_t)found > last);
        last = found ? (size_t)found : last;
        note(found);
    }
    return NULL;
}

static void push_and_pop(void)
{
    unsigned random = 1;
    for (size_t i = 1; i <= ITEMS; i++) {
        CHECK(pyvm_deque_push(&deque, item(i)));
        random = random * 1103515245 + 12345;
        for (unsigned pops = random >> 30; pops > 1; pops--)
            note(pyvm_deque_pop(&deque));
    }
    for (void *found; (found = pyvm_deque_pop(&deque)) != NULL;)
        note(found);
}

static void with_thieves(void)
{
    pthread_t thieves[THIEVES];
    REQUIRE(pyvm_deque_begin(&deque));
    for (int i = 0; i < THIEVES; i++)
        REQUIRE(pthread_create(&thieves[i], NULL, steal, NULL) == 0);
    push_and_pop();
    CHECK(!pyvm_deque_has_items(&deque));
    atomic_store(&is_over, true);
    for (int i = 0; i < THIEVES; i++)
        pthread_join(thieves[i], NULL);
    for (int i = 1; i <= ITEMS; i++)
        if (seen[i] != 1)
            check_failed(__FILE__, __LINE__, "item %d was taken %d times", i, seen[i]);
    pyvm_deque_end(&deque);
}

/* What there is no memory for stays the caller's. */
static size_t push_many(void)
{
    size_t pushed = 0;
    if (!pyvm_deque_begin(&deque))
        return 0;
    while (pushed < MANY && pyvm_deque_push(&deque, item(pushed + 1)))
        pushed++;
    for (size_t i = pushed; i > 0; i--)
        CHECK(pyvm_deque_pop(&deque) == item(i));
    pyvm_deque_end(&deque);
    return pushed;
}

static void without_memory(void)
{
    for (long allocations = 0;; allocations++) {
        memory_lasts(allocations);
        size_t pushed = push_many();
        if (!memory_ran_out()) {
            CHECK(pushed == MANY && allocations > 2);
            return;
        }
        CHECK(pushed < MANY);
    }
}

int main(void)
{
    alone();
    with_thieves();
    if (MEMORY_CAN_RUN_OUT)
        without_memory();
    return 0;
}
