import Testing

@testable import PyVMCodegen

@Suite struct CoverageTests {
    @Test func namesThatWorkAndThatAreLeftOutAreCounted() async throws {
        let temporary = try TemporaryTree()
        let coverage = Coverage(try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]))
        let version = try #require(coverage.versions.first)
        #expect(version.count { _ in true } == 7)
        #expect(version.count { $0 == .works } == 6)
        #expect(CoverageText.leftOut(coverage).contains("PyErr_SetFromWindowsErr: Windows only; instead: PyVMErr_SetFromErrno (all versions)"))
        #expect(coverage.unexplained == 0)
    }

    @Test func aNameThatNothingExplainsIsReported() async throws {
        let temporary = try TemporaryTree()
        try temporary.write(
            temporary.text("codegen/docs/inventory-3.11.txt") + "function PyList_Unheard\n", to: "codegen/docs/inventory-3.11.txt")
        let coverage = Coverage(try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]))
        #expect(coverage.unexplained == 1)
        #expect(CoverageText.unexplained(coverage).contains("CPython 3.11: neither offered nor in codegen/left-out.toml: PyList_Unheard"))
    }
}
