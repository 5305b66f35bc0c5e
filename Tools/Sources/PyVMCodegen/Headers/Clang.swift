import Foundation
import Subprocess
import SystemPackage

/// Runs clang on a C text that includes one CPython's headers.
struct Clang: Sendable {
    /// What diagnostics and the syntax tree call the input.
    static let input = "input.c"

    let program: String

    init(program: String? = nil) {
        self.program = program ?? ProcessInfo.processInfo.environment["PYVM_CLANG"] ?? "clang"
    }

    struct Output {
        /// What clang wrote, mapped from a file that is already unlinked: the AST is 50 MB.
        let text: Data
        let diagnostics: String
    }

    /// Runs clang in the folder, with `source` as its input.
    func run(_ flags: [String], on source: String, in folder: ClangFolder) async throws -> Output {
        let input = folder.url.appending(path: Self.input)
        let output = folder.url.appending(path: "output")
        try Data(source.utf8).write(to: input)
        // Probes make thousands of errors: what only helps people to read them takes most of the time.
        let diagnostics = [
            "-ferror-limit=0", "-fno-color-diagnostics", "-fno-caret-diagnostics", "-fno-spell-checking",
        ]
        let arguments = flags + ["-x", "c", "-std=c11"] + diagnostics + folder.flags + [Self.input]
        let descriptor = try FileDescriptor.open(
            FilePath(output.path), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        do {
            let result = try await Subprocess.run(
                .path(executable()), arguments: Arguments(arguments), workingDirectory: FilePath(folder.url.path),
                output: .fileDescriptor(descriptor, closeAfterSpawningProcess: true),
                error: .string(limit: 64 << 20))
            let text = try Data(contentsOf: output, options: .alwaysMapped)
            try FileManager.default.removeItem(at: output)
            return Output(text: text, diagnostics: result.standardError)
        } catch let error as SubprocessError {
            throw failure("\(error)")
        }
    }

    /// Where clang is. To let each run look for it would start a process for each folder of PATH.
    private func executable() throws -> FilePath {
        let here = FilePath(FileManager.default.currentDirectoryPath)
        if program.contains("/") { return here.pushing(FilePath(program)) }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let candidates = folders.map { here.pushing(FilePath(String($0))).appending(program) }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.string) }) else {
            throw failure("it is in no folder of PATH")
        }
        return found
    }

    private func failure(_ reason: String) -> CodegenError {
        CodegenError("\(program) could not be run (\(reason)); install clang, or name one in PYVM_CLANG")
    }

    /// Errors that clang found in the headers themselves rather than in `input.c`.
    static func headerErrors(in diagnostics: String) -> [String] {
        diagnostics.split(separator: "\n").map(String.init).filter { line in
            (line.contains(": error: ") || line.contains(": fatal error: ")) && !line.hasPrefix("\(input):")
        }
    }
}
