"""Instances of classes in Python that have something in them which is refused, and a reducer of their own: they go by that.

What is refused shows while its holder is packed. So the state is packed once more when that is over, with a holder that gets into the
clone as its class says. If what its reducer gives has something that is refused as well, it is the turn of who holds it.
"""
import copyreg
from types import FunctionType, ModuleType

from pyvm._makers import is_python

from . import _instances, _modules, _restore_by_class, _restore_instances
from ._objects import full_name, is_a
from ._restore import Later

_NAMES = {"__reduce__", "__reduce_ex__", "__getstate__"}
_MOST = 100  # times that a state is packed: a reducer may give a new holder each time


def has_own(kind):
    """Whether the class says how its instances are made."""
    return _instances.registered(kind) is not None or any(
        is_python(each) and not _NAMES.isdisjoint(vars(each)) for each in kind.__mro__)


class Reducers:
    """`taken`: by address, the objects that go so, what their reducers have returned, and why. `failed`: those that have tried, and why it
    was in vain."""

    def __init__(self):
        self.taken, self.failed = {}, {}
        self._new = set()  # addresses of those that are taken the next time
        self.early = {}  # the same: objects that _early.py makes
        self._left = _MOST

    @property
    def is_again(self):
        """Whether the state is to be packed again."""
        return bool(self._new)

    def begin(self):
        self._new.clear()
        self._left -= 1

    def goes_so(self, obj):
        return id(obj) in self.taken and id(obj) not in self._new

    def reduced(self, obj, cloner):
        """As __reduce__."""
        _, reduced, _ = self.taken[id(obj)]
        call, args, state, items, pairs, setter = (*reduced, None, None, None, None)[:6]
        kind = type(obj)
        if call is not copyreg.__newobj__ or len(args) != 1 or args[0] is not kind or kind.__new__ is not object.__new__ or _has_hash(kind):
            parts = (call, args, state, items and iter(items), pairs and iter(pairs), setter)
            return _instances.with_pairs_later(obj, parts[:len(reduced)], cloner)
        # Its class has code for what is to be in it, and that may need any data.
        cloner.pieces.last_of_all(Later(_restore_by_class.set_all, obj, (state, items, pairs, setter)))
        return _restore_instances.new_member, (kind, object, None)

    def take_early(self, objects):
        """As `take`."""
        for each in objects:
            if id(each) not in self.early and self._left > 0:
                self.early[id(each)] = each
                self._new.add(id(each))

    def take(self, obj, error, holders):
        """Whether one of those that hold what is refused, the first of them first, has a reducer that has not been tried in vain: then the
        state is packed again. `holders`: what it is within, and what comes later of that."""
        holders = [obj, *(each.call[1][0] if type(each) is Later else each for each in holders)]
        return self._left > 0 and (self._take_near(holders, error) or self._take_back(holders, error))

    def _take_near(self, holders, error):
        for each in holders:
            kind = type(each)
            if is_a(each, (type, ModuleType, FunctionType)) or _modules.is_ours(kind.__module__):
                return False
            if not is_python(kind) or id(each) in self.failed:  # a list, say
                continue
            if id(each) in self.taken or not has_own(kind):
                return id(each) in self._new
            try:
                self.taken[id(each)] = each, _reduced(each), _said(error)
                self._new.add(id(each))
                return True
            except Exception as failure:
                self.failed[id(each)] = each, "its reducer fails: %s: %s" % (type(failure).__name__, failure)
        return False

    def _take_back(self, holders, error):
        for each in holders:
            if self.goes_so(each):
                self.failed[id(each)] = self.taken.pop(id(each))[0], "%s" % error
                self._new.add(id(each))
                return True
        return False

    def failures(self, error, holders):
        """What is to be said of what has been tried in vain."""
        found = [self.failed[id(each)] for each in holders if id(each) in self.failed]
        told = {"%s" % error: "what its reducer gives has one, too"}
        return "".join("; a %s has it, and %s" % (full_name(type(obj)), told.get(why, why)) for obj, why in found[:3])


def _has_hash(kind):
    """For which a set may ask as soon as the object is made."""
    return kind.__hash__ not in (None, object.__hash__)


def _said(error):
    return "its class's own reducer makes it anew, as something in it cannot be there: %s" % error


def _reduced(obj):
    """What its iterators give is taken once: the reducer is not asked again."""
    reduced = _instances.reduced_by(obj, _instances.registered(type(obj)))
    if type(reduced) is not tuple or not 2 <= len(reduced) <= 6 or type(reduced[1]) is not tuple:
        raise TypeError("it returned no tuple that tells how the object is made")
    return (*reduced[:3], *(each if each is None else list(each) for each in reduced[3:5]), *reduced[5:])
