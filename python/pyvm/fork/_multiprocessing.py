"""Has multiprocessing know the context "pyvm": at once, or as soon as somebody imports it."""
import sys

_CONTEXTS = "multiprocessing.context"


class _Waits:
    """A finder that finds nothing, but has the module done when it is imported."""

    def find_spec(self, name, path=None, target=None):
        if name != _CONTEXTS:
            return None
        from importlib.util import find_spec
        sys.meta_path.remove(self)
        spec = find_spec(name)
        if spec and spec.loader:
            _register_behind(spec.loader)
        return spec


def _register_behind(loader):
    execute = loader.exec_module

    def exec_module(module):
        del loader.exec_module
        execute(module)
        import pyvm.multiprocessing as _

    loader.exec_module = exec_module


def register():
    if _CONTEXTS in sys.modules:
        import pyvm.multiprocessing as _
    elif not any(type(finder) is _Waits for finder in sys.meta_path):
        sys.meta_path.insert(0, _Waits())
