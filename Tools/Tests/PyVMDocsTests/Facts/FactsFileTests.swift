import Testing
@testable import PyVMDocs

@Suite struct FactsFileTests {
    private static let line =
        "PyThing_Do returns=none returns@3.11=new error=-1+PyErr_Occurred steals=a,b "
        + "steals-on-success=c releases=d acquires=e replaces=f out=g:new,h:borrowed since=3.4 deprecated=3.13 "
        + "soft-deprecated=3.12 removed=3.18 stable=3.7@windows"

    @Test func everyFieldRoundTrips() throws {
        let items = try FactsFile.parse(text: "# remark\n\n\(Self.line) # a reason\n")
        let item = try #require(items.first)
        #expect(item.returns(in: PythonVersion(3, 11)) == .new)
        #expect(item.returns(in: PythonVersion(3, 15)) == Ownership.none)
        #expect(item.error == .returned(value: "-1", signal: .ifOccurred))
        #expect(
            item.outs == [
                OutParameter(name: "g", ownership: .new), OutParameter(name: "h", ownership: .borrowed),
            ])
        #expect(item.stableSince == PythonVersion(3, 7))
        #expect(FactsFile.text(items, header: ["remark", ""]) == "# remark\n#\n\(Self.line)\n")
    }

    @Test(arguments: [
        "1abc returns=new", "A returns", "A =new", "A returns=", "A returns=mine", "A error=-1+often",
        "A steals=a,", "A out=a", "A out=a:mine", "A since=3", "A since=3.4.1", "A stable=x",
        "A returns=new returns=new", "A colour=red", "A returns@3=new", "A error=-1 reason",
    ])
    func wrongLinesAreReportedWithTheirNumber(line: String) {
        let error = #expect(throws: DocsError.self) {
            try FactsFile.parse(text: "# remark\n\(line)\n", file: "facts.txt")
        }
        #expect(error?.line == 2)
        #expect(error?.description.hasPrefix("facts.txt:2: ") == true)
    }

    @Test func aNameStandsOnce() {
        let error = #expect(throws: DocsError.self) { try FactsFile.parse(text: "A error=-1\nB error=0\nA error=0") }
        #expect(error?.line == 3)
    }

    @Test func overlayGoesFieldByField() throws {
        let facts = try FactsFile.parse(
            text: "A returns=new returns@3.11=borrowed error=NULL steals=x since=3.4\nB error=0")
        let hand = try FactsFile.parse(text: "A returns=borrowed out=y:new # reason\nC error=never")
        let result = FactsMerge.overlay(hand, on: facts)
        #expect(
            FactsFile.text(result, header: []) == """
                A returns=borrowed error=NULL out=y:new since=3.4
                B error=0
                C error=never

                """)
    }

    @Test func mergeTakesTheNewest() throws {
        let older = try FactsFile.parse(text: "A returns=new error=NULL deprecated=3.9\nOld error=0\nSame returns=new")
        let newer = try FactsFile.parse(text: "A returns=borrowed since=3.4\nSame returns=new")
        let merged = FactsMerge.merge([(PythonVersion(3, 11), older), (PythonVersion(3, 13), newer)])
        #expect(
            FactsFile.text(merged, header: []) == """
                A returns=borrowed returns@3.11=new error=NULL since=3.4
                Old error=0
                Same returns=new

                """)
    }

    @Test func itemsOfWhichNothingIsKnownHaveNoLine() {
        #expect(FactsFile.text([ItemFacts(name: "A")], header: ["h"]) == "# h\n")
    }
}
