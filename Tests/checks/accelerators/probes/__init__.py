"""
What the standard library's C modules do, each as a function that returns plain values. A VM and plain python must agree.

A function of a C module's name looks at that module, through the public module that people use. What it returns depends
neither on the machine's state nor on time and addresses.
"""

from probes import compression, concurrency, data, language, numbers_and_time, system


def probe_of(module):
    """The probe of the C module of this name, or None."""
    for part in (compression, concurrency, data, language, numbers_and_time, system):
        if module in vars(part) and callable(vars(part)[module]):
            return vars(part)[module]
    return None
