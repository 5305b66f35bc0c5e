/*
 * pause.c: a pause lets go of the GIL that the thread holds, whether a frame has it or not, and takes the same again.
 */
#include "libpyvm/threads/pause.h"

#include <stdlib.h>

#include "libpyvm/state/attached.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/frame.h"
#include "support/check.h"

/* An engine whose GIL is a variable, and whose thread states are the addresses of two bytes. */
static char states[2];
static PyThreadState *current;
static int releases, acquires;

static PyThreadState *now_current(void)
{
    return current;
}

static PyThreadState *release(void)
{
    PyThreadState *state = current;
    current = NULL;
    releases++;
    return state;
}

static void acquire(PyThreadState *state)
{
    current = state;
    acquires++;
}

static const pyvm_engine engine = {.current = now_current, .release = release, .acquire = acquire};

static PyThreadState *state(int number)
{
    return (PyThreadState *)&states[number];
}

static void without_a_gil(void)
{
    pyvm_pause pause = pyvm_pause_begin();
    CHECK(!pause.saved && !pause.state);
    pyvm_pause_end(&pause);
    CHECK(releases == 0 && acquires == 0 && !current);
}

/* As in a thread of Python that calls by ctypes. */
static void without_a_frame(void)
{
    current = state(0);
    pyvm_pause pause = pyvm_pause_begin();
    CHECK(!current && releases == 1);
    pyvm_pause inner = pyvm_pause_begin(); /* nothing is held now */
    pyvm_pause_end(&inner);
    CHECK(!current && releases == 1 && acquires == 0);
    pyvm_pause_end(&pause);
    CHECK(current == state(0) && acquires == 1);
    release();
}

static void with_a_frame(void)
{
    static PyVM vm = {.engine = &engine};
    static pyvm_thread thread;
    PyVM_Callback frame;
    pyvm_self = &thread;
    pyvm_frame_push_held(&frame, &thread, &vm, state(1));
    CHECK(pyvm_attached == &vm);
    current = state(1);
    releases = acquires = 0;
    pyvm_pause pause = pyvm_pause_begin();
    CHECK(!current && releases == 1 && pyvm_attached == &pyvm_attached_none);
    pyvm_pause_end(&pause);
    CHECK(current == state(1) && acquires == 1 && pyvm_attached == &vm && thread.top == &frame);

    current = NULL; /* C code inside the VM has let go of the GIL without PyVM: it is not to be taken */
    pause = pyvm_pause_begin();
    pyvm_pause_end(&pause);
    CHECK(!current && releases == 1 && acquires == 1 && pyvm_attached == &vm);
    pyvm_frame_pop(&thread);
    pyvm_self = NULL;
}

int main(void)
{
    pyvm_runtime *runtime = pyvm_loaded_allocate(NULL);
    REQUIRE(runtime);
    runtime->engine = &engine;
    pyvm_loaded_add(runtime);
    pyvm_loaded_set_started(runtime, true);
    without_a_gil();
    without_a_frame();
    with_a_frame();
    return 0;
}
