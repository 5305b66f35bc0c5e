"""Log records of a worker go to the executor, which has them handled as its own."""
import logging

_handler = None
_disabled = 0
_levels = []  # of loggers: what they were


def settings():
    """Of this VM, for its workers: parameters of `begin`."""
    levels = {name: logger.level for name, logger in logging.root.manager.loggerDict.items()
              if isinstance(logger, logging.Logger) and logger.level}
    return {"levels": levels, "root": logging.root.level, "disabled": logging.root.manager.disable}


def begin(send, levels, root, disabled):
    global _handler, _disabled
    _handler, _disabled = _Handler(send), logging.root.manager.disable
    logging.root.addHandler(_handler)
    logging.disable(disabled)
    _set_level(logging.root, root)
    for name, level in levels.items():
        _set_level(logging.getLogger(name), level)


def _set_level(logger, level):
    _levels.append((logger, logger.level))
    logger.setLevel(level)


def end():
    """Puts back what begin has found."""
    global _handler
    if _handler is None:
        return
    logging.root.removeHandler(_handler)
    logging.disable(_disabled)
    while _levels:
        logger, level = _levels.pop()
        logger.setLevel(level)
    _handler = None


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
