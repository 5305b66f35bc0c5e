"""What workers send besides the ends of their tasks, in the VM of the executor."""
import logging
import sys
import warnings


def handle(ends, kind, *content):
    try:
        _handlers[kind](ends, *content)
    except Exception:
        sys.excepthook(*sys.exc_info())


def _log(ends, attributes):
    record = logging.makeLogRecord(attributes)
    logger = logging.getLogger(record.name)
    if logger.isEnabledFor(record.levelno):
        logger.handle(record)


def _warning(ends, message, category, file, line, source):
    warnings.showwarning(message, category, file, line, None, source)


def _output(ends, stream, text):
    file = sys.stdout if stream == 1 else sys.stderr
    if file is not None:
        file.write(text)
        file.flush()


def _failed(ends, error):
    ends.failure = error


_handlers = {"log": _log, "warning": _warning, "output": _output, "failed": _failed}
