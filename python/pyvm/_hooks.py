"""Making a class without calling __init_subclass__."""
from _thread import RLock, get_ident

_lock = RLock()


class without:
    """While it is entered, these classes' __init_subclass__ do nothing in this thread. Other threads' calls go through."""

    def __init__(self, owners):
        self.owners = owners

    def __enter__(self):
        if self.owners:
            _lock.acquire()
            self.hooks = [(owner, vars(owner)["__init_subclass__"]) for owner in self.owners]
            for owner, hook in self.hooks:
                type.__setattr__(owner, "__init_subclass__", _passing(owner, hook))

    def __exit__(self, *_):
        if self.owners:
            for owner, hook in self.hooks:
                type.__setattr__(owner, "__init_subclass__", hook)
            _lock.release()


def _passing(owner, hook):
    quiet = get_ident()

    def __init_subclass__(cls, **arguments):
        if get_ident() != quiet:
            return hook.__get__(None, cls)(**arguments)

    return classmethod(__init_subclass__)
