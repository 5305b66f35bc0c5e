"""Waiting for a change of what the world has: in a channel of this thread's own, which is told of it."""

import time

import _pyvm


def until(attempt, give_up, deadline):
    """attempt(wake) until it gives something else than None. None: it is later than `deadline`, if there is one.

    Before it gives None it sees to it that `wake`, a channel, gets something when it is time for another attempt.
    give_up(wake): there will be none.
    """
    wake = _pyvm.Channel()
    while True:
        result = attempt(wake)
        if result is not None:
            return result
        try:
            wake.get(None if deadline is None else max(0, deadline - time.monotonic()))
        except BaseException as error:
            give_up(wake)
            if isinstance(error, TimeoutError):
                return None
            raise
