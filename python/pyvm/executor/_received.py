"""What workers send besides the ends of their tasks, in the VM of the executor."""
import logging
import sys
import warnings
from concurrent.futures._base import LOGGER


def handle(ends, message):
    for kind, content in ends.in_order.take(*message):
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
    LOGGER.critical("Exception in initializer:", exc_info=error)
    ends.fail("a worker's initializer has raised %s: %s" % (type(error).__name__, error), error)


def _nothing(ends):
    """It could not be sent."""


_handlers = {"nothing": _nothing, "log": _log, "warning": _warning, "output": _output, "failed": _failed}
