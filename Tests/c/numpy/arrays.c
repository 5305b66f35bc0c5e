/*
 * arrays.c: NumPy's arrays cross between isolated VMs: copied, and lent, read-only and writable.
 *
 *   arrays FOLDER      the folder that has the package numpy
 */
#include "support/cross.h"
#include "support/vm.h"

static const char *folder;

static PyVM *open_isolated(void)
{
    char code[2000];
    PyVM *vm = new_vm_of(PYVM_KIND_ISOLATED);
    snprintf(code, sizeof code, "import sys; sys.path.insert(0, r'%s')\nimport numpy, pyvm\n", folder);
    CHECK_RUN(vm, code);
    return vm;
}

/* ---- Copied ----------------------------------------------------------------------------------------------------- */

/* Each is sent with what it says of itself in the VM that it comes from. */
static const char *const copied[] = {
    "numpy.arange(12.0)",
    "numpy.arange(12).reshape(3, 4)",
    "numpy.asfortranarray(numpy.arange(12).reshape(3, 4))",
    "numpy.arange(24).reshape(2, 3, 4)[:, ::-1, ::2]",
    "numpy.arange(12, dtype='>i4')",
    "numpy.array(5.5)",
    "numpy.zeros((0, 3))",
    "numpy.array([True, False])",
    "numpy.array(['text', 'more'])",
    "numpy.array([(1, 2.5)], dtype=[('a', 'i8'), ('b', 'f4')])",
    "numpy.array(['2026-01-02'], dtype='M8[D]')",
    "numpy.array([1, 'a', [2]], dtype=object)",
    "numpy.ma.array([1, 2], mask=[False, True])",
    "numpy.float32(1.5)",
    "numpy.arange(1000000)",
};

static void copies(PyVM *to, PyVM *from)
{
    for (size_t i = 0; i < COUNT(copied); i++) {
        char code[300];
        snprintf(code, sizeof code,
                 "y = %s\nx = (y, repr(y), str(getattr(y, 'dtype', 0)), getattr(y, 'strides', ()), [y])", copied[i]);
        cross(to, from, code,
              "repr(x[0]) == x[1] and str(getattr(x[0], 'dtype', 0)) == x[2] and x[4][0] is x[0] and "
              "x[0].flags.writeable == (type(x[0]).__name__.endswith('rray'))");
    }
    cross(to, from, "x = numpy.asfortranarray(numpy.arange(12).reshape(3, 4))", "x.flags.f_contiguous");
    cross(to, from, "x = numpy.arange(5)\nx[0] = 7", "x.tolist() == [7, 1, 2, 3, 4]");
    CHECK_RUN(to, "x[0] = 8");
    CHECK_RUN(from, "assert x[0] == 7");
}

/* ---- Lent ------------------------------------------------------------------------------------------------------- */

static void lends(PyVM *to, PyVM *from)
{
    cross(to, from, "y = numpy.arange(12.0).reshape(3, 4)\nx = pyvm.lend(y)",
          "type(x).__name__ == 'ndarray' and x.shape == (3, 4) and not x.flags.writeable and x[1, 1] == 5");
    CHECK_RUN(from, "y[1, 1] = 50");
    CHECK_RUN(to, "assert x[1, 1] == 50\ntry: x[0] = 1\nexcept ValueError: pass\nelse: raise AssertionError");
    cross(to, from, "y = numpy.asfortranarray(numpy.arange(12).reshape(3, 4))\nx = pyvm.lend(y, writable=True)",
          "type(x).__name__ == 'ndarray' and x.shape == (3, 4) and x.flags.writeable and x[2, 3] == 11");
    CHECK_RUN(to, "x[2, 3] = -1");
    CHECK_RUN(from, "assert y[2, 3] == -1");
    cross(to, from, "y = numpy.arange(12)\nx = [pyvm.lend(y[::3], writable=True), pyvm.lend(y)]",
          "list(x[0]) == [0, 3, 6, 9]");
    CHECK_RUN(to, "x[0][1] = 33");
    CHECK_RUN(from, "assert y[3] == 33");
    CHECK_RUN(to, "assert x[1][3] == 33\nx = None");
    cross_not(to, from, "x = pyvm.lend(numpy.array([[1]], dtype=object))", "TypeError",
              "a numpy.ndarray cannot be lent: its memory has objects in it; ");
    cross_not(to, from, "x = pyvm.lend(numpy.zeros(3, dtype=[('On', 'i4'), ('x', object)]))", "TypeError", "objects");
    cross(to, from, "x = pyvm.lend(numpy.zeros(3, dtype=[('On', 'i4'), ('O', 'f8')]))",
          "x['On'].tolist() == [0, 0, 0]");
    cross(to, from, "x = pyvm.lend(numpy.zeros(9, dtype=[('On', 'i4'), ('O', 'f8')])[::3])", "x.shape == (3,)");
    CHECK_RUN(from, "y = numpy.arange(3)\ny.flags.writeable = False");
    cross_not(to, from, "x = pyvm.lend(y, writable=True)", "TypeError",
              "a numpy.ndarray cannot be lent writable: its memory is read-only");
}

/* It is gone when nobody looks at it any more, and not before. */
static void goes_back(PyVM *to, PyVM *from)
{
    cross(to, from,
          "import gc, weakref\ny = numpy.ones(1000000)\ngone = []\nend = weakref.finalize(y, gone.append, 1)\n"
          "x = pyvm.lend(y)",
          "x[-1] == 1");
    CHECK_RUN(from, "del x, y\ngc.collect()\nassert not gone");
    CHECK_RUN(to, "import gc\nx = x[5:7]\ngc.collect()\nassert x.tolist() == [1, 1]");
    CHECK_RUN(from, "assert not gone");
    CHECK_RUN(to, "x = None\ngc.collect()");
    CHECK_RUN(from, "import time\nfor i in range(1000):\n    if gone: break\n    time.sleep(0.01)\nassert gone");
}

static void outlives(PyVM *to)
{
    PyVM *from = open_isolated();
    cross(to, from, "x = pyvm.lend(numpy.full((1000, 1000), 2.5), writable=True)", "x[999, 999] == 2.5");
    CHECK(PyVM_Close(from) == PYVM_OK);
    CHECK_RUN(to, "x[0, 0] = 1\nassert x.sum() == 2.5 * 999999 + 1\nx = None");
}

/* A VM that has no NumPy says so; memory of any VM's arrays can be seen by one without it. */
static void without_it(PyVM *from)
{
    PyVM *to = new_vm_of(PYVM_KIND_SHARED_GIL);
    cross_not(to, from, "x = [numpy.arange(3)]", "ModuleNotFoundError", "numpy");
    cross(to, from, "y = numpy.arange(6, dtype='i4')\nx = pyvm.lend(memoryview(y))",
          "x.tolist() == [0, 1, 2, 3, 4, 5] and x.format == 'i'");
    CHECK(PyVM_Close(to) == PYVM_OK);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: arrays FOLDER\n");
        return 2;
    }
    folder = argv[1];
    PyVM *from = open_isolated(), *to = open_isolated();
    copies(to, from);
    lends(to, from);
    goes_back(to, from);
    without_it(from);
    outlives(to);
    CHECK(PyVM_Close(from) == PYVM_OK);
    CHECK(PyVM_Close(to) == PYVM_OK);
    return 0;
}
