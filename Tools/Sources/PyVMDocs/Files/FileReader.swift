import Foundation
import Subprocess
import SystemPackage

/// Reads the documentation's files with Python's zlib and html.parser: `read_files.py`, once for all files.
struct FileReader: Sendable {
    /// The Pythons to try. The first that answers reads the files.
    let pythons: [String]

    /// How long a Python may take to show that it works, libpyvm's limit, and to read the files, which takes seconds.
    let limits: (toStart: Duration, toRead: Duration)

    init(
        pythons: [String] = FileReader.pythons(path: ProcessInfo.processInfo.environment["PATH"] ?? ""),
        limits: (toStart: Duration, toRead: Duration) = (.seconds(20), .seconds(600))
    ) {
        self.pythons = pythons
        self.limits = limits
    }

    /// Each `python3` there is: of the folders of PATH, in their order, then where one is usually installed.
    static func pythons(path: String) -> [String] {
        var found: [String] = []
        for folder in path.split(separator: ":").map(String.init) + ["/usr/local/bin", "/usr/bin"] {
            let program = URL(filePath: folder).appending(path: "python3").standardizedFileURL.path
            if !found.contains(program), FileManager.default.isExecutableFile(atPath: program) { found.append(program) }
        }
        return found
    }

    /// What is in `files`, in their order.
    func read(_ files: [URL]) async throws -> [FileContents] {
        let paths = files.map(\.path)
        var failures: [String] = []
        for python in pythons {
            do throws(NoAnswer) {
                return zip(paths, try await ask(python, about: paths)).map(FileContents.init)
            } catch {
                failures.append("\(python): \(error.reason)")
            }
        }
        let tried = failures.isEmpty ? "" : " (\(failures.joined(separator: "; ")))"
        throw DocsError(
            file: "python3", problem: "there is none that can read the documentation\(tried)",
            advice: "install Python 3 and put it on PATH")
    }

    private struct NoAnswer: Error {
        var reason: String
    }

    private func ask(_ python: String, about paths: [String]) async throws(NoAnswer) -> [FileContents.Answer] {
        let script = String(decoding: PackageResources.read_files_py, as: UTF8.self)
        _ = try await output(of: python, ["-c", "import html.parser, json, zlib"], limit: limits.toStart)
        // The paths are arguments: to write to a program that ends without reading would end this one.
        let output = try await output(of: python, ["-c", script] + paths, limit: limits.toRead)
        guard let answers = try? answers(in: output) else {
            throw NoAnswer(reason: "its answer is not what read_files.py prints")
        }
        guard answers.count == paths.count else {
            throw NoAnswer(reason: "it answers for \(answers.count) of \(paths.count) files")
        }
        return answers
    }

    /// What it prints. The command `timeout` ends it at the limit, together with what it has started: a timer in this
    /// process would be late where all threads are busy, and then take what has long ended for something that hangs.
    private func output(
        of python: String, _ arguments: [String], limit: Duration
    ) async throws(NoAnswer) -> Data {
        let seconds = Double(limit.components.seconds) + Double(limit.components.attoseconds) / 1e18
        do {
            let result = try await run(
                .name("timeout"),
                arguments: Arguments(["--kill-after=5", "\(seconds)", python, "-I", "-S"] + arguments),
                output: .data(limit: 1 << 30), error: .string(limit: 1 << 20))
            switch result.terminationStatus {
            case .exited(0):
                return result.standardOutput
            case .exited(124):
                throw NoAnswer(reason: "it did not finish in \(limit.components.seconds) s")
            case let status:
                let said = result.standardError.split(separator: "\n").last.map { "it says '\($0)'" }
                throw NoAnswer(reason: said ?? (status == .exited(137) ? "it was killed" : "it ends with \(status)"))
            }
        } catch let error as NoAnswer {
            throw error
        } catch {
            throw NoAnswer(reason: "it could not be started (\(error))")
        }
    }

    /// A line a file.
    private func answers(in output: Data) throws -> [FileContents.Answer] {
        let decoder = JSONDecoder()
        return try output.split(separator: UInt8(ascii: "\n")).map { line in
            try decoder.decode(FileContents.Answer.self, from: line)
        }
    }
}
