"""What interpreters and queues have in common."""


class Numbered:
    """Something that has a number, which is the same in every interpreter. Objects of these classes are copied by it."""

    def __repr__(self):
        return "%s(%d)" % (type(self).__name__, self._id)

    def __hash__(self):
        return hash(self._id)

    def __reduce__(self):
        return type(self), (self._id,)

    @property
    def id(self):
        return self._id
