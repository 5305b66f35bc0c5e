"""What a call returns or raises, as plain values."""


def outcome(work, *arguments):
    """What a call returns or raises, as text. Classes are told by their names and by whether `except` catches them."""
    try:
        return repr(work(*arguments))
    except Exception as error:
        return f"{type(error).__module__}.{type(error).__qualname__}: {error}"


def caught(exception, work, *arguments):
    """True if the class that the VM's own module names catches what the work raises."""
    try:
        work(*arguments)
    except exception:
        return True
    except BaseException as error:
        return f"not caught: {type(error).__module__}.{type(error).__qualname__}: {error}"
    return "nothing raised"
