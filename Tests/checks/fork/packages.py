"""A child of a program with NumPy, whose modules are of C and of Cython: arrays and generators of random numbers are there.

    python packages.py

Does nothing where scripts/fetch-numpy has brought none.
"""
import pathlib
import sys
import time

import pyvm
from asking import ask

folder = pathlib.Path(__file__).resolve().parents[3] / ".cache/numpy" / ("%d.%d" % sys.version_info[:2])
if not folder.is_dir():
    print("packages.py: nothing done: there is no NumPy for this CPython")
    sys.exit()
sys.path.append(str(folder))
import numpy
import numpy.char
import numpy.random


NOBODY = "nobody"


class Named(numpy.ndarray):
    """An array with an attribute, as NumPy's guide makes it."""

    def __new__(cls, content, name):
        made = numpy.asarray(content).view(cls)
        made.name = name
        return made

    def __array_finalize__(self, other):
        self.name = getattr(other, "name", NOBODY)


array, random, named = numpy.arange(6).reshape(2, 3), numpy.random.default_rng(7), Named([1, 2, 3], "a name")
random.integers(9)
masked, hard = numpy.ma.masked_array([1, 2, 3], [0, 1, 0]), numpy.ma.array([1.0, 2.0], mask=[1, 0], hard_mask=True, fill_value=7)
plain, record = numpy.ma.array([1, 2]), numpy.ma.array([(1, 2.0)], mask=[(0, 1)], dtype=[("a", int), ("b", float)])
held = [masked, numpy.ma.masked, masked]


def look():
    array[0] += 1
    return array.sum(), array.shape, array.dtype.name, random.integers(1000), numpy.float64(1.5).hex()


def look_at_masked():
    masked[1] = 5
    hard[0] = 9
    return (masked.sum(), repr(masked), hard.filled(), plain.mask is numpy.ma.nomask, repr(record), repr(record[0]), held[0] is held[2],
            held[1] is numpy.ma.masked, named.name, named[1:].name, named.sum(), type(named).__name__)


there = ask(look)
assert array.sum() == 15 and there == look(), there
assert ask(lambda: list(numpy.char.not_equal(["a", "b"], ["a", "c"]))) == [False, True]
there = ask(look_at_masked)
assert masked.mask[1] and repr(there) == repr(look_at_masked()), there
# NumPy can be loaded into a copy of libpython but once: a copy in which a child was killed is not used again.
for _ in range(3):
    child = pyvm.fork(time.sleep, (60,))
    child.kill()
    assert child.wait() == -9
assert [pyvm.fork(look).wait() for _ in range(12)] == [0] * 12
print("packages.py: a child has NumPy's arrays and generators")
