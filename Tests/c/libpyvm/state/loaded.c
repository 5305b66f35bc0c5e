/*
 * loaded.c: the list of runtimes keeps its order and its room, one that is no copy is the process's own, and threads
 * that search while others add see only started runtimes, in the order of the list.
 */
#include "libpyvm/state/loaded.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/check.h"
#include "support/out_of_memory.h"

enum { MOST = 32, READERS = 6 };

static const pyvm_python pythons[2];
static pyvm_runtime *added[MOST];
static int count;
static _Atomic bool all_added;

/* An engine each whose GIL this thread may hold. */
static _Thread_local PyThreadState *held_state;

static PyThreadState *holds(void)
{
    return held_state;
}

static PyThreadState *holds_nothing(void)
{
    return NULL;
}

static const pyvm_engine idle = {.current = holds_nothing}, busy = {.current = holds};

static pyvm_runtime *add(const pyvm_python *python, int copy)
{
    pyvm_loaded_lock();
    REQUIRE(pyvm_loaded_has_room());
    pyvm_runtime *runtime = pyvm_loaded_allocate(python);
    REQUIRE(runtime);
    runtime->copy = copy;
    runtime->engine = &idle;
    pyvm_loaded_add(runtime);
    pyvm_loaded_unlock();
    added[count++] = runtime;
    return runtime;
}

static bool is_its(const pyvm_runtime *runtime, const pyvm_python *python)
{
    return runtime->python == python;
}

static pyvm_runtime *first(void)
{
    unsigned index = 0;
    return pyvm_loaded_next(&index);
}

static void empty(void)
{
    const pyvm_engine *engine = NULL;
    CHECK(!first() && !pyvm_loaded_own() && !pyvm_loaded_has_own() && !pyvm_loaded_has_host);
    CHECK(!pyvm_loaded_find(is_its, &pythons[0]) && !pyvm_loaded_held(&engine) && pyvm_loaded_has_room());
    memory_lasts(0);
    pyvm_runtime *runtime = pyvm_loaded_allocate(&pythons[0]);
    CHECK(memory_ran_out() && !runtime);
    runtime = pyvm_loaded_allocate(&pythons[1]);
    REQUIRE(runtime);
    CHECK(runtime->python == &pythons[1] && runtime->use == PYVM_USE_IDLE && !runtime->started && !runtime->joined);
    CHECK(!pyvm_loaded_find(is_its, &pythons[1])); /* it is not in the list yet */
    free(runtime);
}

static void own_and_copies(void)
{
    pyvm_runtime *copy = add(&pythons[0], 1);
    CHECK(!pyvm_loaded_own() && !pyvm_loaded_has_own());
    pyvm_runtime *own = add(&pythons[1], 0);
    CHECK(pyvm_loaded_own() == own && pyvm_loaded_has_own());
    pyvm_runtime *other = add(&pythons[1], 2);
    CHECK(pyvm_loaded_own() == own);
    CHECK(pyvm_loaded_find(is_its, &pythons[0]) == copy && pyvm_loaded_find(is_its, &pythons[1]) == own);

    CHECK(!first()); /* none is started */
    pyvm_loaded_set_started(other, true);
    CHECK(first() == other);
    pyvm_loaded_set_started(copy, true);
    unsigned index = 0;
    CHECK(pyvm_loaded_next(&index) == copy && pyvm_loaded_next(&index) == other && index == 3);
    CHECK(!pyvm_loaded_next(&index) && !pyvm_loaded_next(&index));
    pyvm_loaded_set_started(copy, false);
    CHECK(first() == other);

    const pyvm_engine *engine = NULL;
    int state;
    other->engine = own->engine = &busy;
    CHECK(!pyvm_loaded_held(&engine) && !engine);
    held_state = (PyThreadState *)&state;
    CHECK(pyvm_loaded_held(&engine) == held_state && engine == &busy);
    pyvm_loaded_set_started(other, false);
    CHECK(!pyvm_loaded_held(&engine)); /* the GIL of what is not started is nobody's */
    held_state = NULL;
}

/* Until all are added and started: each search gives started runtimes, whole, and never fewer than the one before. */
static void *search(void *unused)
{
    int before = 0;
    for (bool last = false; !last;) {
        last = all_added;
        int copy = -1, found = 0;
        unsigned index = 0;
        for (pyvm_runtime *runtime; (runtime = pyvm_loaded_next(&index)) != NULL; found++) {
            CHECK(runtime->engine == &idle && runtime->copy > copy);
            copy = runtime->copy;
        }
        CHECK(found >= before);
        before = found;
    }
    CHECK(before == MOST - 3);
    return unused;
}

static void *add_some(void *unused)
{
    static _Atomic int inside;
    for (;;) {
        pyvm_loaded_lock();
        CHECK(inside++ == 0);
        usleep(100); /* for another thread to come in, were there no lock */
        pyvm_runtime *runtime = pyvm_loaded_has_room() ? pyvm_loaded_allocate(&pythons[0]) : NULL;
        if (runtime) {
            runtime->engine = &idle;
            runtime->copy = count;
            added[count++] = runtime;
            pyvm_loaded_add(runtime);
            pyvm_loaded_set_started(runtime, true);
        }
        inside--;
        pyvm_loaded_unlock();
        if (!runtime)
            return unused;
    }
}

static void many_threads(void)
{
    pthread_t readers[READERS], writers[4];
    for (size_t i = 0; i < COUNT(readers); i++)
        REQUIRE(pthread_create(&readers[i], NULL, search, NULL) == 0);
    for (size_t i = 0; i < COUNT(writers); i++)
        REQUIRE(pthread_create(&writers[i], NULL, add_some, NULL) == 0);
    for (size_t i = 0; i < COUNT(writers); i++)
        pthread_join(writers[i], NULL);
    all_added = true;
    for (size_t i = 0; i < COUNT(readers); i++)
        pthread_join(readers[i], NULL);
    CHECK(!pyvm_loaded_has_room() && count == MOST);
    unsigned index = 0;
    for (int i = 3; i < MOST; i++)
        CHECK(pyvm_loaded_next(&index) == added[i]);
    CHECK(!pyvm_loaded_next(&index) && pyvm_loaded_own() == added[1]);
}

int main(void)
{
    empty();
    own_and_copies();
    many_threads();
    return 0;
}
