"""Whether this CPython has things where file_parts.c looks for them: each check looks into objects of known content.

TypeError: it has not.
"""
import io

import _pyvm


def check_files():
    reader = io.BufferedReader(io.BytesIO(b"0123456789"), 4)
    reader.read(3)
    _expect(reader, raw=reader.raw, ok=1, detached=0, readable=1, writable=0, abs_pos=4, pos=3, raw_pos=4, read_end=4,
            buffer_size=4, buffer_mask=3, content=b"0123", fast_closed_checks=0)
    writer = io.BufferedWriter(io.BytesIO(), 6)
    writer.write(b"ab")
    _expect(writer, raw=writer.raw, ok=1, readable=0, writable=1, abs_pos=0, pos=2, write_pos=0, write_end=2, buffer_size=6,
            buffer_mask=0, content=b"ab")
    pair = io.BufferedRWPair(io.BytesIO(), io.BytesIO())
    parts = _pyvm.file_parts(pair)
    if type(parts["reader"]) is not io.BufferedReader or type(parts["writer"]) is not io.BufferedWriter:
        _expect(pair, reader=None)
    below = io.BytesIO(b"\r\nabc")
    text = io.TextIOWrapper(below, "ascii", "replace", None, line_buffering=True)
    text.read(2)
    _expect(text, ok=1, detached=0, chunk_size=8192, buffer=below, encoding="ascii", errors="replace", line_buffering=1, write_through=0,
            readuniversal=1, readtranslate=1, writetranslate=1, seekable=1, has_read1=1, telling=1, decoded_chars="\nabc",
            decoded_chars_used=2, snapshot=(0, b"\r\nabc"), pending_bytes_count=0)
    _expect(_pyvm.file_parts(text)["decoder"], errors="strict", flags=2 | 4 << 2)
    text = io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\r\n", write_through=False)
    text.write("a\n")
    waiting = _pyvm.file_parts(text).get("pending_bytes")
    _expect(text, readnl="\r\n", pending_bytes_count=3, encoding_start_of_stream=0, write_through=0)
    if waiting not in ("a\r\n", b"a\r\n", ["a\r\n"], [b"a\r\n"]):
        _expect(text, pending_bytes="a\r\n")


def check_others():
    from _contextvars import ContextVar
    from _csv import reader as csv_reader
    from _functools import _lru_cache_wrapper
    row = iter(["a,b", "c,d"])
    reader = csv_reader(row)
    next(reader)
    _expect(reader, lines=row, line_number=1)
    variable = ContextVar("variable")
    first = variable.set(1)
    second = variable.set(2)
    context = _pyvm.file_parts(first)["context"]
    variable.reset(second)
    _expect(second, context=context, variable=variable, old_value=1, is_used=1)
    variable.reset(first)
    kept = _lru_cache_wrapper(int, 4, False, tuple)
    kept(1), kept("1"), kept(1), kept(1)
    _expect(kept, hits=2, misses=2, function=int)
    if set(_pyvm.file_parts(kept)["cache"]) != {1, "1"} or type(_pyvm.file_parts(kept)["keyword_mark"]) is not object:
        _expect(kept, cache={1, "1"})


def check_iterators():
    from itertools import chain, compress, dropwhile, filterfalse, islice, starmap, takewhile
    below = iter([1, 0, 2, 3, 4, 5])
    for kind in (starmap, filterfalse):
        _expect(kind(bool, below), first=bool, second=below)
    outer = iter([below])
    _expect(compress(below, outer), first=below, second=outer)
    chained = chain.from_iterable(outer)
    next(chained)
    _expect(chained, source=outer, active=below)
    dropping, taking = dropwhile(bool, below), takewhile(bool, below)
    _expect(dropping, function=bool, state=0)
    next(dropping), next(taking)
    _expect(dropping, function=bool, state=1)
    _expect(taking, function=bool, state=0)
    _expect(taking, **{"from": below})
    sliced = islice(below, 1, 9, 2)
    next(sliced)
    _expect(sliced, next=3, stop=9, step=2, count=2)
    _expect(sliced, **{"from": below})
    _check_more_iterators()


def _check_more_iterators():
    import itertools
    from itertools import accumulate, combinations, cycle, groupby, pairwise, permutations, product, tee, zip_longest
    below = iter(range(1000, 1100))
    from_below = {"from": below}
    if hasattr(itertools, "batched"):
        _expect(itertools.batched(below, 7), size=7, **from_below)
    pairs, again = pairwise(below), cycle(below)
    _, last = next(pairs)
    _expect(pairs, last=last, **from_below)
    saved = next(again)
    _expect(again, saved=[saved], **from_below)
    again = cycle((1, 2, 3))
    for _ in range(5):
        next(again)
    _expect(again, saved=[1, 2, 3], next=2)
    groups = groupby(below, str)
    key, group = next(groups)
    _expect(groups, function=str, group_key=key, next_key=key, next_value=int(key), group=id(group), **from_below)
    _expect(group, groups=groups, key=key)
    sums = accumulate(below, max, initial=5)
    _expect(sums, function=max, initial=5, **from_below)
    _expect(sums, total=next(sums))
    longest = zip_longest(below, fillvalue=7)
    _expect(longest, filler=7, **{"from": (below,)})
    first, second = tee(below)
    kept = [next(first) for _ in range(58)]
    link = _pyvm.file_parts(second)["link"]
    _expect(second, next=0)
    _expect(first, next=1, link=_pyvm.file_parts(link)["next"])
    _expect(link, count=57, **from_below)
    _expect(_pyvm.file_parts(link)["next"], count=len(kept) - 57)
    both = product((1, 2), (3, 4))
    next(both), next(both)
    _expect(both, pools=((1, 2), (3, 4)), places=(0, 1), last=(1, 4), has_ended=0)
    chosen = combinations((1, 2, 3), 2)
    next(chosen), next(chosen)
    _expect(chosen, pool=(1, 2, 3), places=(0, 2), last=(1, 3), count=2, has_ended=0)
    ordered = permutations((1, 2, 3), 2)
    next(ordered), next(ordered)
    _expect(ordered, pool=(1, 2, 3), places=(0, 2, 1), cycles=(3, 1), last=(1, 3), count=2, has_ended=0)


def _expect(obj, **known):
    parts = _pyvm.file_parts(obj)
    for name, value in known.items():
        if name not in parts or parts[name] is not value and (type(parts[name]) is not type(value) or parts[name] != value):
            raise TypeError("this CPython has what is in a %s elsewhere: %s is %r, not %r" %
                            (type(obj).__name__, name, parts.get(name), value))


# By the modules of the types, those that are not files.
CHECKS = {"_csv": check_others, "_contextvars": check_others, "functools": check_others, "itertools": check_iterators}
