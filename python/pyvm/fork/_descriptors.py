"""What has a descriptor and is no file, and entries of folders: how they get into a clone (docs/internals/clone.md#files)."""
import _pyvm

from . import _files
from ._restore import Later


class _Socket:
    @staticmethod
    def get(obj, files):
        parts = files.parts_of(obj)
        files.own(parts["fd"])
        return parts

    @staticmethod
    def set(obj, parts):
        """Its module sets up no socket without a descriptor."""
        from posix import close

        from _socket import socket
        socket.__init__(obj)
        close(socket.detach(obj))
        _files.later(obj, parts)


RULES = {"_socket.socket": _Socket}


# ---- Objects that are not made by their types ----


def epoll(obj, cloner):
    parts = cloner.files.parts_of(obj)
    if cloner.files.duplicate and parts["fd"] >= 0:
        raise TypeError("what it waits for has other numbers in this clone")
    cloner.files.own(parts["fd"])
    cloner.data.append(Later(_files.Raw.set, obj, parts))
    return make_epoll, ()


def make_epoll():
    from select import epoll as new
    made = new()
    made.close()
    return made


def poll(obj, cloner):
    parts = cloner.files.parts_of(obj)
    if cloner.files.duplicate and parts["registered"]:
        raise TypeError("what it waits for has other numbers in this clone")
    return make_poll, (dict(parts["registered"]),)


def make_poll(registered):
    from select import poll as new
    made = new()
    for number, events in registered.items():
        made.register(number, events & 0xffff)
    return made


def entry(obj, cloner):
    return _pyvm.make_dir_entry, (type(obj), cloner.files.parts_of(obj))
