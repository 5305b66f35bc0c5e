import Foundation

/// What was built with the headers in a folder. PyVM reads headers of CPython's release builds for this machine: others
/// declare another API, or have another layout.
struct HeaderBuild {
    let folder: String

    /// What forbids to read the headers, as the end of "they are": "of a debug build (Py_DEBUG)". Nil if nothing does.
    func hindrance() -> String? {
        let python = text("Python.h") + text("patchlevel.h")
        var configuration = text("pyconfig.h")
        for implementation in Self.implementations where implementation.isMarked(in: python + configuration) {
            return implementation.what
        }
        switch machines(in: configuration) {
        case .one: break
        case .here(let path): configuration += contents(path)
        case .elsewhere(let names): return "for another machine (\(names.joined(separator: ", ")))"
        case .missing(let path): return "not whole: beside the folder there is no \(path)"
        }
        return Self.builds.first { $0.isMarked(in: configuration) }?.what ?? otherMachine(in: configuration)
    }

    // MARK: What tells of a build

    private struct Mark {
        let what: String
        let words: [StaticString]

        func isMarked(in text: String) -> Bool { words.contains { text.firstPlace(of: $0) != nil } }
    }

    /// GraalPy's first headers claimed to be PyPy's, too.
    private static let implementations = [
        Mark(what: "of GraalPy, not of CPython", words: ["GRAALVM", "GraalPy", "graalpy", "Truffle", "TRUFFLE"]),
        Mark(what: "of PyPy, not of CPython", words: ["#define PYPY_VERSION"]),
    ]

    private static let builds = [
        Mark(what: "of a debug build (Py_DEBUG)", words: ["#define Py_DEBUG 1"]),
        Mark(what: "of a build that traces references (Py_TRACE_REFS)", words: ["#define Py_TRACE_REFS 1"]),
        Mark(what: "of a free-threaded build (Py_GIL_DISABLED)", words: ["#define Py_GIL_DISABLED 1"]),
        Mark(what: "of CPython for Windows", words: ["#define MS_WINDOWS"]),
    ]

    // MARK: The machine

    private enum Machines {
        /// The headers have one pyconfig.h.
        case one
        /// A distribution's headers: pyconfig.h includes the one of the machine.
        case here(String)
        case elsewhere([String])
        case missing(String)
    }

    private static let machine: String = {
        #if arch(x86_64)
            "x86_64"
        #elseif arch(arm64)
            "aarch64"
        #endif
    }()

    /// The files of all machines are named as `x86_64-linux-gnu/python3.11/pyconfig.h`, a path from the folder around.
    /// The compiler would look for the file in the system's folders, too, and find one of another CPython there.
    private func machines(in configuration: String) -> Machines {
        guard configuration.firstPlace(of: "/pyconfig.h>") != nil else { return .one }
        let paths = configuration.matches(of: /#\s*include <([^>\n]+\/pyconfig\.h)>/).map { String($0.output.1) }
        let mine = paths.filter { $0.hasPrefix("\(Self.machine)-linux-") && !$0.hasPrefix("x86_64-linux-gnux32") }
        if let here = mine.first(where: isThere) { return .here(around(here)) }
        let others = paths.filter(isThere).map { String($0.prefix { $0 != "/" }) }
        return others.isEmpty ? .missing(mine.first ?? paths[0]) : .elsewhere(others)
    }

    private func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: around(path)) }

    private func around(_ path: String) -> String {
        URL(filePath: folder).deletingLastPathComponent().appending(path: path).path
    }

    private func otherMachine(in configuration: String) -> String? {
        if let place = configuration.firstPlace(of: "#define SIZEOF_VOID_P "),
            let size = Int(configuration[place.upperBound...].prefix(while: \.isNumber)),
            size != MemoryLayout<UnsafeRawPointer>.size
        {
            return "for another machine (its pointers have \(size) bytes)"
        }
        let isForX86 = configuration.firstPlace(of: "#define HAVE_GCC_ASM_FOR_X64 1") != nil
        let isForOthers = configuration.firstPlace(of: "#undef HAVE_GCC_ASM_FOR_X64") != nil
        if Self.machine == "x86_64" ? isForOthers : isForX86 {
            return "for another machine (HAVE_GCC_ASM_FOR_X64 in pyconfig.h)"
        }
        return nil
    }

    // MARK: Files

    private func text(_ name: String) -> String { contents("\(folder)/\(name)") }

    /// Empty if there is no such file: then clang tells what is missing.
    private func contents(_ path: String) -> String {
        (try? RegularFile.data(at: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
