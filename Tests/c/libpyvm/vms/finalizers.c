/*
 * finalizers.c: what Python code that runs while a VM ends may do, and frames that are left without an end.
 */
#include "support/kinds.h"
#include "support/vm.h"

static PyVM *other;
static int code_of_new, code_of_close;

/* Called by __del__ while the VM is being destroyed. */
static PyObject *make_and_end(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_SHARED_GIL;
    PyVM *made = PyVM_New(&config);
    code_of_new = made ? PYVM_OK : PyVM_LastError()->code;
    code_of_close = PyVM_Close(other);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void making_in_a_finalizer(void)
{
    /* Sub-interpreters: an isolated VM ends by itself, and others may come and go meanwhile. */
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_SHARED_GIL;
    other = PyVM_New(&config);
    PyVM *vm = PyVM_New(&config);
    REQUIRE(other && vm && PyVM_Attach(vm) == PYVM_OK);
    define(vm, "make_and_end", make_and_end, NULL);
    CHECK_RUN(vm,
              "import sys\n"
              "class Last:\n"
              "    def __del__(self, function=make_and_end): function()\n"
              "sys.last = Last()\n");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(code_of_new == PYVM_ERROR_ORDER && code_of_close == PYVM_ERROR_ORDER);
    CHECK(PyVM_IsInitialized(other));
    CHECK(PyVM_Close(other) == PYVM_OK);
}

/* A callback that never ends, as one that is left by longjmp; what is above the frame that does end goes with it. */
static PyObject *leave_open(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyVM_Callback outer, inner;
    CHECK(PyVM_BeginCallback(&outer) == vm);
    CHECK(PyVM_BeginCallback(&inner) == vm);
    REQUIRE(PyVM_Attach(other) == PYVM_OK);
    PyVM_EndCallback(&outer);
    CHECK(PyVM_Current() == vm);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void callbacks_left_open(void)
{
    other = PyVM_New(NULL);
    PyVM *vm = PyVM_Initialize();
    REQUIRE(other && vm);
    PyObject *function = PyVM_DefineFunction(vm, "leave_open", NULL, leave_open, NULL, NULL);
    for (int i = 0; i < 100; i++) {
        PyObject *result = PyVMObject_CallNoArgs(vm, function);
        REQUIRE(result);
        PyVM_DecRef(vm, result);
    }
    PyVM_DecRef(vm, function);
    CHECK(PyVM_Close(other) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static char told[256];

static PyObject *tell(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)kwargs, (void)data;
    snprintf(told, sizeof told, "%s", PyVMUnicode_AsUTF8(vm, PyVMTuple_GetItem(vm, args, 0)));
    return PyVM_NewRef(vm, PyVM_None(vm));
}

/* As an event loop does that nobody has closed. */
static void signals_in_a_finalizer(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "tell", tell, NULL);
    CHECK_RUN(
        vm,
        "import sys\n"
        "from _signal import SIGINT, SIGUSR1, default_int_handler, getsignal, set_wakeup_fd, signal\n"
        "from _thread import interrupt_main\n"
        "def look(signal=signal, getsignal=getsignal, set_wakeup_fd=set_wakeup_fd, interrupt_main=interrupt_main,\n"
        "         SIGINT=SIGINT, SIGUSR1=SIGUSR1, default=default_int_handler, repr=repr):\n"
        "    signal(SIGUSR1, 0)\n"
        "    signal(SIGINT, default)\n"
        "    set_wakeup_fd(-1)\n"
        "    interrupt_main()\n"
        "    return repr(getsignal(SIGUSR1))\n"
        "class Last:\n"
        "    def __del__(self, look=look, repr=repr, Error=BaseException, tell=tell):\n"
        "        try: tell(look())\n"
        "        except Error as error: tell(repr(error))\n"
        "signal(SIGUSR1, print)\n"
        "sys.last = Last()\n");
    told[0] = '\0';
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(strcmp(told, "0") == 0);
}

/* As under python, where __main__ is gone before modules are cleared. */
static void globals_in_a_finalizer(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "tell", tell, NULL);
    CHECK_RUN(vm,
              "import sys\n"
              "class Global:\n"
              "    def __del__(self, tell=tell, repr=repr): tell(repr(sys))\n"
              "kept = Global()\n");
    told[0] = '\0';
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(strcmp(told, "<module 'sys' (built-in)>") == 0);
}

int main(void)
{
    for_each_kind(signals_in_a_finalizer);
    for_each_kind(globals_in_a_finalizer);
    making_in_a_finalizer();
    callbacks_left_open();
    return 0;
}
