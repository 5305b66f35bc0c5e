/// What went wrong while reading documentation or a facts file: where, what, and what to do about it.
public struct DocsError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file (or the name of the text) the problem was found in.
    public var file: String
    /// The line of the problem, counted from 1, where the file has lines.
    public var line: Int?
    public var problem: String
    public var advice: String

    public init(file: String, line: Int? = nil, problem: String, advice: String) {
        self.file = file
        self.line = line
        self.problem = problem
        self.advice = advice
    }

    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(problem); \(advice)"
    }
}
