import ArgumentParser
import PyVMCodegen

struct Headers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the CPythons found, one a line: the version and the compiler's flags for its headers.",
        discussion:
            "Makefiles and scripts take the flags as they are, so a path of other characters than these is refused: letters, digits, and any of / . _ - + = : @ % , ~"
    )

    @Option(
        help:
            "A CPython: a version (3.13), an interpreter or the folder of its Python.h. May be repeated; every one found if absent."
    )
    var python: [String] = []

    func run() async throws {
        for headers in try await FoundHeaders.named(python, by: HeaderFinder()) {
            let flags = headers.compilerFlags.joined(separator: " ")
            guard Self.isPlain(headers.folder) else {
                let problem =
                    "\(headers.folder): Makefiles and scripts cannot take this path; make a link to the folder"
                guard python.isEmpty else { throw CodegenError(problem) }
                FoundHeaders.note(problem)
                continue
            }
            try StandardOutput.print("\(headers.version) \(flags)")
        }
    }

    /// Whether a shell and make take a path as it is.
    private static func isPlain(_ path: String) -> Bool {
        path.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.value >= 0xA1 || "0123456789/._-+=:@%,~".unicodeScalars.contains($0)
        }
    }
}
