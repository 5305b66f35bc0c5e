"""What is done as soon as a module has been imported. A worker itself needs neither logging nor threading, whose import takes longer
than all else that it does first; what they are to know of the executor they are told when a call imports them.
"""
import sys

_functions = {}  # by the names of modules that have not been imported


def when(name, function):
    """Calls the function once the module has been imported: now, if it has."""
    if name in sys.modules:
        function()
        return
    _functions[name] = function
    if _Finder not in sys.meta_path:
        sys.meta_path.insert(0, _Finder)


def forget():
    """Nothing that was asked for before is done."""
    _functions.clear()
    _remove()


def _remove():
    if not _functions and _Finder in sys.meta_path:
        sys.meta_path.remove(_Finder)


class _Finder:
    """In sys.meta_path as long as there is something to do."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        spec = cls._find(name, path, target) if name in _functions else None
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec

    @classmethod
    def _find(cls, *arguments):
        """As the others of sys.meta_path do."""
        for finder in list(sys.meta_path):
            find_spec = None if finder is cls else getattr(finder, "find_spec", None)
            spec = find_spec and find_spec(*arguments)
            if spec is not None:
                return spec
        return None


class _Loader:
    """Until the module is there; then it has its own again."""

    def __init__(self, loader):
        self._loader = loader

    def __getattr__(self, name):
        return getattr(self._loader, name)

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        module.__loader__ = module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        function = _functions.pop(module.__spec__.name, None)
        _remove()
        if function is not None:
            function()
