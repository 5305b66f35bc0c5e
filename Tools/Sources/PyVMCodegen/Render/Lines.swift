/// The one width of generated lines, and how text is brought into it.
enum Lines {
    static let width = 120

    /// Pieces in as few lines as they take, with a space between two that share a line.
    /// - Parameters:
    ///   - first, rest: how the first line begins, and how those after it do.
    ///   - end: how all lines but the last end.
    static func filled(_ pieces: [some StringProtocol], first: String, rest: String, end: String = "") -> String {
        var lines: [String] = []
        var room = 0
        for piece in pieces {
            let length = piece.utf8.count
            if room > length {
                lines[lines.count - 1] += " " + piece
                room -= length + 1
            } else {
                let start = lines.isEmpty ? first : rest
                lines.append(start + piece)
                room = width - end.utf8.count - start.utf8.count - length
            }
        }
        return lines.joined(separator: end + "\n") + "\n"
    }
}
