import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

/// From two sides to a report, in a small tree whose snapshots are those of the fixtures.
@Suite struct DiffTests {
    private func tree() async throws -> TemporaryTree {
        let temporary = try TemporaryTree()
        let pipeline = try temporary.pipeline
        let result = try await pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")])
        _ = try TreeWriter(tree: pipeline.tree).write(result.files)
        return temporary
    }

    private func report(_ old: String, _ new: String, in temporary: TemporaryTree) async throws -> Report {
        try await Diff(tree: temporary.tree).run(old: old, new: new)
    }

    private func folder(_ version: String) -> String { testFolder.appending(path: "Fixtures/python\(version)").path }

    @Test func versionsFilesAndFoldersGiveTheSame() async throws {
        let temporary = try await tree()
        let versions = try await report("3.11", "3.12", in: temporary)
        let files = try await report(
            temporary.url.appending(path: "codegen/snapshots/3.11.api").path,
            temporary.url.appending(path: "codegen/snapshots/3.12.api").path, in: temporary)
        let folders = try await report(folder("3.11"), folder("3.12"), in: temporary)
        #expect(!versions.findings.isEmpty)
        #expect(versions.findings == files.findings && versions.findings == folders.findings)
        #expect(versions.old.release == "3.11.4" && versions.notes.isEmpty, "\(versions.notes)")
        #expect(versions.findings == versions.findings.sorted())
    }

    @Test func nothingChangesFromAVersionToItself() async throws {
        let report = try await report("3.12", "3.12", in: tree())
        #expect(report.findings.isEmpty)
    }

    @Test func aCommitsSnapshotAndLockAreRead() async throws {
        let temporary = try await tree()
        func git(_ arguments: String...) async throws {
            let identity = ["-C", temporary.url.path, "-c", "user.name=a", "-c", "user.email=a@b"]
            let result = try await run(
                .name("git"), arguments: Arguments(identity + arguments), output: .discarded,
                error: .string(limit: 4096))
            #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
        }
        try await git("init", "-q")
        try await git("add", "-A")
        try await git("commit", "-qm", "one")
        let path = "codegen/snapshots/3.12.api"
        let text = try temporary.text(path)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("function PyObject *PyList_New") })
        try temporary.write(text.replacing("Py_ssize_t size", with: "int size"), to: path)
        let changed = try await report("git:HEAD", "3.12", in: temporary)
        #expect(changed.findings.map(\.rule) == ["parameter-type"], "\(line)")
        #expect(changed.old.source == "git:HEAD codegen/snapshots/3.12.api")
        #expect(try await report("git:HEAD:3.11", "git:HEAD:3.11", in: temporary).findings.isEmpty)
        let lock = temporary.url.appending(path: ABILock.path).path
        #expect(try await report("git:HEAD", lock, in: temporary).subject == .abi)
        #expect(
            await message { _ = try await report("git:HEAD", "git:HEAD", in: temporary) }.contains(
                "the CPython is missing"))
        #expect(
            await message { _ = try await report("git:nowhere", "3.12", in: temporary) }.contains(
                "git:nowhere: codegen"))
        #expect(
            await message { _ = try await report("git:--help", "3.12", in: temporary) }
                == "git:--help: a revision is not empty and does not begin with '-'; name a commit, a branch or a tag")
    }

    @Test func theShimsAnswerAndReplacementsAreTold() async throws {
        let temporary = try await tree()
        try temporary.write("[replacements]\nPyList_Gone = \"PyList_New\"\n", to: "codegen/replacements.toml")
        let report = try await report("3.11", "3.12", in: temporary)
        let gone = try #require(report.findings.first { $0.name == "PyList_Gone" })
        #expect(gone.rule == "function-removed" && gone.instead == "PyList_New")
        #expect(gone.shim?.contains("on 3.12 a call raises NotImplementedError") == true, "\(gone)")
        let added = report.findings.filter { $0.rule == "function-added" }
        #expect(
            !added.isEmpty && added.allSatisfy { $0.shim?.contains("slot") == true && $0.instead == nil }, "\(added)")
    }

    @Test func anABILockIsHeldToItsOwnRules() async throws {
        let temporary = try await tree()
        let lock = try temporary.text(ABILock.path)
        try temporary.write(lock, to: "old.lock")
        try temporary.write(lock + "9999 PyNew_One int (void)\n", to: "broken.lock")
        let old = temporary.url.appending(path: "old.lock").path
        let same = try await report(old, old, in: temporary)
        #expect(same.subject == .abi && same.findings.isEmpty && same.notes[0].contains("runs on the new library"))
        let lines = lock.split(separator: "\n")
        try temporary.write(lines.dropLast().joined(separator: "\n") + "\n", to: "cut.lock")
        let cut = temporary.url.appending(path: "cut.lock").path
        #expect(
            await message { _ = try await report(cut, old, in: temporary) }.contains(
                "cut.lock: not whole: it should have"))
        let uncounted = lines.dropLast().filter { !$0.hasSuffix(" slots") }
        try temporary.write(uncounted.joined(separator: "\n"), to: "cut.lock")
        #expect(await message { _ = try await report(cut, old, in: temporary) }.contains("cut.lock: not whole"))
        try temporary.write(uncounted.joined(separator: "\n") + "\n", to: "fewer.lock")
        let fewer = try await report(old, temporary.url.appending(path: "fewer.lock").path, in: temporary)
        #expect(fewer.findings.map(\.rule) == ["slot-removed"] && fewer.notes[0].contains("does not run"))
        let broken = temporary.url.appending(path: "broken.lock").path
        #expect(
            await message { _ = try await report(old, broken, in: temporary) }.contains(
                "broken.lock:\(lines.count + 1): slot 9999"))
        #expect(await message { _ = try await report(old, "3.12", in: temporary) }.contains("3.12"))
    }

    // MARK: Waivers

    private func waiver(
        _ name: String, rule: String = "function-removed", reason: String = "nobody used it", to: String = "3.12"
    ) -> String {
        "[[waiver]]\nfrom = \"3.11\"\nto = \"\(to)\"\nrule = \"\(rule)\"\nnames = [\"\(name)\"]\nreason = \"\(reason)\"\n"
    }

    @Test func whatIsWaivedDoesNotCount() async throws {
        let temporary = try await tree()
        let before = try await report("3.11", "3.12", in: temporary)
        try temporary.write(waiver("PyList_Gone") + waiver("PyOther_Thing", to: "3.13"), to: Waivers.path)
        let after = try await report("3.11", "3.12", in: temporary)
        #expect(after.count(of: .breaking) == before.count(of: .breaking) - 1)
        #expect(after.findings.first { $0.name == "PyList_Gone" }?.waived == "nobody used it")
        #expect(after.summary.hasSuffix("1 waived"))
    }

    /// Waivers are for the releases that the tree records; other headers of these versions may lack what they name.
    @Test func otherReleasesNeedNotHaveWhatIsWaived() async throws {
        let temporary = try await tree()
        try temporary.write(waiver("PyList_Size"), to: Waivers.path)
        let report = try await report(folder("3.11"), folder("3.12"), in: temporary)
        #expect(report.findings.allSatisfy { $0.waived == nil })
    }

    @Test func aSnapshotUnderAnotherNameIsRefused() async throws {
        let temporary = try await tree()
        try temporary.write(temporary.text("codegen/snapshots/3.11.api"), to: "codegen/snapshots/old.api")
        #expect(
            await message { _ = try await report("3.11", "3.12", in: temporary) }.contains(
                "old.api: holds CPython 3.11.4; call it 3.11.api"))
    }

    @Test func aWaiverThatSaysNothingIsRefused() async throws {
        let temporary = try await tree()
        func refusal(_ text: String) async throws -> String {
            try temporary.write(text, to: Waivers.path)
            return await message { _ = try await report("3.11", "3.12", in: temporary) }
        }
        #expect(
            try await refusal(waiver("PyList_Size")).contains(
                "the waiver of function-removed for PyList_Size from 3.11 to 3.12 matches nothing"))
        #expect(try await refusal(waiver("PyList_Gone", rule: "removed")).contains("there is no rule 'removed'"))
        #expect(try await refusal(waiver("PyList_Gone", reason: " ")).contains("no reason"))
        #expect(try await refusal(waiver("PyList_Gone", to: "new")).contains("from and to are versions"))
        #expect(
            try await refusal("[[waiver]]\nrule = 1\n").contains(
                "codegen/waivers.toml:1: this [[waiver]]: \"from\" is missing"))
        #expect(
            try await refusal(waiver("PyList_Gone").replacing("waiver]", with: "waivers]")).contains(
                "codegen/waivers.toml:1: \"waivers\" is not known"))
        #expect(try await refusal("waiver [").contains("waivers.toml:1: not TOML"))
    }
}
