"""Methods, generators and what functools.lru_cache has made, in a new VM that becomes the clone of another (_functions.py)."""


def shared(handle):
    import _pyvm
    return _pyvm.function_of_handle(handle)


def instance_method(function):
    import _pyvm
    return _pyvm.instance_method(function)


def bind(kind, name, obj):
    return vars(kind)[name].__get__(obj)


def fill_generator(generator, state):
    import _pyvm
    _pyvm.fill_generator(generator, *state)


def set_iteration(generator, parts):
    import _pyvm
    _pyvm.set_iteration(generator, parts)


def make_cached(function, maxsize, typed, info):
    """As functools.lru_cache does, which need not be imported for that."""
    from _functools import _lru_cache_wrapper
    made = _lru_cache_wrapper(function, maxsize, typed, info or _cache_info)
    made.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return made


def _cache_info(*numbers):
    from functools import _CacheInfo
    return _CacheInfo(*numbers)


def fill_cached(cached, kept):
    """Calls it as it was called. What it calls instead of its function gives what was kept."""
    import _pyvm
    calls, hits, misses = kept
    function, result = _pyvm.file_parts(cached)["function"], None
    _pyvm.set_file_parts(cached, {**_pyvm.file_parts(cached), "function": lambda *args, **kwargs: result})
    try:
        for args, kwargs, result in calls:
            cached(*args, **kwargs)
    finally:
        _pyvm.set_file_parts(cached, {**_pyvm.file_parts(cached), "function": function, "hits": hits, "misses": misses})
