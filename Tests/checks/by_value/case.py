"""What the files of cases import: each case is a function that gives an object and a check, which both cross."""
cases = []


def case(function):
    cases.append(function)
    return function
