"""What a random value may be made of besides built-in types; all VMs of the test import it."""

import collections
import dataclasses
import enum

Pair = collections.namedtuple("Pair", "left right")


class Colour(enum.Enum):
    RED = 1
    GREEN = "green"


class Flags(enum.IntFlag):
    A = 1
    B = 2
    C = 4


@dataclasses.dataclass
class Point:
    x: object
    y: object = None


@dataclasses.dataclass(frozen=True)
class Frozen:
    x: object

    def __eq__(self, other):
        """As dataclasses do it up to 3.12. Since 3.13 two with the same NaN are not equal: two keys, and one on 3.12."""
        return type(other) is Frozen and (self.x,) == (other.x,)


class Plain:
    pass


class Slots:
    __slots__ = "a", "b"


class List(list):
    pass


class Dict(dict):
    pass
