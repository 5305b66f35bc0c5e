"""The probes of modules of the system."""

from probes.outcome import caught, outcome


def _socket():
    import socket

    a, b = socket.socketpair()
    a.sendall(b"x")
    got = b.recv(1)
    b.settimeout(0.001)
    answer = [
        got,
        caught(socket.timeout, b.recv, 1),
        caught(TimeoutError, b.recv, 1),
        caught(socket.gaierror, socket.getaddrinfo, "x" * 70, 1) is True
        or caught(UnicodeError, socket.getaddrinfo, "x" * 70, 1),
        caught(socket.gaierror, socket.getaddrinfo, "127.0.0.1", "no-such-service"),
        caught(OSError, socket.getaddrinfo, "127.0.0.1", "no-such-service"),
        socket.inet_aton("1.2.3.4"),
        issubclass(socket.herror, OSError),
        socket.getdefaulttimeout(),
        a.family.name,
        socket.has_ipv6,
    ]
    socket.setdefaulttimeout(9)
    answer.append(socket.socket().gettimeout())
    socket.setdefaulttimeout(None)
    a.close()
    b.close()
    return answer + [caught(OSError, a.send, b"x")]


def _ssl():
    import socket, ssl

    context = ssl.create_default_context()
    a, b = socket.socketpair()
    b.sendall(b"this is not TLS")
    failed = caught(OSError, lambda: context.wrap_socket(a, server_hostname="x"))
    a.close()
    b.close()
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    half = context.wrap_bio(incoming, outgoing, server_hostname="x")
    return [
        context.verify_mode.name,
        failed,
        caught(ssl.SSLWantReadError, half.do_handshake),
        caught(ssl.SSLError, lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata="x")),
        issubclass(ssl.SSLCertVerificationError, ssl.CertificateError),
        len(ssl.RAND_bytes(4)),
        isinstance(ssl.OP_ALL, ssl.Options),
    ]


def _sqlite3():
    import sqlite3

    seen, base = [], sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
    before = sqlite3.converters.get("PROBE") is None
    sqlite3.register_converter("probe", lambda value: seen.append(value) or "converted")
    sqlite3.register_adapter(Adaptable, lambda value: f"adapted {value.value}")
    base.row_factory = sqlite3.Row
    base.create_function("twice", 1, lambda x: 2 * x)
    base.create_aggregate("total2", 1, Total)
    base.execute("create table t (a probe, b)")
    base.execute("insert into t values (?, ?)", (1, Adaptable(3)))
    row = base.execute("select a, b, twice(4) as c from t").fetchone()
    answer = [
        before,
        tuple(row),
        row["c"],
        seen,
        base.execute("select total2(5)").fetchone()[0],
        caught(sqlite3.OperationalError, base.execute, "nonsense"),
        caught(sqlite3.Error, base.execute, "nonsense"),
        caught(sqlite3.IntegrityError, _constraint, base),
        caught(sqlite3.InterfaceError, base.execute, "select ?", (object(),)) is True
        or caught(sqlite3.ProgrammingError, base.execute, "select ?", (object(),)),
        isinstance(row, sqlite3.Row),
        base.iterdump is not None,
        list(base.iterdump())[0],
    ]
    base.close()
    del sqlite3.converters["PROBE"]
    return answer + [caught(sqlite3.ProgrammingError, base.execute, "select 1")]


class Adaptable:
    def __init__(self, value):
        self.value = value


class Total:
    def __init__(self):
        self.sum = 0

    def step(self, value):
        self.sum += value

    def finalize(self):
        return self.sum


def _constraint(base):
    base.execute("create table if not exists u (a unique)")
    base.execute("insert into u values (1), (1)")


def _ctypes():
    import ctypes, ctypes.util

    class Point(ctypes.Structure):
        _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int * 2)]

    class Both(ctypes.Union):
        _fields_ = [("i", ctypes.c_uint32), ("b", ctypes.c_uint8 * 4)]

    libc = ctypes.CDLL(None)
    compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))
    numbers = (ctypes.c_int * 4)(3, 1, 4, 2)
    libc.qsort(numbers, 4, ctypes.sizeof(ctypes.c_int), compare(lambda a, b: a[0] - b[0]))
    point, cached = Point(1, (2, 3)), ctypes.POINTER(Point) is ctypes.POINTER(Point)
    strlen = libc.strlen
    strlen.argtypes = [ctypes.c_char_p]
    size = caught(ctypes.ArgumentError, strlen, 3.5)
    return [
        list(numbers),
        point.y[1],
        cached,
        strlen(b"four"),
        size,
        ctypes.cast(ctypes.pointer(point), ctypes.POINTER(ctypes.c_int))[0],
        Both(i=1).b[0],
        ctypes.string_at(b"abc", 2),
        bytes(ctypes.create_string_buffer(b"x", 3)),
        caught(TypeError, ctypes.c_int, "x"),
        caught(AttributeError, getattr, libc, "pyvm_none"),
        ctypes.byref(point).__class__.__name__,
        issubclass(ctypes.c_int, ctypes._SimpleCData),
        ctypes.c_int.from_buffer(bytearray(b"\1\0\0\0")).value,
        ctypes.wstring_at("ü"),
        ctypes.get_errno(),
        str(ctypes.c_long(3)),
        outcome(ctypes.py_object, 5),
        compare.__name__,
        ctypes.POINTER(ctypes.c_int).__name__,
        ctypes.memmove(numbers, b"\0" * 4, 4) is not None,
        ctypes.POINTER("Named").__name__.startswith("LP_"),
    ]


def _curses():
    import curses

    return [
        issubclass(curses.error, Exception),
        caught(curses.error, curses.cbreak),
        curses.A_BOLD,
        caught(curses.error, curses.tigetnum, "cols"),
    ]


def _curses_panel():
    import curses, curses.panel

    return [issubclass(curses.panel.error, Exception), curses.panel.version is not None]


def _tkinter():
    import tkinter

    return [
        issubclass(tkinter.TclError, Exception),
        caught(tkinter.TclError, tkinter.Tk, ":no-display"),
        tkinter.Tcl().eval("expr 1+2"),
    ]


def readline():
    import readline

    before = readline.get_completer(), readline.get_current_history_length()
    readline.set_completer(lambda text, state: None)
    readline.add_history("probe")
    answer = [str(before), readline.get_history_item(1), readline.get_completer_delims() != ""]
    readline.clear_history()
    readline.set_completer(None)
    return answer


def _dbm():
    import dbm.ndbm, os, tempfile

    with tempfile.TemporaryDirectory() as folder, dbm.ndbm.open(os.path.join(folder, "x"), "c") as base:
        base["a"] = "1"
        return [
            base["a"],
            caught(dbm.ndbm.error, dbm.ndbm.open, "/no/such/base"),
            caught(KeyError, lambda: base["none"]),
        ]


def _gdbm():
    import dbm.gnu, os, tempfile

    with tempfile.TemporaryDirectory() as folder, dbm.gnu.open(os.path.join(folder, "x"), "c") as base:
        base["a"] = "1"
        return [base["a"], caught(dbm.gnu.error, dbm.gnu.open, "/no/such/base"), caught(KeyError, lambda: base["none"])]


def resource():
    import resource

    return [
        resource.error is OSError,
        type(resource.getrusage(0)) is resource.struct_rusage,
        caught(ValueError, resource.getrlimit, 9999),
    ]


def pwd():
    import pwd

    return [
        type(pwd.getpwuid(0)) is pwd.struct_passwd,
        pwd.getpwuid(0).pw_uid,
        caught(KeyError, pwd.getpwnam, "pyvm-none"),
    ]


def grp():
    import grp

    return [
        type(grp.getgrgid(0)) is grp.struct_group,
        grp.getgrgid(0).gr_gid,
        caught(KeyError, grp.getgrnam, "pyvm-none"),
    ]


def spwd():
    import spwd

    return [caught(KeyError, spwd.getspnam, "pyvm-none")]


def posix():
    import os

    return [
        type(os.stat("/")) is os.stat_result,
        isinstance(os.times(), os.times_result),
        caught(FileNotFoundError, os.stat, "/no/such"),
        [type(e) is os.DirEntry for e in os.scandir("/")][0],
        os.fspath("x"),
        type(os.uname()) is os.uname_result,
        type(os.terminal_size((1, 2))).__name__,
    ]


def fcntl():
    import fcntl

    return [caught(OSError, fcntl.flock, 999, fcntl.LOCK_EX), fcntl.fcntl(0, fcntl.F_GETFD) >= 0]


def termios():
    import termios, os

    a, b = os.pipe()
    answer = [caught(termios.error, termios.tcgetattr, a), issubclass(termios.error, Exception)]
    os.close(a)
    os.close(b)
    return answer


def errno():
    import errno

    return [errno.errorcode[errno.ENOENT]]


def syslog():
    import syslog

    return [syslog.LOG_MASK(3), syslog.LOG_UPTO(3)]


def atexit():
    import atexit

    done = []
    atexit.register(done.append, 1)
    atexit.unregister(done.append)
    return [done]


def gc():
    import gc

    return [gc.isenabled(), gc.is_tracked([]), gc.callbacks]


def faulthandler():
    import faulthandler, tempfile

    with tempfile.TemporaryFile() as to:
        faulthandler.dump_traceback(to, all_threads=False)
        to.seek(0)
        return [b"faulthandler" in to.read(), faulthandler.is_enabled()]


def _tracemalloc():
    import tracemalloc

    return [tracemalloc.is_tracing(), caught(RuntimeError, tracemalloc.take_snapshot)]


def _interpreters():
    import _interpreters

    return [
        _interpreters.get_main()[0] == 0,
        caught(_interpreters.InterpreterNotFoundError, _interpreters.is_running, 9999999),
    ]


def _interpchannels():
    import _interpchannels

    return [caught(_interpchannels.ChannelNotFoundError, _interpchannels.recv, 9999999)]


def _interpqueues():
    import _interpqueues

    return [caught(_interpqueues.QueueError, _interpqueues.get, 9999999)]


def ossaudiodev():
    import ossaudiodev

    return [issubclass(ossaudiodev.error, Exception), caught(OSError, ossaudiodev.open, "/no/such", "w")]


def nis():
    import nis

    return [issubclass(nis.error, Exception)]
