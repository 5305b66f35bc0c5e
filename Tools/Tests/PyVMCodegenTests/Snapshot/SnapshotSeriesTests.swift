import Foundation
import Testing

@testable import PyVMCodegen

@Suite struct SnapshotSeriesTests {
    private func snapshot(_ release: String, _ lines: [String]) throws -> HeaderSnapshot {
        let all = lines + ["literal PY_VERSION: const char * = \"\(release)\" @ patchlevel.h"]
        let text = "release \(release)\n\(all.joined(separator: "\n"))\nend \(all.count)\n"
        return try SnapshotReader.read(text, path: "\(release).api")
    }

    /// The lines of a series of several releases, without the first one and the last.
    private func series(_ snapshots: [HeaderSnapshot], isNoted: Bool = true) throws -> [String] {
        let first = SnapshotSeries(snapshots[0])
        let series = try snapshots.dropFirst().reduce(first) { series, snapshot in
            try SnapshotMerge(snapshot, into: series, isNoted: isNoted).series
        }
        let text = SnapshotWriter.text(of: series)
        #expect(SnapshotWriter.text(of: try SnapshotReader.readSeries(text, path: "x")) == text)
        return text.split(separator: "\n").dropFirst().dropLast().map(String.init)
    }

    private let list = "function PyObject *PyList_New(Py_ssize_t size) @ listobject.h"
    private let protect = "function int PyState_Protect(void *start) @ pystate.h"
    private let gone = "constant Py_gone_input: int = 800 @ compile.h limited"
    private let small = "struct PyGroup { PyObject *msg; } @ pyerrors.h size=8"
    private let large = "struct PyGroup { PyObject *msg; PyObject *text; } @ pyerrors.h size=16"

    @Test func whatCameWentOrChangedCarriesItsRelease() throws {
        let releases = try [
            snapshot("3.14.0", [gone, list, small]), snapshot("3.14.1", [list, protect, small]),
            snapshot("3.14.4", [list, protect, large]),
        ]
        let expected = [
            "release 3.14.4", "read 3.14.0 3.14.1 3.14.4", gone + " until=3.14.1", list, protect + " from=3.14.1",
            "literal PY_VERSION: const char * = \"3.14.4\" @ patchlevel.h", small + " until=3.14.4",
            large + " from=3.14.4",
        ]
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]] {
            #expect(try series(order.map { releases[$0] }) == expected)
        }
    }

    @Test func aReleaseThatBringsNothingLeavesTheSeriesAsItIs() throws {
        let releases = try [snapshot("3.14.0", [list]), snapshot("3.14.4", [list, protect])]
        let both = try series(releases)
        for release in [try snapshot("3.14.2", [list]), try snapshot("3.14.9", [list, protect])] {
            #expect(try series(releases + [release], isNoted: false) == both)
            #expect(try series(releases + [release]).contains { $0.hasPrefix("read ") && $0.contains(release.release) })
        }
        #expect(
            try series(releases + [snapshot("3.14.9", [list])], isNoted: false).contains(
                protect + " from=3.14.4 until=3.14.9"))
    }

    @Test func anItemThatComesBackHasALineForEachTime() throws {
        let found = try series([
            snapshot("3.14.0", [list, protect]), snapshot("3.14.1", [list]), snapshot("3.14.2", [list, protect]),
        ])
        #expect(found.contains(protect + " until=3.14.1") && found.contains(protect + " from=3.14.2"))
    }

    @Test func readingAReleaseAgainChangesWhatWasReadSo() throws {
        let releases = try [snapshot("3.14.0", [list]), snapshot("3.14.1", [list, protect])]
        let deprecated = list + " deprecated"
        let found = try series(releases + [snapshot("3.14.1", [deprecated, protect])])
        #expect(found.contains(deprecated) && found.contains(protect + " from=3.14.1"))
    }

    @Test func whatIsNewIsSaid() throws {
        let first = SnapshotSeries(try snapshot("3.14.0", [list, small]))
        let merge = try SnapshotMerge(snapshot("3.14.4", [protect, large]), into: first, isNoted: false)
        #expect(
            merge.remarks == [
                "function PyList_New is not there, compared with 3.14.0",
                "function PyState_Protect is new, compared with 3.14.0",
                "struct PyGroup is another, compared with 3.14.0",
            ])
        #expect(try SnapshotMerge(snapshot("3.14.1", [list, small]), into: first, isNoted: false).remarks == [])
    }

    @Test func aStageIsAReleaseThatChangedSomethingForPrograms() throws {
        let limited = list + " limited"
        let series = try [
            snapshot("3.14.1", [limited]), snapshot("3.14.2", [list, protect]), snapshot("3.14.3", [protect]),
        ].reduce(SnapshotSeries(snapshot("3.14.0", [list]))) { series, snapshot in
            try SnapshotMerge(snapshot, into: series, isNoted: true).series
        }
        #expect(series.stages.map(\.version.description) == ["3.14", "3.14.2", "3.14.3"])
        #expect(series.stages.map { $0.functions.count } == [1, 2, 1])
        #expect(series.newest.version == PythonVersion(3, 14) && series.newest.release == "3.14.3")
        #expect(series.snapshot(of: PythonVersion(3, 14, 1))?.functions.map(\.name) == ["PyList_New"])
        #expect(
            series.snapshot(of: PythonVersion(3, 14, 4)) == nil && series.snapshot(of: PythonVersion(3, 13, 1)) == nil)
    }

    @Test(arguments: [
        ("read 3.14.1 3.14.0 3.14.4", ""), ("read 3.14.0", ""), ("read 3.14.0 3.13.1 3.14.4", ""),
        ("read 3.14.0 3.14.4", " from=3.14.2"), ("read 3.14.0 3.14.4", " until=3.14.0"),
        ("read 3.14.0 3.14.4", " from=3.13.4"), ("read 3.14.0 3.14.4", " from=soon"),
    ])
    func releasesThatDoNotFitAreRefusedWithTheirLine(read: String, mark: String) {
        let text = "release 3.14.4\n\(read)\n\(list)\(mark)\nend 1\n"
        let error = #expect(throws: CodegenError.self) { try SnapshotReader.readSeries(text, path: "a.api") }
        #expect(
            error?.description.hasPrefix(mark.isEmpty ? "a.api:2:" : "a.api:3:") == true, "\(String(describing: error))"
        )
    }

    @Test func anotherFeatureReleaseIsRefused() throws {
        let series = SnapshotSeries(try snapshot("3.14.0", [list]))
        let found = #expect(throws: CodegenError.self) {
            try SnapshotMerge(snapshot("3.13.1", [list]), into: series, isNoted: true)
        }
        #expect(found?.description == "CPython 3.13.1 is no release of 3.14")
    }
}
