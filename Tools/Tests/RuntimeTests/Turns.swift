import Foundation

/// Which program comes next of those that wait for a turn: first those of a test that runs several, one after the
/// other; then long ones, lest one is left at the end; then the many short ones. Those of `Tests/alone.txt` come last,
/// each while no other program runs.
enum Order: Int {
    case oneOfSeveral, long, short, alone
}

/// Lets programs run, so many at a time as keep all processors busy.
actor Turns {
    private static let shared = Turns(places: ProcessInfo.processInfo.activeProcessorCount * 3)

    /// Three times the processors' number, since most programs wait for two thirds of their time.
    private let places: Int
    private var running = 0
    private var isOneAlone = false
    private var waiting: [(order: Order, turn: CheckedContinuation<Void, Never>)] = []

    private init(places: Int) { self.places = places }

    /// Runs the body when its turn has come.
    static func run<Value: Sendable>(_ order: Order, _ body: () async throws -> Value) async throws -> Value {
        await shared.take(order)
        let result: Result<Value, any Error>
        do { result = .success(try await body()) } catch { result = .failure(error) }
        await shared.giveBack()
        return try result.get()
    }

    private func take(_ order: Order) async {
        await withCheckedContinuation { turn in
            waiting.append((order, turn))
            startNext()
        }
    }

    private func giveBack() {
        running -= 1
        isOneAlone = false
        startNext()
    }

    private func startNext() {
        while let next = waiting.indices.min(by: { waiting[$0].order.rawValue < waiting[$1].order.rawValue }),
            !isOneAlone, running < (waiting[next].order == .alone ? 1 : places)
        {
            let (order, turn) = waiting.remove(at: next)
            running += 1
            isOneAlone = order == .alone
            turn.resume()
        }
    }
}
