"""Small things by value: views of dicts, weak references, standard streams."""
import sys


def reduce_mappingproxy(obj):
    return make_mappingproxy, (obj.copy(),)


def make_mappingproxy(mapping):
    from types import MappingProxyType
    return MappingProxyType(mapping)


def _is_ordered(view):
    return type(view).__name__.startswith("odict")


def _dict_type(is_ordered):
    if is_ordered:
        from collections import OrderedDict
        return OrderedDict
    return dict


# A view crosses without the part of its dict that it does not show.
def reduce_keys(view):
    return make_keys, (list(view), _is_ordered(view))


def make_keys(keys, is_ordered):
    return _dict_type(is_ordered).fromkeys(keys).keys()


def reduce_values(view):
    return make_values, (list(view), _is_ordered(view))


def make_values(values, is_ordered):
    return _dict_type(is_ordered)(enumerate(values)).values()


def reduce_items(view):
    return make_items, (list(view), _is_ordered(view))


def make_items(items, is_ordered):
    return _dict_type(is_ordered)(items).items()


def reduce_weakref(reference):
    return make_weakref, (reference(),)


def make_weakref(target):
    """Of None: a reference to what is gone."""
    from weakref import ref
    return ref(target if target is not None else _Gone())


class _Gone:
    pass


def reduce_weak_method(reference):
    return make_weak_method, (reference(),)


def make_weak_method(method):
    """Of None: a reference to what is gone."""
    from weakref import WeakMethod
    return WeakMethod(method if method is not None else _Gone().__init__)


def reduce_stream(stream):
    """The standard streams, which each VM has."""
    for name in ("stdin", "stdout", "stderr", "__stdin__", "__stdout__", "__stderr__"):
        if getattr(sys, name, None) is stream:
            return getattr, (sys, name)
    from ._refused import refusal_of
    raise refusal_of(stream)


def reduce_constant(obj):
    """A variable of the module of its type."""
    module = sys.modules[type(obj).__module__]
    return getattr, (module, next(name for name, value in vars(module).items() if value is obj))
