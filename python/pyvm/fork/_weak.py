"""Weak references: how they get into a clone, and what is done there."""
from _weakref import CallableProxyType, ProxyType, ref
from sys import getrefcount

from . import _restore, _waiting

# ---- In the VM that is cloned ----


def weak(reference, cloner):
    more = (vars(reference).copy(), None, None, _restore.set_dict) if getattr(reference, "__dict__", None) else ()
    return (make_weak, (type(reference), reference(), reference.__callback__)) + more


def proxy(proxy, cloner):
    import _pyvm
    return make_proxy, _pyvm.proxied(proxy)


def keyed(reference, cloner):
    return make_weak, (type(reference), reference(), reference.__callback__, reference.key)


REDUCERS = {ref: weak, ProxyType: proxy, CallableProxyType: proxy}
BELOW = {ref: weak}


# ---- In the clone ----


def make_weak(kind, target, callback, *more):
    """A weak reference, to nothing if its object is gone or left out; it has a hash, as sets have those of such objects, too."""
    if target is not None and not _restore.is_left_out(target):
        _targets.append(target)
        return kind(target, callback, *more)
    target = type(make_weak)(make_weak.__code__, {})
    dead = kind(target.__get__(target) if hasattr(kind, "_alive") else target, None, *more)
    hash(dead)
    return dead


def make_proxy(target, callback):
    from _weakref import proxy
    if target is None or _restore.is_left_out(target):
        return proxy(set(), callback)  # which is gone at once
    _targets.append(target)
    return proxy(target, callback)


def settle_targets():
    """All that has been made is where it belongs. What weak references alone lead to now is of frames that are not here: it stays, as
    it would after os.fork, where nobody runs these frames. It is the parent's to close: this one's end does not."""
    found = [object(), *{id(each): each for each in _targets}.values()]
    _targets.clear()
    if len(found) == 1:
        return
    counts, held = [getrefcount(each) for each in found], _waiting.held()
    for each, count in zip(found[1:], counts[1:]):
        if count == counts[0] + (id(each) in held):
            _keep(each)


def _keep(obj):
    """Until all that has weak references to it has ended."""
    from _pyvm import keep
    from _weakref import getweakrefs
    keep(obj)
    for each in getweakrefs(obj):
        if not issubclass(type(each), ref):
            continue  # a proxy, which tells nothing of its callback
        if type(each.__callback__).__module__ == "weakref" and hasattr(each.__callback__, "detach"):  # weakref.finalize, which runs at exit
            each.__callback__.detach()


_targets = []  # of weak references that have just been made
_waiting.settle = settle_targets

