/// How far a run is, as one line that fits into a terminal.
struct ProgressLine: Equatable {
    var done = 0
    var failed = 0
    /// How many inputs there are; nil: nobody knows yet.
    var total: Int?
    /// How many were done when the run began: the journal's.
    var atStart = 0
    var seconds = 0.0

    /// At most so many columns. What does not fit is left out: first the bar, then what comes last.
    func text(columns: Int) -> String {
        var words: [String] = []
        if let total {
            words.append("\(done)/\(total)")
            if total > 0 { words.insert(Self.right("\(done * 100 / total)%", 4), at: 0) }
        } else {
            words.append("\(done) done")
        }
        if failed > 0 { words.append("\(failed) failed") }
        if let rate { words.append(Self.rate(rate)) }
        if let left { words.append("ETA \(Self.time(left))") }
        while words.count > 1 && Self.width(words) > columns { words.removeLast() }
        let room = min(40, columns - Self.width(words) - 4)
        if let total, total > 0, room >= 10 { words.insert(Self.bar(done, of: total, width: room), at: 1) }
        return String(words.joined(separator: "  ").prefix(max(0, columns)))
    }

    /// Inputs in a second.
    private var rate: Double? {
        let count = done - atStart
        return count > 0 && seconds > 0 ? Double(count) / seconds : nil
    }

    /// Seconds until the end.
    private var left: Double? {
        guard let total, let rate, done < total else { return nil }
        return Double(total - done) / rate
    }

    private static func width(_ words: [String]) -> Int {
        words.map(\.count).reduce(0, +) + 2 * (words.count - 1)
    }

    private static func bar(_ done: Int, of total: Int, width: Int) -> String {
        let full = width * done / total
        return "[" + String(repeating: "#", count: full) + String(repeating: "-", count: width - full) + "]"
    }

    private static func rate(_ rate: Double) -> String {
        let tenths = Int((rate * 10).rounded())
        if rate >= 100 { return "\(tenths / 10)/s" }
        return rate >= 0.1 ? "\(tenths / 10).\(tenths % 10)/s" : "\(time(1 / rate)) each"
    }

    /// 7 seconds as 0:07, and hours before minutes where there are any.
    static func time(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 1e9).rounded(.up))
        let (hours, minutes) = (whole / 3600, whole / 60 % 60)
        return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(whole % 60)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
