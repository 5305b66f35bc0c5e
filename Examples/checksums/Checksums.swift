// checksums: the SHA-256 of files, by Python's hashlib, on all cores. Files that cannot be read come last.
//
//   swift run --package-path Examples checksums Examples/*/*.swift

import Foundation
import PyVM

@main
struct Checksums {
    static func main() async throws {
        let files = Array(CommandLine.arguments.dropFirst())
        let pool = try await VMPool(.init(imports: ["hashlib"]))
        let checksum = pool.function(
            source: """
                import hashlib
                with open(args[0], "rb") as file:
                    digest = hashlib.file_digest(file, "sha256").hexdigest()
                digest
                """,
            options: .init(limit: .seconds(60)))

        let results = checksum.map(over: files, as: String.self)
        let showing = Task {
            for await progress in results.progress {
                FileHandle.standardError.write(Data("\r\(progress.done + progress.failed) of \(files.count)".utf8))
            }
            FileHandle.standardError.write(Data("\n".utf8))
        }
        var failures: [String] = []
        for try await outcome in results.outcomes {
            switch outcome.result {
            case .success(let digest): print(digest, "", files[outcome.index])
            case .failure(let error): failures.append("\(files[outcome.index]): \(error)")
            }
        }
        await showing.value
        try await pool.close()
        for failure in failures { print(failure) }
        if !failures.isEmpty { exit(1) }
    }
}
