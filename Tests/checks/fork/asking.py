"""Asks a child: what a function returns there."""

import os
import pickle
import traceback

import pyvm


def ask(function, **options):
    """What a function returns in a child."""
    reading, writing = os.pipe()

    def answer():
        try:
            answered = pickle.dumps((function(), None))
        except BaseException:
            answered = pickle.dumps((None, traceback.format_exc()))
        with open(writing, "wb") as file:
            file.write(answered)

    child = pyvm.fork(answer, **options)
    os.close(writing)
    with open(reading, "rb") as file:
        answered, failure = pickle.load(file)
    assert child.wait() == 0 and failure is None, failure
    return answered
