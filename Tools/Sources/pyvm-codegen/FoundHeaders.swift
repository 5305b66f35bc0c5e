import PyVMCodegen

/// The headers that a command reads: those that are named, or all that are found. What was found and cannot be used is
/// told.
enum FoundHeaders {
    static func named(_ names: [String], by finder: HeaderFinder) async throws -> [PythonHeaders] {
        if names.isEmpty {
            let found = finder.search()
            for leftOut in found.leftOut { note(leftOut.reason) }
            return found.headers
        }
        var headers: [PythonHeaders] = []
        for name in names { headers.append(try await finder.named(name)) }
        return headers
    }

    static func note(_ text: String) { StandardError.print("left out: \(text)") }
}
