"""Uses the modules that are linked with libpyvm, in whatever interpreter this runs."""
import errno
import importlib
import sys
import threading

import implicit
import vm_first


def use():
    for module in implicit, vm_first:
        assert module.add(2, 3) == 5
        assert module.x == 7
    assert implicit.count() > 0
    try:
        implicit.fail()
    except implicit.Error as error:
        assert str(error) == "as asked for"
    else:
        raise AssertionError("no exception")
    try:
        implicit.open_file("/nowhere/at all")
    except FileNotFoundError as error:
        assert error.filename == "/nowhere/at all"
    else:
        raise AssertionError("no exception")
    assert implicit.errno_of_number("9" * 40) == errno.ERANGE
    try:
        implicit.add(1)
    except TypeError:
        pass
    else:
        raise AssertionError("no exception")
    implicit.call_each([lambda: implicit.add(1, 1), lambda: vm_first.add(1, 1)])
    assert vm_first.call(lambda: implicit.add(1, 1)) == 2
    assert vm_first.call(vm_first.which) == vm_first.which()


def raised_by_import(name):
    try:
        importlib.import_module(name)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError("no exception")


def use_broken_ones():
    """From 3.14 on CPython prints such an exception, where it ran in another interpreter, and raises its own."""
    cpythons = "ImportError: failed to import from subinterpreter due to exception"
    for _ in range(3):
        for name, wanted in (("broken", ["ModuleNotFoundError: No module named 'nowhere_to_be_found'"]),
                             ("broken_otherwise", ["Error: as written", "ImportError: Error: as written"])):
            raised = raised_by_import(name)
            if kind != "isolated" and sys.version_info >= (3, 14):
                wanted = [cpythons]
            assert raised in wanted, raised


def use_single():
    """A module for one interpreter loads wherever CPython itself, or PyVM, can let it be."""
    if kind == "own-gil":
        refusal = raised_by_import("single")
        assert "module single does not support loading in subinterpreters" in refusal, refusal
        assert "use an isolated or a shared-gil VM" in refusal, refusal
    elif kind == "isolated" or sys.version_info[:2] != (3, 12):  # 3.12 crashes when the VM ends that loaded it first
        import single
        assert single.answer() == 42


def use_exact():
    """A module that looks into structs sees what Python sees."""
    own = "exact_%d_%d" % sys.version_info[:2]
    exact = importlib.import_module(own)
    assert exact.code(use) == (use.__code__.co_flags, 0, "use")
    assert exact.code(of_thread)[1] == 2
    assert exact.text("plain") == (5, 1, 1) and exact.text(chr(0x2603) + "a") == (2, 2, 0)
    item = object()
    assert exact.first_item((item, 2)) is item
    assert exact.names(type("Name", (), {"__qualname__": "a.Name"})) == ("Name", "a.Name")
    assert exact.digit_of(2**40 + 12345) == 12345
    assert exact.state() and exact.traced_lines(sys._getframe())
    class_size, function_size, group_size = exact.sizes()
    assert (class_size, function_size) == (type.__basicsize__, type(use).__basicsize__)
    assert group_size >= BaseExceptionGroup.__basicsize__  # else what follows it in a subtype would lie on its members


def use_exact_of_another():
    """Not in sub-interpreters: CPython itself may crash where a module's start fails there."""
    refusal = raised_by_import("exact_3_12" if sys.version_info[:2] != (3, 12) else "exact_3_13")
    assert "compiled with PYVM_API_EXACT" in refusal and "compile it for that one" in refusal, refusal


def of_thread(function, failed):
    try:
        function()
    except BaseException as error:
        failed.append(error)


def use_in_threads():
    failed = []
    threads = [threading.Thread(target=of_thread, args=(use, failed)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed, failed


def libraries(name):
    """How many libraries of this name have code in the process."""
    with open("/proc/self/maps") as maps:
        return len({line.split("-")[0] for line in maps if "r-xp" in line and name in line.rsplit("/", 1)[-1]})


assert implicit.count() == 1, "the module's state is another interpreter's"
use()
use_in_threads()
use()
use_exact()
kind = globals().get("kind")
if kind:  # in a VM of this kind; CPython itself may crash where a module fails as it begins
    use_broken_ones()
    use_single()
if kind == "isolated":  # the private copy runs one VM, so a thread that names none means it
    assert implicit.in_thread(lambda: implicit.add(1, 1)) == 2
    use_exact_of_another()
    assert implicit.in_thread(vm_first.which) == vm_first.which()
assert libraries("libpyvm.so") == 1, libraries("libpyvm.so")
