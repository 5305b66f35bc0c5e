"""What forks in one VM, and goes on in another. `fork` is put into its globals."""


class Manager:
    def __init__(self):
        self.log = []

    def __enter__(self):
        return self.log

    def __exit__(self, *error):
        self.log.append("left")


def numbers(n):
    for i in range(n):
        if i == 2:
            yield "fork", fork()  # noqa: F821
        yield i


def pairs(n):
    suspended = numbers(2)
    next(suspended)
    for item in numbers(n):
        yield item
    yield next(suspended)


def program():
    total = 0
    manager = Manager()

    def add(number):
        nonlocal total
        total += number if type(number) is int else 100 * (number[1] + 1)
        return total

    sums = []
    with manager as log:
        for item in pairs(5):
            sums.append(add(item))
            log.append(item)
    try:
        raise KeyError(total)
    except KeyError as error:
        sums.append(error.args)
    return sums, manager.log


def start(*, key="unused"):
    return program()
