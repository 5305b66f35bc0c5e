"""What programs must not write: type checkers must find each line that ends in `# wrong`, and no other."""

import pyvm
from pyvm import interpreters


def add(one: int, other: int) -> int:
    return one + other


pyvm.Channel("ten")  # wrong
pyvm.Channel().put()  # wrong
pyvm.Channel().get(1, 2)  # wrong
pyvm.current().kind = "main"  # wrong
pyvm.strand(add, "one", 2)  # wrong
pyvm.strand(add, 1)  # wrong
text: str = pyvm.strand(add, 1, 2).join()  # wrong
pyvm.no_such_name  # wrong
interpreters.create().call(add, 1)  # wrong
interpreters.create().exec(42)  # wrong
interpreters.create_queue("three")  # wrong
