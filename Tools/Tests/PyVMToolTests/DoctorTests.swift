import Foundation
import Testing

@testable import PyVMTool

/// How a report is shown, on one of which everything is made up.
@Suite struct DoctorTests {
    private static let good = DoctorReport.Python(
        found: FoundPython(
            executable: "/opt/a/bin/python3", version: "3.13.0", libpython: "/opt/a/lib/libpython3.13.so",
            engine: "/e.so",
            problem: nil),
        kinds: [
            .init(kind: .ownGIL, works: true, message: nil),
            .init(kind: .sharedGIL, works: false, message: "crashes: Segmentation fault"),
        ],
        copies: .init(count: 11, message: "no room\n" + Array(repeating: "word", count: 40).joined(separator: " ")))
    private static let bad = DoctorReport.Python(
        found: FoundPython(
            executable: "/opt/b/bin/python3", version: nil, libpython: nil, engine: nil, problem: "says nothing"),
        kinds: [], copies: nil)

    private func report(_ pythons: [DoctorReport.Python]) -> DoctorReport {
        DoctorReport(
            library: .init(version: "9.8.7", path: "/lib/libpyvm.so.9"),
            environment: [.init(name: "PYVM_PYTHON", value: "3.13", remark: "a remark"), .init(name: "PYVM_ENGINES")],
            pythons: pythons)
    }

    @Test func theTextIsInColumns() {
        #expect(
            DoctorText(report([Self.good, Self.bad])).description == """
                libpyvm         9.8.7
                                /lib/libpyvm.so.9
                PYVM_PYTHON     "3.13": a remark
                PYVM_ENGINES    not set

                Python 3.13.0   usable
                  executable    /opt/a/bin/python3
                  libpython     /opt/a/lib/libpython3.13.so
                  engine        /e.so
                  own-gil       works
                  shared-gil    does not work: crashes: Segmentation fault
                  copies        11 isolated VMs fit into a process; then: no room
                                word word word word word word word word word word word word word word word word word word word
                                word word word word word word word word word word word word word word word word word word word
                                word word

                Python          not usable
                  executable    /opt/b/bin/python3
                  problem       says nothing

                1 of 2 are usable.

                """)
    }

    @Test func aPathIsNotBroken() {
        var python = Self.bad
        python.found.executable = "/" + String(repeating: "x", count: 300)
        #expect(DoctorText(report([python])).description.contains("  executable    /xxx"))
        #expect(DoctorText(report([python])).description.contains(python.found.executable!))
    }

    @Test func nothingFoundIsSaid() {
        #expect(DoctorText(report([])).description.hasSuffix("\nNo such CPython was found.\n"))
    }

    @Test func theStatusIs0IfOneIsUsable() {
        #expect(report([Self.bad, Self.good]).status == 0)
        #expect(report([Self.bad]).status == 1)
        #expect(report([]).status == 1)
    }

    @Test func aCPythonOnWhichNothingWorksIsNotUsable() {
        var python = Self.good
        for index in python.kinds.indices { python.kinds[index].works = false }
        #expect(!python.isUsable)
    }

    @Test func theJSONHasAllOfIt() throws {
        let text = try DoctorJSON(report([Self.good, Self.bad])).description
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let environment = try #require(object["environment"] as? [String: Any])
        #expect(environment["PYVM_PYTHON"] as? String == "3.13" && environment["PYVM_ENGINES"] is NSNull)
        #expect(object["usable"] as? Int == 1)
        let pythons = try #require(object["pythons"] as? [[String: Any]])
        let kinds = try #require(pythons[0]["kinds"] as? [String: [String: Any]])
        #expect(kinds["own-gil"]?["works"] as? Bool == true && kinds["shared-gil"]?["works"] as? Bool == false)
        #expect((pythons[0]["copies"] as? [String: Any])?["count"] as? Int == 11)
        #expect(pythons[1]["problem"] as? String == "says nothing" && pythons[1]["version"] is NSNull)
    }

    @Test func aVersionFitsItsOwnOnly() {
        let python = Self.good.found
        #expect(python.fits("3") && python.fits("3.13") && python.fits("3.13.0"))
        #expect(!python.fits("3.1") && !python.fits("3.13.1") && !Self.bad.found.fits("3"))
        #expect(FoundPython.isVersion("3.13") && !FoundPython.isVersion("/3.13") && !FoundPython.isVersion(""))
    }

    @Test func theFileBehindAnAddressIsFound() {
        let maps = """
            1000-2000 r--p 00000000 00:00 0
            2000-3000 r-xp 00001000 fe:01 77                         /some where/libpyvm.so.1
            f000-ffff rw-p 00000000 00:00 0                          [stack]
            """
        #expect(DoctorReport.Library.mappedFile(at: 0x2fff, in: maps) == "/some where/libpyvm.so.1")
        #expect(DoctorReport.Library.mappedFile(at: 0x1000, in: maps) == nil)
        #expect(DoctorReport.Library.mappedFile(at: 0x3000, in: maps) == nil)
    }
}
