"""Iterators of itertools that are made of what they have, and not of nothing: how they get into a clone (_rules.py).

What they have inside comes later than they do, as it may lead to them.
"""
from . import _restore_c_objects
from ._restore import Later


def _made(iterator, cloner, parts, *arguments):
    if parts.get("has_ended"):
        parts.pop("last", None)  # it may be half there
    cloner.data.append(Later(_restore_c_objects.set_parts, iterator, parts))
    return type(iterator), arguments


def _longest(iterator, cloner):
    parts = cloner.files.parts_of(iterator)
    return _made(iterator, cloner, parts, *((),) * len(parts["from"]))


def _product(iterator, cloner):
    """Of as many things as it has: what these are comes later."""
    parts = cloner.files.parts_of(iterator)
    return _made(iterator, cloner, parts, *(range(len(pool)) for pool in parts["pools"]))


def _choice(iterator, cloner):
    parts = cloner.files.parts_of(iterator)
    return _made(iterator, cloner, parts, range(len(parts["pool"])), parts["count"])


def _group(group, cloner):
    """One of groupby. When that has gone on, the group has ended."""
    parts = cloner.files.parts_of(group)
    groups = parts["groups"]
    if cloner.files.parts_of(groups)["group"] != id(group):
        groups = type(groups)(())
    return type(group), (groups, parts["key"])


def _tee(tee, cloner):
    return _made(tee, cloner, cloner.files.parts_of(tee), ())


def _link(link, cloner):
    """What several of tee share."""
    from gc import get_referents
    parts = cloner.files.parts_of(link)
    held = get_referents(link)
    end = len(held) - ("next" in parts)
    return _made(link, cloner, parts, (), held[end - parts["count"]:end], None)


RULES = {
    "zip_longest": _longest, "product": _product, "_grouper": _group, "_tee": _tee, "_tee_dataobject": _link,
    **dict.fromkeys(("combinations", "combinations_with_replacement", "permutations"), _choice),
}
