"""The probes of modules for data."""

from probes.outcome import caught, outcome


def _pickle():
    import collections, copyreg, io, pickle

    class Dispatched(pickle.Pickler):
        dispatch_table = copyreg.dispatch_table.copy()

        def persistent_id(self, value):
            return "id" if value == "persistent" else None

    class Loading(pickle.Unpickler):
        def persistent_load(self, name):
            return name.upper()

        def find_class(self, module, name):
            found.append(name)
            return super().find_class(module, name)

    found, to = [], io.BytesIO()
    Dispatched(to).dump(["persistent", collections.OrderedDict(a=1), complex(1, 2), Picklable(4)])
    data = Loading(io.BytesIO(to.getvalue())).load()
    return [
        str(data[:3]),
        data[3].value,
        type(data[3]) is Picklable,
        found,
        caught(pickle.UnpicklingError, pickle.loads, b"garbage"),
        caught(pickle.PicklingError, pickle.dumps, lambda: 0) is True
        or caught(AttributeError, pickle.dumps, lambda: 0),
        caught(EOFError, pickle.loads, b""),
        pickle.loads(pickle.dumps(len)) is len,
        pickle.loads(b"c__builtin__\nxrange\n.") is range,
        [pickle.loads(pickle.dumps([1, {2: "x"}], n)) for n in range(6)],
    ]


class Picklable:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return rebuild, (self.value,)


def rebuild(value):
    return Picklable(value)


def _json():
    import json

    text = json.dumps({"a": [1, 2.5, None, True, "ü"]}, indent=1)
    return [
        text,
        json.loads(text),
        caught(json.JSONDecodeError, json.loads, "{"),
        outcome(json.loads, '{"a" 1}'),
        json.loads("[NaN]", parse_constant=str),
        caught(TypeError, json.dumps, {1}),
        json.dumps({1: 2}, default=str),
    ]


def _csv():
    import csv, io

    had = csv.list_dialects(), csv.field_size_limit()
    csv.register_dialect("probe", delimiter="|")
    csv.field_size_limit(77)
    to = io.StringIO()
    csv.writer(to, "probe").writerow([1, "a|b"])
    answer = [
        had,
        to.getvalue(),
        list(csv.reader(["a|'b'"], "probe")),
        csv.field_size_limit(131072),
        caught(csv.Error, csv.get_dialect, "none"),
        [row for row in csv.DictReader(["a,b", "1,2"])],
        csv.Sniffer().sniff("a;b\n1;2\n").delimiter,
    ]
    csv.unregister_dialect("probe")
    return answer


def _struct():
    import struct

    return [
        struct.pack(">If", 7, 1.5),
        struct.unpack("<h", b"\1\0"),
        caught(struct.error, struct.pack, "x", 1),
        struct.calcsize("P"),
        [x for x in struct.iter_unpack("B", b"ab")],
        caught(struct.error, struct.Struct, "?!"),
    ]


def _elementtree():
    import io, xml.etree.ElementTree as E

    tree = E.fromstring("<a x='1'><b>t</b><c/></a>")

    class Own(E.Element):
        pass

    parser = E.XMLPullParser(["end"])
    parser.feed("<r><s/></r>")
    return [
        tree.find("b").text,
        E.tostring(tree),
        [e.tag for e in tree.iter()],
        tree.findall(".//b")[0] is tree[0],
        caught(E.ParseError, E.fromstring, "<a>"),
        caught(SyntaxError, E.fromstring, "<a>"),
        isinstance(tree, E.Element),
        type(E.parse(io.BytesIO(b"<a/>")).getroot()) is E.Element,
        [e.tag for _, e in parser.read_events()],
        Own("x").tag,
        E.tostring(E.Element("q")),
        tree[0].attrib,
        tree.get("x"),
        E.Comment("c").tag is E.Comment,
        E.fromstring("<a><!--c--></a>", E.XMLParser(target=E.TreeBuilder(insert_comments=True)))[0].tag is E.Comment,
    ]


def pyexpat():
    import xml.parsers.expat as x, xml.dom.minidom as dom

    seen, parser = [], x.ParserCreate()
    parser.StartElementHandler = lambda name, attributes: seen.append((name, attributes))
    parser.Parse("<a b='c'/>", True)
    return [
        seen,
        caught(x.ExpatError, x.ParserCreate().Parse, "<", True),
        x.ErrorString(2),
        dom.parseString("<a>b</a>").documentElement.firstChild.data,
        caught(x.error, dom.parseString, "<"),
    ]


def _collections():
    import collections, collections.abc

    Point = collections.namedtuple("Point", "x y")
    counts = collections.Counter("abca")
    missing = collections.defaultdict(list)
    missing["a"].append(1)
    return [
        collections.deque([1, 2], 1),
        collections.OrderedDict(a=1),
        counts["a"],
        Point(1, 2),
        missing["a"],
        isinstance(collections.deque(), collections.abc.MutableSequence),
        isinstance({}.keys(), collections.abc.KeysView),
        issubclass(collections.OrderedDict, collections.abc.MutableMapping),
        caught(IndexError, collections.deque().pop),
    ]


def _abc():
    import abc, collections.abc

    class Base(abc.ABC):
        @abc.abstractmethod
        def work(self):
            pass

    Base.register(int)
    return [
        isinstance(3, Base),
        isinstance("x", Base),
        caught(TypeError, Base),
        isinstance([], collections.abc.MutableSequence),
        issubclass(type("Q", (collections.abc.Hashable,), {"__hash__": lambda self: 1}), collections.abc.Hashable),
        isinstance(memoryview(b"a"), collections.abc.Sequence),
    ]


def _functools():
    import functools

    cached = functools.lru_cache(maxsize=2)(lambda x: [x])
    cached(1), cached(1), cached(2)
    single = functools.singledispatch(lambda value: "any")
    single.register(int, lambda value: "int")
    return [
        cached.cache_info()[:4],
        functools.reduce(int.__add__, [1, 2, 3]),
        functools.partial(int, base=2)("11"),
        sorted([3, 1], key=functools.cmp_to_key(lambda a, b: a - b)),
        single(1),
        single(""),
    ]


def _operator():
    import operator

    return [
        operator.itemgetter(1, 0)("ab"),
        operator.attrgetter("real")(3),
        operator.methodcaller("upper")("a"),
        operator.index(True),
        caught(TypeError, operator.index, "x"),
    ]


def itertools():
    import itertools

    return [
        list(itertools.chain([1], [2])),
        [(k, list(g)) for k, g in itertools.groupby("aab")],
        list(itertools.islice(itertools.count(5), 2)),
        list(itertools.permutations("ab")),
        [list(t) for t in itertools.tee([1], 2)],
    ]


def _heapq():
    import heapq

    return [heapq.nsmallest(2, [3, 1, 2]), heapq.heappushpop([1, 2], 0), caught(IndexError, heapq.heappop, [])]


def _bisect():
    import bisect

    return [bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect([1, 2], 2, key=lambda x: x)]


def array():
    import array, collections.abc, copy, pickle

    a = array.array("i", [1, 2])
    return [
        a,
        pickle.loads(pickle.dumps(a)) == a,
        isinstance(a, collections.abc.MutableSequence),
        copy.copy(a),
        caught(TypeError, a.append, "x"),
        memoryview(a).format,
        list(iter(a)),
    ]


def mmap():
    import mmap

    m = mmap.mmap(-1, 4096)
    m[:3] = b"abc"
    answer = [m[:3], m.find(b"c"), mmap.error is OSError, len(m)]
    m.close()
    return answer + [caught(ValueError, m.size)]
