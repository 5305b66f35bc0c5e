import Foundation
import PyVM

/// Tiny inputs of a pool's map a second: runners that take many inputs, against a task for each input, as a time limit
/// asks for. At least twice as many.
@MainActor
func compareMaps() async throws {
    let pool = try await VMPool(.init(workers: 2))
    let one = pool.function("builtins:abs"), other = pool.function("builtins:abs", options: .init(limit: .seconds(60)))
    func rate(_ function: VMPool.Function, _ count: Int) async throws -> Double {
        let start = ContinuousClock.now
        var sum = 0
        for try await number in function.map(over: 0..<count, as: Int.self) { sum += number }
        precondition(sum == count * (count - 1) / 2)
        return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
    }
    var (many, single) = (0.0, Double.infinity)
    for _ in 0..<5 where many < 2 * single {
        single = 0
        for _ in 0..<3 {
            many = max(many, try await rate(one, 100_000))
            single = max(single, try await rate(other, 10_000))
        }
    }
    isWithinBounds = isWithinBounds && many >= 2 * single
    print(
        String(
            format: "tiny inputs of pool.map       %.0f a second, a task for each %.0f, ratio %.1f (bound 2)", many,
            single, many / single))
    try await pool.close()
}
