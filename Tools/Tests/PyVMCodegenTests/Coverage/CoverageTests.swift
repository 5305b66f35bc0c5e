import Testing

@testable import PyVMCodegen

@Suite struct CoverageTests {
    @Test func namesThatWorkAndThatAreLeftOutAreCounted() async throws {
        let temporary = try TemporaryTree()
        let coverage = Coverage(try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]))
        let version = try #require(coverage.versions.first)
        #expect(version.count { _ in true } == 7)
        #expect(version.count { $0 == .works } == 6)
        #expect(
            CoverageText.leftOut(coverage).contains(
                "PyErr_SetFromWindowsErr: Windows only; instead: PyVMErr_SetFromErrno (all versions)"))
        #expect(coverage.unexplained == 0)
    }

    @Test func aNameThatNothingExplainsIsReported() async throws {
        let temporary = try TemporaryTree()
        try temporary.write(
            temporary.text("codegen/docs/inventory-3.11.txt") + "function PyList_Unheard\n",
            to: "codegen/docs/inventory-3.11.txt")
        let coverage = Coverage(try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]))
        #expect(coverage.unexplained == 1)
        #expect(
            CoverageText.unexplained(coverage).contains(
                "CPython 3.11: neither offered nor in codegen/left-out.toml: PyList_Unheard"))
    }
}

/// What is true of the project itself, not of the fixtures.
@Suite struct ProjectCoverageTests {

    private func coverage() async throws -> Coverage {
        Coverage(try await Pipeline(tree: SourceTree(root: project.path)).run([]))
    }

    @Test func everyDocumentedNameIsOfferedOrExplainedAndNearlyAllWork() async throws {
        let coverage = try await coverage()
        #expect(coverage.versions.map(\.version) == CPythonList.builtIn.versions)
        #expect(coverage.unexplained == 0, "\(CoverageText.unexplained(coverage))")
        for version in coverage.versions { #expect(version.share >= 0.97, "\(version.version): \(version.share)") }
    }

    /// On a machine with no CPython at all, the snapshots give every generated file as it is in the tree.
    @Test func theSnapshotsAloneGiveTheGeneratedFiles() async throws {
        let tree = try SourceTree(root: project.path)
        let files = try await Pipeline(tree: tree).run([]).files
        #expect(TreeWriter(tree: tree).differences(from: files).isEmpty)
    }

    @Test func theReadmeTellsTheSharesThatAreCounted() async throws {
        let readme = try String(contentsOf: project.appending(path: "README.md"), encoding: .utf8)
        for version in try await coverage().versions {
            let row = readme.split(separator: "\n").first { $0.hasPrefix("| \(version.version) |") }
            #expect(
                row?.contains("| \(CoverageText.share(version)) |") == true,
                "\(version.version) is \(CoverageText.share(version)); the README's row: \(row ?? "none")")
        }
    }
}
