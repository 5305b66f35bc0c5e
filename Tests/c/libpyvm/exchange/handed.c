/*
 * handed.c: VMs and channels are handed to Python code and taken from it; a recycled interpreter has its finder once,
 * and nothing of the VM before it.
 */
#include "support/expect.h"
#include "support/kinds.h"

static void test_channel(PyVM *vm)
{
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    PyObject *object = PyVM_ChannelObject(vm, channel), *again = PyVM_ChannelObject(vm, channel);
    REQUIRE(object && again);
    set_global(vm, "c", object);
    set_global(vm, "d", again);
    CHECK_RUN(vm, "assert c == d and c is not d and hash(c) == hash(d)\nc.put([1])");
    CHECK_INT(PyVM_ChannelCount(channel), 1);
    PyVM_Channel *taken = PyVM_ChannelFromObject(vm, object);
    CHECK(taken == channel);
    PyVM_ChannelFree(taken);
    PyVM_ChannelFree(channel); /* the objects hold it */
    CHECK_RUN(vm, "assert d.get() == [1]\ndel c, d");
    PyVM_DecRef(vm, object);
    PyVM_DecRef(vm, again);

    CHECK(!PyVM_ChannelFromObject(vm, PyVM_None(vm)));
    CHECK_RAISED(vm, "TypeError", "a pyvm.Channel expected, not NoneType");
    CHECK(!PyVM_ChannelObject(vm, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelObject");
    CHECK(!PyVM_ChannelFromObject(vm, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelFromObject");
}

static void test_vm(PyVM *vm)
{
    PyVM *other = new_vm_like(vm);
    PyObject *object = PyVM_VMObject(vm, other), *own = PyVM_VMObject(vm, vm);
    REQUIRE(object && own);
    set_global(vm, "other", object);
    set_global(vm, "own", own);
    CHECK_RUN(vm, "import pyvm\nassert own == pyvm.current() != other and other.is_open\nother.run('x = 6 * 7')");
    CHECK_INT(global_long(other, "x"), 42);
    CHECK(PyVM_VMFromObject(vm, object) == other && PyVM_VMFromObject(vm, own) == vm);
    CHECK(PyVM_Close(other) == PYVM_OK);
    CHECK(PyVM_VMFromObject(vm, object) == other);
    CHECK_RUN(vm,
              "assert not other.is_open\n"
              "try: other.run('1')\n"
              "except RuntimeError as error: assert 'VM %d' % other.id in str(error), error\n"
              "else: raise AssertionError");
    PyVM_DecRef(vm, object);
    PyVM_DecRef(vm, own);
    PyObject *closed = PyVM_VMObject(vm, other);
    CHECK_NO_EXCEPTION(vm);
    PyVM_XDECREF(vm, closed);

    CHECK(!PyVM_VMFromObject(vm, PyVM_True(vm)));
    CHECK_RAISED(vm, "TypeError", "a pyvm.VM expected, not bool");
    CHECK(!PyVM_VMObject(vm, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_VMObject");
    CHECK(!PyVM_VMFromObject(vm, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_VMFromObject");
    CHECK(!PyVM_VMObject(other, vm));
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_VMObject");
    CHECK(!PyVM_VMObject(NULL, vm));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_VMObject");
}

static PyVM *new_recycled(PyVM_Kind kind)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.recycle = 1;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    return vm;
}

/* What the VM owned is gone with it, though its interpreter goes on. */
static void test_recycling(PyVM *vm)
{
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    PyVM *first = new_recycled(info_of(vm).kind);
    PyObject *object = PyVM_ChannelObject(first, channel);
    set_global(first, "channel", object);
    PyVM_DecRef(first, object);
    CHECK_RUN(first,
              "import pyvm, sys\nclass Thing: pass\nsys.modules['of_the_first'] = sys\n"
              "channel.put(pyvm.proxy(Thing()))");
    CHECK(PyVM_Close(first) == PYVM_OK);
    PyVM *second = new_recycled(info_of(vm).kind);
    CHECK_RUN(second,
              "import gc, sys, pyvm\nassert 'of_the_first' in sys.modules, 'it is another interpreter'\n"
              "assert sum(type(f).__module__ == '_pyvm' for f in sys.meta_path) == 1, sys.meta_path\n"
              "assert pyvm.current().is_open and pyvm.copy([1]) == [1]\n"
              "assert not [o for o in gc.get_objects() if type(o).__name__ == 'Thing']");
    object = PyVM_ChannelObject(vm, channel);
    set_global(vm, "channel", object);
    PyVM_DecRef(vm, object);
    CHECK_RUN(vm,
              "thing = channel.get()\n"
              "try: thing.x\n"
              "except ReferenceError as error: assert 'is closed' in str(error), error\n"
              "else: raise AssertionError");
    CHECK(PyVM_Close(second) == PYVM_OK);
    PyVM_ChannelFree(channel);
}

int main(void)
{
    for_each_kind(test_channel);
    for_each_kind(test_vm);
    for_each_kind(test_recycling);
    return 0;
}
