/// The inputs that have failed, for the end of the run.
struct FailureList {
    struct Row {
        /// The input's number, from 1 on.
        var number: Int
        var input: [UInt8]
        var failure: Piece.Failure
    }

    private var rows: [Row] = []
    private(set) var count = 0

    /// So many are kept, as there may be any number.
    private static let most = 1000
    private static let mostColumns = 100

    mutating func add(_ row: Row) {
        count += 1
        if rows.count < Self.most { rows.append(row) }
    }

    func text(of done: Int, showsTracebacks: Bool, hasJournal: Bool) -> String {
        var text = "pyvm: \(count) of \(done) \(done == 1 ? "input" : "inputs") failed:\n"
        for row in rows.sorted(by: { $0.number < $1.number }) {
            let reason = row.failure.reason.split(separator: "\n").joined(separator: "\n    ")
            text += "  \(row.number): \(Self.quoted(row.input)): \(reason)\n"
            if showsTracebacks, let traceback = row.failure.traceback {
                text += traceback.split(separator: "\n").map { "    \($0)\n" }.joined()
            }
        }
        if count > rows.count {
            text += "  and \(count - rows.count) more; "
            text += hasJournal ? "the journal has all\n" : "with --journal FILE all are noted\n"
        }
        return text
    }

    /// The input in quotes, as JSON has it, and not all of a long one.
    static func quoted(_ input: [UInt8]) -> String {
        var line: [UInt8] = []
        JSONText.append(input.prefix(4 * mostColumns), to: &line)
        let text = String(decoding: line, as: UTF8.self)
        return text.count <= mostColumns ? text : text.prefix(mostColumns - 4) + "…\""
    }
}
