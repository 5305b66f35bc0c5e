import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

/// What docs/new-cpython.md tells to do, done for the newest CPython from a tree that has never heard of it.
@Suite struct UpgradeTests {

    /// A copy of what the generator reads and writes of the real tree.
    private final class Copy {
        let url = FileManager.default.temporaryDirectory.appending(path: "pyvm-upgrade-\(UUID().uuidString)")

        init() throws {
            for path in [
                "codegen", "include", "Sources/libpyvm", "Sources/contract", "Sources/engine", "Tests/c/generated",
            ] {
                let target = url.appending(path: path)
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try FileManager.default.copyItem(at: project.appending(path: path), to: target)
            }
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        var pipeline: Pipeline { get throws { Pipeline(tree: try SourceTree(root: url.path)) } }

        func lines(_ path: String) throws -> [String] {
            try String(contentsOf: url.appending(path: path), encoding: .utf8).components(separatedBy: "\n")
        }

        func write(_ lines: [String], to path: String) throws {
            try lines.joined(separator: "\n").write(to: url.appending(path: path), atomically: true, encoding: .utf8)
        }

        func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

        func apply(_ files: [GeneratedFile]) throws { _ = try TreeWriter(tree: try pipeline.tree).write(files) }
    }

    private static let annotationFiles = [
        "macros.h", "variadics.toml", "backports.toml", "engine.toml", "errno.toml", "absent.toml", "control.toml",
        "runtime.toml", "limited.toml", "without-gil.toml", "constants.toml", "structs.toml", "left-out.toml",
        "swift.toml",
        "names.txt", "objects.toml", "replacements.toml", "docs/facts-by-hand.txt",
    ].map { "codegen/" + $0 }

    /// The name that a line of annotations is about.
    private static func subject(of line: String, in file: String) -> String? {
        if file.hasSuffix(".h") {
            guard !line.hasPrefix("/"), !line.hasPrefix(" "), line.contains(";") else { return nil }
            let declaration = line.components(separatedBy: ";")[0]
            return (try? PrototypeReader.readFunction(declaration).name)
                ?? (try? PrototypeReader.readVariable(declaration).name)
        }
        guard !line.hasPrefix("#"), !line.hasPrefix("[") else { return nil }
        if file.hasSuffix(".txt") { return line.split(separator: " ").first.map(String.init) }
        guard let equals = line.firstPlace(of: " = ") else { return nil }
        return String(line[..<equals.lowerBound]).replacing("\"", with: "")
    }

    /// Takes out what names things that only `version` has; gives it back by name.
    private static func forget(_ version: PythonVersion, in copy: Copy) async throws -> [String: [(
        file: String, line: String
    )]] {
        try copy.remove("codegen/snapshots/\(version).api")
        try copy.remove("codegen/docs/inventory-\(version).txt")
        try copy.remove(ABILock.path)
        try copy.remove(TableRenderer.path)
        let older = try await SnapshotStore(tree: copy.pipeline.tree).series()
        let index = SnapshotIndex(snapshots: older.flatMap(\.stages))
        var known = index.allNames.union(index.members)
        for snapshot in older {
            let lines = try copy.lines("codegen/docs/inventory-\(snapshot.version).txt")
            known.formUnion(lines.compactMap { $0.split(separator: " ").last.map(String.init) })
        }
        var forgotten: [String: [(String, String)]] = [:]
        for file in annotationFiles {
            let kept = try copy.lines(file).filter { line in
                guard let name = subject(of: line, in: file) else { return true }
                let isKnown =
                    name.hasSuffix("*") ? known.contains { $0.hasPrefix(name.dropLast()) } : known.contains(name)
                if !isKnown { forgotten[name, default: []].append((file, line)) }
                return isKnown
            }
            try copy.write(kept, to: file)
        }
        return forgotten
    }

    /// Takes the version's entry out of the list of CPythons and gives it back.
    private static func unlist(_ version: PythonVersion, in copy: Copy) throws -> [String] {
        let lines = try copy.lines(CPythonList.path)
        let line = try #require(lines.firstIndex(of: "version = \"\(version)\""))
        let end = try #require(lines[line...].firstIndex(of: ""))
        try copy.write(Array(lines[..<(line - 1)] + lines[(end + 1)...]), to: CPythonList.path)
        return Array(lines[(line - 1)...end])
    }

    @Test func aNewCPythonIsAddedAsTheGuideSays() async throws {
        let found = HeaderFinder(
            environment: ProcessInfo.processInfo.environment.merging(
                ["PYVM_CPYTHONS": project.appending(path: ".cache/cpythons").path]) { mine, _ in mine }
        ).all()
        let recorded = try await Pipeline(tree: SourceTree(root: project.path)).recorded(among: found)
        guard let headers = recorded.last, recorded.count > 1 else {
            print(
                "upgrade: the headers of the newest CPython that codegen/snapshots records are not on this machine: left out"
            )
            return
        }
        let (new, old) = (headers.version, recorded[recorded.count - 2].version)
        let copy = try Copy()
        var forgotten = try await Self.forget(new, in: copy)
        #expect(!forgotten.isEmpty)
        let entry = try Self.unlist(new, in: copy)
        try copy.apply(await copy.pipeline.run([]).files)
        #expect(try copy.lines(FindHeaderRenderer.path).contains("#define PYVM_NEWEST \(old.minor)"))
        let lockBefore = try ABILock(text: copy.lines(ABILock.path).joined(separator: "\n"))
        let real = try ABILock(text: String(contentsOf: project.appending(path: ABILock.path), encoding: .utf8))
        let retired = Set(real.lines.filter(\.isRetired).map(\.name))
        #expect(lockBefore.lines.allSatisfy { !$0.isRetired || retired.contains($0.name) })

        // 1, 2: the list of CPythons, the documentation's names, the snapshot, and the review, before any annotation is
        // written.
        let listed = try copy.lines(CPythonList.path)
        let places = try #require(listed.firstIndex(of: "[[place]]"))
        try copy.write(Array(listed[..<places] + entry + listed[places...]), to: CPythonList.path)
        let inventory = "codegen/docs/inventory-\(new).txt"
        try FileManager.default.copyItem(
            at: project.appending(path: inventory), to: copy.url.appending(path: inventory))
        let files = try await copy.pipeline.snapshotFiles(of: [headers]).files
        #expect(try TreeWriter(tree: copy.pipeline.tree).replace(files).count == 1)
        let review = try await Diff(tree: copy.pipeline.tree).run(old: "\(old)", new: "\(new)")
        #expect(review.count(of: .compatible) > 50)

        // 3: generate asks for annotations, one after the other; each is written as the real tree has it.
        var asked: [String] = []
        func write(_ name: String) throws {
            for (file, line) in forgotten.removeValue(forKey: name) ?? [] {
                try copy.write(copy.lines(file) + [line, ""], to: file)
            }
        }
        func answer(_ question: String) throws {
            asked.append(question)
            let words = Set(question.tokens())
            if question.contains("keep these with a line in codegen/signatures.toml") {
                let name = try #require(lockBefore.lines.first { words.contains($0.name) }?.name)
                let line = "\(name) = { like = \"\(old)\", reason = \"its slot was given for these types\" }"
                try copy.write(copy.lines("codegen/signatures.toml") + [line, ""], to: "codegen/signatures.toml")
                return
            }
            try write(#require(forgotten.keys.first { words.contains($0) }, "nothing in the tree answers: \(question)"))
        }
        var result: Pipeline.Result?
        while result == nil {
            do {
                result = try await copy.pipeline.run([])
            } catch let question as CodegenError {
                try #require(asked.count < 40, "\(question)")
                #expect(question.description.contains("codegen/"))
                try answer(question.description)
            }
        }

        // 4: coverage says what else is neither offered nor left out for a reason.
        var left = try await Coverage(copy.pipeline.run([]))
        let version = try #require(left.versions.last)
        for name in version.entries.filter({ $0.status == .unexplained }).map(\.name) + version.unexplainedUndocumented
        {
            guard forgotten[name] != nil else { continue }
            asked.append("coverage: \(name)")
            try write(name)
        }
        // What nothing asks for, and the review of the diff decides: functions that attach threads behind PyVM's back,
        // that the engine has to do otherwise, or can make of what older CPythons have.
        let decided = forgotten.keys.sorted()
        for name in decided { try write(name) }
        left = try await Coverage(copy.pipeline.run([]))
        #expect(left.unexplained == 0, "\(CoverageText.unexplained(left))")

        // 5: generate; compiled programs run on, and everything that the real tree has is there.
        try copy.apply(await copy.pipeline.run([]).files)
        #expect(
            TreeWriter(tree: try copy.pipeline.tree).differences(from: try await copy.pipeline.run([headers]).files)
                == [])
        #expect(try copy.lines(FindHeaderRenderer.path).contains("#define PYVM_NEWEST \(new.minor)"))
        let lockAfter = try ABILock(text: copy.lines(ABILock.path).joined(separator: "\n"))
        let breaking = ABIRule.all.flatMap { $0.findings(from: lockBefore, to: lockAfter) }.filter {
            $0.severity == .breaking
        }
        #expect(breaking == [])
        let names = Set(lockAfter.lines.map(\.name)).union(retired)
        #expect(names.symmetricDifference(real.lines.map(\.name)) == [])
        let after = try await Diff(tree: copy.pipeline.tree).run(old: "\(old)", new: "\(new)")
        #expect(after.notes == [] && after.findings.count == review.findings.count)
        try await compile(copy, headers)
        let slots = lockAfter.slotCount - lockBefore.slotCount
        let sum =
            "For \(new), that gave \(slots) new slots; the tools asked for \(asked.count) annotations, and the review decided \(decided.count) more."
        let guide = try String(contentsOf: project.appending(path: "docs/new-cpython.md"), encoding: .utf8)
        #expect(guide.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(sum), "\(sum)")
    }

    /// The new engine's generated sources compile against the new headers, and the front against its own.
    private func compile(_ copy: Copy, _ headers: PythonHeaders) async throws {
        let flags = [
            "-std=c11", "-fsyntax-only", "-I\(copy.url.path)/include", "-I\(copy.url.path)/Sources", "-D_GNU_SOURCE=",
        ]
        for (folder, more) in [
            ("Sources/engine/api", headers.compilerFlags), ("Sources/libpyvm/front", []),
            ("Sources/libpyvm/refuse", []),
        ] {
            let path = copy.url.appending(path: folder).path
            let sources = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".c") }.map {
                "\(path)/\($0)"
            }
            #expect(!sources.isEmpty)
            let result = try await run(
                .name("cc"), arguments: Arguments(flags + more + sources), output: .discarded,
                error: .string(limit: 1 << 20))
            #expect(result.terminationStatus.isSuccess, "\(folder): \(result.standardError.prefix(2000))")
        }
    }
}
