"""The probes of modules for text and for Python itself."""

from probes.outcome import caught, outcome


def _sre():
    import re

    return [
        re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"),
        re.findall(r"(?i)A", "aA"),
        caught(re.error, re.compile, "("),
        re.compile("a") is re.compile("a"),
        re.match("(?P<n>x)", "x").groupdict(),
        isinstance(re.compile("x"), re.Pattern),
        re.split(",", "a,b"),
    ]


def unicodedata():
    import unicodedata

    return [
        unicodedata.name("ü"),
        unicodedata.normalize("NFD", "ü"),
        unicodedata.lookup("SNOWMAN"),
        unicodedata.ucd_3_2_0.unidata_version,
        caught(ValueError, unicodedata.name, "\0"),
        "\N{SNOWMAN}",
    ]


def binascii():
    import base64, binascii

    return [
        binascii.hexlify(b"ab"),
        caught(binascii.Error, binascii.unhexlify, "x"),
        base64.b64encode(b"abc"),
        caught(binascii.Error, base64.b64decode, "a"),
        binascii.crc32(b"a"),
        issubclass(binascii.Incomplete, Exception),
    ]


def _multibytecodec():
    import codecs, io

    text = "日本"
    names = ["gb18030", "big5hkscs", "iso2022_jp", "shift_jis", "euc_kr", "big5"]
    codecs.register_error("pyvm", lambda error: ("?", error.end))
    coded = [text.encode(name, "replace") for name in names]
    return [
        coded,
        [part.decode(name, "replace") for name, part in zip(names, coded)],
        "é日".encode("shift_jis", "pyvm"),
        caught(UnicodeEncodeError, "é".encode, "shift_jis"),
        io.TextIOWrapper(io.BytesIO("日".encode("euc_jp")), "euc_jp").read(),
        codecs.getincrementaldecoder("gbk")().decode(b"\xc8"),
    ]


_codecs_cn = _codecs_hk = _codecs_iso2022 = _codecs_jp = _codecs_kr = _codecs_tw = _multibytecodec


def _codecs():
    import codecs

    return [
        codecs.lookup("utf-8").name,
        caught(LookupError, codecs.lookup, "pyvm-none"),
        "ä".encode("ascii", "xmlcharrefreplace"),
        codecs.encode("abc", "rot13"),
        outcome(codecs.lookup_error, "pyvm-none"),
    ]


def _io():
    import io

    stream = io.TextIOWrapper(io.BytesIO(b"a\nb"), "utf-8")
    return [
        list(stream),
        caught(io.UnsupportedOperation, io.BytesIO().fileno),
        isinstance(stream, io.IOBase),
        isinstance(io.BytesIO(), io.BufferedIOBase),
        caught(ValueError, lambda: (stream.close(), stream.read())),
        issubclass(io.UnsupportedOperation, OSError),
        io.StringIO("x").read(),
    ]


def marshal():
    import marshal

    return [
        marshal.loads(marshal.dumps([1, "a", (2.5,)])),
        caught(EOFError, marshal.loads, b""),
        eval(marshal.loads(marshal.dumps(compile("1+1", "x", "eval")))),
    ]


def _ast():
    import ast

    tree = ast.parse("x = 1")
    return [
        ast.dump(tree),
        ast.unparse(tree),
        isinstance(tree, ast.Module),
        ast.literal_eval("[1]"),
        caught(ValueError, ast.literal_eval, "f()"),
        isinstance(tree.body[0], ast.Assign),
        isinstance(ast.Constant(1), ast.AST),
        outcome(compile, tree, "x", "exec").startswith("<code"),
    ]


def _symtable():
    import symtable

    table = symtable.symtable("def f(a): global b; return a", "x", "exec")
    return [
        table.get_children()[0].get_name(),
        sorted(table.get_children()[0].get_identifiers()),
        caught(SyntaxError, symtable.symtable, "1 +", "x", "exec"),
    ]


def _tokenize():
    import io, tokenize

    return [
        [t.string for t in tokenize.generate_tokens(io.StringIO("a = 1\n").readline)],
        bool(
            caught(
                (tokenize.TokenError, SyntaxError), lambda: list(tokenize.generate_tokens(io.StringIO("(").readline))
            )
        ),
    ]


def _opcode():
    import dis, io, contextlib

    to = io.StringIO()
    with contextlib.redirect_stdout(to):
        dis.dis("x = 1")
    return [to.getvalue(), dis.stack_effect(dis.opmap["POP_TOP"])]


def _lsprof():
    import _lsprof, cProfile, pstats

    profile = cProfile.Profile()
    profile.runcall(sorted, [2, 1])
    names = [type(entry).__name__ for entry in profile.getstats()]
    stats = pstats.Stats(profile)
    return [
        sorted(set(names)),
        stats.total_calls >= 1,
        isinstance(profile, _lsprof.Profiler),
        isinstance(profile.getstats()[0], _lsprof.profiler_entry),
    ]


def _warnings():
    import warnings

    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        warnings.warn("careful", UserWarning)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        raised = caught(UserWarning, warnings.warn, "x")
    return [str(seen[0].message), raised]


def _weakref():
    import gc, weakref

    class Held:
        pass

    held, gone = Held(), []
    reference = weakref.ref(held, gone.append)
    del held
    gc.collect()
    return [
        reference() is None,
        len(gone),
        len(weakref.WeakValueDictionary()),
        caught(ReferenceError, lambda: weakref.proxy(Held()).x),
    ]


def _typing():
    import typing

    T = typing.TypeVar("T")

    class Box(typing.Generic[T]):
        pass

    @typing.runtime_checkable
    class Sized(typing.Protocol):
        def __len__(self): ...

    return [
        str(Box[int]),
        isinstance([], Sized),
        isinstance(3, Sized),
        typing.get_type_hints(Hinted),
        str(typing.Optional[int]),
    ]


class Hinted:
    x: int


def _string():
    import string

    return [
        "{0[a].real}".format({"a": 3}),
        string.Formatter().format("{x!r:>5}", x="a"),
        caught(ValueError, "{".format),
    ]


def _stat():
    import stat

    return [stat.filemode(0o100644), stat.S_ISDIR(0o40755), stat.S_IMODE(0o100755)]


def _locale():
    import locale

    return [
        locale.localeconv()["decimal_point"],
        locale.strcoll("a", "b") < 0,
        caught(locale.Error, locale.setlocale, locale.LC_ALL, "pyvm_none"),
        locale.format_string("%d", 3),
    ]
