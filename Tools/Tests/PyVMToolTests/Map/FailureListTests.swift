import Testing

@testable import PyVMTool

@Suite struct FailureListTests {
    @Test func rowsAreInTheOrderOfInputs() {
        var list = FailureList()
        list.add(.init(number: 7, input: Array("b\n".utf8), failure: .init(reason: "E: two\nlines")))
        list.add(.init(number: 2, input: [0xE9], failure: .init(reason: "E", traceback: "T:\n  E\n")))
        #expect(
            list.text(of: 9, showsTracebacks: false, hasJournal: false)
                == "pyvm: 2 of 9 inputs failed:\n  2: \"\\udce9\": E\n  7: \"b\\n\": E: two\n    lines\n")
        #expect(
            list.text(of: 9, showsTracebacks: true, hasJournal: false).contains("E\n    T:\n      E\n  7: "))
    }

    @Test func thereMayBeAnyNumber() {
        var list = FailureList()
        for number in 1...1003 { list.add(.init(number: number, input: [], failure: .init(reason: "E"))) }
        let text = list.text(of: 5000, showsTracebacks: false, hasJournal: true)
        #expect(
            text.hasPrefix("pyvm: 1003 of 5000 inputs failed:\n")
                && text.hasSuffix("  and 3 more; the journal has all\n"))
    }

    @Test func ofALongInputTheBeginningIsShown() {
        let text = FailureList.quoted(Array(repeating: 0x61, count: 5000))
        #expect(text.count <= 100 && text.hasSuffix("aaa…\""))
    }
}
