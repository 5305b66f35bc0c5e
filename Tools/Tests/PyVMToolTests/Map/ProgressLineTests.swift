import Testing

@testable import PyVMTool

@Suite struct ProgressLineTests {
    private let half = ProgressLine(done: 50, failed: 2, total: 100, atStart: 0, seconds: 10)

    @Test func allIsThereIfThereIsRoom() {
        #expect(
            half.text(columns: 80) == " 50%  [##################-------------------]  50/100  2 failed  5.0/s  ETA 0:10"
        )
    }

    @Test func itNeverHasMoreColumns() {
        for columns in 0...120 {
            #expect(half.text(columns: columns).count <= columns)
        }
        #expect(half.text(columns: 200).count < 100)
    }

    @Test func whatDoesNotFitIsLeftOut() {
        #expect(half.text(columns: 50) == " 50%  50/100  2 failed  5.0/s  ETA 0:10")
        #expect(half.text(columns: 30) == " 50%  50/100  2 failed  5.0/s")
        #expect(half.text(columns: 15) == " 50%  50/100")
        #expect(half.text(columns: 3) == " 50")
    }

    @Test func withoutATotalThereIsNoEstimate() {
        #expect(ProgressLine(done: 7, seconds: 2).text(columns: 80) == "7 done  3.5/s")
        #expect(ProgressLine().text(columns: 80) == "0 done")
        #expect(ProgressLine(total: 0).text(columns: 80) == "0/0")
    }

    @Test func whatTheJournalHadIsNotFast() {
        let line = ProgressLine(done: 60, total: 100, atStart: 50, seconds: 10)
        #expect(line.text(columns: 40) == " 60%  60/100  1.0/s  ETA 0:40")
    }

    @Test func slowOnesAreToldBySeconds() {
        let line = ProgressLine(done: 1, total: 3, seconds: 4000)
        #expect(line.text(columns: 45) == " 33%  1/3  1:06:40 each  ETA 2:13:20")
    }

    @Test func times() {
        #expect(
            [0, 0.2, 59, 60, 3599.5, 3600].map(ProgressLine.time) == [
                "0:00", "0:01", "0:59", "1:00", "1:00:00", "1:00:00",
            ])
    }
}
