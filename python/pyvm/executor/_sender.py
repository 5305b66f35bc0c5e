"""What a worker puts its messages into the executor's channel with."""
import itertools

import _pyvm


class Sender:
    """Numbers them, as two threads take them out, and one may overtake the other."""

    def __init__(self, channel):
        self.channel = channel
        self.source = _pyvm.current().id
        self.numbers = itertools.count()

    def __call__(self, kind, *content):
        number = next(self.numbers)
        try:
            self.channel.put((kind, self.source, number, *content))
        except BaseException:
            self.channel.put(("nothing", self.source, number))
            raise


class InOrder:
    """The messages of each sender in their order. It is used by one thread at a time."""

    def __init__(self):
        self.next = {}
        self.early = {}

    def take(self, kind, source, number, *content):
        """Those whose turn it is now."""
        self.early[source, number] = kind, content
        due = self.next.get(source, 0)
        while message := self.early.pop((source, due), None):
            due += 1
            self.next[source] = due
            yield message
