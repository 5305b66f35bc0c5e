"""What a worker's log records, warnings and output go to: the executor."""
import io
import logging
import sys
import warnings


def settings():
    """Of this VM, for its workers: parameters of `begin`."""
    levels = {name: logger.level for name, logger in logging.root.manager.loggerDict.items()
              if isinstance(logger, logging.Logger) and logger.level}
    return {"levels": levels, "root": logging.root.level, "disabled": logging.root.manager.disable,
            "filters": [filter for filter in warnings.filters if filter[2].__module__ == "builtins"]}  # others import packages


def begin(send, levels, root, disabled, filters):
    logging.root.setLevel(root)
    logging.root.addHandler(_Handler(send))
    logging.disable(disabled)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    warnings.filters[:] = filters
    warnings._filters_mutated() if hasattr(warnings, "_filters_mutated") else None
    warnings.showwarning = _Warnings(send)
    sys.stdout, sys.stderr = Output(send, 1), Output(send, 2)


class _Handler(logging.Handler):
    def __init__(self, send):
        super().__init__()
        self.send = send

    def emit(self, record):
        try:
            attributes = dict(record.__dict__, msg=record.getMessage(), args=None)
            if record.exc_info:
                attributes["exc_text"] = record.exc_text or logging.Formatter().formatException(record.exc_info)
                attributes["exc_info"] = None
            self.send("log", attributes)
        except Exception:
            self.handleError(record)


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
