import Foundation
import Testing

@testable import PyVMCodegen

/// Headers of another Python, another build or another machine are named and refused.
@Suite struct HeaderBuildTests {
    /// Headers as in Fixtures, with other files in the folder of Python.h and beside it.
    private final class Headers {
        let temporary: TemporaryTree
        let folder: URL

        init(_ files: [String: String], name: String = "python3.12") throws {
            temporary = try TemporaryTree()
            folder = temporary.url.appending(path: "include/\(name)")
            try FileManager.default.createDirectory(
                at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: testFolder.appending(path: "Fixtures/python3.12"), to: folder)
            for (path, text) in files {
                let file = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
        }
    }

    private static let usual = "#define SIZEOF_VOID_P 8\n/* #undef Py_DEBUG */\n/* #undef Py_GIL_DISABLED */\n\(asm)"
    #if arch(x86_64)
        private static let (machine, other) = ("x86_64-linux-gnu", "aarch64-linux-gnu")
        private static let (asm, otherAsm) = ("#define HAVE_GCC_ASM_FOR_X64 1\n", "/* #undef HAVE_GCC_ASM_FOR_X64 */\n")
    #else
        private static let (machine, other) = ("aarch64-linux-gnu", "x86_64-linux-gnu")
        private static let (asm, otherAsm) = ("/* #undef HAVE_GCC_ASM_FOR_X64 */\n", "#define HAVE_GCC_ASM_FOR_X64 1\n")
    #endif
    /// A distribution's pyconfig.h.
    private static let frame = ["x86_64-linux-gnu", "x86_64-linux-gnux32", "i386-linux-gnu", "aarch64-linux-gnu"]
        .map { "#  include <\($0)/python3.12/pyconfig.h>\n" }.joined()

    private static func beside(_ machine: String) -> String { "../\(machine)/python3.12/pyconfig.h" }

    private static let refused: [(files: [String: String], expected: String)] = [
        (["pyconfig.h": usual + "#define Py_DEBUG 1\n"], "are of a debug build (Py_DEBUG)"),
        (["pyconfig.h": usual + "#define Py_TRACE_REFS 1\n"], "are of a build that traces references"),
        (["pyconfig.h": usual + "#define Py_GIL_DISABLED 1\n"], "are of a free-threaded build (Py_GIL_DISABLED)"),
        (["pyconfig.h": "#define MS_WINDOWS /* */\n"], "are of CPython for Windows"),
        (["pyconfig.h": "#define SIZEOF_VOID_P 4\n"], "are for another machine (its pointers have 4 bytes)"),
        (["pyconfig.h": "#define SIZEOF_VOID_P 8\n\(otherAsm)"], "are for another machine (HAVE_GCC_ASM_FOR_X64"),
        (["patchlevel.h": "#define PY_VERSION \"3.12.4\"\n#define PYPY_VERSION \"7.3.11\"\n"], "are of PyPy"),
        (["pyconfig.h": "#define PYPY_VERSION 0\n// TRUFFLE DEFS\n"], "are of GraalPy"),
        (["pyconfig.h": frame, beside("i386-linux-gnu"): usual], "are for another machine (i386-linux-gnu)"),
        (["pyconfig.h": frame, beside(other): usual], "are for another machine (\(other))"),
        (
            ["pyconfig.h": frame, beside(machine): usual + "#define Py_DEBUG 1\n", beside("i386-linux-gnu"): usual],
            "are of a debug build"
        ),
        (["pyconfig.h": frame], "are not whole: beside the folder there is no \(machine)/python3.12/pyconfig.h"),
        (["patchlevel.h": "#define PY_VERSION \"3.12.4\u{7}\"\n"], "PY_VERSION is not defined there"),
    ]

    @Test(arguments: refused.indices)
    func anotherBuildIsNamedInOneLine(number: Int) throws {
        let (files, expected) = Self.refused[number]
        let headers = try Headers(files)
        let error = #expect(throws: CodegenError.self) { try PythonHeaders(folder: headers.folder.path) }
        let text = error?.description ?? ""
        #expect(text.contains(expected) && text.hasPrefix(headers.folder.path), "\(text)")
        #expect(!text.contains("\n"))
    }

    @Test(arguments: [
        [:], ["pyconfig.h": usual], ["pyconfig.h": frame, beside(machine): usual],
        ["pyconfig.h": frame, beside(machine): usual, beside("i386-linux-gnu"): "#define SIZEOF_VOID_P 4\n"],
    ])
    func aReleaseBuildForThisMachineIsTaken(files: [String: String]) throws {
        let headers = try Headers(files)
        #expect(try PythonHeaders(folder: headers.folder.path).release == "3.12.4")
    }

    /// A folder such as python3.13t has the version's headers for another build: the version's own count.
    @Test func whatIsFoundAndCannotBeUsedIsTold() async throws {
        let headers = try Headers(["pyconfig.h": Self.usual + "#define Py_GIL_DISABLED 1\n"], name: "python3.12t")
        let list = CPythonList(cpythons: CPythonList.builtIn.cpythons, places: [CPythonPlace(path: "$PYVM_TEST_PLACE")])
        let finder = HeaderFinder(
            list: list, environment: ["PYVM_TEST_PLACE": headers.temporary.url.path, "PYVM_CPYTHONS": "/nonexistent"])
        #expect(finder.search().headers.isEmpty)
        #expect(finder.search().leftOut.map(\.reason).contains { $0.contains("free-threaded") })
        let found = await message { _ = try await finder.named("3.12") }
        #expect(found.contains("python3.12t: these headers (3.12.4) are of a free-threaded build"), "\(found)")
        let usual = headers.folder.deletingLastPathComponent().appending(path: "python3.12")
        try FileManager.default.copyItem(at: testFolder.appending(path: "Fixtures/python3.12"), to: usual)
        #expect(try await finder.named("3.12").folder == usual.path)
    }

    @Test func anInterpreterThatHangsIsLeft() async throws {
        let temporary = try TemporaryTree()
        let interpreter = temporary.url.appending(path: "python3").path
        for (script, expected) in [
            ("#!/bin/sh\nsleep 3600\n", "it did not finish in 1 s"),
            ("#!/bin/sh\necho /usr/include\n", "it prints no folder"),
            ("#!/bin/sh\nexit 3\n", "it ends with"),
        ] {
            try Data(script.utf8).write(to: URL(filePath: interpreter))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: interpreter)
            let text = await message { _ = try await HeaderFinder(limit: .seconds(1)).named(interpreter) }
            #expect(text.contains(expected) && text.contains("not a Python interpreter"), "\(text)")
        }
    }
}
