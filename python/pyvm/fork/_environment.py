"""The environment of programs that a clone starts: its os.environ, where subprocess would give them the process's."""
import os

import _posixsubprocess

_original = _posixsubprocess.fork_exec
_ENVIRONMENT = 5  # of fork_exec's arguments: a list, or None for the process's


def fork_exec(*args):
    if args[_ENVIRONMENT] is None:
        own = [os.fsencode(name) + b"=" + os.fsencode(value) for name, value in os.environ.items()]
        args = (*args[:_ENVIRONMENT], own, *args[_ENVIRONMENT + 1:])
    return _original(*args)


def install():
    _posixsubprocess.fork_exec = fork_exec
