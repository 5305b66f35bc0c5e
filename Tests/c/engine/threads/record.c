/*
 * record.c: CPython's record of a thread's state: set while a state is current and only then, whoever makes or deletes
 * states; and the quick way of setting it, by its address.
 */
#include "support/interpreters.h"

#include "engine/threads/state.h"

static void test_new_state_is_not_on_record(PyInterpreterState *interpreter)
{
    CHECK(engine->record_get() == NULL);
    PyThreadState *state = engine->state_new(interpreter);
    CHECK(state != NULL && engine->record_get() == NULL && engine->current() == NULL);
    engine->acquire(state);
    CHECK(engine->record_get() == state && engine->current() == state);
    PyThreadState *other = engine->state_new(interpreter);
    CHECK(engine->record_get() == state);
    engine->state_delete_other(other);
    CHECK(engine->record_get() == state && engine->current() == state);
    CHECK(engine->release() == state && engine->record_get() == NULL && engine->current() == NULL);
    engine->acquire(state);
    pyvm_state_delete_current();
    CHECK(engine->record_get() == NULL);
}

static void test_address(PyInterpreterState *interpreter)
{
    CHECK(engine->record_address() == NULL); /* nothing is current */
    PyThreadState *state = engine->state_new(interpreter);
    engine->acquire(state);
    PyThreadState **record = engine->record_address();
    CHECK(record != NULL && *record == state);
    for (int i = 0; i < 3 && record; i++) {
        CHECK(engine->let_go() == state);
        *record = NULL;
        CHECK(engine->record_get() == NULL);
        *record = state;
        engine->take(state);
        CHECK(engine->record_get() == state && engine->current() == state && engine->record_address() == record);
    }
    pyvm_state_delete_current();
    CHECK(engine->record_get() == NULL && (!record || *record == NULL));
}

static void *in_another_thread(void *interpreter)
{
    test_new_state_is_not_on_record(interpreter);
    test_address(interpreter);
    return NULL;
}

static void everywhere(PyInterpreterState *interpreter)
{
    pthread_t thread;
    in_another_thread(interpreter);
    CHECK(pthread_create(&thread, NULL, in_another_thread, interpreter) == 0);
    pthread_join(thread, NULL);
}

int main(void)
{
    start_runtime();
    everywhere(PyInterpreterState_Main());
    pyvm_recipe how = recipe();
    PyThreadState *state = enter(&how);
    engine->release();
    everywhere(engine->interpreter_of(state));
    engine->acquire(state);
    leave();
    CHECK(engine->record_get() == NULL);
    return 0;
}
