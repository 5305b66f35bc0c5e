import Testing

@testable import PyVMTool

@Suite struct RunResultTests {
    @Test func theStatusIsTheFirstThatIsNot0() {
        let results = [(1, 0), (2, 7), (3, 1)].map { RunResult(number: $0, code: $1, seconds: 0) }
        #expect(results.status == 7)
        #expect([results[0]].status == 0)
    }

    @Test func anInterruptDecidesIfItIsFirst() {
        let interrupted = RunResult(number: 1, code: 130, seconds: 0, isInterrupted: true)
        let failed = RunResult(number: 2, code: 1, seconds: 0)
        #expect(
            [interrupted, failed].isInterrupted && ![failed, interrupted].isInterrupted && ![RunResult]().isInterrupted)
    }

    @Test func theSummaryHasALineForEach() {
        let results = [
            RunResult(number: 1, code: 0, seconds: 1.0406), RunResult(number: 2, code: 255, seconds: 0.0004),
        ]
        #expect(results.summary == "VM 1: exit code 0, 1.041 s\nVM 2: exit code 255, 0.000 s\n")
    }
}
