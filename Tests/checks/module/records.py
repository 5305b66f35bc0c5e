"""Named tuples, enums, times and their like: each crosses without its reducer; test-module runs it in each kind of VM."""

import collections
import datetime
import decimal
import enum
import fractions
import http
import pathlib
import urllib.parse
import uuid
import zoneinfo

import pyvm


def crossed(value):
    return pyvm.pack(value).unpack()


def same(value):
    there = crossed(value)
    assert type(there) is type(value) and there == value and repr(there) == repr(value), (value, there)
    return there


def refuse(*_):
    raise AssertionError("the reducer was asked")


def without_reducers():
    classes = [(fractions.Fraction, "__reduce__"), (pathlib.PurePath, "__reduce__"), (uuid.UUID, "__getstate__"),
               (enum.Enum, "__reduce_ex__")]
    values = [fractions.Fraction(2, -6), pathlib.Path("a/b"), pathlib.PureWindowsPath("c:a"), uuid.UUID(int=5),
              http.HTTPStatus.OK]
    kept = [getattr(each, name) for each, name in classes]
    for each, name in classes:
        setattr(each, name, refuse)
    try:
        for value in values:
            same(value)
    finally:
        for (each, name), method in zip(classes, kept):
            setattr(each, name, method)


def times():
    utc, hour = datetime.timezone.utc, datetime.timedelta(hours=1)
    for value in (datetime.date.min, datetime.date.max, datetime.time.max, datetime.datetime.min, datetime.timedelta.min,
                  datetime.timedelta.max, datetime.timedelta(-1, 3, 5), datetime.timezone(hour),
                  datetime.timezone(hour, "here"), datetime.datetime(2026, 1, 2, 3, 4, 5, 6, utc)):
        same(value)
    assert crossed(utc) is utc
    for value in (datetime.time(1, fold=1), datetime.datetime(2026, 1, 1, fold=1, tzinfo=datetime.timezone(hour))):
        assert same(value).fold == 1
    moment = datetime.datetime(2026, 1, 1)
    one, other, third = crossed([moment, moment, datetime.datetime(2026, 1, 1)])
    assert one is other is not third


class Zone(datetime.tzinfo):
    def utcoffset(self, _):
        return None


def cycle_through_zone():
    zone = Zone()
    zone.when = datetime.datetime(2026, 1, 1, tzinfo=zone)
    assert crossed(zone.when).tzinfo.when.tzinfo.when.year == 2026
    there = crossed(zone)
    assert there.when.tzinfo is there


def named_tuples():
    parts = same(urllib.parse.urlsplit("http://a/b"))
    assert hash(parts) == hash(tuple(parts))
    pair = collections.namedtuple("Pair", "a b")
    inner = []
    there = crossed(pair(inner, 1))
    assert there._fields == ("a", "b") and there == ([], 1)
    inner.append(pair(inner, 2))
    there = crossed(inner)
    assert there[0].a is there


class Doubled(collections.namedtuple("Doubled", "a b")):
    """Makes its objects in its own way, which the copy has to take."""

    made = 0

    def __new__(cls, a):
        cls.made += 1
        return super().__new__(cls, a, a)

    def __getnewargs__(self):
        return (self.a,)


class Redacted(collections.namedtuple("Redacted", "name secret")):
    """Is made as any named tuple is, but says otherwise what it is made of."""

    __slots__ = ()

    def __getnewargs__(self):
        return (self.name, None)


class Noted(collections.namedtuple("Noted", "a")):
    """Has a __dict__."""


def subclasses_of_named_tuples():
    there = crossed(Doubled(3))
    assert there == (3, 3) and type(there).made == Doubled.made > 1
    assert crossed(Redacted("a", "b")) == ("a", None)
    noted = Noted(1)
    noted.note = "n"
    there = crossed(noted)
    assert there == (1,) and there.note == "n"


class Flags(enum.Flag):
    A = 1
    B = 2


class Odd(enum.Enum):
    NAN = float("nan")  # no value finds it
    LIST = [1]
    SAME = LIST


class ByValue(enum.EnumType):
    """What class["NAME"] gives is no member."""

    def __getitem__(cls, name):
        return super().__getitem__(name).value


class Settings(enum.Enum, metaclass=ByValue):
    DEPTH = 3


def members():
    assert crossed(Settings.DEPTH) is Settings.DEPTH
    for member in (Odd.NAN, Odd.LIST, Odd.SAME, Flags.A, Flags.A | Flags.B, Flags(0), http.HTTPStatus.OK):
        assert crossed(member) is member
    one, other = crossed([Odd.LIST, Odd.SAME])
    assert one is other


def registered():
    """A reducer that the user has registered goes first."""
    import copyreg
    copyreg.pickle(fractions.Fraction, lambda value: (float, (float(value),)))
    try:
        assert crossed(fractions.Fraction(1, 2)) == 0.5 and type(crossed(fractions.Fraction(1, 2))) is float
    finally:
        del copyreg.dispatch_table[fractions.Fraction]
    same(fractions.Fraction(1, 2))


def others():
    for text in ("1.10", "-Infinity", "sNaN12", "-0E-7", "1E+999"):
        assert str(crossed(decimal.Decimal(text))) == text
    assert crossed(uuid.UUID(int=1, is_safe=uuid.SafeUUID.safe)).is_safe is uuid.SafeUUID.safe
    try:
        zone = zoneinfo.ZoneInfo("Europe/Vienna")
    except zoneinfo.ZoneInfoNotFoundError:
        return
    assert crossed(datetime.datetime(2026, 1, 1, tzinfo=zone)).tzinfo is zone


without_reducers()
times()
cycle_through_zone()
named_tuples()
subclasses_of_named_tuples()
members()
registered()
others()
