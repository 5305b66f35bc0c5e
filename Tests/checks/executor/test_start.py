"""What a worker imports when it starts, and what it is told when its calls import more."""
import io
import os
import resource
import subprocess
import sys
import unittest
import warnings

import joined  # noqa: F401

import pyvm
from pyvm import PoolExecutor

MODULES = "list(__import__('sys').modules)"
LOUD = 17  # a level of log records


def log(name, level, text):
    import logging
    logger = logging.getLogger(name)
    logger.log(level, text)
    return logger.isEnabledFor(level), logger.getEffectiveLevel()


def loaders(*names):
    """What tells of each module who has loaded it, and who stands in sys.meta_path then."""
    import importlib
    import sys
    found = [importlib.import_module(name) for name in names]
    return ([(type(module.__loader__).__name__, type(module.__spec__.loader).__name__) for module in found],
            [str(finder) for finder in sys.meta_path])


def reload_and_find():
    import importlib.util
    before = importlib.util.find_spec("logging")
    data = before.loader.get_source("logging")[:3]
    import logging
    handlers = len(logging.root.handlers)
    importlib.reload(logging)
    return before.origin == logging.__file__, data, type(logging.__spec__.loader).__name__, handlers


def import_raises():
    import importlib
    import sys
    path, sys.path[:] = sys.path[:], ["/nowhere"]
    sys.path_importer_cache.clear()
    try:
        importlib.import_module("logging")
    except ImportError as error:
        text = str(error)
    sys.path[:] = path
    import logging
    return text, len(logging.root.handlers)


def again(forward):
    """As if an interpreter that had been a worker were another executor's: what is left of the first, and what comes of the second."""
    import logging
    import warnings

    import _pyvm

    from pyvm.executor import _sending, _worker
    streams = sys.stdout, sys.stderr
    settings = _sending.settings() if forward else None
    if forward:
        settings["logs"]["levels"] = {"other.test": 11}
    channel = _pyvm.Channel()
    setup = {"name": "other", "argv": [], "authkey": None, "forward": settings, "preload": [], "initializer": None}
    _worker.begin(channel, None, _pyvm.pack(setup))
    logging.getLogger("of.test").critical("logged")
    warnings.warn("warned", stacklevel=1)
    sys.stdout, sys.stderr = streams
    kinds = []
    while True:
        try:
            kinds.append(channel.get(timeout=0)[0])
        except TimeoutError:
            break
    return kinds, logging.getLogger("of.test").level, logging.getLogger("other.test").level


def thread_name():
    import threading
    return threading.current_thread() is threading.main_thread(), threading.main_thread().name


def system_name():
    with open("/proc/thread-self/comm") as file:
        return file.read().strip()


class Start(unittest.TestCase):
    def test_few_modules(self):
        """Each of these takes a worker longer than all of pyvm's that it needs, and most calls need none."""
        with warnings.catch_warnings():
            warnings.resetwarnings()  # a worker imports what the filters of this VM need: 3.11's unittest has one with a pattern
            with PoolExecutor(1) as executor:
                there = executor.submit(eval, MODULES, {}).result()
        with pyvm.VM(kind="isolated") as vm:
            there = set(there) - set(vm.eval(MODULES))  # site's .pth files may import anything
        for name in ("logging", "concurrent.futures", "re", "traceback", "inspect", "pyvm.executor._executor", "pyvm.executor._future"):
            self.assertNotIn(name, there)

    def test_log_records(self):
        import logging
        records = []

        class Handler(logging.Handler):
            def emit(self, record):
                records.append((record.name, record.levelno, record.getMessage()))
        logging.getLogger("of.test").setLevel(LOUD)
        handler = Handler()
        logging.root.addHandler(handler)
        try:
            for preload in (), ["logging"]:
                with PoolExecutor(1, preload=preload) as executor:
                    for text in "one", "two":
                        self.assertEqual(executor.submit(log, "of.test", LOUD, text).result(), (True, LOUD))
                    self.assertEqual(executor.submit(log, "of.test", LOUD - 1, "quiet").result(), (False, LOUD))
                self.assertEqual(records, [("of.test", LOUD, "one"), ("of.test", LOUD, "two")])
                records.clear()
        finally:
            logging.root.removeHandler(handler)
            logging.getLogger("of.test").setLevel(logging.NOTSET)

    def test_an_interpreter_of_another_executor(self):
        import logging
        logging.getLogger("of.test").setLevel(LOUD)
        errors, sys.stderr = sys.stderr, io.StringIO()
        try:
            for forward, expected in (True, (["log", "warning"], 0, 11)), (False, ([], 0, 0)):
                with PoolExecutor(1) as executor:
                    executor.submit(log, "of.test", 1, "not shown").result()
                    self.assertEqual(executor.submit(again, forward).result(), expected)
            shown = sys.stderr.getvalue()
        finally:
            sys.stderr = errors
            logging.getLogger("of.test").setLevel(logging.NOTSET)
        self.assertNotIn("Logging error", shown)
        self.assertNotIn("Traceback", shown)

    def test_modules_are_as_others(self):
        with PoolExecutor(1) as executor:
            found, finders = executor.submit(loaders, "logging", "threading", "textwrap").result()
            self.assertEqual(found, [("SourceFileLoader", "SourceFileLoader")] * 3)
            self.assertFalse([finder for finder in finders if "_imported" in finder])
        with PoolExecutor(1) as executor:
            self.assertEqual(executor.submit(reload_and_find).result(), (True, "# C", "SourceFileLoader", 1))

    def test_an_import_that_fails_may_come_again(self):
        with PoolExecutor(1) as executor:
            self.assertEqual(executor.submit(import_raises).result(), ("No module named 'logging'", 1))

    def test_threads_are_named(self):
        with PoolExecutor(1, thread_name_prefix="given") as executor:
            is_main, name = executor.submit(thread_name).result()
            self.assertTrue(is_main)
            self.assertRegex(name, r"^given_\d+$")
            if sys.version_info >= (3, 14) and os.path.exists("/proc/thread-self/comm"):
                self.assertRegex(executor.submit(system_name).result(), r"^given_\d+$")

    def test_no_interpreter_is_run(self):
        """A Python that has its libpython linked in need not be run to find the shared one of the same build."""
        done = subprocess.run([sys.executable, "-B", __file__, "children"], stdout=subprocess.PIPE, text=True, timeout=120)
        self.assertEqual(done.stdout, "0\n")

    def test_the_package(self):
        from pyvm import executor
        for name in executor.__all__:
            self.assertEqual(getattr(executor, name).__name__, name)
            self.assertIn(name, dir(executor))
        with self.assertRaisesRegex(AttributeError, "module 'pyvm.executor' has no attribute 'nothing'"):
            executor.nothing


def children():
    """How many pages processes have touched that this one has started and waited for, until its first executor has made a call."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_minflt  # of a shell, where a script has become this process
    with PoolExecutor(1) as executor:
        executor.submit(abs, 1).result()
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_minflt - before


if __name__ == "__main__":
    if sys.argv[1:] == ["children"]:
        print(children())
    else:
        unittest.main()
