# Open files, folders and sockets: each may close its own; what is shared is the place in the file.
import os
import socket
import tempfile
from forking import exit, fork, say, wait_all

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    with open(path, "w") as file:
        file.write("abcdefghij")
    file = open(path, "rb", buffering=0)
    closed = open(path, "rb", buffering=0)
    directory = os.open(folder, os.O_RDONLY)
    ours, theirs = socket.socketpair()
    reader, writer = os.pipe()
    if fork() == 0:
        closed.close()
        ours.close()
        os.close(reader)
        say("the child reads", file.read(4).decode())
        say("the child's folder has", os.listdir(directory))
        os.close(directory)
        theirs.sendall(b"by socket")
        theirs.close()
        own = open(path, "rb", buffering=0)
        own.read(9)
        exit(0)
    theirs.close()
    os.close(writer)
    say("the parent gets", ours.recv(100).decode() if wait_all() else None)
    say("no writer is left:", ours.recv(100) == b"" and os.read(reader, 1) == b"")
    say("the parent goes on with", file.read(2).decode())
    say("what the child has closed is open here:", closed.read(2).decode())
    say("and so is the folder:", os.listdir(directory))
# Expected:
# the child reads abcd
# the child's folder has ['file']
# the parent gets by socket
# no writer is left: True
# the parent goes on with ef
# what the child has closed is open here: ab
# and so is the folder: ['file']
