import Foundation
import Testing

@testable import PyVMCodegen

/// All files are changed, or none.
@Suite struct TreeChangeTests {
    private func make() async throws -> (tree: TemporaryTree, files: [GeneratedFile]) {
        let temporary = try TemporaryTree()
        return (temporary, try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]).files)
    }

    /// As root, nothing is forbidden: so something stands in the way.
    @Test(arguments: [
        "include/pyvm/types.h/folder", "Sources/libpyvm/front", "scripts/cpythons.sh/folder/file", "docs", "Tools",
    ])
    func whatStandsInTheWayLeavesTheTreeAsItIs(path: String) async throws {
        let (temporary, files) = try await make()
        let url = temporary.url.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: url)
        try temporary.write("/* Generated: pyvm-codegen generate. Do not edit: x. */\n", to: "include/pyvm/old.h")
        let before = try contents(of: temporary.url)
        let text = await message { _ = try TreeWriter(tree: temporary.tree).write(files) }
        #expect(text.contains("cannot be written") && text.hasSuffix("nothing was changed"), "\(text)")
        #expect(try contents(of: temporary.url) == before)
    }

    @Test func whatIsWrittenReplacesAndRemoves() async throws {
        let (temporary, files) = try await make()
        try FileManager.default.createDirectory(
            at: temporary.url.appending(path: "codegen/.staging/new"), withIntermediateDirectories: true)
        try temporary.write("left by a process that was killed", to: "codegen/.staging/new/x")
        try FileManager.default.createDirectory(
            at: temporary.url.appending(path: "scripts"), withIntermediateDirectories: true)
        try temporary.write("before", to: "scripts/cpythons.sh")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o750], ofItemAtPath: temporary.url.appending(path: "scripts/cpythons.sh").path)
        try temporary.write("/* Generated: pyvm-codegen generate. Do not edit: x. */\n", to: "include/pyvm/old.h")
        _ = try TreeWriter(tree: temporary.tree).write(files)
        for file in files { #expect(try temporary.text(file.path) == file.text) }
        let found = try contents(of: temporary.url)
        #expect(found["include/pyvm/old.h"] == nil && !found.keys.contains { $0.contains(".staging") })
        let mode = try FileManager.default.attributesOfItem(
            atPath: temporary.url.appending(path: "scripts/cpythons.sh").path)[.posixPermissions]
        #expect(mode as? Int == 0o750)
    }

    /// A folder of the tree may be a link to another file system, over which no file can be moved.
    @Test func aFolderMayBeOnAnotherFileSystem() async throws {
        let (temporary, files) = try await make()
        let other = URL(filePath: "/dev/shm/pyvm-tests-\(UUID().uuidString)")
        guard (try? FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)) != nil else {
            return
        }
        defer { try? FileManager.default.removeItem(at: other) }
        try FileManager.default.createDirectory(
            at: temporary.url.appending(path: "Sources"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: temporary.url.appending(path: "Sources/PyVMRaw"), withDestinationURL: other)
        _ = try TreeWriter(tree: temporary.tree).write(files)
        let raw = files.filter { $0.path.hasPrefix("Sources/PyVMRaw/") }
        #expect(!raw.isEmpty)
        for file in raw { #expect(try temporary.text(file.path) == file.text) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.path).count == raw.count)
    }
}
