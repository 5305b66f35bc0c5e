"""Tracebacks by value: frames that have never run, in code with the old one's file, name and line. They show the same lines."""
import os
from itertools import islice
from types import FunctionType, TracebackType


def reduce_traceback(traceback):
    entries, texts = [], {}
    while traceback is not None:
        entries.append(_entry_of(traceback))
        _add_text(traceback.tb_frame.f_code, texts)
        traceback = traceback.tb_next
    return make_traceback, (entries, texts)


def _entry_of(traceback):
    frame, code = traceback.tb_frame, traceback.tb_frame.f_code
    names = {name: frame.f_globals[name] for name in ("__name__", "__file__", "__package__")
             if isinstance(frame.f_globals.get(name), str)}
    return (code.co_filename, code.co_name, code.co_qualname, code.co_firstlineno, traceback.tb_lineno, _place(code, traceback.tb_lasti),
            names)


def _place(code, instruction):
    """The end line and the columns of what was running, or None."""
    place = next(islice(code.co_positions(), instruction // 2, None), (None,) * 4)[1:]
    return None if None in place else place


def _add_text(code, texts):
    """Lines that are in no file: of a notebook's cell, or of a prompt."""
    from ._source import kept_text
    file = code.co_filename
    if file not in texts and not os.path.exists(file):
        text = kept_text(code)
        if text:
            texts[file] = text


def make_traceback(entries, texts):
    _keep_texts(texts)
    made = None
    for entry in reversed(entries):
        made = _make_one(made, *entry)
    return made


def _make_one(following, file, name, qualified, first_line, line, place, names):
    code = _template.replace(co_filename=file, co_name=name, co_qualname=qualified, co_firstlineno=first_line,
                             co_linetable=_line_table(line - first_line, line, place))
    frame = FunctionType(code, dict(names))().gi_frame  # a generator that has not begun has a frame that nobody called
    return TracebackType(following, frame, 0, line)


def _make_template():
    yield


_template = _make_template.__code__
_UNITS = len(_template.co_code) // 2


def _line_table(delta, line, place):
    """Each instruction of the template at the one place. An entry is for at most eight of them (Objects/locations.md)."""
    table = bytearray()
    for done in range(0, _UNITS, 8):
        units = min(8, _UNITS - done)
        kind = 13 if place is None else 14
        table.append(0x80 | kind << 3 | units - 1)
        _add_signed(table, delta if done == 0 else 0)
        if place is not None:
            end_line, column, end_column = place
            for number in (end_line - line, column + 1, end_column + 1):
                _add_number(table, number)
    return bytes(table)


def _add_signed(table, number):
    _add_number(table, -number << 1 | 1 if number < 0 else number << 1)


def _add_number(table, number):
    while number >= 64:
        table.append(64 | number & 63)
        number >>= 6
    table.append(number)


def _keep_texts(texts):
    """So that the lines are shown here, too."""
    if texts:
        import linecache
        for file, text in texts.items():
            linecache.cache.setdefault(file, (len(text), None, text.splitlines(True), file))
