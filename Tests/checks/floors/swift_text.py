"""The code of a Swift file as tokens: no comments, no literals, but what is interpolated into strings."""

import re
from dataclasses import dataclass

WORD = re.compile(r"`?[A-Za-z_][A-Za-z_0-9]*`?|#[A-Za-z]+|[0-9][0-9A-Za-z_.]*[0-9A-Za-z_]|[0-9]")
STRING = re.compile(r'(#*)("""|")')
EXTENDED_REGEX = re.compile(r"(#+)/")
# A slash begins a regular expression where no value can have ended, and no space follows.
NO_VALUE_BEFORE = set("(,=:[{!&|?;<>~") | {"return", "in", "case", "where", "if", "guard", "while", "try", "await", None}


@dataclass(frozen=True)
class Token:
    text: str
    line: int
    is_quoted: bool = False  # in backticks, and so no keyword


class Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0
        self.line = 1
        self.tokens = []

    def move(self, end):
        self.line += self.text.count("\n", self.at, end)
        self.at = end

    def add(self, text, end, is_quoted=False):
        self.tokens.append(Token(text, self.line, is_quoted))
        self.move(end)

    def read(self, until_closed=False):
        """All of the text; or what is interpolated, up to the parenthesis that closes it."""
        depth = 0
        while self.at < len(self.text):
            character = self.text[self.at]
            if character.isspace():
                self.move(self.at + 1)
            elif self.text.startswith("//", self.at):
                end = self.text.find("\n", self.at)
                self.move(end if end >= 0 else len(self.text))
            elif self.text.startswith("/*", self.at):
                self.skip_comment()
            elif match := STRING.match(self.text, self.at):
                self.read_string(match)
            elif match := EXTENDED_REGEX.match(self.text, self.at):
                self.skip_to("/" + match[1], match.end())
            elif character == "/" and self.begins_regex():
                self.skip_regex()
            elif match := WORD.match(self.text, self.at):
                self.add(match[0].strip("`"), match.end(), match[0][0] == "`")
            else:
                depth += (character == "(") - (character == ")")
                if until_closed and depth < 0:
                    self.move(self.at + 1)
                    return
                self.add(character, self.at + 1)

    def skip_to(self, ending, start):
        end = self.text.find(ending, start)
        self.move(end + len(ending) if end >= 0 else len(self.text))

    def skip_comment(self):
        """Comments may stand in comments."""
        depth = 0
        for match in re.compile(r"/\*|\*/").finditer(self.text, self.at):
            depth += 1 if match[0] == "/*" else -1
            if depth == 0:
                self.move(match.end())
                return
        self.move(len(self.text))

    def read_string(self, opening):
        hashes, quotes = opening[1], opening[2]
        self.add('""', opening.end())
        while self.at < len(self.text):
            if self.text.startswith(quotes + hashes, self.at):
                self.move(self.at + len(quotes + hashes))
                return
            if self.text.startswith("\\" + hashes + "(", self.at):
                self.move(self.at + len(hashes) + 2)
                self.read(until_closed=True)
            elif self.text.startswith("\\" + hashes, self.at):
                self.move(self.at + len(hashes) + 2)
            elif self.text[self.at] == "\n" and quotes == '"':
                return
            else:
                self.move(self.at + 1)

    def begins_regex(self):
        following = self.text[self.at + 1:self.at + 2]
        before = self.tokens[-1].text if self.tokens else None
        return bool(following) and following not in " \t\n/*=)" and before in NO_VALUE_BEFORE

    def skip_regex(self):
        match = re.compile(r"/(?:\\.|[^/\\\n])+/").match(self.text, self.at)
        self.add('""' if match else "/", match.end() if match else self.at + 1)


def tokens(text):
    reader = Reader(text)
    reader.read()
    return reader.tokens
