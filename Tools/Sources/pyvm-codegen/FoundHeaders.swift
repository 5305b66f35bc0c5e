import PyVMCodegen

/// The headers that a command reads. What was found and cannot be used is told.
enum FoundHeaders {
    static func named(_ names: [String], by finder: HeaderFinder) async throws -> [PythonHeaders] {
        guard names.isEmpty else { return try await finder.headers(named: names) }
        let found = finder.search()
        for leftOut in found.leftOut { note(leftOut.reason) }
        return found.headers
    }

    static func note(_ text: String) { StandardError.print("left out: \(text)") }
}
