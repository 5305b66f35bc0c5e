/*
 * cross_rows.h: objects of the types that can be copied, and what they are to be in the other VM.
 */
#ifndef PYVM_TESTS_CROSS_ROWS_H
#define PYVM_TESTS_CROSS_ROWS_H

#include "support/cross.h"

typedef struct cross_row {
    const char *made, *expected;
} cross_row;

static const cross_row cross_leaves[] = {
    {"x = None", "x is None"},
    {"x = True", "x is True"},
    {"x = ...", "x is ..."},
    {"x = NotImplemented", "x is NotImplemented"},
    {"x = [type(None), type(...), type(NotImplemented), int, type]",
     "x == [type(None), type(...), type(NotImplemented), int, type]"},
    {"x = [0, -1, 127, 128, -128, -129, 256, 257, -5, -6]", "x == [0, -1, 127, 128, -128, -129, 256, 257, -5, -6]"},
    {"x = [2**k + d for k in range(130) for d in (-1, 0, 1)] + [-2**k + d for k in range(130) for d in (-1, 0, 1)]",
     "x == [2**k + d for k in range(130) for d in (-1, 0, 1)] + [-2**k + d for k in range(130) for d in (-1, 0, 1)]"},
    {"x = [1.5, -0.0, float('inf'), float('nan'), 1e308]", "repr(x) == '[1.5, -0.0, inf, nan, 1e+308]'"},
    {"x = [1j, complex(-0.0, 2)]", "repr(x) == '[1j, (-0+2j)]'"},
    {"x = ['', 'a', 'abc', 'a' * 300, '\\xe9', '\\xe9t\\xe9', '\\u20ac', '\\u20ac' * 9, '\\U0001F600' * 2, '\\ud800']",
     "x == ['', 'a', 'abc', 'a' * 300, '\\xe9', '\\xe9t\\xe9', '\\u20ac', '\\u20ac' * 9, '\\U0001F600' * 2, '\\ud800']"},
    {"x = [b'', b'a', b'ab' * 200, b'x' * 100000]", "x == [b'', b'a', b'ab' * 200, b'x' * 100000]"},
    {"x = [bytearray(b''), bytearray(b'ab'), bytearray(b'z') * 100000]",
     "x == [b'', b'ab', b'z' * 100000] and {type(y) for y in x} == {bytearray}"},
};

static const cross_row cross_containers[] = {
    {"x = []", "x == [] and type(x) is list"},
    {"x = ()", "x == ()"},
    {"x = {}", "x == {}"},
    {"x = set()", "x == set() and type(x) is set"},
    {"x = frozenset()", "x == frozenset() and type(x) is frozenset"},
    {"x = [(1, [2, {3: {4}}]), frozenset([(5,)])]", "x == [(1, [2, {3: {4}}]), frozenset([(5,)])]"},
    {"x = {(1, 2): [3], 'a': {'b': None}}", "x == {(1, 2): [3], 'a': {'b': None}} and list(x) == [(1, 2), 'a']"},
    {"x = [slice(1, None, [2]), range(3), range(10**30, 0, -7)]",
     "x == [slice(1, None, [2]), range(3), range(10**30, 0, -7)]"},
};

static const cross_row cross_shared[] = {
    {"a = [1]; x = [a, a, (a,)]", "x[0] is x[1] is x[2][0]"},
    {"a = 10**9; x = [a, a]", "x[0] is x[1]"},
    {"a = 'text' * 9; x = {a: a}", "[*x][0] is x['text' * 9]"},
    {"x = []; x.append(x)", "x[0] is x and len(x) == 1"},
    {"x = {}; x['x'] = x", "x['x'] is x"},
    {"a = []; x = (a,); a.append(x)", "x[0][0] is x and len(x) == 1"},
    {"x = ([],); x[0].append(x)", "x[0][0] is x and type(x) is tuple"},
    {"x = ([[]],); x[0][0].append(x); x[0].append(x[0])", "x[0][0][0] is x and x[0][1] is x[0]"},
    {"x = [{}]; x[0]['l'] = x; x.append((x, x[0]))", "x[1][0] is x and x[1][1] is x[0] and x[0]['l'] is x"},
};

/* Importable classes of the standard library: by name, with their state. */
static const cross_row cross_instances[] = {
    {"import types; x = types.SimpleNamespace(a=1, b=[2])", "x.a == 1 and x.b == [2]"},
    {"import collections; x = collections.OrderedDict(b=1, a=2)", "list(x.items()) == [('b', 1), ('a', 2)]"},
    {"import collections; x = collections.deque([1, 2], 5)", "list(x) == [1, 2] and x.maxlen == 5"},
    {"import collections; x = collections.Counter('aab')", "x['a'] == 2 and type(x).__name__ == 'Counter'"},
    {"import collections; x = collections.defaultdict(list, {1: [2]})", "x == {1: [2]} and x[2] == []"},
    {"import datetime as d; x = [d.date(2026, 1, 2), d.time(3, 4, 5, 6), d.timedelta(7, 8, 9), "
     "d.datetime(2026, 1, 2, 3, 4, tzinfo=d.timezone(d.timedelta(hours=2), 'here'))]",
     "repr(x) == \"[datetime.date(2026, 1, 2), datetime.time(3, 4, 5, 6), datetime.timedelta(days=7, seconds=8, "
     "microseconds=9), datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200), "
     "'here'))]\""},
    {"import decimal, fractions, uuid; x = [decimal.Decimal('1.10'), fractions.Fraction(2, 6), uuid.UUID(int=5)]",
     "str(x[0]) == '1.10' and str(x[1]) == '1/3' and x[2].int == 5 and x[2].is_safe.name == 'unknown'"},
    {"import datetime as d; x = [d.timezone.utc, d.time(1, 2, fold=1, tzinfo=d.timezone.utc), "
     "d.datetime(2026, 1, 2, fold=1), d.timedelta.min, d.timezone(d.timedelta(hours=1))]",
     "__import__('datetime').timezone.utc is x[0] is x[1].tzinfo and x[1].fold == x[2].fold == 1 and "
     "x[3] == type(x[3]).min and str(x[4]) == 'UTC+01:00'"},
    {"import datetime as d; t = d.datetime(2026, 1, 2); x = [t, t, d.datetime(2026, 1, 2)]",
     "x[0] is x[1] is not x[2] and x[0] == x[2]"},
    {"import uuid; x = uuid.UUID(int=7, is_safe=uuid.SafeUUID.safe)", "x.int == 7 and x.is_safe.name == 'safe'"},
    {"import inspect; a = []; x = inspect.Traceback('f', 1, a, [2], 0); a.append(x)",
     "x.function[0] is x and type(x).__name__ == 'Traceback' and x.filename == 'f' and x.positions is None"},
    {"import urllib.parse; x = urllib.parse.urlsplit('http://a/b')",
     "x.geturl() == 'http://a/b' and {x: 1}[type(x)(*x)] == 1"},
    {"import inspect, re; x = [inspect._POSITIONAL_ONLY, re.I | re.M, re.A]",
     "x[0].name == 'POSITIONAL_ONLY' and x[1] == 10 and type(x[1]).__name__ == 'RegexFlag' and x[2] is type(x[2])['A']"},
    {"import pathlib; x = [pathlib.PurePosixPath('/a/b'), pathlib.Path('c')]", "[str(p) for p in x] == ['/a/b', 'c']"},
    {"import argparse; x = argparse.Namespace(a=1); x.me = x", "x.me is x and x.a == 1"},
    {"import queue; x = queue.Empty", "x.__name__ == 'Empty'"},
    {"import json, os.path; x = [json, os.path, json.dumps, len]",
     "x[0] is sys.modules['json'] and x[2]([1]) == '[1]' and x[3] is len"},
    {"import re; x = re.compile('a+', re.I)", "x.match('AA') and x.flags & 2"},
    {"import http; x = [http.HTTPStatus.OK, http.HTTPMethod.GET]", "x[0] is type(x[0])(200) and x[1].name == 'GET'"},
    {"import array; x = array.array('d', [1, 2])", "x.tolist() == [1.0, 2.0] and x.typecode == 'd'"},
    {"import random; r = random.Random(3); x = [r, r.random()]",
     "x[0].random() == (lambda r: [r.random(), r.random()][1])(type(x[0])(3))"},
    {"import itertools; x = iter([1, 2, 3]); next(x)", "list(x) == [2, 3]"},
};

static inline void cross_each(PyVM *to, PyVM *from, const cross_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        cross(to, from, rows[i].made, rows[i].expected);
}

static inline void cross_all(PyVM *to, PyVM *from)
{
    cross_each(to, from, cross_leaves, COUNT(cross_leaves));
    cross_each(to, from, cross_containers, COUNT(cross_containers));
    cross_each(to, from, cross_shared, COUNT(cross_shared));
    cross_each(to, from, cross_instances, COUNT(cross_instances));
}

#endif
