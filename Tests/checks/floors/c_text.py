"""What the text of a C file says: its includes, and what a header declares."""

import re

COMMENT_OR_LITERAL = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
CONTINUED = re.compile(r"(?:[^\n]*\\\n)+[^\n]*")
CONDITION = re.compile(r"[ \t]*#[ \t]*(if|ifdef|ifndef|elif|else|endif)\b[ \t]*(.*)")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include\b[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>|([^\n]*))', re.MULTILINE)
DIRECTIVE = re.compile(r"^[ \t]*#[^\n]*", re.MULTILINE)
ATTRIBUTE = re.compile(r"\b(?:__attribute__|_Alignas|__declspec|__asm__|typeof|__typeof__)\s*(?=\()")


def blank(text):
    """As many characters and lines, with nothing in them."""
    return re.sub(r"[^\n]", " ", text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def without_comments(text, keep_literals=False):
    def replace(match):
        return match[0] if keep_literals and match[0][0] in "\"'" else blank(match[0])
    return COMMENT_OR_LITERAL.sub(replace, text)


def compiled(text):
    """What the compiler looks at: each line with those that continue it, no comment, and nothing under `#if 0`."""
    # A line takes in those that continue it; empty ones come after it, so that the others keep their numbers.
    whole = CONTINUED.sub(lambda match: match[0].replace("\\\n", "") + "\n" * match[0].count("\n"), text)
    return without_dead(without_comments(whole, keep_literals=True))


def without_dead(code):
    """Blanks what is under `#if 0`. All other conditions may hold."""
    lines, dead = [], []  # dead: of each open condition, whether its present branch is never compiled
    for line in code.split("\n"):
        match = CONDITION.match(line)
        if match and match[1] not in ("if", "ifdef", "ifndef") and dead:
            dead.pop()
        if match and match[1] != "endif":
            dead.append(match[1] in ("if", "elif") and match[2].strip() == "0")
        lines.append(blank(line) if any(dead) else line)
    return "\n".join(lines)


def includes(code):
    """Each include: its line, what it names, and by what: a quote, "<", or nothing when it is a macro."""
    for match in INCLUDE.finditer(code):
        quoted, angled, macro = match.groups()
        yield line_of(code, match.start(match.lastindex)), quoted or angled or macro.strip(), \
            '"' if quoted else "<" if angled else ""


def identifiers(text):
    """All names in the code: in bodies and macros too."""
    return set(re.findall(r"[A-Za-z_]\w*", without_comments(text)))


def line_of_name(text, name):
    """The first line of the code that has the name; 0: none, so it comes out of a header."""
    code = without_comments(text)
    match = re.search(rf"\b{re.escape(name)}\b", code)
    return line_of(code, match.start()) if match else 0


def without_balanced(code, opening, closing, start=None):
    """Blanks what stands between the brackets, and these; with `start` only brackets that follow a match of it."""
    result = list(code)
    position = 0
    while True:
        if start:
            match = start.search(code, position)
            begin = code.find(opening, match.end()) if match else -1
            first = match.start() if match else -1
        else:
            first = begin = code.find(opening, position)
        if begin < 0:
            return "".join(result)
        depth = 0
        for position in range(begin, len(code)):
            depth += (code[position] == opening) - (code[position] == closing)
            if depth == 0:
                break
        position += 1
        result[first:position] = blank(code[first:position])


def statements(text):
    """
    What a header says outside of bodies: (its first line, statement). No C parser: it takes out comments, directives,
    attributes and bodies, and reads what is left up to each semicolon.
    """
    code = DIRECTIVE.sub(lambda match: blank(match[0]), without_comments(text))
    code = without_balanced(code, "(", ")", ATTRIBUTE)
    code = re.sub(r"\bextern\s*\{", lambda match: blank(match[0]), code)  # extern "C" {
    # A function's body ends its statement as a semicolon does; a struct's does not.
    code = re.sub(r"\)(\s*)\{", r");\1{", code)
    line = 1
    for statement in without_balanced(code, "{", "}").split(";"):
        yield line, statement
        line += statement.count("\n")


def declarations(text):
    """What a header declares for others to define: (line, name) of each function that is not static and of each extern
    variable."""
    return [found for found, is_static in names(text) if not is_static]


def static_functions(text):
    """(line, name) of each static function that a header has."""
    return [found for found, is_static in names(text) if is_static]


def names(text):
    """Of functions and extern variables: ((line, name), whether it is static)."""
    for line, statement in statements(text):
        is_static = "static" in re.findall(r"\w+", statement)
        name = declared_name(statement.partition("=")[0] if is_static else statement)
        if name:
            yield (line + statement.count("\n", 0, re.search(rf"\b{name}\b", statement).start()), name), is_static


def declared_name(statement):
    words = re.findall(r"\w+", statement)
    if not words or {"typedef", "_Static_assert"} & set(words):
        return None
    pointer = re.search(r"\(\s*\*+\s*(?:const\s+)?(\w+)\s*(\(?)", statement)
    function = re.search(r"\b([A-Za-z_]\w*)\s*\(", statement)
    if pointer and function and function.end() == pointer.start() + 1:  # void (*name)(int), void (*name(int))(void)
        return pointer[1] if pointer[2] or "extern" in words else None
    if function:
        return None if function[1].isupper() else function[1]  # a macro with what it needs
    if "extern" in words:
        variable = re.search(r"(\w+)\s*(?:\[[^\]]*\]\s*)*$", statement)
        return variable[1] if variable and variable[1] != "extern" else None
    return None
