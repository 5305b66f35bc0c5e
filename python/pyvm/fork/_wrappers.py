"""Properties, static methods, class methods: how they get into a clone. They are made before their functions have what these have got
since they were made, and then have taken over less of that than here."""
from types import FunctionType

from pyvm import _descriptors

from . import _functions, _restore
from ._restore import Later


def method(wrapper, cloner):
    """A static method or a class method."""
    if found := cloner.in_module(wrapper):
        return found
    function, attributes = wrapper.__func__, vars(wrapper).copy()
    made = _functions.as_made(function, cloner) if type(function) is FunctionType else function
    for name in _descriptors.OF_FUNCTIONS & attributes.keys():
        if attributes[name] == getattr(made, name, None):
            del attributes[name]
    if attributes:
        cloner.functions.append(Later(_restore.update_dict, wrapper, attributes))
    return _descriptors.make_wrapper, (type(wrapper),), (function, {}), None, None, _descriptors.set_wrapper


def attribute(wrapper, cloner):
    """A property."""
    if found := cloner.in_module(wrapper):
        return found
    reduced = _descriptors.reduce_property(wrapper)
    getter = wrapper.fget
    if type(getter) is FunctionType and wrapper.__doc__ is not None and getter.__doc__ != _functions.as_made(getter, cloner).__doc__:
        cloner.data.append(Later(_descriptors.set_property, wrapper, reduced[2]))
    return reduced


REDUCERS = {staticmethod: method, classmethod: method, property: attribute}
