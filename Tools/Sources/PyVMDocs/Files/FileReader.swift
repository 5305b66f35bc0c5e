import Foundation

/// Reads the documentation's files with Python's zlib and html.parser: `read_files.py`, once for all files.
struct FileReader: Sendable {
    /// The Pythons to try. The first that answers reads the files.
    let pythons: [String]

    /// How long a Python may take to show that it works, and to read the files, which takes seconds.
    let limits: (toStart: Duration, toRead: Duration)

    init(
        pythons: [String] = FileReader.pythons(path: ProcessInfo.processInfo.environment["PATH"] ?? ""),
        limits: (toStart: Duration, toRead: Duration) = (TimedRun.limitToStart, .seconds(600))
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
            do throws(TimedRun.NoAnswer) {
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

    private func ask(_ python: String, about paths: [String]) async throws(TimedRun.NoAnswer) -> [FileContents.Answer] {
        let script = String(decoding: PackageResources.read_files_py, as: UTF8.self)
        _ = try await output(of: python, ["-c", "import html.parser, json, zlib"], limit: limits.toStart)
        // The paths are arguments: to write to a program that ends without reading would end this one.
        let output = try await output(of: python, ["-c", script] + paths, limit: limits.toRead)
        guard let answers = try? answers(in: output) else {
            throw TimedRun.NoAnswer(reason: "its answer is not what read_files.py prints")
        }
        guard answers.count == paths.count else {
            throw TimedRun.NoAnswer(reason: "it answers for \(answers.count) of \(paths.count) files")
        }
        return answers
    }

    private func output(
        of python: String, _ arguments: [String], limit: Duration
    ) async throws(TimedRun.NoAnswer) -> Data {
        try await TimedRun.output(of: python, ["-I", "-S"] + arguments, limit: limit)
    }

    /// A line a file.
    private func answers(in output: Data) throws -> [FileContents.Answer] {
        let decoder = JSONDecoder()
        return try output.split(separator: UInt8(ascii: "\n")).map { line in
            try decoder.decode(FileContents.Answer.self, from: line)
        }
    }
}
