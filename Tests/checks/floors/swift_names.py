"""What a Swift file declares for others, and what it names."""

from dataclasses import dataclass, field

from swift_text import tokens

TYPES = {"struct", "class", "enum", "protocol", "actor", "typealias", "associatedtype", "extension"}
MODIFIERS = {"public", "internal", "private", "fileprivate", "open", "package", "final", "indirect", "nonisolated", "static",
             "mutating", "nonmutating", "override", "lazy", "weak", "unowned", "required", "convenience", "dynamic",
             "prefix", "postfix", "infix", "isolated", "distributed", "unsafe", "sending"}
# What may follow `class` or `actor` where it declares no type.
NO_NAMES = MODIFIERS | {"func", "var", "let", "subscript", "init"}


@dataclass
class Names:
    types: dict = field(default_factory=dict)       # at the top of the file, seen elsewhere: name to line
    nested: dict = field(default_factory=dict)      # (type, name) to line
    functions: dict = field(default_factory=dict)   # at the top of the file, seen elsewhere: name to line
    brought: dict = field(default_factory=dict)     # (type, name) of members that extensions give to a type, to line
    members: set = field(default_factory=set)       # other functions, variables and parameters
    own: set = field(default_factory=set)           # types of this file alone: private ones, local ones, generic parameters
    promised: set = field(default_factory=set)      # associated types: a conforming type has them without a word
    uses: list = field(default_factory=list)        # (line, name, name before the dot or None, types around it)
    calls: list = field(default_factory=list)       # (line, name), with no dot before it
    reached: list = field(default_factory=list)     # (line, name), with a dot before it


@dataclass(frozen=True)
class Scope:
    """An open brace."""
    type: str | None = None  # whose it is; None: a function's, a closure's
    gives: bool = False      # an extension, and others see what is in it


def names(text):
    return NamesReader(tokens(text)).read()


class NamesReader:
    def __init__(self, tokens):
        self.tokens = tokens
        self.names = Names()
        self.scopes = []         # of the open braces
        self.coming = Scope()    # of the brace that comes next

    def text(self, index):
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def is_word(self, index):
        return bool(self.text(index)) and (self.text(index)[0].isalpha() or self.text(index)[0] == "_")

    def read(self):
        for index, token in enumerate(self.tokens):
            if token.text == "{":
                self.scopes.append(self.coming)
                self.coming = Scope()
            elif token.text == "}":
                if self.scopes:
                    self.scopes.pop()
            elif not self.is_word(index):
                continue
            elif self.declares_type(index, token):
                self.add_type(index, token)
            elif token.text == "func" and not token.is_quoted and self.is_word(index + 1):
                self.add_function(index)
            else:
                self.add_use(index, token)
        return self.names

    def declares_type(self, index, token):
        return (token.text in TYPES and not token.is_quoted and self.text(index - 1) not in (".", "case", "let", "var")
                and self.is_word(index + 1) and self.text(index + 1) not in NO_NAMES)

    def add_type(self, index, token):
        name, line = self.text(index + 1), token.line
        if token.text == "extension":
            end = index + 1
            while self.text(end + 1) == "." and self.is_word(end + 2):
                end += 2
            self.coming = Scope(self.text(end), gives=not self.is_private(index) and not self.scopes)
            return
        if token.text == "associatedtype":
            self.names.promised.add(name)
        elif any(scope.type is None for scope in self.scopes):
            self.names.own.add(name)
        elif self.scopes:
            self.names.nested[self.scopes[-1].type, name] = line
        elif self.is_private(index):
            self.names.own.add(name)
        else:
            self.names.types[name] = line
        self.add_generics(index + 2)
        if token.text not in ("typealias", "associatedtype"):
            self.coming = Scope(name)

    def add_function(self, index):
        name = self.text(index + 1)
        if not self.scopes and not self.is_private(index):
            self.names.functions[name] = self.tokens[index].line
        else:
            self.add_member(index + 1, index)
        self.add_generics(index + 2)

    def add_member(self, index, keyword):
        """A function or variable; `keyword` is where `func`, `var` or `let` stands."""
        if self.scopes and self.scopes[-1].gives and not self.is_private(keyword):
            self.names.brought[self.scopes[-1].type, self.text(index)] = self.tokens[index].line
        else:
            self.names.members.add(self.text(index))

    def add_generics(self, index):
        """The names that a list of generic parameters brings: each that follows its `<` or a comma."""
        if self.text(index) != "<":
            return
        depth = 0
        while index < len(self.tokens):
            depth += (self.text(index) == "<") - (self.text(index) == ">" and self.text(index - 1) != "-")
            if depth == 0:
                return
            if depth == 1 and self.text(index) in "<,":
                self.names.own.add(self.text(index + 2) if self.text(index + 1) in ("each", "let") else self.text(index + 1))
            index += 1

    def is_private(self, index):
        index -= 1
        while self.text(index) in MODIFIERS:
            if self.text(index) in ("private", "fileprivate"):
                return True
            index -= 1
        return False

    def add_use(self, index, token):
        before, following = self.text(index - 1), self.text(index + 1)
        if before in ("let", "var"):
            self.add_member(index, index - 1)
            return
        in_type = bool(self.scopes and self.scopes[-1].type)
        if before in ("case", "for", "inout") or following == ":" or before == "," and in_type:  # case one, other
            self.names.members.add(token.text)
        if before == "func" or before == "case" and in_type:
            return  # it is declared here
        if before == ".":
            self.names.reached.append((token.line, token.text))
            if self.is_word(index - 2):
                self.names.uses.append((token.line, token.text, self.text(index - 2), ()))
            return
        if following == ":" and self.text(index - 1) in ("(", ","):
            return  # an argument's label
        around = tuple(scope.type for scope in self.scopes if scope.type)
        self.names.uses.append((token.line, token.text, None, around))
        if following == "(":
            self.names.calls.append((token.line, token.text))
