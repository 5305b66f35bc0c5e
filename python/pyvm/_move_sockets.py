"""Moving what is at the end of a connection: sockets, and connections of multiprocessing."""
import os

from _pyvm import Descriptor

from ._move import attributes_of, set_attributes

# ---- Sockets ----


def refuse_tls(sock):
    return "the other end of its TLS session is with this VM's OpenSSL; move the socket before it is wrapped"


def take_socket(sock):
    number = sock.fileno()
    if number < 0:
        return "it is closed"
    if getattr(sock, "_io_refs", 0):
        return "it has files (makefile); close them first"
    made = make_socket, (type(sock), Descriptor(number), int(sock.family), int(sock.type), sock.proto, sock.gettimeout(),
                         attributes_of(sock, _module_of(sock).socket))

    def empty():
        if sock.fileno() >= 0:
            detach = _module_of(sock).socket.detach
            os.close(detach(sock))

    return made, empty


def _module_of(sock):
    """That of the class in Python, if it is one of these."""
    import _socket
    import sys

    python = sys.modules.get("socket")
    return python if python and isinstance(sock, python.socket) else _socket


def make_socket(kind, descriptor, family, form, protocol, timeout, attributes):
    sock = kind.__new__(kind)
    number = descriptor.take()
    try:
        _module_of(sock).socket.__init__(sock, family, form, protocol, number)
        sock.settimeout(timeout)
        set_attributes(sock, attributes)
    except BaseException:
        if sock.fileno() == number:
            sock.detach()
        os.close(number)
        raise
    return sock


# ---- Connections ----


def take_connection(connection):
    if connection.closed:
        return "it is closed"
    made = make_connection, (type(connection), Descriptor(connection.fileno()), connection.readable, connection.writable)
    return made, connection.close


def make_connection(kind, descriptor, readable, writable):
    number = descriptor.take()
    try:
        return kind(number, readable, writable)
    except BaseException:
        os.close(number)
        raise
