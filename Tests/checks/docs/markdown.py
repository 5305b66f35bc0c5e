"""What a Markdown document has: code in backticks, blocks of code, links, headings."""

import re

FENCE = re.compile(r"^(\s*)(```+|~~~+)([^\n]*)\n(.*?)^\s*\2\s*$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(?<!`)(`+)(?!`)((?:(?!\n\s*\n).)+?)(?<!`)\1(?!`)", re.DOTALL)
LINK = re.compile(r"\]\(\s*(?:<([^<>\n]+)>|([^()\s<>]+))(?:\s+\"[^\"]*\")?\s*\)|^[ \t]*\[[^\]]+\]:\s+(\S+)", re.MULTILINE)
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)

# Blocks whose words are commands, paths and drawings.
LANGUAGES = {"", "sh", "shell", "bash", "console", "text"}


def blank(found):
    """Nothing, on as many lines."""
    return re.sub(r"[^\n]", " ", found[0])


class Document:
    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.prose = FENCE.sub(blank, text) # with spans of code

    def line(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def is_row(self, line):
        """Whether it is a table's."""
        return self.text.splitlines()[line - 1].startswith("|")

    def spans(self):
        for found in SPAN.finditer(self.prose):
            yield self.line(found.start()), found[2]

    def code(self):
        """Spans, and the lines of blocks, each with the number of its line."""
        yield from self.spans()
        for block in FENCE.finditer(self.text):
            language = block[3].strip().partition(" ")[0]
            if language in LANGUAGES:
                first = self.line(block.start(4))
                yield from ((first + number, line) for number, line in enumerate(block[4].split("\n")))

    def links(self):
        """Those that lead to files beside it, or to places in it."""
        for found in LINK.finditer(SPAN.sub(blank, self.prose)):
            target = found[found.lastindex]
            if not re.match(r"[a-z][a-z0-9+.-]*:|/", target, re.IGNORECASE):
                yield self.line(found.start()), target

    def anchors(self):
        """Of its headings, as GitHub makes them: a second one of the same name has -1 at its end."""
        names = [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(self.prose)]
        return {name if not (before := names[:index].count(name)) else f"{name}-{before}"
                for index, name in enumerate(names)}
