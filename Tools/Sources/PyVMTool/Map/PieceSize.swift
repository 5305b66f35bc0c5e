/// How many inputs a task gets: so many that it takes some 10 ms, by what inputs have cost.
struct PieceSize {
    private(set) var count = 1
    /// Nanoseconds for an input.
    private var cost: Double?

    private static let target = 10e6
    private static let most = 8192

    mutating func note(_ done: Int, nanoseconds: UInt64) {
        guard done > 0 else { return }
        let new = max(1, Double(nanoseconds) / Double(done))
        cost = cost.map { ($0 + new) / 2 } ?? new
        // What has been measured may not be typical, so it grows step by step.
        count = max(1, min(Int(Self.target / cost!), count * 8, Self.most))
    }
}
