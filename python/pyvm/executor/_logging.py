"""Log records of a worker go to the executor, which has them handled as its own."""
import logging


def settings():
    """Of this VM, for its workers: parameters of `begin`."""
    levels = {name: logger.level for name, logger in logging.root.manager.loggerDict.items()
              if isinstance(logger, logging.Logger) and logger.level}
    return {"levels": levels, "root": logging.root.level, "disabled": logging.root.manager.disable}


def begin(send, levels, root, disabled):
    logging.root.setLevel(root)
    logging.root.addHandler(_Handler(send))
    logging.disable(disabled)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


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
