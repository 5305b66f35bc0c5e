"""The channels of the process, in the VM that has the world. They behave as CPython's `_interpchannels`."""

from pyvm.interpreters._errors import ChannelClosedError, ChannelEmptyError, ChannelNotEmptyError, ChannelNotFoundError
from pyvm.interpreters._line import Item, Line

BOTH, SEND, RECV = "both", "send", "recv"


class _End(dict):
    """An end of a channel: the interpreters that have used it, each with whether it still may."""

    def use(self, number, id):
        if not self.setdefault(number, True):
            raise ChannelClosedError("channel %d is already closed" % id)

    def release(self, number):
        self[number] = False

    @property
    def is_open(self):
        return any(self.values())

    def users(self):
        return [number for number, is_open in self.items() if is_open]


class _Channel:
    def __init__(self, unbound, fallback):
        self.unbound, self.fallback = unbound, fallback
        self.items, self.ends = Line(), {SEND: _End(), RECV: _End()}
        self.is_open = True
        self.is_closing = False  # closed to senders; when it is empty, to receivers, too
        self.ids = 0  # how many ChannelIDs there are of it

    def chosen(self, end):
        return [self.ends[each] for each in (SEND, RECV) if end in (each, BOTH)]

    def look_at_ends(self):
        """It is open as long as somebody may use it, and before anybody has."""
        self.is_open = self.is_open and (any(end.is_open for end in self.ends.values()) or not any(self.ends.values()))

    def close(self):
        self.is_open = False
        self.items.empty()


class Channels:
    """What interpreters ask; `number` is that of the interpreter that asks."""

    def __init__(self):
        self.channels, self.last = {}, 0  # a closed channel is None

    def find(self, id):
        if id not in self.channels:
            raise ChannelNotFoundError("channel %d not found" % id)
        channel = self.channels[id]
        if channel is None or not channel.is_open:
            raise ChannelClosedError("channel %d is closed" % id)
        return channel

    def create(self, unbound, fallback):
        self.last += 1
        self.channels[self.last] = _Channel(unbound, fallback)
        return self.last

    def destroy(self, id):
        if id not in self.channels:
            raise ChannelNotFoundError("channel %d not found" % id)
        channel = self.channels.pop(id)
        if channel is not None:
            channel.close()

    def all(self):
        return [(id, channel.unbound, channel.fallback) for id, channel in self.channels.items() if channel is not None]

    # ---- ChannelIDs: a channel ends with the last ----

    def hold(self, id):
        if id not in self.channels:
            raise ChannelNotFoundError("channel %d not found" % id)
        if self.channels[id] is not None:
            self.channels[id].ids += 1

    def drop(self, id):
        channel = self.channels.get(id)
        if channel is not None:
            channel.ids -= 1
            if channel.ids == 0:
                self.destroy(id)

    # ---- Sending and receiving ----

    def send(self, number, id, parcel, unbound, wake=None):
        """`wake` gets True when it is received, False if that is not to be."""
        channel = self.find(id)
        if channel.is_closing:
            raise ChannelClosedError("channel %d is closed" % id)
        channel.ends[SEND].use(number, id)
        channel.items.append(Item(parcel, number, channel.unbound if unbound < 0 else unbound, wake))

    def unsend(self, id, wake):
        """Takes back what was sent with this `wake`, if it is still there."""
        channel = self.channels.get(id)
        for item in channel.items if channel is not None else ():
            if item.wake == wake:
                channel.items.remove(item)
                return

    def recv(self, number, id):
        """None: there is nothing."""
        channel = self.find(id)
        channel.ends[RECV].use(number, id)
        item = channel.items.popleft() if channel.items else None
        if not channel.items and channel.is_closing:
            channel.is_open = False
            if item is None:
                raise ChannelClosedError("channel %d is closed" % id)
        if item is None:
            return None
        item.tell_sender(True)
        return item.answer()

    # ---- Closing ----

    def close(self, id, end, is_forced):
        channel = self.find(id)
        if channel.is_closing and end == SEND and not is_forced:
            raise ChannelClosedError("channel %d is closed" % id)
        if channel.items and not is_forced:
            if end != SEND:
                raise ChannelNotEmptyError("channel %d may not be closed if not empty (try force=True)" % id)
            channel.is_closing = True
            return
        channel.close()
        self.channels[id] = None

    def release(self, number, id, end):
        channel = self.find(id)
        for each in channel.chosen(end):
            each.release(number)
        channel.look_at_ends()

    # ---- Looking ----

    def count(self, id):
        return len(self.find(id).items)

    def defaults(self, id):
        channel = self.find(id)
        return channel.unbound, channel.fallback

    def users(self, id, end):
        channel = self.find(id)
        if end == SEND and channel.is_closing:
            raise ChannelClosedError("channel %d is closed" % id)
        return channel.ends[end].users()

    def info(self, number, id):
        """Whether it is open, and closing; how many items; and each end, with what this interpreter may do there."""
        if id not in self.channels:
            raise ChannelNotFoundError("channel %d not found" % id)
        channel = self.channels[id] or _Channel(0, 0)
        is_open = self.channels[id] is not None and channel.is_open
        return is_open, channel.is_closing, len(channel.items), dict(channel.ends[SEND]), dict(channel.ends[RECV])

    def interpreter_ends(self, number):
        for channel in self.channels.values():
            if channel is None:
                continue
            channel.items.interpreter_ends(number)
            for end in channel.ends.values():
                if number in end:
                    end.release(number)
            channel.look_at_ends()
