import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

/// The command as a user meets it: what it prints, and its exit status.
@Suite struct PyVMCodegenCommandTests {
    private func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Command.Result {
        try await Command.run(arguments, environment: environment)
    }

    private var fixture: String { testFolder.appending(path: "Fixtures/python3.12").path }

    @Test func generateWritesAndThenChangesNothing() async throws {
        let temporary = try TemporaryTree()
        let arguments = ["generate", "--tree", temporary.url.path, "--python", fixture]
        let first = try await run(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("made include/pyvm/types.h"))
        let second = try await run(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
        #expect(second.status == 0)
        #expect(second.output.contains(", 0 changed"), "\(second.output)")
    }

    @Test func checkNamesWhatDiffersAndTheCommandThatMendsIt() async throws {
        let temporary = try TemporaryTree()
        _ = try await run("generate", "--tree", temporary.url.path, "--python", fixture)
        let clean = try await run("check", "--tree", temporary.url.path, "--python", fixture)
        #expect(clean.status == 0, "\(clean.output)\(clean.errors)")
        try temporary.write("changed by hand", to: "Sources/contract/table.h")
        let changed = try await run("check", "--tree", temporary.url.path, "--python", fixture)
        #expect(changed.status == 1)
        #expect(changed.output.contains("Sources/contract/table.h differs from what generate writes"))
        #expect(changed.output.contains("run: pyvm-codegen generate"))
    }

    @Test func coverageExitsWith1ForANameThatNothingExplains() async throws {
        let temporary = try TemporaryTree()
        _ = try await run("generate", "--tree", temporary.url.path, "--python", fixture)
        #expect(try await run("coverage", "--tree", temporary.url.path).status == 0)
        try temporary.write("function PyList_Unheard\n", to: "codegen/docs/inventory-3.12.txt")
        let coverage = try await run("coverage", "--tree", temporary.url.path)
        #expect(coverage.status == 1)
        #expect(coverage.output.contains("PyList_Unheard"))
    }

    @Test(arguments: [
        (["generate", "--python", "2.7"], "CPython 2.7 is too old; 3.11 is the oldest that works"),
        (["generate", "--python", "3.99"], "CPython 3.99: its headers are in none of"),
        (["generate", "--python", "/nowhere"], "/nowhere: neither a version such as 3.13, nor an interpreter"),
        (["generate", "--python", "/bin/false"], "/bin/false: not a Python interpreter"),
        (["generate", "--tree", "/tmp"], "no codegen folder there"),
        (["docs", "--html", "nonsense"], "--html nonsense: write a version"),
    ])
    func whatCannotBeDoneIsSaidInOneLineWithStatus2(arguments: [String], expected: String) async throws {
        let temporary = try TemporaryTree()
        var all = arguments
        if !all.contains("--tree") { all += ["--tree", temporary.url.path] }
        let result = try await Subprocess.run(
            .path(.init(Command.path)), arguments: Arguments(all), output: .string(limit: 1 << 20),
            error: .string(limit: 1 << 20))
        #expect(result.terminationStatus == .exited(2), "\(result.terminationStatus)")
        #expect(result.standardError.contains(expected), "\(result.standardError)")
        #expect(result.standardError.split(separator: "\n").count == 1, "\(result.standardError)")
    }

    // MARK: diff

    private func treeWithSnapshots() async throws -> TemporaryTree {
        let temporary = try TemporaryTree()
        let older = testFolder.appending(path: "Fixtures/python3.11").path
        let made = try await run("snapshot", "--tree", temporary.url.path, "--python", older, "--python", fixture)
        #expect(made.status == 0 && made.output.contains("codegen/snapshots/3.12.api: CPython 3.12"), "\(made)")
        return temporary
    }

    @Test func snapshotWritesTheSnapshotsAndNothingElse() async throws {
        let temporary = try await treeWithSnapshots()
        #expect(!FileManager.default.fileExists(atPath: temporary.url.appending(path: "Sources").path))
        let again = try await run("snapshot", "--tree", temporary.url.path, "--python", fixture)
        #expect(again.output.hasSuffix(", as before\n"))
    }

    @Test func diffsStatusFollowsFailOn() async throws {
        let temporary = try await treeWithSnapshots()
        func status(_ arguments: String...) async throws -> Int32? {
            let all = ["diff", "--tree", temporary.url.path] + arguments
            return try await Subprocess.run(
                .path(.init(Command.path)), arguments: Arguments(all), output: .discarded, error: .discarded
            ).terminationStatus == .exited(0) ? 0 : 1
        }
        #expect(try await status("3.11", "3.12") == 0)
        #expect(try await status("3.11", "3.12", "--fail-on", "breaking") == 1)
        #expect(try await status("3.12", "3.12", "--fail-on", "any") == 0)
        // From 3.12 to 3.12 with one more function: compatible.
        let path = "codegen/snapshots/3.12.api"
        let text = try temporary.text(path)
        let items = text.split(separator: "\n").count - 3
        let more = text.replacing(
            "end \(items)\n", with: "function int PyList_More(void) @ listobject.h\nend \(items + 1)\n")
        #expect(more != text)
        try temporary.write(more, to: "more.api")
        let other = temporary.url.appending(path: "more.api").path
        #expect(try await status("3.12", other, "--fail-on", "risky") == 0)
        #expect(try await status("3.12", other, "--fail-on", "any") == 1)
    }

    @Test func diffWritesAFileAsAWhole() async throws {
        let temporary = try await treeWithSnapshots()
        let path = temporary.url.appending(path: "report.html").path
        let result = try await run(
            "diff", "3.11", "3.12", "--tree", temporary.url.path, "--format", "html", "--output", path)
        #expect(result.status == 0 && result.output.isEmpty, "\(result.errors)")
        #expect(try temporary.text("report.html").contains("PyList_Gone"))
        let nowhere = try await run(
            "diff", "3.11", "3.12", "--tree", temporary.url.path, "--output", "/nowhere/report.txt")
        #expect(nowhere.status == 2 && nowhere.errors.contains("/nowhere/report.txt: cannot be written"))
    }

    /// A report goes into a pipe or a device as it is, and a link stays one.
    @Test func diffLeavesWhatIsNoRegularFile() async throws {
        let temporary = try await treeWithSnapshots()
        let link = temporary.url.appending(path: "link.txt").path,
            target = temporary.url.appending(path: "target.txt").path
        try temporary.write("", to: "target.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        let device = temporary.url.appending(path: "null").path
        try FileManager.default.createSymbolicLink(atPath: device, withDestinationPath: "/dev/null")
        for path in [link, device] {
            let result = try await run("diff", "3.11", "3.12", "--tree", temporary.url.path, "--output", path)
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(
            try FileManager.default.attributesOfItem(atPath: link)[.type] as? FileAttributeType == .typeSymbolicLink)
        #expect(
            try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
                == .typeCharacterSpecial)
        #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o600)
        #expect(try temporary.text("target.txt").contains("PyList_Gone"))
        let full = try await run("diff", "3.11", "3.12", "--tree", temporary.url.path, "--output", "/dev/full")
        #expect(full.status == 2 && full.errors.contains("/dev/full: cannot be written"))
    }

    @Test func whatCannotBeComparedIsSaidInOneLineWithStatus2() async throws {
        let temporary = try await treeWithSnapshots()
        let whole = try temporary.text("codegen/snapshots/3.12.api")
        let bytes = Data([0x7F, 0x45, 0x4C, 0x46, 0xFF, 0xFE, 0x00])
        try temporary.write(String(whole.prefix(whole.count / 2)), to: "cut.api")
        try temporary.write("", to: "empty.api")
        try temporary.write("<html>\n", to: "page.api")
        try temporary.write(whole.replacing("end ", with: "end 9"), to: "counted.api")
        try temporary.write(whole.replacing("size=", with: "size=x"), to: "size.api")
        try temporary.write("release 3.14.0\nmacro @ y\nend 1\n", to: "at.api")
        try temporary.write("release 3.14.0\nconstant A = 1: int @ y.h\nend 1\n", to: "type.api")
        try temporary.write("release 3.14.0\nrelease 3.15.0\nend 0\n", to: "twice.api")
        try temporary.write(whole + "macro PyMore @ y.h\n", to: "behind.api")
        try temporary.write(whole.replacing("size=", with: "size=-"), to: "negative.api")
        try temporary.write("nothing\n", to: "some.lock")
        try bytes.write(to: temporary.url.appending(path: "binary.api"))
        try FileManager.default.createDirectory(
            at: temporary.url.appending(path: "folder"), withIntermediateDirectories: true)
        for (name, expected) in [
            ("cut.api", "cut.api"), ("empty.api", "holds no snapshot"),
            ("page.api", "page.api:1: not an item of a snapshot"),
            ("counted.api", "not whole"), ("size.api", "has no size"), ("binary.api", "is not a text in UTF-8"),
            ("folder", "folder"),
            ("none.api", "no such file or folder"), ("at.api", "has no kind or no header"),
            ("type.api", "gives no type or no value"),
            ("twice.api", "begins a second snapshot"), ("behind.api", "comes after the end"),
            ("negative.api", "has no size"), ("some.lock", "some.lock:1: 'nothing' is not 'slot name signature'"),
        ] {
            for swapped in [false, true] {
                let path = temporary.url.appending(path: name).path
                let other = name.hasSuffix(".lock") ? path : "3.11"
                let result = try await run(
                    "diff", swapped ? other : path, swapped ? path : other, "--tree", temporary.url.path)
                #expect(result.status == 2, "\(name): \(result)")
                #expect(
                    result.errors.contains(expected) && result.errors.split(separator: "\n").count == 1,
                    "\(name): \(result.errors)")
                #expect(result.output.isEmpty)
            }
        }
        for (old, expected) in [
            ("3.99", "codegen/snapshots/3.99.api: there is no such snapshot"), ("nonsense", "nonsense: no such file"),
        ] {
            let result = try await run("diff", old, "3.12", "--tree", temporary.url.path)
            #expect(result.status == 2 && result.errors.contains(expected), "\(result.errors)")
        }
    }

    /// To open a FIFO would wait for one who writes.
    @Test(arguments: ["codegen/swift.toml", "codegen/macros.h", "codegen/docs/facts.txt"])
    func whatIsNoRegularFileIsNotRead(path: String) async throws {
        let temporary = try TemporaryTree()
        let file = temporary.url.appending(path: path).path
        try FileManager.default.removeItem(atPath: file)
        #expect(mkfifo(file, 0o600) == 0)
        let result = try await run("generate", "--tree", temporary.url.path, "--python", fixture)
        #expect(
            result.status == 2 && result.errors.contains("\(path): cannot be read (it is no regular file)"), "\(result)"
        )
        let device = try await run("diff", "/dev/zero", "3.12", "--tree", temporary.url.path)
        #expect(device.status == 2 && device.errors.contains("/dev/zero: is a device"), "\(device)")
    }

    @Test func aMissingClangIsStatus2AndLeavesNothing() async throws {
        let temporary = try TemporaryTree()
        let result = try await run(
            "generate", "--tree", temporary.url.path, "--python", fixture, environment: ["PYVM_CLANG": "/nowhere/clang"]
        )
        #expect(result.status == 2)
        #expect(result.errors.contains("/nowhere/clang could not be run"))
        #expect(!FileManager.default.fileExists(atPath: temporary.url.appending(path: "codegen/snapshots").path))
    }
}
