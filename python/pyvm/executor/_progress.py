"""Showing how far a map is."""
import sys
import time


def begin(wanted, total):
    """A function that is told how many more items are done, and None at the end; or None."""
    if not wanted:
        return None
    if callable(wanted):
        return _Function(wanted, total).add
    if wanted is True:
        return _tqdm(total) or _Plain(total).add
    if wanted == "tqdm":
        return _tqdm(total) or _demand("tqdm")
    if wanted == "rich":
        return _rich(total) or _demand("rich")
    if wanted == "plain":
        return _Plain(total).add
    raise ValueError("progress is False, True, 'tqdm', 'rich', 'plain' or a function, not %r" % (wanted,))


def _demand(name):
    raise ModuleNotFoundError("progress=%r needs the package %s, which is not installed" % (name, name))


def _tqdm(total):
    try:
        from tqdm.auto import tqdm
    except ImportError:
        return None
    bar = tqdm(total=total)
    return lambda count: bar.close() if count is None else bar.update(count)


def _rich(total):
    try:
        from rich.progress import Progress
    except ImportError:
        return None
    progress = Progress()
    task = progress.add_task("", total=total)
    progress.start()
    return lambda count: progress.stop() if count is None else progress.advance(task, count)


class _Function:
    def __init__(self, function, total):
        self.function, self.total, self.done = function, total, 0

    def add(self, count):
        if count is not None:
            self.done += count
            self.function(self.done, self.total)


class _Plain:
    """A line on stderr."""

    def __init__(self, total):
        self.total, self.done, self.shown, self.is_over = total, 0, 0.0, False

    def add(self, count):
        if self.is_over or sys.stderr is None:
            return
        self.is_over = count is None
        self.done += count or 0
        now = time.monotonic()
        if self.is_over or now - self.shown > 0.1:
            self.shown = now
            sys.stderr.write("\r%d%s done%s" % (self.done, "" if self.total is None else " of %d" % self.total,
                                                "\n" if self.is_over else ""))
            sys.stderr.flush()
