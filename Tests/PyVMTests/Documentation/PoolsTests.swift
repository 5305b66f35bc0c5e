import Foundation
import PyVM
import Testing

extension BindingsTests {
    /// The code of the article Pools.
    @Suite struct PoolsTests {
        @Test func calls() async throws {
            let pool = try await VMPool()
            let root: Double = try await pool.call("math:sqrt", 2)
            let power = try await pool.call("builtins:pow", 3, 4, mod: 5) as Int
            let sum = try await pool.run { vm in try Int(vm.eval("sum(range(1_000))")) }
            try await pool.close()

            #expect(root * root > 1.99 && power == 1 && sum == 499_500)
        }

        @Test func aConfiguration() async throws {
            var configuration = VMPool.Configuration(workers: 2, imports: ["json"])
            configuration.vm.kind = .isolated
            configuration.initializer = "rates = {'EUR': 1.1}"
            let pool = try await VMPool(configuration)
            let rate: Double = try await pool.run { vm in try Double(vm.eval("rates['EUR']")) }

            #expect(rate == 1.1)
            try await pool.close()
        }

        @Test func values() async throws {
            let vm = try VM(), pool = try await VMPool(.init(workers: 2))
            let table = try vm.eval("{'rows': [[1, 2], [3, 4]]}")
            let rows: Int = try await pool.call("builtins:len", table)

            let parcel: Parcel = try await pool.call("builtins:sorted", [3, 1, 2])
            let sorted = try parcel.unpacked(in: vm)
            let samples = try Parcel(vm.eval("bytes(1_000_000)"), as: .lend)
            let count: Int = try await pool.call("builtins:len", samples)

            try expect(rows == 1 && [Int](sorted) == [1, 2, 3] && count == 1_000_000)
            try await pool.close()
            try vm.close()
        }

        @Test func cancelling() async throws {
            try await withNewPool { pool in
                let endless = Task { try await pool.run("while True: pass") }
                endless.cancel()

                #expect(await failure { try await endless.value } is CancellationError)
                let total = try await withThrowingTaskGroup(of: Int.self) { group in
                    for number in 1...10 { group.addTask { try await pool.call("builtins:abs", -number) } }
                    return try await group.reduce(0, +)
                }

                let parse = pool.function("json:loads", options: .init(priority: 1, limit: .seconds(10)))
                let values: [Int] = try await parse("[1, 2, 3]")

                #expect(total == 55 && values == [1, 2, 3])
            }
        }

        @Test func futures() async throws {
            try await withNewPool { pool in
                let future = try await pool.submit { vm in try Int(vm.eval("6 * 7")) }
                let named: VMFuture<Int> = try await pool.submit("builtins:abs", -1)
                print(try await future.value, try await named.value)
            }
        }

        @Test func results() async throws {
            try await withNewPool { pool in
                let results = pool.map("math:sqrt", over: [1.0, 4.0, 9.0], as: Double.self)
                for try await root in results { print(root) }

                let squares = pool.map(over: 0..., ordered: false, ahead: 8) { vm, number in
                    try Int(vm.eval("\(number) ** 2"))
                }
                for try await square in squares where square > 1_000 { break }

                let numbers = pool.map("builtins:int", over: ["1", "two", "3"], as: Int.self)
                let showing = Task {
                    for await progress in numbers.progress {
                        print(progress.done, progress.failed, progress.total ?? 0)
                    }
                }
                for try await outcome in numbers.outcomes {
                    if case .failure(let error) = outcome.result { print("input \(outcome.index): \(error)") }
                }
                await showing.value
            }
        }

        @Test func forkAndJoin() async throws {
            try await withNewPool { pool in
                @Sendable func sum(_ range: Range<Int>, in vm: VM) throws -> Int {
                    if range.count < 1_000 {
                        return try Int(vm.eval("sum(range(\(range.lowerBound), \(range.upperBound)))"))
                    }
                    let middle = range.lowerBound + range.count / 2
                    let (low, high) = try vm.join {
                        try sum(range.lowerBound..<middle, in: $0)
                    } _: {
                        try sum(middle..<range.upperBound, in: $0)
                    }
                    return low + high
                }
                let all = try await pool.run { vm in try sum(0..<100_000, in: vm) }
                #expect(all == 4_999_950_000)
            }
        }

        @Test func renewals() async throws {
            var renewing = VMPool.Configuration(workers: 2)
            renewing.renewal = .init(tasks: 25, growth: 100 << 20, age: .seconds(3_600))

            try await withNewPool(renewing) { pool in
                for number in 0..<100 { try await pool.call("builtins:abs", number) }
                try expect(pool.information.renewed > 0)
            }
        }

        @Test func blocking() async throws {
            try await withNewPool(.init(workers: 1)) { pool in
                let answers = DispatchSemaphore(value: 0)
                let waiting = try await pool.submit { _ in VMPool.blocking { answers.wait() } }
                _ = try await pool.run { _ in answers.signal() }
                try await waiting.value
            }
        }

        @Test func seeing() async throws {
            try await withNewPool { pool in
                let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
                defer { try? FileManager.default.removeItem(at: file) }
                try pool.startTrace()
                let primes: [Int] = try await pool.run("[n for n in range(2, 1000) if all(n % d for d in range(2, n))]")
                try pool.writeTrace(to: file)
                for worker in try pool.workers { print(worker.place, worker.tasks, worker.busy, worker.memory) }

                #expect(primes.count == 168)
                try expect(!Data(contentsOf: file).isEmpty)
            }
        }

        @Test func ofTheSwiftPage() async throws {
            let pool = try await VMPool(.init(workers: 2))
            let words = ["spam", "ham", "eggs"]
            let size: Int = try await pool.call("builtins:len", words)
            for try await length in pool.map("builtins:len", over: words, as: Int.self) { print(length) }
            let sum = try await pool.run { vm in try Int(vm.eval("sum(range(1_000))")) }

            #expect(size == 3 && sum == 499_500)
            try await pool.close()
        }
    }
}
