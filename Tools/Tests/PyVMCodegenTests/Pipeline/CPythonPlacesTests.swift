import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

/// A place of codegen/cpythons.toml is one for the header finder, for libpyvm and for scripts/with-python.
@Suite struct CPythonPlacesTests {
    /// A tree with its own list of places, what is generated from it, and CPythons that are none.
    private final class Machine {
        let temporary: TemporaryTree
        let environment: [String: String]

        /// - Parameter places: with ROOT for the tree's folder.
        init(places: [String], path: String = "/nonexistent") async throws {
            temporary = try TemporaryTree()
            let root = temporary.url.path
            let list = try temporary.text(CPythonList.path)
            let versions = try list[..<#require(list.range(of: "[[place]]")).lowerBound]
            let added = places.map { "[[place]]\npath = \"\($0.replacing("ROOT", with: root))\"\n" }.joined()
            try temporary.write(versions + added, to: CPythonList.path)
            environment = ["PYVM_TEST_PLACES": root, "PATH": path.replacing("ROOT", with: root) + ":/usr/bin:/bin"]
            let files = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]).files
            _ = try TreeWriter(tree: temporary.tree).replace(files)
            let script = temporary.url.appending(path: "scripts/with-python")
            try FileManager.default.copyItem(at: project.appending(path: "scripts/with-python"), to: script)
        }

        func install(_ version: String, in folder: String) throws -> URL {
            let prefix = temporary.url.appending(path: folder)
            for part in ["bin", "include"] {
                let folder = prefix.appending(path: part)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            let headers = prefix.appending(path: "include/python\(version)")
            try FileManager.default.copyItem(at: testFolder.appending(path: "Fixtures/python\(version)"), to: headers)
            let interpreter = prefix.appending(path: "bin/python\(version)")
            try Data("#!/bin/sh\necho /libpython.so\n".utf8).write(to: interpreter)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: interpreter.path)
            return prefix
        }

        private func output(_ program: String, _ arguments: [String]) async throws -> [String] {
            var variables: [Environment.Key: String?] = [:]
            for (name, value) in environment { variables[try #require(.init(rawValue: name))] = value }
            let result = try await run(
                .path(.init(program)), arguments: Arguments(arguments), environment: .inherit.updating(variables),
                output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
            #expect(result.terminationStatus.isSuccess, "\(program): \(result.standardError)")
            return result.standardOutput.split(separator: "\n").map(String.init)
        }

        /// The folder of the headers that the generator takes.
        func headers(_ version: String) throws -> String? {
            let list = try AnnotationsReader(tree: temporary.tree).cpythons()
            let found = HeaderFinder(list: list, environment: environment).all()
            return found.first { $0.version.description == version }?.folder
        }

        /// The interpreters that libpyvm visits, in order.
        func visited(_ version: String) async throws -> [String] {
            try temporary.write(Self.visitor, to: "visitor.c")
            let program = temporary.url.appending(path: "visitor").path
            let own = project.appending(path: "Sources").path
            let sources = [
                program + ".c", own + "/libpyvm/find/places.c", own + "/libpyvm/find/release_order.c",
                own + "/libpyvm/base/text.c",
            ]
            let folders = ["-I\(temporary.url.path)/Sources", "-I\(own)"]
            _ = try await output("/usr/bin/env", ["cc", "-D_GNU_SOURCE="] + folders + sources + ["-o", program])
            return try await output(program, [version])
        }

        /// The interpreter that scripts take.
        func named(_ version: String) async throws -> String? {
            try await output(temporary.url.appending(path: "scripts/with-python").path, ["--name", version]).first
        }

        private static let visitor = """
            #include <stdio.h>
            #include "libpyvm/find/places.h"
            static bool visit(const char *path, void *data) { (void)data; return puts(path) < 0; }
            int main(int count, char **arguments)
            {
                char name[32];
                snprintf(name, sizeof name, "python%s", arguments[count - 1]);
                const char *const names[] = {name, NULL};
                return pyvm_places_walk(names, arguments[1], visit, NULL);
            }

            """
    }

    @Test(arguments: ["ROOT/place-*", "$PYVM_TEST_PLACES/place-{version}*", "ROOT/place-{version}"])
    func aPlaceOfTheListIsOneForAllFinders(place: String) async throws {
        let machine = try await Machine(places: [place])
        for version in ["3.11", "3.12"] {
            let prefix = try machine.install(version, in: "place-\(version).4-linux").path
            #expect(try machine.headers(version) == prefix + "/include/python\(version)")
            #expect(try await machine.visited(version).contains(prefix + "/bin/python\(version)"))
            #expect(try await machine.named(version) == prefix + "/bin/python\(version)")
        }
    }

    @Test func theFirstPlaceThatHasACPythonGivesIt() async throws {
        let machine = try await Machine(places: ["$PYVM_NOT_SET/second", "ROOT/first", "ROOT/second"])
        let second = try machine.install("3.12", in: "second").path
        #expect(try machine.headers("3.12") == second + "/include/python3.12")
        let first = try machine.install("3.12", in: "first").path
        #expect(try machine.headers("3.12") == first + "/include/python3.12")
        #expect(try await machine.named("3.12") == first + "/bin/python3.12")
        let visited = try await machine.visited("3.12").filter { $0.hasPrefix(machine.temporary.url.path) }
        #expect(visited == [first + "/bin/python3.12", second + "/bin/python3.12"])
    }

    /// Of several releases in one place the newest counts, for all finders.
    @Test func theNewestReleaseOfAPlaceCounts() async throws {
        let machine = try await Machine(places: ["$PYVM_TEST_PLACES/py-{version}*"])
        var prefixes: [String] = []
        for release in ["3.12.15", "3.12.9", "3.12.9t", "3.12.9rc1", "3.12.0"] {
            prefixes.append(try machine.install("3.12", in: "py-\(release)").path)
        }
        #expect(try machine.headers("3.12") == prefixes[0] + "/include/python3.12")
        #expect(try await machine.named("3.12") == prefixes[0] + "/bin/python3.12")
        let visited = try await machine.visited("3.12").filter { $0.hasPrefix(machine.temporary.url.path) }
        #expect(visited == prefixes.map { $0 + "/bin/python3.12" })
    }

    @Test func foldersOfPATHAreFirstForLibpyvmAndLastForBuilds() async throws {
        let machine = try await Machine(places: ["ROOT/place"], path: "ROOT/by-path/bin")
        let byPath = try machine.install("3.12", in: "by-path").path
        #expect(try machine.headers("3.12") == byPath + "/include/python3.12")
        #expect(try await machine.named("3.12") == byPath + "/bin/python3.12")
        let place = try machine.install("3.12", in: "place").path
        #expect(try machine.headers("3.12") == place + "/include/python3.12")
        #expect(try await machine.named("3.12") == place + "/bin/python3.12")
        let visited = try await machine.visited("3.12").filter { $0.hasPrefix(machine.temporary.url.path) }
        #expect(visited == [byPath + "/bin/python3.12", place + "/bin/python3.12"])
    }

    @Test func theGeneratorOutsideOfATreeKnowsTheSameList() throws {
        #expect(try AnnotationsReader(tree: SourceTree(root: project.path)).cpythons() == .builtIn)
    }

    private static let oldest = "[[cpython]]\nversion = '3.11'\n"
    private static let place = "[[place]]\npath = '/usr'\n"
    private static let wrongLists: [(String, String)] = [
        ("\(oldest)\(place)", "CPython 3.12 is not in it; add a [[cpython]]"),
        ("\(oldest)[[cpython]]\nversion = '3.13'\n\(place)", "3.13 comes after 3.11"),
        ("[[cpython]]\nversion = '3.11.4'\n\(place)", "'3.11.4' is no feature release"),
        ("\(oldest)", "needs a [[cpython]] and a [[place]]"),
        (
            "\(oldest)documentation = 'none'\n\(place)",
            "cpythons.toml:3: this [[cpython]]: \"documentation\" cannot be \"none\""
        ),
        ("\(oldest)fetched = 'no'\n\(place)", "cpythons.toml:3: this [[cpython]]: \"fetched\" has to be true or false"),
        ("\(oldest)[[cpython]]\nfetched = true\n\(place)", "cpythons.toml:3: this [[cpython]]: \"version\" is missing"),
        ("\(oldest)[[place]]\npath = '~/pythons'\n", "the place '~/pythons' is neither"),
        ("\(oldest)[[place]]\npath = '/a b'\n", "the place '/a b' is neither"),
        ("\(oldest)[[place]]\npath = '/a'\nname = 'a$b'\n", "the name of '/a' has more than"),
    ]

    @Test(arguments: wrongLists)
    func aListThatIsWrongIsRefused(text: String, expected: String) async throws {
        try await expectRefusal(of: text, in: CPythonList.path, "\(CPythonList.path):")
        try await expectRefusal(of: text, in: CPythonList.path, expected)
    }
}
