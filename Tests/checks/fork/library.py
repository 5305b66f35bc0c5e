"""What a child has of objects of CPython's library, which C code has made.

    python library.py
"""

import array
import codecs
import contextvars
import csv
import ctypes
import functools
import hashlib
import io
import itertools
import mmap
import struct
import sys
import tempfile
import unittest
import warnings

import pyvm.fork
from asking import ask


class Csv(unittest.TestCase):
    def test_dialects(self):
        csv.register_dialect("piped", delimiter="|", quoting=csv.QUOTE_NONE, escapechar="!", lineterminator=";")
        self.addCleanup(csv.unregister_dialect, "piped")

        def read():
            return list(csv.DictReader(["a,b", "1,2"])), list(csv.reader(["1!|0|2"], "piped")), sorted(csv.list_dialects()), vars(csv.excel)["delimiter"]

        self.assertEqual(ask(read), read())

    def test_reader(self):
        with tempfile.TemporaryFile("w+", newline="") as file:
            file.write("a;b\r\n'c\nd';e\r\nf;g\r\n")
            file.seek(0)
            reader = csv.reader(file, delimiter=";", quotechar="'")
            self.assertEqual((next(reader), next(reader), reader.line_num), (["a", "b"], ["c\nd", "e"], 3))
            pid = pyvm.fork()
            if pid == 0:
                pyvm.exit(list(reader) == [["f", "g"]] and reader.line_num == 4 and reader.dialect.delimiter == ";")
            self.assertEqual(pyvm.waitpid(pid, 0)[1] >> 8, 1)
        lines = csv.reader(iter("abc"))
        next(lines)
        self.assertEqual(ask(lambda: (list(lines), lines.line_num)), ([["b"], ["c"]], 3))
        self.assertEqual(lines.line_num, 1)

    def test_writer(self):
        file = io.StringIO()
        writer = csv.writer(file, delimiter=";", lineterminator="|")
        writer.writerow([1, "a;b"])

        def write():
            writer.writerow(["c"])
            return file.getvalue(), writer.dialect.delimiter

        self.assertEqual(ask(write), ('1;"a;b"|c|', ";"))
        self.assertEqual(file.getvalue(), '1;"a;b"|')


class Views(unittest.TestCase):
    """memoryview of the program's own bytes: what is written by one is seen by the other."""

    def test_views(self):
        held, numbers, text = bytearray(range(64)), array.array("i", range(16)), b"fixed"
        whole = memoryview(held)
        views = [whole, whole[3:9], whole[10:30:4], whole[30:10:-3], whole[5:5], whole.cast("i")[2:5], whole.cast("i")[8:2:-2],
                 whole.cast("B", (4, 4, 4)), whole.cast("H", (8, 4)), whole[:4].cast("i", ()), whole.toreadonly()[7:], memoryview(numbers),
                 memoryview(numbers)[3:12:3], memoryview(text)[1:3], whole[40:41], whole[9::100]]
        names = "format", "itemsize", "shape", "strides", "readonly", "nbytes", "ndim"

        def shown():
            found = [([getattr(view, name) for name in names], view.tolist()) for view in views]
            for view in views:
                if not view.readonly and view.ndim == 1 and view:
                    view[0] = 77
            return found, bytes(held), numbers.tolist(), [view.obj is held for view in views], [view.obj is numbers for view in views]

        answered = ask(shown)
        self.assertEqual(list(held), list(range(64)))
        self.assertEqual(answered, shown())

    def test_released(self):
        released = memoryview(bytearray(3))
        released.release()

        def use():
            with self.assertRaisesRegex(ValueError, "released"):
                released.tolist()

        ask(use)

    def test_refused(self):
        for owner in (mmap.mmap(-1, 10), (ctypes.c_short * 3)()):
            with self.assertRaisesRegex(TypeError, "memoryview cannot be in a child: it is of memory that another object owns"):
                pyvm.fork(int, (memoryview(owner),))


def held():
    pass


def find(iterator):
    try:
        return list(iterator)
    except TypeError as error:
        return "TypeError: %s" % error


class Iterators(unittest.TestCase):
    def iterators(self):
        def below():
            return iter([1, 2, 0, 3, 4, 5, 6, 7])

        yield itertools.chain(below(), "ab")
        yield itertools.chain.from_iterable([below(), [8]])
        yield itertools.islice(below(), 1, 7, 2)
        yield itertools.islice(below(), 5)
        yield itertools.takewhile(bool, below())
        yield itertools.dropwhile(bool, below())
        yield itertools.starmap(divmod, zip(below(), [1] * 9))
        yield itertools.filterfalse(None, [0, 1, 0, "", 2, ()])
        yield itertools.compress(below(), [1, 1, 1, 0, 1])
        yield itertools.repeat("x", 3)
        yield itertools.accumulate(below())
        yield itertools.accumulate(below(), max, initial=4)
        yield itertools.pairwise(below())
        yield itertools.zip_longest(below(), "ab", fillvalue=9)
        yield itertools.zip_longest("ab", below())
        yield itertools.tee(below())[1]
        yield itertools.product([1, 2], "ab", [None])
        yield itertools.product("abcd", repeat=2)
        yield itertools.product(below(), [])
        yield itertools.combinations(below(), 2)
        yield itertools.combinations(below(), 9)
        yield itertools.combinations_with_replacement("abc", 2)
        yield itertools.permutations(below(), 2)
        yield itertools.permutations("abc")
        yield itertools.permutations("abc", 4)
        if sys.version_info >= (3, 12):
            yield itertools.batched(below(), 3)
        if sys.version_info >= (3, 13):
            yield itertools.batched(iter("abcd"), 2, strict=True)

    def test_iterators(self):
        """None used yet, some used, and all used up."""
        endless = itertools.repeat(int)
        all_of_them = [list(self.iterators()) for times in range(4)]
        for times, iterators in enumerate(all_of_them):
            for each in iterators:
                list(itertools.islice(each, 99 if times == 3 else times))
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # before CPython 3.14, the reducers of itertools warn
            answered = ask(lambda: [[list(each) for each in iterators] for iterators in all_of_them])
        self.assertEqual(answered, [[list(each) for each in iterators] for iterators in all_of_them])
        self.assertEqual(ask(lambda: [next(endless) for times in range(2)]), [int, int])
        self.assertEqual(answered[1][:3], [[2, 0, 3, 4, 5, 6, 7, "a", "b"], [2, 0, 3, 4, 5, 6, 7, 8], [3, 5]])

    def test_groups(self):
        """A group ends when the next one begins."""
        words = itertools.groupby(["a", "at", "an", "b", "by", "c"], lambda word: word[0])
        key, first = next(words)
        next(first)
        others = itertools.groupby("aab")
        gone = next(others)[1]
        key, last = next(others)

        def rest():
            return list(first), [(key, list(group)) for key, group in words], list(gone), list(last), list(others), list(first)

        with warnings.catch_warnings():
            warnings.simplefilter("error")
            answered = ask(rest)
        self.assertEqual(answered, (["at", "an"], [("b", ["b", "by"]), ("c", ["c"])], [], ["b"], [], []))
        self.assertEqual(rest(), answered)

    def test_that_lead_to_themselves(self):
        def powers():
            yield 1
            yield from (2 * each for each in again)

        one, again = itertools.tee(powers())
        self.assertEqual(list(itertools.islice(one, 100)), [2**each for each in range(100)])
        held = []
        cycle = itertools.cycle([1, held, 2])
        held.append((next(cycle), next(cycle), cycle))
        numbers = iter(range(200))
        both = itertools.tee(numbers)
        next(both[0])

        def use():
            first, _, inner = next(iter(held))
            return next(one), first, inner is cycle, list(itertools.islice(cycle, 3)) == [2, 1, held], list(both[1]), list(both[0]), list(numbers)

        answered = ask(use)
        self.assertEqual(answered, (2**100, 1, True, True, list(range(200)), list(range(1, 200)), []))
        self.assertEqual(use(), answered)

    def test_that_have_ended(self):
        """C code has tuples with nothing in a place, which nobody may look at."""
        longest, none = itertools.zip_longest("a", [1, 2, 3]), itertools.product("ab", [])
        self.assertEqual((next(longest), next(longest), list(none)), (("a", 1), (None, 2), []))
        held.content = longest, none
        self.addCleanup(delattr, held, "content")
        self.assertEqual([pyvm.fork.report().of(each).kind for each in (longest, none)], ["copied", "copied"])
        self.assertEqual(ask(lambda: [list(each) for each in held.content]), [[(None, 3)], []])

    def test_of_what_is_left_out(self):
        refused = struct.iter_unpack("<B", b"abc")
        made = [itertools.chain(refused), itertools.islice(refused, 2), map(str, refused), itertools.tee(refused)[0], zip(refused)]
        answered = ask(lambda: [find(each) for each in (*made, refused)], leaves_out=True)
        self.assertEqual(answered, ["TypeError: the fork has left out this _struct.unpack_iterator"] * 6)

    def test_in_a_loop(self):
        found = []
        for item in itertools.chain([1], itertools.islice("abc", 2)):
            if item == "a":
                pid = pyvm.fork()
            found.append(item)
        if pid == 0:
            pyvm.exit(found == [1, "a", "b"])
        self.assertEqual(pyvm.waitpid(pid, 0)[1] >> 8, 1)


class Keys(unittest.TestCase):
    def test_cmp_to_key(self):
        compared = []

        def compare(one, other):
            compared.append((one, other))
            return (one > other) - (one < other)

        key = functools.cmp_to_key(compare)
        keys, loop, of_none = [key(3), key(1), key(2)], [], key(None)
        loop.append(key(loop))

        def use():
            told = list(compared)
            found = [each.obj for each in sorted(keys)], max([4, 6, 5], key=key), key(7) == key(7), loop[0].obj is loop, of_none.obj
            return told, found

        self.assertEqual(ask(use), ([], ([1, 2, 3], 6, True, True, None)))
        keys.append(key(hashlib.md5()))
        with self.assertRaisesRegex(TypeError, "_hashlib.HASH cannot be in a child"):
            pyvm.fork(int, (keys,))


class Kept(unittest.TestCase):
    """Of functools.lru_cache."""

    def of_one(self, maxsize, typed):
        calls = []

        @functools.lru_cache(maxsize=maxsize, typed=typed)
        def kept(*args, **kwargs):
            calls.append((args, kwargs))
            return [args, kwargs]

        def use():
            return [kept(1), kept("a"), kept(1.0), kept((1, 2)), kept(1, 2), kept(a=1), kept(1, b=2, c=3.0), kept(), kept(None), kept(2)]

        first = use()
        kept("a")
        tuples = first[3]

        def again():
            before = len(calls), tuple(kept.cache_info())
            found = [kept((1, 2)) is tuples, use() == first]
            return before, found, len(calls), calls[10:], tuple(kept.cache_info()), kept.__wrapped__(5)

        return again

    def test_kept(self):
        ways = [(maxsize, typed) for maxsize in (None, 0, 3, 9, 100) for typed in (False, True)]
        agains = [self.of_one(*way) for way in ways]
        answered = ask(lambda: [again() for again in agains])
        for way, again, found in zip(ways, agains, answered):
            with self.subTest(way):
                self.assertEqual(found, again())


class Variables(unittest.TestCase):
    def test_tokens(self):
        variable, other = contextvars.ContextVar("variable"), contextvars.ContextVar("other")
        context = contextvars.Context()
        first, second = variable.set("one"), variable.set("two")
        used = other.set(1)
        other.reset(used)
        inside = context.run(variable.set, "inside")
        inside_again = context.run(variable.set, "inside again")

        def use():
            found = [variable.get(), first.var is variable, second.old_value, first.old_value is first.MISSING]
            for token in (inside, used):
                try:
                    variable.reset(token)
                except (RuntimeError, ValueError) as error:
                    found.append(type(error).__name__)
            variable.reset(second)
            found.append(variable.get())
            variable.reset(first)
            found += [variable.get(None), repr(used)[:11], context[variable]]
            context.run(variable.reset, inside_again)
            found.append(context[variable])
            context.run(variable.reset, inside)
            return [*found, variable in context]

        answered = ask(use)
        self.assertEqual(answered, use())
        self.assertEqual(answered, ["two", True, "one", True, "ValueError", "RuntimeError", "one", None, "<Token used", "inside again", "inside", False])

    def test_at_the_statement(self):
        variable = contextvars.ContextVar("variable", default="default")
        token = variable.set("set")
        pid = pyvm.fork()
        if pid == 0:
            variable.reset(token)
            pyvm.exit(variable.get() == "default")
        self.assertEqual(pyvm.waitpid(pid, 0)[1] >> 8, 1)
        variable.reset(token)


class Codecs(unittest.TestCase):
    def test_handlers(self):
        codecs.register_error("objects.mark", lambda error: ("<%d>" % error.start, error.end))
        codecs.register_error("objects.same", codecs.lookup_error("backslashreplace"))
        self.assertEqual(ask(lambda: ("a\u1234b".encode("ascii", "objects.mark"), "\u1234".encode("ascii", "objects.same"),
                                      "\u1234".encode("ascii", "ignore"))), (b"a<1>b", b"\\u1234", b""))

    def test_codecs(self):
        def search(name):
            return codecs.CodecInfo(Codec().encode, Codec().decode, Reader, Writer, IncrementalEncoder, IncrementalDecoder,
                                    name="shouted") if name == "shouted" else None

        codecs.register(search)
        self.addCleanup(codecs.unregister, search)
        with tempfile.TemporaryFile("w+", encoding="shouted") as file:
            file.write("held")

            def use():
                file.write(" more")
                file.seek(0)
                with file:
                    return file.read(), "x".encode("shouted")

            self.assertEqual(ask(use), ("HELD MORE", b"X"))


class Codec(codecs.Codec):
    def encode(self, text, errors="strict"):
        return text.upper().encode(), len(text)

    def decode(self, data, errors="strict"):
        return bytes(data).decode(), len(data)


class IncrementalEncoder(Codec, codecs.IncrementalEncoder):
    def encode(self, text, final=False):
        return text.upper().encode()


class IncrementalDecoder(Codec, codecs.IncrementalDecoder):
    def decode(self, data, final=False):
        return bytes(data).decode()


class Reader(Codec, codecs.StreamReader):
    pass


class Writer(Codec, codecs.StreamWriter):
    pass


if __name__ == "__main__":
    unittest.main()
