"""A child of a program with NumPy, whose modules are of C and of Cython: arrays and generators of random numbers are there.

    python packages.py

Does nothing where scripts/fetch-numpy has brought none.
"""
import pathlib
import sys

from asking import ask

folder = pathlib.Path(__file__).resolve().parents[3] / ".cache/numpy" / ("%d.%d" % sys.version_info[:2])
if not folder.is_dir():
    print("packages.py: nothing done: there is no NumPy for this CPython")
    sys.exit()
sys.path.append(str(folder))
import numpy
import numpy.random

array, random = numpy.arange(6).reshape(2, 3), numpy.random.default_rng(7)
random.integers(9)


def look():
    array[0] += 1
    return array.sum(), array.shape, array.dtype.name, random.integers(1000), numpy.float64(1.5).hex()


there = ask(look)
assert array.sum() == 15 and there == look(), there
print("packages.py: a child has NumPy's arrays and generators")
