"""Identity across VMs: an object that is sent twice to a VM, or comes back to where it was made, is the same there.

It is known by a name that no other VM of the process gives: the VM's own, with a number. VMs keep these objects weakly.
"""
import os
from _thread import RLock
from _weakref import ref

_lock = RLock()
_by_name = {}  # to a weak reference
_names = {}    # by the object's address: its name, and the weak reference
_copies = set()  # names from here whose objects were gone, and came back as copies
_here = os.urandom(8).hex()  # not by pyvm.current(), which a child of fork would share with its parent
_count = 0


def name_of(obj):
    """The name by which `obj` is known in all VMs; it gets one."""
    global _count
    with _lock:
        known = _names.get(id(obj))
        if known is None:
            _count += 1
            known = _note(obj, "%s-%d-%d" % (_here, os.getpid(), _count))
        return known[0]


def _note(obj, name):
    address = id(obj)

    def forget(reference):
        with _lock:
            if _names.get(address, (None, None))[1] is reference:
                del _names[address]
            if _by_name.get(name) is reference:
                del _by_name[name]
                _copies.discard(name)

    reference = ref(obj, forget)
    _by_name[name] = reference
    known = _names[address] = name, reference
    return known


def is_from_here(obj):
    """Whether it was made in this VM, and is not a copy."""
    known = _names.get(id(obj))
    return known is not None and known[0].startswith(_here) and known[0] not in _copies


def known_or_made(name, make):
    """The object that is known by the name, or what make() makes, which is known by it from now on."""
    found = _find(name)
    if found is not None:
        return found
    made = make()  # not under the lock, as it runs code of others
    with _lock:
        found = _find(name)
        if found is not None:
            return found
        if name.startswith(_here):
            _copies.add(name)
        _note(made, name)
        return made


def _find(name):
    reference = _by_name.get(name)
    return reference() if reference is not None else None
