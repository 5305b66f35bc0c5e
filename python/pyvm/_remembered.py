"""What was found out about an object, kept as long as the object is there."""
from _weakref import ref  # weakref itself takes long to import


class Remembered:
    """Calls `find` once for each object, which may not be hashable, or equal to others."""

    def __init__(self, find):
        self.find = find
        self.known = {}  # by the object's address: a weak reference to it, and what was found

    def __call__(self, obj):
        known = self.known.get(id(obj))
        if known is not None and known[0]() is obj:
            return known[1]
        found, address = self.find(obj), id(obj)
        self.known[address] = ref(obj, lambda _: self.known.pop(address, None)), found
        return found
