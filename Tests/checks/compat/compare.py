"""Which tests end otherwise in a VM than in plain Python."""
import runs

DID_NOT_RUN = runs.Outcome("did not run")
AGAIN = 2  # a test that ends otherwise is run so many times more, as some fail now and then everywhere


class Comparison:
    """One module in one place, beside plain Python."""

    def __init__(self, place, module, plain, vm):
        self.place, self.module, self.plain, self.vm = place, module, plain, vm
        self.unsteady = set()

    def word(self, outcomes, test):
        return outcomes.get(test, DID_NOT_RUN).word

    def differing(self):
        tests = set(self.plain) | set(self.vm)
        return sorted(t for t in tests - self.unsteady if self.word(self.plain, t) != self.word(self.vm, t))

    def confirm(self, plain_place, log):
        """Takes a test that ended alike in some run for no difference."""
        for _ in range(AGAIN):
            tests = [t for t in self.differing() if not t.startswith(("(", "setUp", "tearDown"))]
            if not tests:
                return
            plain = runs.run_module(plain_place, self.module, log, tests)
            vm = runs.run_module(self.place, self.module, log, tests)
            for test in tests:
                words = {self.word(self.plain, test), self.word(plain, test)}
                if words & {self.word(self.vm, test), self.word(vm, test)}:
                    self.unsteady.add(test)

    def same(self):
        """How many tests that plain Python does not skip end alike."""
        differing = set(self.differing())
        return sum(outcome.word != "skipped" and test not in differing for test, outcome in self.plain.items())

    def says_nothing(self):
        """Whether plain Python runs none of the module, so that a VM that runs none either is no success."""
        return not {outcome.word for outcome in self.plain.values()} & {"ok", "skipped"}

    def tell(self, test):
        return "%s: %s: %s; plain: %s" % (self.place, test, self.vm.get(test, DID_NOT_RUN), self.plain.get(test, DID_NOT_RUN))
