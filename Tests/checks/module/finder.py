"""Where `pyvm` comes from, and what is not there before somebody imports it."""

import sys

fresh = "pyvm" not in sys.modules and "_pyvm" not in sys.modules
again = "seen_by_finder_py" in sys.modules
assert fresh or again, "pyvm is imported before anybody asks for it"
before = list(sys.meta_path), list(sys.path), list(sys.path_hooks)
ours = [finder for finder in sys.meta_path if type(finder).__name__ == "Finder" and type(finder).__module__ == "_pyvm"]
assert len(ours) == 1, sys.meta_path
names = [getattr(finder, "__name__", None) for finder in sys.meta_path]
assert sys.meta_path.index(ours[0]) == names.index("PathFinder") - 1, sys.meta_path

import importlib
import inspect
import traceback

import _pyvm
import pyvm

assert (list(sys.meta_path), list(sys.path), list(sys.path_hooks)) == before
assert pyvm.__spec__.loader is ours[0] and _pyvm.__spec__.loader is ours[0]
assert pyvm.__file__ == pyvm.__spec__.origin == "<libpyvm>/pyvm/__init__.py"
assert pyvm.__path__ == [] and pyvm.__package__ == "pyvm"
assert not hasattr(_pyvm, "__file__") and _pyvm.__spec__.origin == "<libpyvm>"

# A folder named pyvm stands in sys.path (test-module): it is no match for a module. Nor are unknown names.
for name in ("pyvm.nothing", "_pyvm.nothing", "pyvmx", "pyv"):
    try:
        importlib.import_module(name)
    except ModuleNotFoundError:
        pass
    else:
        raise AssertionError(name)
assert ours[0].find_spec("pyvmx") is None and ours[0].find_spec(7) is None and ours[0].find_spec("\udcff") is None
assert ours[0].find_spec("pyvm", None, target=None).name == "pyvm"

# What tools ask for.
source = inspect.getsource(pyvm)
assert source.startswith(chr(34) * 3) and source == ours[0].get_source("pyvm")
assert ours[0].get_source("_pyvm") is None and ours[0].get_code("_pyvm") is None
assert ours[0].is_package("pyvm") is True and ours[0].is_package("_pyvm") is False
assert ours[0].get_code("pyvm").co_filename == pyvm.__file__
for ask in (ours[0].get_source, ours[0].get_code, ours[0].is_package):
    try:
        ask("json")
    except ImportError as error:
        assert "json" in str(error)
    else:
        raise AssertionError(ask)

# Tracebacks show the lines.
code = compile("\n" * 2 + "raise ValueError", pyvm.__file__, "exec")
try:
    exec(code, vars(pyvm))
except ValueError as error:
    last = traceback.extract_tb(error.__traceback__)[-1]
    assert last.line == source.split("\n")[2].strip(), last

# Again.
old = pyvm.VM
assert importlib.reload(pyvm) is pyvm and importlib.reload(_pyvm) is _pyvm and pyvm.VM is old
for name in ("pyvm", "_pyvm"):
    del sys.modules[name]
import pyvm as second

assert second is not pyvm and second.VM is not old

# The VM itself.
vm = second.current()
assert vm.kind == kind and vm == second.current() and hash(vm) == hash(second.current()) and vm != vm.id  # noqa: F821
assert vm.python == ".".join(map(str, sys.version_info[:3])) and vm.is_open
assert repr(vm) == "<pyvm.VM %d: %s, CPython %s>" % (vm.id, vm.kind, vm.python)
for call in (lambda: second.VM(7), lambda: vm < vm, lambda: setattr(vm, "id", 1)):
    try:
        call()
    except (TypeError, AttributeError):
        pass
    else:
        raise AssertionError(call)
sys.modules["seen_by_finder_py"] = second
