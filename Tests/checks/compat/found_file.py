"""What was found of a module on a CPython, in a file, so that a run that was broken off can be continued."""
import json

import compare
import runs


class FoundFile:
    def __init__(self, path, module):
        self.path, self.module = path, module

    def read(self, places):
        """A comparison for each place; None: there is no file, or it lacks a place."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        if not all(place.kind in found for place in places):
            return None
        return [self.comparison(place, found[place.kind]) for place in places]

    def comparison(self, place, found):
        comparison = compare.Comparison(place, self.module, outcomes(found["plain"]), outcomes(found["vm"]))
        comparison.unsteady = set(found["unsteady"])
        return comparison

    def write(self, comparisons):
        found = {c.place.kind: {"plain": fields(c.plain), "vm": fields(c.vm), "unsteady": sorted(c.unsteady)}
                 for c in comparisons}
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(found, indent=1), encoding="utf-8")
        new.replace(self.path)


def outcomes(found):
    return {test: runs.Outcome(*each) for test, each in found.items()}


def fields(outcomes_by_test):
    return {test: [outcome.word, outcome.detail] for test, outcome in outcomes_by_test.items()}
