"""Modules of the state that are made when they are first used (docs/internals/clone.md#pieces).

A parcel of state is in pieces. Some make what a clone begins with; the others are of modules that nothing of that needs, and wait
until something asks for an attribute of their module. What such a piece needs is made with it. So a clone costs what it uses.
"""
import sys
from _frozen_importlib import _exec, _find_spec, _ModuleLockManager
from _thread import RLock, get_ident

ModuleType = type(sys)  # not the module types: a clone that does not use it need not import it
vars_of = ModuleType.__dict__["__dict__"].__get__  # whether it waits or not
_get, _set = ModuleType.__getattribute__, ModuleType.__setattr__
_NAMES = frozenset(("__name__", "__file__", "__package__", "__path__", "__init__", "__repr__"))  # what is known before


class _Equal(type):
    """Of a class that is equal to ModuleType: for who compares types, and for dicts of functions by types, as picklers have."""

    def __eq__(self, other):
        return other is ModuleType or other is self

    def __hash__(self):
        return hash(ModuleType)


class Waiting(ModuleType, metaclass=_Equal):
    """A module, until something asks it for more than its name."""

    __slots__ = ()

    def __getattribute__(self, name):
        if name in _NAMES:
            try:
                return _get(self, name)
            except AttributeError:
                pass
        if name == "__class__":
            return ModuleType
        fill(self)
        return _get(self, name)

    def __setattr__(self, name, value):
        fill(self)
        _set(self, name, value)

    def __delattr__(self, name):
        fill(self)
        ModuleType.__delattr__(self, name)

    def __dir__(self):
        fill(self)
        return dir(self)


class State:
    """What is left of a parcel of state. `groups`, by the names of modules: the numbers of pieces, the names of the groups that it
    needs, and the names of the modules that are to be imported before it is made. `anew`: names of modules that wait to be imported
    anew, with those of what is imported below them. `first`: numbers of the pieces with which the clone begins. `whole`: the parcel, whose
    end that needs."""

    def __init__(self, pieces, whole, first, groups, anew):
        self.pieces, self.whole, self.first, self.groups, self.anew = pieces, whole, first, groups, anew
        self.importing = {}  # modules, and the threads that import them
        self.lock = RLock()
        self.waiting = {}  # modules, and the names of their groups
        self.done = set()  # numbers of pieces
        # Of what is being made: modules, which show what is there to who asks for it meanwhile; names of groups; pieces; and
        # why a part of it has failed.
        self.under_way, self.begun, self.ran, self.failure = set(), set(), [], None
        self.depth = 0  # how often it is asked for while it is made

    def closure(self, name):
        """The group, and all that it needs and that still waits; the names of modules to import anew are among them."""
        found, left = set(), [name]
        while left:
            each = left.pop()
            if each not in found and (each in self.groups or each in self.anew):
                found.add(each)
                left += self.groups[each][1] if each in self.groups else ()
        return found

    def pieces_of(self, names):
        """What is to be unpacked, in its order. While the clone begins, what it begins with comes before."""
        of_groups = [piece for name in names for piece in self.groups[name][0]]
        before = [piece for piece in self.first if piece < max(of_groups, default=0)]
        return [piece for piece in sorted(of_groups + before) if piece not in self.done]

    def unpack(self, piece):
        self.ran.append(piece)
        self.done.add(piece)
        self.pieces.unpack(piece)

    def take_back(self):
        """Nothing is left of what is under way: modules have nothing but their names."""
        for piece in self.ran:
            self.done.discard(piece)
            self.pieces.forget(piece)
        for module in self.under_way:
            variables = vars_of(module)
            for each in variables.keys() - _NAMES:
                del variables[each]
        self.clear()

    def clear(self):
        self.under_way.clear()
        self.begun.clear()
        self.ran.clear()
        self.failure = None


_state = None  # None: nothing waits
_begins = True


def settle():
    """What is done when all has been made that was asked for. _weak.py has a function in place of this one."""


def is_making():
    """Whether sets and dicts of the state are being made, in which an object may be that fails when it is hashed."""
    return _begins or bool(_state and _state.depth)


def begin(state):
    global _state
    _state = state


def has_become():
    global _begins
    _begins = False


def begun():
    """The clone has what it begins with. Its memory is freed, but for what waits."""
    state = _state
    if state is None:
        return
    state.first, state.whole = (), None
    state.pieces.forget_first()
    _end_if_all(state)


def held():
    """The ids of objects that are kept for what waits."""
    return _state.pieces.held() if _state else ()


def make(name, group):
    """A module of the state, which waits if it can."""
    module = ModuleType(name)
    if _state and group in _state.groups:
        _wait(module, group)
    return module


def make_again(name, there):
    """A module that is imported anew when it is first used, or `there` if it does not wait: the module, or None, that is there."""
    if not _state or name not in _state.anew:
        return there
    if there is not None:
        del _state.anew[name]
        return there
    module = ModuleType(name)
    vars_of(module).clear()
    _wait(module, name)
    return module


def _wait(module, name):
    _state.waiting[module] = name
    _set(module, "__class__", Waiting)


def fill(module):
    """Makes it, and what it needs."""
    state = _state
    name = state and state.waiting.get(module)
    if name is None or state.importing.get(module) == get_ident() or module in state.under_way and state.lock._is_owned():
        return
    names = state.closure(name)
    _import(state, names)  # without the lock: who imports may hold another's
    with state.lock:
        if module in state.waiting and (state.depth == 0 or module not in state.under_way):
            _make(state, names & state.groups.keys())


def fill_all():
    """A child of this VM needs all that waits."""
    state = _state
    if state:
        _import(state, state.groups.keys() | state.anew.keys())
        with state.lock:
            _make(state, set(state.groups))


def imported(name):
    __import__(name)
    return sys.modules[name]


def _import(state, names):
    for name in [each for name in names if name in state.groups for each in state.groups[name][2]]:
        __import__(name)  # which waits for another thread that has begun to
    for module, name in list(state.waiting.items()):
        if name in names and name in state.anew:
            _import_anew(state, module, name)


def _import_anew(state, module, name):
    """In place, as importlib's LazyLoader does: code may have the module already. Other threads wait for the lock of its import."""
    with _ModuleLockManager(name):
        if module not in state.waiting or module in state.importing:
            return
        state.importing[module] = get_ident()
        try:
            spec = _find_spec(name, None)
            if spec is None:
                raise ModuleNotFoundError("no module named %r is found any more" % name, name=name)
            _exec(spec, module)
        except BaseException:
            vars_of(module).clear()
            raise
        else:
            del state.waiting[module]
            below = state.anew.pop(name)
            _set(module, "__class__", ModuleType)
        finally:
            del state.importing[module]
    for each in below:
        __import__(each)
    _end_if_all(state)


def _make(state, names):
    """If it fails nothing of it is left, and who asks again tries again, as after an import that has failed."""
    if state.depth == 0 and state.begun:
        state.take_back()  # the last one failed so near to the end of the stack that this could not be done
    state.depth += 1
    try:
        _make_each(state, names)
    except BaseException as error:
        state.failure = error
        if state.depth > 1:
            raise
        state.take_back()
        if names == state.groups.keys() or not isinstance(error, SystemError):
            raise
        _import(state, state.groups.keys() | state.anew.keys())
        _make_each(state, set(state.groups))  # code has asked for what comes later: now all in its order
    finally:
        state.depth -= 1
    if state.depth == 0:
        _end(state)


def _make_each(state, names):
    state.begun |= names
    state.under_way |= {module for module, name in state.waiting.items() if name in names}
    for piece in state.pieces_of(names):
        if piece not in state.done:
            state.unpack(piece)
    if state.depth == 1 and state.failure:
        raise state.failure


def _end(state):
    """What an interrupt leaves here is done when it is asked for again: its pieces have been unpacked."""
    names, modules = state.begun, state.under_way
    state.begun, state.under_way, state.ran = set(), set(), []
    state.failure = None
    for module in modules:
        _set(module, "__class__", ModuleType)
        del state.waiting[module]
    for name in names:
        state.groups.pop(name, None)
    _end_if_all(state)
    settle()


def _end_if_all(state):
    global _state
    if not (state.groups or state.anew or state.first) and _state is state:
        _state = None
