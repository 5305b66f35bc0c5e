"""What files.py forks: a program with open files of many kinds, in the midst of reading and writing."""
import codecs, contextvars, io, logging, os, random, select, selectors, socket, subprocess, sys, tempfile


def gets(call):
    try:
        return call()
    except Exception as error:
        return error


with open("read", "w", newline="") as file:
    file.write("".join("line %d\r\n" % i for i in range(3000)))
with open("japanese", "wb") as file:
    file.write("\u65e5\u672c\u8a9e\u3042\u3044".encode("iso2022_jp") * 9)
with open("updated", "wb") as file:
    file.write(b"0123456789" * 5)

read = open("read")
read.readline()
read_all = open("read")
read_all.read(17)
binary = open("read", "rb")
binary.read(5)
raw = open("read", "rb", buffering=0)
raw.read(3)
raw_number = raw.fileno()
written = open("written", "w", encoding="latin-1", errors="replace")
written.write("parent")
appended = open("appended", "ab")
appended.write(b"parent")
updated = open("updated", "r+b")
updated.seek(3)
updated.read(2)
updated.write(b"X")
lines = open("lines", "w", buffering=1)
lines.write("zero")
through = io.TextIOWrapper(open("through", "wb", buffering=0), write_through=True)
sixteen = open("sixteen", "w", encoding="utf-16")
sixteen.write("xy")
japanese = open("japanese", encoding="iso2022_jp")
japanese.read(3)
crlf = open("crlf", "w", newline="\r\n")
crlf.write("b\n")
closed = open("read")
closed.close()
half_closed = open("read")
half_closed.buffer.raw.close()
detached = open("read")
detached_buffer = detached.detach()


class Own(io.FileIO):
    __slots__ = ("slot",)

    def __init__(self, *args):
        super().__init__(*args)
        self.me, self.slot, self.note = self, 1, [2]


class OwnText(io.TextIOWrapper):
    def shout(self):
        return self.readline().upper()


class Counted(io.RawIOBase):
    reads = 0

    def readable(self):
        return True

    def readinto(self, room):
        self.reads += 1
        room[:4] = b"abcd"
        return 4


class OwnMemory(io.StringIO):
    __slots__ = ("slot",)


own = Own("read", "rb")
own_text = OwnText(open("read", "rb"), encoding="ascii")
own_text.readline()
own_text.marked = own_text.buffer
wrapped = io.BufferedReader(Counted(), 6)
wrapped.read(2)
pair_out, pair_in = os.pipe()
pair = io.BufferedRWPair(io.BytesIO(b"abcdef"), open(pair_in, "wb", buffering=0))
pair.read(1)
pair.write(b"?")
memory = io.BytesIO(b"abc")
memory.read(1)
memory_text = OwnMemory("xyz")
memory_text.slot = 5
memory_text.read(2)
memory_closed = io.BytesIO()
memory_closed.close()
newlines = io.IncrementalNewlineDecoder(None, True)
newlines.decode("a\r")
kept = codecs.getincrementaldecoder("iso2022_jp")()
kept.decode("\u65e5".encode("iso2022_jp")[:4])
codec_reader = codecs.open("read", "r", "utf-8") if sys.version_info < (3, 14) else codecs.getreader("utf-8")(open("read", "rb"))
codec_reader.readline()

one, two = socket.socketpair()
one.settimeout(2.5)
one_number = one.fileno()
one_file = one.makefile("rwb")
three, four = socket.socketpair()
listening = socket.create_server(("127.0.0.1", 0))
listening.setblocking(False)
address = listening.getsockname()
gone = socket.socket()
gone.close()
pipe_out, pipe_in = os.pipe()
epoll = select.epoll()
epoll.register(four, select.EPOLLIN)
epoll_closed = select.epoll()
epoll_closed.close()
poll = select.poll()
poll.register(four, select.POLLIN)
selector = selectors.DefaultSelector()
selector.register(four, selectors.EVENT_READ, "data")
selectors_ = [selectors.SelectSelector(), selectors.PollSelector(), selectors.EpollSelector()]
for each in selectors_:
    each.register(four, selectors.EVENT_READ)

entry = [each for each in os.scandir(".") if each.name == "read"][0]
temporary = tempfile.NamedTemporaryFile(dir=".")
temporary.write(b"temporary")
temporary.seek(0)
temporary_name = temporary.name
folder = tempfile.TemporaryDirectory(dir=".")
handler = logging.StreamHandler(sys.stderr)
system_random = random.SystemRandom()
program = subprocess.Popen(["echo", "program"], stdout=subprocess.PIPE)
nobody_number = os.open("read", os.O_RDONLY)
nobody = open(nobody_number, "rb", closefd=False)
nobody.read(1)
variable = contextvars.ContextVar("variable", default=0)
variable.set(1)
context = contextvars.copy_context()
variable.set(2)
sys.stdout.reconfigure(errors="backslashreplace", line_buffering=False)
sys.stdout.write("parent ")

# ---- Not where asyncio cannot be ----

import asyncio

loop = asyncio.new_event_loop()
loop.run_until_complete(asyncio.sleep(0))
happened = []
loop.call_later(0.001, happened.append, loop)
loop.call_soon(happened.append, "soon")
event, queue = asyncio.Event(), asyncio.Queue()
queue.put_nowait("first")
