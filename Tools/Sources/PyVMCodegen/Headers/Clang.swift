import Foundation
import Subprocess
import SystemPackage

/// Runs clang on a C text that includes one CPython's headers.
struct Clang: Sendable {
    let headers: PythonHeaders
    let program: String

    init(headers: PythonHeaders, program: String? = nil) {
        self.headers = headers
        self.program = program ?? ProcessInfo.processInfo.environment["PYVM_CLANG"] ?? "clang"
    }

    struct Output {
        /// What clang wrote, mapped from a file that is already unlinked: the AST is 50 MB.
        let text: Data
        let diagnostics: String
    }

    /// Runs clang with `source` as its input file, which diagnostics call `input.c`.
    func run(_ flags: [String], on source: String, in folder: URL) async throws -> Output {
        let input = folder.appending(path: "input.c")
        let output = folder.appending(path: "output")
        try Data(source.utf8).write(to: input)
        // Probes make thousands of errors: what only helps people to read them takes most of the time.
        let diagnostics = [
            "-ferror-limit=0", "-fno-color-diagnostics", "-fno-caret-diagnostics", "-fno-spell-checking",
        ]
        let arguments = flags + ["-x", "c", "-std=c11"] + diagnostics + headers.compilerFlags + [input.path]
        let descriptor = try FileDescriptor.open(
            FilePath(output.path), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        do {
            let result = try await Subprocess.run(
                executable, arguments: Arguments(arguments),
                output: .fileDescriptor(descriptor, closeAfterSpawningProcess: true),
                error: .string(limit: 64 << 20))
            return Output(
                text: try Data(contentsOf: output, options: .mappedIfSafe),
                diagnostics: result.standardError)
        } catch let error as SubprocessError {
            throw CodegenError("\(program) could not be run (\(error)); install clang, or name one in PYVM_CLANG")
        }
    }

    private var executable: Executable {
        program.contains("/") ? .path(FilePath(program)) : .name(program)
    }

    /// Errors that clang found in the headers themselves rather than in `input.c`.
    static func headerErrors(in diagnostics: String) -> [String] {
        diagnostics.split(separator: "\n").map(String.init).filter { line in
            (line.contains(": error: ") || line.contains(": fatal error: ")) && !line.contains("input.c:")
        }
    }
}
