"""The probes of modules for numbers and time."""

from probes.outcome import caught, outcome


def _decimal():
    import collections.abc, copy, decimal, fractions, numbers, pickle

    D, half = decimal.Decimal, fractions.Fraction(1, 2)
    with decimal.localcontext() as context:
        before = context.prec
        context.prec = 5
        inner = str(D(1) / D(3))
    default = decimal.DefaultContext.prec, decimal.ExtendedContext.prec, decimal.DefaultContext.Emax > 0
    decimal.DefaultContext.prec = 7  # as its documentation tells to do before threads are started
    decimal.getcontext().flags[decimal.Inexact] = False
    answer = [
        before,
        inner,
        default,
        isinstance(D(1), numbers.Number),
        issubclass(D, numbers.Number),
        D("0.5") == half,
        half == D("0.5"),
        fractions.Fraction(D("0.25")),
        D(1) < fractions.Fraction(3, 2),
        isinstance(decimal.getcontext().flags, collections.abc.MutableMapping),
        caught(decimal.DivisionByZero, lambda: D(1) / D(0)),
        caught(ZeroDivisionError, lambda: D(1) / D(0)),
        caught(decimal.InvalidOperation, lambda: D("x")),
        caught(decimal.FloatOperation, _float_operation),
        D("1.25").as_tuple(),
        isinstance(D("1.25").as_tuple(), decimal.DecimalTuple),
        decimal.DecimalTuple.__module__,
        pickle.loads(pickle.dumps(D("1.5"))),
        copy.deepcopy(D("2")),
        f"{D('1234.5'):,.2f}",
        hash(D("1.5")),
        sum([D(1), D(2)]),
        D("2").sqrt(),
        D(10).ln(),
        round(D("1.5")),
        D.from_float(0.5),
        outcome(lambda: D(1) + 1.5),
        str(D("NaN")),
        decimal.Context(prec=3).create_decimal("1.23456"),
        decimal.getcontext().flags[decimal.Inexact],
    ]
    decimal.DefaultContext.prec = default[0]
    return answer


def _float_operation(*unused):
    import decimal

    with decimal.localcontext() as context:
        context.traps[decimal.FloatOperation] = True
        decimal.Decimal(0.5)


def _datetime():
    import copy, datetime as d, pickle, time

    zone = d.timezone(d.timedelta(hours=2), "two")
    moment = d.datetime(2024, 2, 29, 12, 30, 15, 500, tzinfo=zone)

    class Own(d.datetime):
        def __add__(self, other):
            return "own"

    class Zone(d.tzinfo):
        def utcoffset(self, when):
            return d.timedelta(minutes=30)

        def dst(self, when):
            return None

        def tzname(self, when):
            return "half"

    return [
        moment.isoformat(),
        moment.astimezone(d.timezone.utc).isoformat(),
        d.datetime.fromisoformat(moment.isoformat()) == moment,
        pickle.loads(pickle.dumps(moment)) == moment,
        copy.deepcopy(zone) == zone,
        moment.strftime("%Y %j %z %Z"),
        d.datetime.strptime("2024-03-01 +0100", "%Y-%m-%d %z").isoformat(),
        caught(ValueError, d.datetime.strptime, "x", "%Y"),
        Own.strptime("2024", "%Y").__class__ is Own,
        Own(2024, 1, 1) + 1,
        d.datetime(2024, 1, 1, tzinfo=Zone()).isoformat(),
        d.datetime(2024, 1, 1, tzinfo=Zone()).tzname(),
        d.timezone.utc is d.datetime(1, 1, 1, tzinfo=d.timezone.utc).tzinfo,
        d.datetime.fromtimestamp(0, d.timezone.utc).isoformat(),
        d.date(2024, 1, 1).timetuple().tm_yday,
        type(d.date(2024, 1, 1).timetuple()) is time.struct_time,
        d.date(2024, 1, 1).isocalendar(),
        d.timedelta(1.5),
        d.time(1).tzinfo,
        caught(TypeError, lambda: moment - 1),
        caught(OverflowError, lambda: d.timedelta(1e12)),
        isinstance(moment, d.date),
        sorted(c.__name__ for c in d.datetime.__subclasses__() if c.__module__ == "__main__") == ["Own"]
        or "others' subclasses",
        getattr(d, "UTC", None) is d.timezone.utc,
        d.datetime.max.isoformat(),
        d.date.resolution,
    ]


def time():
    import time

    return [
        time.strptime("30 Nov 24", "%d %b %y")[:6],
        caught(ValueError, time.strptime, "x", "%d"),
        time.gmtime(0)[:6],
        time.strftime("%Y", time.gmtime(0)),
        isinstance(time.gmtime(0), time.struct_time),
        time.monotonic() > 0,
    ]


def _zoneinfo():
    import datetime as d, pickle, zoneinfo

    Z = zoneinfo.ZoneInfo
    if not zoneinfo.available_timezones():
        return ["no time zones here"]
    berlin = Z("Europe/Berlin")
    summer = d.datetime(2024, 7, 1, tzinfo=berlin)

    class Own(Z):
        pass

    before = Z.__dict__.get("_pyvm_probe")
    Z.clear_cache(only_keys=["Europe/Paris"])
    return [
        str(berlin),
        berlin is Z("Europe/Berlin"),
        Z.no_cache("UTC") is not Z("UTC"),
        summer.utcoffset(),
        summer.dst(),
        summer.tzname(),
        type(summer.utcoffset()) is d.timedelta,
        isinstance(berlin, d.tzinfo),
        caught(zoneinfo.ZoneInfoNotFoundError, Z, "No/Such"),
        caught(KeyError, Z, "No/Such"),
        pickle.loads(pickle.dumps(berlin)) is berlin,
        Own("UTC") is Own("UTC"),
        Own("UTC") is not Z("UTC"),
        type(Own("UTC")) is Own,
        summer.astimezone(Z("America/New_York")).isoformat(),
        before,
        berlin.fromutc(summer).isoformat(),
        own_tzpath(zoneinfo),
        _exact_type(Z),
        zoneinfo.TZPATH == zoneinfo._tzpath.TZPATH,
    ]


def _exact_type(cls):
    return type(cls("UTC")) is cls, cls("UTC").__class__.__name__


def own_tzpath(zoneinfo):
    """A changed search path counts in the VM that changed it, and in no other."""
    old = zoneinfo.TZPATH
    try:
        zoneinfo.reset_tzpath(to=[])
        nowhere = outcome(zoneinfo.ZoneInfo.no_cache, "Asia/Tokyo").startswith("zoneinfo._common.ZoneInfoNotFoundError")
    finally:
        zoneinfo.reset_tzpath(to=old)
    has_package = outcome(lambda: __import__("tzdata")).startswith("<module")
    return has_package or nowhere, str(zoneinfo.ZoneInfo.no_cache("Asia/Tokyo"))


def _statistics():
    import statistics

    return [
        statistics.NormalDist(100, 15).inv_cdf(0.9),
        statistics.mean([1, 2, 4]),
        caught(statistics.StatisticsError, statistics.mean, []),
    ]


def _random():
    import pickle, random

    r = random.Random(7)
    return [
        r.random(),
        r.getrandbits(70),
        r.choice("abc"),
        pickle.loads(pickle.dumps(r)).random() == r.random(),
        random.Random(7).gauss(0, 1),
    ]


def math():
    import fractions, math

    class Ceil:
        def __ceil__(self):
            return "up"

    return [
        math.sqrt(2),
        math.factorial(20),
        math.ceil(Ceil()),
        math.fsum([0.1] * 10),
        caught(ValueError, math.sqrt, -1),
        math.floor(fractions.Fraction(7, 2)),
        math.prod([1, 2, 3]),
    ]


def cmath():
    import cmath

    return [cmath.sqrt(-1), cmath.phase(1j), caught(ValueError, cmath.log, 0)]
