"""What a worker's log records, warnings and output go to: the executor."""
import io
import sys
import warnings

from pyvm.executor import _imported


def settings():
    """Of this VM, for its workers: parameters of `begin`."""
    from pyvm.executor import _logging
    return {"logs": _logging.settings(),
            "filters": [filter for filter in warnings.filters if filter[2].__module__ == "builtins"]}  # others import packages


def begin(send, logs, filters):
    _imported.when("logging", lambda: _begin_logging(send, logs))
    warnings.filters[:] = filters
    warnings._filters_mutated() if hasattr(warnings, "_filters_mutated") else None
    warnings.showwarning = _Warnings(send)
    sys.stdout, sys.stderr = Output(send, 1), Output(send, 2)


def _begin_logging(send, logs):
    from pyvm.executor import _logging
    _logging.begin(send, **logs)


class _Warnings:
    def __init__(self, send):
        self.send = send

    def __call__(self, message, category, filename, lineno, file=None, line=None):
        self.send("warning", message, category, filename, lineno, line)


class Output(io.TextIOBase):
    """Writes to the executor's sys.stdout or sys.stderr."""
    encoding, errors = "utf-8", "backslashreplace"

    def __init__(self, send, stream):
        self._send = send
        self._stream = stream

    def writable(self):
        return True

    def fileno(self):
        return self._stream

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not %s" % type(text).__name__)
        if text:
            self._send("output", self._stream, text)
        return len(text)
