"""Reads files of CPython's documentation as Sphinx builds it, for FileReader.swift, which knows what they mean.

The arguments are paths. stdout gets one line of JSON for each, in the same order:

    {"text": ...}                     an inventory (objects.inv), expanded
    {"definitions": [element, ...]}   a page: its outermost <dl class="c ...">
    {"problem": ..., "line": ...}     what is wrong with the file, and where if it has lines

An element has "name", "classes", "children" and, if the page gives one, "id"; a text is {"text": ...}.
"""
import html.parser
import json
import os
import stat
import sys
import zlib

INVENTORY_LINE = b"# Sphinx inventory version 2"
INVENTORY_LIMIT = 64 << 20  # bytes; CPython's have 1 MB
DEFINITION = b'<dl class="c '
DEEPEST = 200  # elements; CPython's pages nest 30 deep, and Swift's JSON decoder takes 512 levels, two for each
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
LEFT_OPEN = ("p", "li")  # HTML needs no end tag for these; Sphinx's themes leave some out


class Problem(Exception):
    def __init__(self, text, line=None):
        super().__init__(text)
        self.line = line


def decoded(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Problem("the byte 0x%02x is not UTF-8" % data[error.start], line) from None


def inventory(data):
    """The text of an inventory: four lines, then zlib data."""
    if data.split(b"\n", 1)[0].rstrip(b"\r") != INVENTORY_LINE:
        raise Problem("this is not a Sphinx inventory of version 2", 1)
    *header, body = data.split(b"\n", 4)
    if len(header) < 4:
        raise Problem("the inventory's header is cut short")
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(body, INVENTORY_LIMIT)
    except zlib.error as error:
        raise Problem("the zlib data is damaged (%s)" % error) from None
    if unpacker.unconsumed_tail:
        raise Problem("the zlib data expands to more than %d MB" % (INVENTORY_LIMIT >> 20))
    if not unpacker.eof:
        raise Problem("the zlib data is cut short")
    return {"text": decoded(b"\n".join(header + [text]))}


class Page(html.parser.HTMLParser):
    """Keeps a page's definitions. It is strict about structure: a page that is cut short must not give fewer."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.definitions = []
        self.open = [{"name": "page", "classes": [], "children": []}]

    def handle_starttag(self, name, attributes):
        element = self.add(name, dict(attributes))
        if name not in VOID:
            self.open.append(element)
        if len(self.open) > DEEPEST:
            self.fail("the elements are nested more than %d deep" % DEEPEST)

    def handle_startendtag(self, name, attributes):
        self.add(name, dict(attributes))

    def handle_endtag(self, name):
        if name in VOID:
            return
        while self.open[-1]["name"] != name and self.open[-1]["name"] in LEFT_OPEN:
            self.open.pop()
        if len(self.open) == 1:
            self.fail("</%s> closes nothing" % name)
        if self.open[-1]["name"] != name:
            self.fail("</%s> closes <%s>" % (name, self.open[-1]["name"]))
        self.open.pop()

    def handle_data(self, data):
        self.open[-1]["children"].append({"text": data})

    def close(self):
        super().close()
        if len(self.open) > 1:
            self.fail("the page ends inside <%s>" % self.open[-1]["name"])

    def add(self, name, attributes):
        element = {"name": name, "classes": (attributes.get("class") or "").split(), "children": []}
        if attributes.get("id"):
            element["id"] = attributes["id"]
        if is_definition(element) and not any(map(is_definition, self.open)):
            self.definitions.append(element)
        self.open[-1]["children"].append(element)
        return element

    def fail(self, problem):
        raise Problem(problem, self.getpos()[0])


def is_definition(element):
    return element["name"] == "dl" and "c" in element["classes"]


def page(data):
    parser = Page()
    # Most pages define no C name; looking for that first spares them the parser, which takes long.
    if DEFINITION in data:
        parser.feed(decoded(data))
        parser.close()
    if not data.rstrip().endswith(b"</html>"):
        raise Problem("the page does not end with </html>", data.count(b"\n") + 1)
    return {"definitions": parser.definitions}


def answer(path):
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # to open a FIFO would wait for one who writes
            raise Problem("this is not a regular file")
        with open(path, "rb") as file:
            data = file.read()
        return inventory(data) if path.endswith(".inv") else page(data)
    except OSError as error:
        return {"problem": "the file cannot be read (%s)" % error.strerror}
    except Problem as problem:
        return {"problem": str(problem), "line": problem.line}


for path in sys.argv[1:]:
    print(json.dumps(answer(path), separators=(",", ":")))
