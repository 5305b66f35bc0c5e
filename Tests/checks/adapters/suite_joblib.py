"""A plugin of pytest for joblib's own test_parallel.py: has its tests that take a backend run with one backend, PYVM_BACKEND, and
leaves out the others. It stands where "threading" stands in lists of backends, and is added where there are processes alone.
"""
import os

import joblib
import joblib.parallel
import pytest

BACKEND = os.environ["PYVM_BACKEND"]
if BACKEND == "pyvm":
    import pyvm.joblib
    pyvm.joblib.register()
joblib.parallel.DEFAULT_BACKEND = BACKEND

NAMES = {"loky", "multiprocessing", "threading", "sequential"}
PROCESSES = {"loky", "multiprocessing"}
_parametrize = pytest.mark.parametrize


def parametrize(names, values, *arguments, **more):
    if isinstance(names, str) and "backend" in names:
        values = list(values)
        if "," not in names:
            values = ours(values)
        elif any(row[0] == "threading" for row in values):  # one backend, and what is expected of it
            values = [(BACKEND, *row[1:]) for row in values if row[0] == "threading"]
    return _parametrize(names, values, *arguments, **more)


def ours(values):
    """`values` with this backend in the others' place, None (the default) and its instances with it."""
    named = {value for value in values if isinstance(value, str)}
    if not named & NAMES:
        return values
    kept = [value for value in values if value is None]
    instances = [value for value in values if isinstance(value, joblib.parallel.ParallelBackendBase)]
    return kept + [BACKEND] + ([joblib.parallel.BACKENDS[BACKEND]()] if instances else [])


pytest.mark.__dict__["parametrize"] = parametrize
import joblib.testing  # noqa: E402
joblib.testing.parametrize = parametrize
