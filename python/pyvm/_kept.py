"""Global variables that functions by value bring along, in a VM that keeps them: a worker of an executor.

Elsewhere each message has global variables of its own. Here those of a module that cannot be imported, as `__main__` is none, are
in one place, `__main__`'s in this VM's. A variable is set when it comes with another value than it last came with: so what
code here has made of it stays, until the sender changes it, too.
"""
import _pyvm

_spaces = None  # by the modules' names and files
_came = {}  # by the ids of these dicts and the names of variables: parcels of what came last


def begin():
    global _spaces
    import __main__
    _came.clear()
    _spaces = {("__main__", None): __main__.__dict__}


def space_of(names):
    """The dict for the global variables of a module, of which these are known; None: none is kept."""
    if _spaces is None:
        return None
    name = names.get("__name__")
    return _spaces.setdefault((name, None if name == "__main__" else names.get("__file__")), {})


def update(space, values):
    """Sets global variables. Those of a dict that is not kept are all set."""
    if _spaces is None or all(space is not kept for kept in _spaces.values()):
        space.update(values)
        return
    for name, value in values.items():
        if not _came_before(space, name, value) or name not in space:
            space[name] = value


def _came_before(space, name, value):
    try:
        packed = _pyvm.pack(value)
    except Exception:
        packed = None
    before, _came[id(space), name] = _came.get((id(space), name)), packed
    return packed is not None and before is not None and before.is_like(packed)
