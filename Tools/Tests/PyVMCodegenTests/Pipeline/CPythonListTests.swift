import Foundation
import Testing

@testable import PyVMCodegen

/// What codegen/cpythons.toml may say.
@Suite struct CPythonListTests {
    private static let versions = "[[cpython]]\nversion = '3.11'\n[[cpython]]\nversion = '3.12'\n"
    private static let place = "[[place]]\npath = '/usr'\n"

    private static func list(place: String) -> String { "\(versions)[[place]]\npath = '\(place)'\n" }

    private func read(_ text: String) throws -> CPythonList {
        let temporary = try TemporaryTree()
        try temporary.write(text, to: CPythonList.path)
        return try AnnotationsReader(tree: temporary.tree).cpythons()
    }

    private static let unknown: [(String, String)] = [
        ("\(versions)fetch = true\n\(place)", ":5: this [[cpython]]: \"fetch\" is not known"),
        ("\(versions)\(place)[[places]]\npath = '/a'\n", ":7: \"places\" is not known"),
        ("\(versions)\(place)names = 'a'\n", ":7: this [[place]]: \"names\" is not known"),
    ]

    private static let outOfRange: [(String, String)] = [
        (
            "[[cpython]]\nversion = '3.10'\n\(versions)\(place)",
            "'3.10' cannot be in it: libpyvm works with CPython 3.11"
        ),
        ("[[cpython]]\nversion = '4.0'\n\(place)", "'4.0' cannot be in it: libpyvm works with CPython 3.11"),
    ]

    private static let empty: [(String, String)] = ["", versions, place].map {
        ($0, "needs a [[cpython]] and a [[place]]; restore the file")
    }

    private static let wrongPaths: [(String, String)] = [
        "{version}/opt", "opt", "/", "/opt/", "/{version}/{version}", "$HOME", "$3PY/x", "$A-B/x", "$HOME{version}/x",
        "/a{b}",
    ].map { (list(place: $0), "the place '\($0)' is neither /a/path nor $VARIABLE/a/path") }

    private static let roundabout: [(String, String)] = ["/opt/../usr", "$HOME/..", "/./usr"].map {
        (list(place: $0), "'\($0)' has a . or ..")
    }

    private static let twice: [(String, String)] = ["/usr", "$A/{version}", "$A/{version}*"].map {
        (list(place: "$A/{version}*") + place + "[[place]]\npath = '\($0)'\n", "the place '\($0)' is in it twice")
    }

    private static let wrongLists: [(String, String)] =
        [unknown, outOfRange, empty, wrongPaths, roundabout, twice].flatMap { $0 }

    @Test(arguments: wrongLists)
    func aWrongListIsRefused(text: String, expected: String) async throws {
        let found = await message { _ = try read(text) }
        #expect(found.contains("\(CPythonList.path)"), "\(found)")
        #expect(found.contains(expected), "\(found)")
    }

    private typealias Parts = (path: String, variable: String?, before: String, behind: String?)

    private static let places: [Parts] = [
        ("/opt/python/{version}", nil, "/opt/python/", "*"), ("/opt/{version}/x", nil, "/opt/", "*/x"),
        ("/opt/{version}*/x", nil, "/opt/", "*/x"), ("/{version}", nil, "/", "*"), ("$PY3/x", "PY3", "/x", nil),
        ("$_a1/py-{version}", "_a1", "/py-", "*"), ("/opt/a..b", nil, "/opt/a..b", nil),
    ]

    @Test(arguments: places)
    private func aPathMayHaveAVersionAnywhere(expected: Parts) throws {
        let place = try #require(try read(Self.list(place: expected.path)).places.first)
        #expect(place.variable == expected.variable)
        #expect(place.beforeVersion == expected.before)
        #expect(place.behindVersion == expected.behind)
        let start = expected.variable == nil ? "" : "/root"
        let pattern = start + expected.before + (expected.behind ?? "")
        #expect(place.pattern(in: ["PY3": "/root", "_a1": "/root"]) == pattern)
    }

    /// PYENV_ROOT is $HOME/.pyenv for most, and both are places.
    @Test func theHeaderFinderNamesEachFolderOnce() async throws {
        let temporary = try TemporaryTree()
        let home = temporary.url.path
        let include = temporary.url.appending(path: ".pyenv/versions/3.12.1/include")
        try FileManager.default.createDirectory(at: include, withIntermediateDirectories: true)
        let finder = HeaderFinder(environment: ["HOME": home, "PYENV_ROOT": home + "/.pyenv"])
        let found = await message { _ = try await finder.named("3.99") }
        #expect(found.ranges(of: include.path).count == 1, "\(found)")
    }
}
