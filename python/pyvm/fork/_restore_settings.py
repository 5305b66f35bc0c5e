"""Sets in the clone what functions of C modules have set in the parent (_settings.py)."""


def change_context(what):
    import _decimal
    name, context = what
    for each in "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps":
        setattr(getattr(_decimal, name), each, getattr(context, each))


def set_locale(name):
    import _locale
    if _locale.setlocale(_locale.LC_ALL) != name:
        _locale.setlocale(_locale.LC_ALL, name)


def put_dialects(_, dialects):
    import _csv
    for name in _csv.list_dialects():
        _csv.unregister_dialect(name)
    for name, dialect in dialects.items():
        _csv.register_dialect(name, dialect)


def add_reducers(_, reducers):
    import copyreg
    copyreg.dispatch_table.update(reducers)


def _put_codecs(search, errors):
    import _codecs
    from _pyvm import codec_hooks
    there = codec_hooks()[0]
    for each in search:
        if callable(each) and not any(each is other for other in there):
            _codecs.register(each)
    for name, handler in errors.items():
        if type(handler) is str:
            handler = _codecs.lookup_error(handler)
        if callable(handler):
            _codecs.register_error(name, handler)


def put(_, settings):
    pairs, (is_enabled, threshold), handlers, codecs = settings
    for set_it, value in pairs:
        try:
            set_it(value)
        except (RecursionError, ValueError):
            pass  # it is deeper already
    import gc
    gc.freeze()  # and so all that was made is old by now: there is no garbage in it
    gc.unfreeze()
    gc.set_threshold(*threshold)
    (gc.enable if is_enabled else gc.disable)()
    import _signal
    for number, handler in handlers.items():
        try:
            _signal.signal(number, handler)
        except (OSError, TypeError, ValueError):
            pass  # this is not the main thread, or the handler is left out
    _put_codecs(*codecs)
