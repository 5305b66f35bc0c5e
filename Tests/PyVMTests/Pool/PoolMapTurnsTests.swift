import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    /// Runs over inputs of which one task of the pool does many.
    @Suite struct PoolMapTurnsTests {
        @Test func tinyInputs() async throws {
            try await withNewPool { pool in
                let count = 20_000
                var next = 0
                for try await number in pool.map("builtins:abs", over: 0..<count, as: Int.self) {
                    if number != next { Issue.record("\(number) instead of \(next)") }
                    next += 1
                }
                #expect(next == count)
                let double = pool.function(source: "args[0] * 2")
                var sum = 0
                for try await number in double.map(over: 0..<2_000, as: Int.self, ordered: false) { sum += number }
                #expect(sum == 2_000 * 1_999)
                let vm = try VM()
                try vm.run("class Adder:\n    def __call__(self, x): return x + 1")
                let adder = try pool.function(vm.eval("Adder()"))
                try await expectTrue(adder.map(over: 0..<1_000, as: Int.self).reduce(0, +) == 500_500)
                try vm.close()
                // Inputs that come by and by, and are there.
                let (inputs, source) = AsyncStream.makeStream(of: Int.self)
                for number in 0..<5_000 { source.yield(number) }
                source.finish()
                try await expectTrue(pool.map(over: inputs) { $1 }.reduce(0, +) == 5_000 * 4_999 / 2)
                try expect(pool.information.done < 28_000)
            }
        }

        /// With few inputs on their way, each result can be had, whatever the next input of the same task waits for.
        @Test(arguments: [true, false]) func aTaskHoldsBackNoResult(isOrdered: Bool) async throws {
            try await withNewPool(.init(workers: 1)) { pool in
                let gate = DispatchSemaphore(value: 0)
                var count = 0
                for try await number in pool.map(
                    over: 0..<2_000, ordered: isOrdered, ahead: 15,
                    { _, number in
                        if number % 100 == 99 { gate.wait() }
                        return number
                    })
                {
                    #expect(number == count)
                    count += 1
                    if count % 100 == 99 { gate.signal() }
                }
                #expect(count == 2_000)
            }
        }

        /// The limit is each input's own.
        @Test func limits() async throws {
            try await withNewPool { pool in
                let code = "while args[0] == 5: pass\nif args[0] == 2: 1 // 0\nargs[0]"
                let function = pool.function(source: code, options: .init(limit: .seconds(5)))
                var done: [Int] = []
                for try await outcome in function.map(over: 0..<8, as: Int.self).outcomes {
                    switch outcome.result {
                    case .success(let number): done.append(number)
                    case .failure(let error as VMError): #expect(error.code == .timeout && outcome.index == 5)
                    case .failure(let error):
                        #expect((error as? PythonError)?.type == "ZeroDivisionError" && outcome.index == 2)
                    }
                }
                #expect(done == [0, 1, 3, 4, 6, 7])
                try await expectTrue(pool.call("builtins:abs", -1) as Int == 1)
            }
        }

        /// Each input has its error, also where nothing is found to call.
        @Test func failures() async throws {
            try await withNewPool { pool in
                var types: [String?] = []
                for try await outcome in pool.map("nowhere:f", over: 0..<500, as: Int.self).outcomes {
                    if case .failure(let error) = outcome.result { types.append((error as? PythonError)?.type) }
                }
                #expect(types.count == 500 && types.allSatisfy { $0 == "ModuleNotFoundError" })
                var failed = 0
                for try await outcome in pool.map(
                    over: 0..<3_000,
                    { vm, number in
                        try Int(vm.eval("1 // (\(number) % 3)"))
                    }
                ).outcomes {
                    if case .failure = outcome.result { failed += 1 }
                }
                #expect(failed == 1_000)
            }
        }

        /// A pool that is ended does what was taken, or nothing more.
        @Test(arguments: VMPool.End.allCases) func thePoolEnds(how: VMPool.End) async throws {
            let pool = try await VMPool(.init(workers: 1)), other = try await VMPool(.init(workers: 1))
            let gate = DispatchSemaphore(value: 0),
                elsewhere = other.map("builtins:abs", over: 0..<10_000, as: Int.self)
            async let sum = elsewhere.reduce(0, +)
            let outcomes = pool.map(
                over: 0..., ahead: 10,
                { _, number in
                    if number == 3 { gate.wait() }
                    return number
                }
            ).outcomes
            var loop = outcomes.makeAsyncIterator(), results: [Result<Int, any Error>] = []
            for index in 0..<3 { try await expectTrue(loop.next()?.index == index) }
            try await eventually { try pool.information.running == 1 && pool.information.waiting == 1 }
            let end = Task { try await pool.close(how) }
            try await eventually {
                do {
                    _ = try pool.submit { _ in 1 }
                    return false
                } catch { return true }
            }
            gate.signal()
            let error = await failure { while let outcome = try await loop.next() { results.append(outcome.result) } }
            #expect((error as? VMError)?.code == .closed)
            let done = results.compactMap { try? $0.get() }
            #expect(done == Array(3..<3 + done.count))
            // Of those that were taken, all; or the one that ran, unless it ran some before it heard of the end.
            #expect(how == .finish ? done.count == results.count && done.count >= 10 : !done.isEmpty)
            let codes = results.compactMap { result -> VMError.Code? in
                if case .failure(let error) = result { (error as? VMError)?.code } else { nil }
            }
            #expect(done.count + codes.count == results.count && codes.allSatisfy { $0 == .cancelled })
            try await end.value
            // Another pool does not care.
            try await expectTrue(sum == 10_000 * 9_999 / 2)
            try await other.close()
        }

        /// As long as inputs wait, the pool has a task that waits: so it takes as many workers as it may.
        @Test func elasticPools() async throws {
            var configuration = VMPool.Configuration(workers: 3, maxWaiting: 1)
            configuration.leastWorkers = 1
            try await withNewPool(configuration) { pool in
                let running = Running(), gate = DispatchSemaphore(value: 0)
                let results = pool.map(over: 0..<6, ahead: 6) { _, number in
                    running.count.add(1, ordering: .relaxed)
                    gate.wait()
                    return number
                }
                async let sum = results.reduce(0, +)
                try await eventually { running.count.load(ordering: .relaxed) == 3 }
                for _ in 0..<6 { gate.signal() }
                try await expectTrue(sum == 15)
                // So do spares, for inputs that block.
                let blocking = pool.map(over: 0..<6, ahead: 6) { _, number in
                    running.count.add(1, ordering: .relaxed)
                    VMPool.blocking { gate.wait() }
                    return number
                }
                async let other = blocking.reduce(0, +)
                try await eventually { running.count.load(ordering: .relaxed) == 12 }
                for _ in 0..<6 { gate.signal() }
                try await expectTrue(other == 15)
            }
        }

        private final class Running: Sendable {
            let count = Atomic(0)
        }

        /// Inputs and results that nobody takes any more are let go of.
        @Test func nothingIsLeft() async throws {
            final class Alive: Sendable {
                static let count = Atomic(0)
                init() { Self.count.add(1, ordering: .relaxed) }
                deinit { Self.count.subtract(1, ordering: .relaxed) }
            }
            try await withNewPool { pool in
                for isOrdered in [true, false] {
                    for stop in [0, 1, 500, 3_000] {
                        var count = 0
                        let inputs = (0..<3_000).lazy.map { _ in Alive() }
                        for try await _ in pool.map(over: Array(inputs), ordered: isOrdered, { ($1, Alive()) }) {
                            count += 1
                            if count == stop { break }
                        }
                        #expect(count == (stop == 0 ? 3_000 : stop))
                    }
                }
                try await eventually { Alive.count.load(ordering: .relaxed) == 0 }
            }
        }
    }
}
