"""Instances of classes in Python: how they get into a clone. Nothing of these classes runs, here or there."""
import copyreg

import _pyvm

from pyvm._makers import is_python

from . import _below, _restore, _restore_instances, _rules
from ._objects import attributes_of, below_python, members_of
from ._restore import Later

_TURNS = 1000


def registered(kind):
    """What the program has registered with copyreg; None: nothing. Not of classes that have no hash."""
    try:
        return copyreg.dispatch_table.get(kind)
    except TypeError:
        return None


def reduced_by(obj, reducer):
    """By pickle's protocol. What its iterators give is taken at once: other threads may change a deque, say, meanwhile."""
    for turn in range(_TURNS):
        reduced = reducer(obj) if reducer else obj.__reduce_ex__(5)
        if type(reduced) is not tuple or len(reduced) < 4:
            break
        try:
            taken = [each if each is None else iter(list(each)) for each in reduced[3:5]]
        except RuntimeError as error:
            if "during iteration" not in str(error) or turn == _TURNS - 1:
                raise
        else:
            return (*reduced[:3], *taken, *reduced[5:])
    return reduced


def _slots_of(obj):
    """What is in its slots: the class of each, its name, and the value."""
    return [(kind, name, value) for kind in type(obj).__mro__ if is_python(kind) for name, value in _pyvm.slots(obj, kind).items()]


def instance(obj, cloner):
    """Of a class in Python: what it has, whatever its reducers would say. None: below that class is one of C code that has a say."""
    kind = type(obj)
    base = below_python(kind)
    attributes, slots = attributes_of(obj), _slots_of(obj)
    if base in _below.VALUES:
        made = _restore_instances.new_member, (kind, base, _below.VALUES[base](obj))
    elif base in _below.ITEMS:
        made = _restore_instances.new_member, (kind, base, None)
        cloner.data.append(Later(_restore_instances.fill, obj, (base, _below.ITEMS[base](obj))))
    elif (rule := _rules.parts_of(base)) is not None:
        cloner.at_once()
        made = _restore_instances.new_member, (kind, base, None)
        if rule.set:
            cloner.data.append(Later(rule.set, obj, rule.get(obj, cloner.files)))
    elif base is object:
        made = _restore_instances.new_member, (kind, base, None)
    elif (reducer := _below.reducer_of(base)) is None or (
            made := _below.made(obj, base, reduced_by(obj, reducer), attributes or {}, cloner.data)) is None:
        return None
    attributes = dict(attributes or {})
    if (name := _rules.number_of(kind)) in attributes:
        cloner.at_once()
        attributes[name] = cloner.files.own_by(obj, name, attributes[name], cloner.data)
    if base is not object and (name := _rules.none_of(kind)) in attributes:
        attributes[name] = None
    if not attributes and not slots:
        return made
    return (*made, (attributes, slots), None, None, _restore_instances.set_instance)


def member(member, cloner):
    kind = type(member)
    if cloner.is_imported(kind):
        return NotImplemented
    base = below_python(kind)
    value = None if base is object else _below.VALUES[base](member) if base in _below.VALUES else base.__new__(base, member)
    return _restore_instances.new_member, (kind, base, value), vars(member).copy(), None, None, _restore.set_dict


def with_pairs_later(obj, reduced, cloner):
    """Of an OrderedDict, say, whose keys may lead to it."""
    if type(reduced) is not tuple or len(reduced) < 5 or reduced[4] is None:
        return reduced
    if pairs := list(reduced[4]):
        cloner.data.append(Later(_restore_instances.set_items, obj, (type(obj), pairs)))
    return (*reduced[:4], None, *reduced[5:])


def queue_parts(exception, cloner):
    """What exceptions have beside what they are made of. C code and the program may have set its members since."""
    causes = exception.__cause__, exception.__context__, exception.__suppress_context__, exception.__traceback__
    members = {}
    for base, name in members_of(type(exception)):
        try:
            members[base, name] = vars(base)[name].__get__(exception)
        except AttributeError:
            pass  # it has none
    cloner.data.append(Later(_restore_instances.set_parts, exception, (causes, members)))
