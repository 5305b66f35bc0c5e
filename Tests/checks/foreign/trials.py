"""What the trials of others' tests of executors count: which pass, and which end otherwise for a reason that a toml file has."""
import fnmatch

VERDICTS = ["does not apply", "can more", "otherwise"]
NOT_COUNTED = ["skipped", "expected failure"]


class Counts:
    """The tests on one CPython. `suite`: those that run now, for rows that are about some suites."""

    def __init__(self, version):
        self.version, self.suite = version, None
        self.passed, self.known, self.skipped, self.lines, self.used = 0, {}, 0, [], set()

    def short(self, test):
        """The test's name in the toml."""
        return test

    def rate(self):
        applying = self.passed + len(self.lines) + sum(self.known.get(verdict, 0) for verdict in VERDICTS[2:])
        return 100 * self.passed / applying if applying else 100

    def row(self, test, rows, outcome):
        for row in rows:
            is_here = self.suite in row.get("suite", [self.suite]) and self.version in row.get("on", [self.version])
            is_said = row.get("says", "") in outcome.detail
            if is_here and is_said and any(fnmatch.fnmatchcase(self.short(test), pattern) for pattern in row["tests"]):
                return row
        return None

    def fails(self, test, outcome, rows):
        return outcome.word not in ("ok", *NOT_COUNTED) and not self.row(test, rows, outcome)

    def count(self, test, outcome, rows):
        row = self.row(test, rows, outcome)
        if outcome.word == "ok":
            self.passed += 1
        elif row:
            self.used.add(row["reason"])
            self.known[row["verdict"]] = self.known.get(row["verdict"], 0) + 1
        elif outcome.word in NOT_COUNTED:
            self.skipped += 1
        else:
            self.lines.append("%s: %s" % (self.short(test), outcome))


def tests_in(row):
    names = ", ".join("`%s`" % test for test in row["tests"])
    return "those that say `%s`" % row["says"] if row["tests"] == ["*"] else names


def where(row):
    return " ".join(filter(None, [row.get("suite") and "those of " + ", ".join(row["suite"]), row.get("on") and "on " + ", ".join(row["on"])]))
