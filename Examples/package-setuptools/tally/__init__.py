"""Counts words. The counting is in C, on PyVM."""
from tally._tally import add, counts


def add_all(text):
    """Counts each word of a text."""
    for word in text.split():
        add(word)


__all__ = ["add", "add_all", "counts"]
