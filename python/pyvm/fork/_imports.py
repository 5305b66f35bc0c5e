"""Imports of other threads. A fork waits until they are done: nobody would ever finish them in the child."""
import _frozen_importlib as _importing
import _imp
import sys
from _thread import get_ident
from time import monotonic, sleep

import _pyvm

LIMIT_S = 10
PAUSE_S = 0.0005
_TURNS = 3  # what waits each time is not waited for
_in_vain = set()  # names and threads of imports that were waited for so long


def wait_until():
    """Until when a fork waits."""
    return monotonic() + LIMIT_S


def wait(end):
    """Waits until no other thread imports. What has gone on all this time is taken for a program that runs, and not waited for
    again."""
    pause, all_the_time = PAUSE_S, None
    while others := _others():
        all_the_time = others if all_the_time is None else all_the_time & others
        if monotonic() >= end:
            _in_vain.update(all_the_time)
            return
        pause = min(2 * pause, 0.02)
        sleep(pause)


def alone(end, work):
    """What `work` returns, called while no other thread runs, or begins to import. None: one has begun already. `work` is called again
    if it has waited for something, as for a file that it imports, so that another thread has run."""
    is_over = monotonic() >= end
    if _imp.lock_held():  # somebody looks for the lock of a module, or keeps all from importing
        sleep(PAUSE_S)
        return _alone(work) if is_over else None
    try:
        _imp.acquire_lock()  # within `try`: an interrupt may come as soon as it is held, and the lock may be that of all VMs
        return _alone(lambda: work() if is_over or not _others() else None)
    finally:
        _imp.release_lock()


def _alone(work):
    for _ in range(_TURNS):
        result, was_alone = _pyvm.alone(work)
        if was_alone:
            break
    return result


def _others():
    """Names of modules that other threads import, and the threads. Not of those that would not end before this thread goes on."""
    me = get_ident()
    locks = [found() for found in _importing._module_locks.copy().values()]
    owners = {lock.name: owner for lock in locks if lock is not None and (owner := lock.owner) not in (None, me)}
    if not owners:
        return set()
    beneath = {owners.get(name) for name in _names_of_frames()}
    return {each for each in owners.items() if each not in _in_vain and each[1] not in beneath and not _waits_for(each[1], me)}


def _names_of_frames():
    """Of the modules whose code this thread runs. One that is not there yet has most likely started the thread."""
    frame = sys._getframe()
    while frame:
        yield frame.f_globals.get("__name__")
        frame = frame.f_back


def _waits_for(thread, me):
    """Whether it needs a module that `me` imports."""
    seen = {None}
    while thread not in seen and thread != me:
        seen.add(thread)
        locks = _importing._blocking_on.get(thread)
        lock = locks[-1] if isinstance(locks, list) and locks else locks  # CPython 3.11 has no list
        thread = getattr(lock, "owner", None)
    return thread == me
