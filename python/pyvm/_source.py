"""Code objects: as they are for a CPython with the same bytecode, and for others from their source."""
import marshal
import os
import sys
from _frozen_importlib_external import MAGIC_NUMBER
from types import CodeType

from ._remembered import Remembered

_LIBRARY = os.path.join(os.path.dirname(os.path.abspath(os.__file__)), "")
_compiled = {}  # by file, with its stamp or text: its code objects
_KEPT = 32


@Remembered
def reduce_code(code):
    try:
        return make_code, (marshal.dumps(code), MAGIC_NUMBER, place_of(code))
    except ValueError:
        raise TypeError("the code of %s cannot be copied: some of its constants are objects that no compiler makes"
                        % code.co_qualname) from None


def place_of(code):
    """Where the source is, and what tells this code from others there."""
    file = code.co_filename
    place = {"file": file, "name": code.co_qualname, "line": code.co_firstlineno, "arguments": _arguments(code),
             "free": sorted(code.co_freevars), "end": _end(code)}
    try:
        about = os.stat(file)
        place["file"], place["stamp"] = os.path.abspath(file), (about.st_size, about.st_mtime_ns)
        if place["file"].startswith(_LIBRARY):
            place["library"] = place["file"][len(_LIBRARY):]
    except (OSError, ValueError):
        text = kept_text(code)
        if text:
            place["text"] = text
    return place


def kept_text(code):
    """What linecache has of a file that is none: a notebook's cell, a line at the prompt."""
    linecache = sys.modules.get("linecache")
    if linecache is None:
        return ""
    of_code = getattr(linecache, "_getlines_from_code", None)  # from 3.13 on
    return "".join(of_code and of_code(code) or linecache.getlines(code.co_filename))


def _arguments(code):
    count = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & 4) + bool(code.co_flags & 8)
    return code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_varnames[:count]


def _end(code):
    """The line and column where the last expression ends: it tells the lambdas of one line apart."""
    return max(((line, column) for _, line, _, column in code.co_positions() if line and column), default=None)


def make_code(code, magic, place):
    return marshal.loads(code) if magic == MAGIC_NUMBER else _find(place)


def _find(place):
    found = _in_own_library(place) if "library" in place else None
    if found is not None:
        return found
    found = [code for code in _codes_of(place).get((place["name"], place["line"]), ()) if _is_alike(code, place)]
    if len(found) > 1:
        found = [code for code in found if place["end"] is None or _end(code) == place["end"]]
    if not found:
        raise _error(place, "its source is not in line %d of %s" % (place["line"], place["file"]))
    if len(found) > 1 and len({code.co_code for code in found}) > 1:
        raise _error(place, "line %d of %s has several that look alike; put them on lines of their own" % (place["line"], place["file"]))
    return found[0]


def _is_alike(code, place):
    return _arguments(code) == place["arguments"] and sorted(code.co_freevars) == place["free"]


def _in_own_library(place):
    """What this CPython's standard library has in the place of the other's, if that is clear."""
    file = _LIBRARY + place["library"]
    try:
        about = os.stat(file)
    except OSError:
        return None
    codes = _codes_of({**place, "file": file, "stamp": (about.st_size, about.st_mtime_ns)})
    found = [code for (name, _), group in codes.items() if name == place["name"] for code in group if _is_alike(code, place)]
    return found[0] if len(found) == 1 else None


def _error(place, reason):
    return TypeError("%s cannot be copied to another version of CPython: %s" % (place["name"], reason))


def _codes_of(place):
    """The code objects of the file, by name and first line."""
    key = place["file"], place.get("stamp") or place.get("text")
    found = _compiled.get(key)
    if found is None:
        found = {}
        _add_codes(_compile(place), found)
        while len(_compiled) >= _KEPT:
            _compiled.pop(next(iter(_compiled)), None)
        _compiled[key] = found
    return found


def _add_codes(code, found):
    for each in code.co_consts:
        if isinstance(each, CodeType):
            found.setdefault((each.co_qualname, each.co_firstlineno), []).append(each)
            _add_codes(each, found)


def _compile(place):
    if "stamp" in place:
        source = _read(place)
    elif "text" in place:
        source = place["text"]
    else:
        raise _error(place, "it has no source, as its file, %s, is none" % place["file"])
    try:
        return compile(source, place["file"], "exec", 0x2000, True)  # a notebook may await at its top level
    except (SyntaxError, ValueError) as error:
        raise _error(place, "this one does not compile %s: %s" % (place["file"], error)) from None


def _read(place):
    try:
        with open(place["file"], "rb") as file:
            about = os.fstat(file.fileno())
            source = file.read()
    except OSError as error:
        raise _error(place, "its source cannot be read: %s" % error) from None
    if place["stamp"] != (about.st_size, about.st_mtime_ns):
        raise _error(place, "its source, %s, has changed since" % place["file"])
    return source
