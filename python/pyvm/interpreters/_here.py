"""This VM in the world: which number it has, asking, and waiting for an answer."""

import atexit

import _pyvm
from pyvm._proxy import inside
from pyvm.interpreters._errors import InterpreterError

_world = None  # a proxy of the World
_vm = None  # the VM that has joined it: an interpreter may be cleaned for another
_number = None
_is_ending = False

_KEEPERS = ("own-gil", "shared-gil", "isolated")  # the kinds of VM that may have the world; the first that can be made


def _make_keeper():
    for kind in _KEEPERS:
        try:
            return _pyvm.make(kind)
        except (RuntimeError, ValueError):
            if kind == _KEEPERS[-1]:
                raise


def _find_world():
    found = _pyvm.meet(None)
    if found is not None:
        return found
    keeper = _make_keeper()
    mine = inside(keeper, "pyvm.interpreters._world", "new_world")
    found = _pyvm.meet(mine)
    if _pyvm.owner(found)[0] != keeper.id:  # another VM was faster
        _pyvm.end(keeper)
    return found


def _join():
    global _world, _vm, _number, _is_ending
    _is_ending, _number = False, None
    while _number is None:
        _world = _find_world()
        try:
            _number = _world("interpreters", "join", _pyvm.current())
        except ReferenceError:  # the last of its VMs has just left, and closed the keeper
            pass
    _vm = _pyvm.current()
    atexit.register(_end)


def _end():
    """This VM's exit handler."""
    global _is_ending
    _is_ending = True
    try:
        for vm in _world("interpreters", "leave", _number):
            _pyvm.end(vm)
    except (ReferenceError, RuntimeError):  # the keeper is closed already; or one cannot be closed
        pass


def world():
    if _world is None or _vm != _pyvm.current():
        _join()
    return _world


def number():
    world()
    return _number


def ask(part, name, *args):
    """Has the world do something."""
    global _world
    try:
        return world()(part, name, *args)
    except ReferenceError:  # the VM that had it is closed, and with it all queues and channels
        _world = None
    return world()(part, name, *args)


def for_destructor(function, *args):
    """Calls the function for a destructor. When this VM ends nothing is left to be done."""
    if not _is_ending:
        try:
            function(*args)
        except (ReferenceError, RuntimeError, InterpreterError):  # it is gone already, or cannot go
            pass
