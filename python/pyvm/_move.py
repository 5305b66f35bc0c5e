"""What is moved and is no list, dict, set or bytearray: objects that Python code empties.

The packer calls take(object) and packs what it says; once all has arrived it calls the function that empties the object.
"""
from copyreg import _slotnames
from importlib import import_module
from types import MemberDescriptorType

# By the type's full name, what takes its objects: a module beside this one, and a function there. The first of a type's
# bases that is here counts.
MOVERS = {
    "_socket.socket": "_move_sockets.take_socket",
    "socket.socket": "_move_sockets.take_socket",
    "ssl.SSLSocket": "_move_sockets.refuse_tls",
    "multiprocessing.connection.Connection": "_move_sockets.take_connection",
    "_io.FileIO": "_move_files.take_raw",
    "_io.BufferedReader": "_move_files.take_buffered",
    "_io.BufferedWriter": "_move_files.take_buffered",
    "_io.BufferedRandom": "_move_files.take_buffered",
    "_io.TextIOWrapper": "_move_files.take_text",
    "_io.BytesIO": "_move_files.take_memory",
    "_io.StringIO": "_move_files.take_memory",
    "array.array": "_move.take_array",
    "collections.deque": "_move.take_container",
    "collections.OrderedDict": "_move.take_container",
    "collections.defaultdict": "_move.take_container",
    "builtins.list": "_move.take_container",
    "builtins.dict": "_move.take_container",
    "builtins.set": "_move.take_container",
    "builtins.object": "_move.take_instance",
}
_HEAP_TYPE = 1 << 9
_NO_WAY = "it cannot be emptied"

_registered = {}


def register_move(kind, take):
    """Says how objects of a type, and of its subclasses, are moved.

    `take(object)` returns two things: how the object is made in the receiver, as `__reduce__` says it, or None for a copy;
    and a function without arguments that empties it here, which is called once it has arrived. A class of one's own has
    a method `__pyvm_move__` for this instead. `take` None: as before.
    """
    if not isinstance(kind, type) or take is not None and not callable(take):
        raise TypeError("a type and a function expected")
    if take is None:
        _registered.pop(kind, None)
    else:
        _registered[kind] = take


def take(obj):
    """(how it is made elsewhere or None, the function that empties it), or why it cannot be moved."""
    kind = type(obj)
    for base in type.__dict__["__mro__"].__get__(kind):
        own = vars(base).get("__pyvm_move__")
        if own is not None:
            return _checked(kind, obj.__pyvm_move__())
        if base in _registered:
            return _checked(kind, _registered[base](obj))
        where = MOVERS.get(_full_name(base))
        if where:
            module, function = where.split(".")
            return getattr(import_module("." + module, __package__), function)(obj)
    return _NO_WAY


def _full_name(kind):
    return "%s.%s" % (kind.__module__, kind.__qualname__)


def _checked(kind, taken):
    if type(taken) is tuple and len(taken) == 2 and callable(taken[1]):
        return taken
    raise TypeError("__pyvm_move__ of a %s must return two things: what __reduce__ returns, or None; and a function that "
                    "empties the object" % kind.__qualname__)


# ---- Instances ----


def take_instance(obj):
    return _take(obj, object, lambda: None)


def take_container(obj):
    """Of a list, a dict, a set, a deque, or a subclass."""
    base = next(base for base in type(obj).__mro__ if MOVERS.get(_full_name(base)) == "_move.take_container")
    return _take(obj, base, lambda: base.clear(obj))


def take_array(obj):
    obj.append(0 if obj.typecode not in "uw" else "\0")  # BufferError, as long as somebody looks at its memory
    obj.pop()
    return _take(obj, type(obj), lambda: type(obj).__delitem__(obj, slice(None)))


def _take(obj, base, clear):
    kind = type(obj)
    if kind is not base or base is object:
        why = _why_not(kind, base)
        if why:
            return why

    def empty():
        clear()
        empty_attributes(obj)

    return None, empty


def _why_not(kind, base):
    """Why an instance of a class cannot be emptied by taking all attributes and items away; None: it can be."""
    if base is object and not kind.__flags__ & _HEAP_TYPE or _has_more(kind, base):
        return _NO_WAY
    if kind.__setattr__ is not base.__setattr__ or kind.__delattr__ is not base.__delattr__:
        return _NO_WAY + ", as its class decides how attributes are set; give the class a method __pyvm_move__"
    if hasattr(kind, "__del__"):
        return _NO_WAY + ", as its class has __del__, which would run here, too; give the class a method __pyvm_move__"
    if base is object and (kind.__reduce_ex__ is not object.__reduce_ex__ or kind.__reduce__ is not object.__reduce__):
        return _NO_WAY + ", as its class decides how it is pickled; give the class a method __pyvm_move__"
    return None


def _has_more(kind, base):
    """Has an object something beside what `base` has, attributes and slots? Then C code knows it alone."""
    word = tuple.__itemsize__
    most = base.__basicsize__ + word * (len(_slotnames(kind)) + (kind.__dictoffset__ > 0) + (kind.__weakrefoffset__ > 0))
    return kind.__basicsize__ > most or kind.__itemsize__ != base.__itemsize__


def empty_attributes(obj):
    """Takes all attributes and slots of Python classes away, by no method of the object's."""
    for base in type(obj).__mro__:
        if "__slots__" in vars(base):
            for slot in vars(base).values():
                if type(slot) is MemberDescriptorType:
                    _delete(slot, obj)
    try:
        attributes = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return
    attributes.clear()


def attributes_of(obj, base):
    """What subclasses of `base` have added: what is in `__dict__`, and in slots."""
    known = _slotnames(base)
    slots = {name: getattr(obj, name) for name in _slotnames(type(obj)) if name not in known and hasattr(obj, name)}
    return dict(getattr(obj, "__dict__", ())), slots


def set_attributes(obj, attributes):
    """Gives what was in `__dict__` and in slots back, by no method of the object's."""
    in_dict, slots = attributes
    if in_dict:
        vars(obj).update(in_dict)
    for name, value in slots.items():
        object.__setattr__(obj, name, value)


def _delete(slot, obj):
    try:
        slot.__delete__(obj)
    except AttributeError:
        pass  # it was not set
