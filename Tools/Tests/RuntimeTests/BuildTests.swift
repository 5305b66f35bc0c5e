import Testing

/// What is true of the library as it is built, and of an installation of it.
@Suite(.serialized) struct BuildTests {
    @Test func everyPublicHeaderCompilesByItself() async throws {
        let outcome = try await runProgram(["scripts/check-headers", "build"])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func everySourceCompilesWithoutAWarning() async throws {
        let outcome = try await runProgram(["scripts/check-warnings", "build"], within: 1200)
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func theDocumentationHasNoWarningAndNoGap() async throws {
        let outcome = try await runProgram(["scripts/docs", "build"])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func theWayOfAnAttachedCallIsShort() async throws {
        let outcome = try await runProgram(["Tests/checks/fastpath/check-fast-path", "build"])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func aFolderOfCSourcesUsesOnlyFoldersBelow() async throws {
        let outcome = try await runProgram(["Tests/checks/floors/check-floors", "--build", "build", "libpyvm", "engine"])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func theCheckOfTheFloorsTellsEachMistake() async throws {
        let outcome = try await runProgram(["Tests/checks/floors/test-floors"])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func theCheckOfTheDocumentsTellsEachMistake() async throws {
        let outcome = try await runProgram(["Tests/checks/docs/test-check-paths"])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func onlyTheAPIIsExported() async throws {
        let outcome = try await runProgram(["sh", "-c", "nm -D --defined-only build/lib/libpyvm.so | awk '{ print $3 }'"])
        let others = outcome.description.split(separator: "\n").dropFirst().filter { $0.firstMatch(of: /^_?PY?y?VM/) == nil }
        #expect(outcome.succeeded && others.isEmpty, "exported beside the API: \(others)")
    }

    @Test func programsOfTheOldestHeadersRunOnThisLibrary() async throws {
        let outcome = try await runProgram(["Tests/checks/abi/check-abi", "build"] + cpythons)
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func programsCompileAgainstAnInstallation() async throws {
        let outcome = try await runProgram(["Tests/checks/install/test-install", "build"])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test func aSwiftPackageDependsOnThisOne() async throws {
        let outcome = try await runProgram(["Tests/checks/install/test-swift-package", "build"], within: 900)
        #expect(outcome.succeeded, "\(outcome)")
    }
}
