"""What a worker's log records, warnings and output go to: the executor."""
import io
import sys
import warnings

from pyvm.executor import _imported

_before = None  # what begin has found


def settings():
    """Of this VM, for its workers: parameters of `begin`."""
    from pyvm.executor import _logging
    return {"logs": _logging.settings(),
            "filters": [filter for filter in warnings.filters if filter[2].__module__ == "builtins"]}  # others import packages


def begin(send, logs, filters):
    global _before
    _before = warnings.showwarning, warnings.filters[:]
    _imported.when("logging", lambda: _begin_logging(send, logs))
    _set_warnings(_Warnings(send), filters)
    sys.stdout, sys.stderr = Output(send, 1), Output(send, 2)


def _begin_logging(send, logs):
    from pyvm.executor import _logging
    _logging.begin(send, **logs)


def end():
    """Puts back what begin has found. The streams, which are sys's, are put back with the rest of sys when an interpreter is cleaned."""
    global _before
    if _before is not None:
        _set_warnings(*_before)
        _before = None
    if "pyvm.executor._logging" in sys.modules:
        from pyvm.executor import _logging
        _logging.end()


def _set_warnings(show, filters):
    warnings.resetwarnings()  # so that modules forget what they have shown
    warnings.filters[:] = filters
    warnings.showwarning = show


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
