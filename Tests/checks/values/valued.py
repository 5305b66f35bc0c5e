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


class Plain:
    pass


class Slots:
    __slots__ = "a", "b"


class List(list):
    pass


class Dict(dict):
    pass
