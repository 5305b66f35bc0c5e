import Foundation

/// Nanoseconds of the best of nine.
func best(of body: () throws -> Void) throws -> Double {
    try (0..<9).map { _ in try nanoseconds(of: body) }.min() ?? 0
}

func nanoseconds(of body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    let duration = ContinuousClock.now - start
    return Double(duration.components.seconds) * 1e9 + Double(duration.components.attoseconds) / 1e9
}

typealias Loop = (_ turns: Int) throws -> Void
@MainActor var isWithinBounds = true

/// Measured anew, up to five times, while the bound is not kept: other load can only make a ratio worse where it comes
/// and goes.
@MainActor
func compare(
    _ name: String, bound: Double, turns: Int = 100_000, with way: String = "C API", raw: Loop, swift: Loop
) throws {
    var (one, other) = (0.0, Double.infinity)
    for _ in 0..<5 where other > bound * one {
        (one, other) = (try best { try raw(turns) } / Double(turns), try best { try swift(turns) } / Double(turns))
    }
    isWithinBounds = isWithinBounds && other <= bound * one
    let columns = name.padding(toLength: 28, withPad: " ", startingAt: 0)
    print(
        columns + way
            + String(format: " %9.1f ns, Swift %9.1f ns, ratio %.2f (bound %.1f)", one, other, other / one, bound))
}
