"""The differences that are known: exceptions.toml."""
import fnmatch
import re
import tomllib

ALL_KINDS = ["own-gil", "isolated"]  # that `make compat` runs

FIELDS = {"reason", "tests", "says", "cpython", "kinds"}


class KnownDifference:
    def __init__(self, row):
        unknown, missing = set(row) - FIELDS, {"reason", "tests"} - set(row)
        if unknown or missing:
            what = ["unknown field " + field for field in sorted(unknown)] + ["no " + field for field in sorted(missing)]
            raise SystemExit("exceptions.toml: %s: %s" % (row.get("reason", row), ", ".join(what)))
        self.reason, self.tests, self.says = row["reason"], row["tests"], row.get("says", "")
        self.cpython, self.kinds = row.get("cpython"), row.get("kinds")
        self.used = {test: 0 for test in self.tests}

    def concerns(self, place):
        return (not self.cpython or place.version in self.cpython) and (not self.kinds or place.kind in self.kinds)

    def allows(self, place, test, outcome):
        if not self.concerns(place) or self.says not in outcome.detail:
            return False
        for pattern in self.tests:
            if fnmatch.fnmatchcase(test.removeprefix("test."), pattern):
                self.used[pattern] += 1
                return True
        return False


def read(file):
    with open(file, "rb") as toml:
        lists = tomllib.load(toml)
    if set(lists) - {"exception"}:
        raise SystemExit("exceptions.toml: %s: outside of an [[exception]]" % ", ".join(sorted(set(lists) - {"exception"})))
    return [KnownDifference(row) for row in lists.get("exception", [])]


def unused(rows, places, selection):
    """Patterns of rows that no difference needed, though all that they concern was run."""
    ran = {str(place) for place in places}
    left_out = [place for place in selection.places(selection.all_versions, ALL_KINDS) if str(place) not in ran]
    for row in rows:
        if any(row.concerns(place) for place in left_out):
            continue
        for pattern, count in row.used.items():
            of_module = [module for module in selection.all_modules if re.search(r"\b%s\b" % module, pattern)]
            if count == 0 and set(of_module or selection.all_modules) <= set(selection.modules):
                yield row, pattern
