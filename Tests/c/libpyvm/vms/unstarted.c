/*
 * unstarted.c: threads that could not be started leave nothing behind: the VM closes, and its exit handlers run.
 */
#include "support/vm.h"

static char written[1000];

static int note(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    (void)vm, (void)stream, (void)data;
    size_t length = strlen(written);
    snprintf(written + length, sizeof written - length, "%.*s", (int)count, bytes);
    return 0;
}

/* A thread's stack that is larger than what is left of the address space. */
static const char fail[] =
    "import atexit, resource, threading, _thread\n"
    "atexit.register(lambda: print('handler'))\n"
    "limits = resource.getrlimit(resource.RLIMIT_AS)\n"
    "threading.stack_size(1 << 40)\n"
    "resource.setrlimit(resource.RLIMIT_AS, (1 << 39, limits[1]))\n"
    "def refused(start):\n"
    "    try: start()\n"
    "    except RuntimeError: return 1\n"
    "    return 0\n"
    "count = sum(refused(threading.Thread(target=print).start) for i in range(50))\n"
    "count += sum(refused(lambda: _thread.start_new_thread(print, ())) for i in range(50))\n"
    "resource.setrlimit(resource.RLIMIT_AS, limits)\n"
    "threading.stack_size(0)\n"
    "thread = threading.Thread(target=print, args=('thread',))\n"
    "thread.start()\n"
    "thread.join()\n"
    "assert not threading._limbo and threading.active_count() <= 2\n"; /* the main thread may be another */

static void closes(PyVM_Kind kind, int allow_daemon_threads, int recycle)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.allow_daemon_threads = allow_daemon_threads;
    config.recycle = recycle;
    config.write = note;
    PyVM *vm = PyVM_New(&config);
    if (!vm && PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED)
        return;
    REQUIRE(vm != NULL);
    written[0] = '\0';
    CHECK_RUN(vm, fail);
    CHECK(global_long(vm, "count") == 100);
    CHECK(PyVM_CloseWithin(vm, 5000) == PYVM_OK);
    CHECK(strcmp(written, "thread\nhandler\n") == 0);
}

int main(void)
{
    for (int i = 0; i < 8; i++) {
        closes(PYVM_KIND_OWN_GIL, i & 1, i & 2);
        closes(PYVM_KIND_SHARED_GIL, i & 1, i & 2);
        if (CAN_ISOLATE)
            closes(PYVM_KIND_ISOLATED, i & 1, i & 2);
    }
    return 0;
}
