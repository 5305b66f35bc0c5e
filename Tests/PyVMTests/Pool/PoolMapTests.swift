import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    /// Runs over inputs: results, outcomes, progress, back-pressure, leaving a loop.
    @Suite struct PoolMapTests {
        @Test func results() async throws {
            try await withNewPool { pool in
                var squares: [Int] = []
                for try await square in pool.map(over: 0..<300, { vm, number in try Int(vm.eval("\(number) ** 2")) }) {
                    squares.append(square)
                }
                #expect(squares == (0..<300).map { $0 * $0 })
                var lengths: [Int] = []
                for try await length in pool.map("builtins:len", over: ["a", "bc", ""], as: Int.self, ordered: false) {
                    lengths.append(length)
                }
                #expect(lengths.sorted() == [0, 1, 2])
                let numbers = AsyncStream<Int> { stream in
                    for number in 0..<50 { stream.yield(number) }
                    stream.finish()
                }
                let texts: VMPool.Results<String> = pool.map("builtins:hex", over: numbers, ahead: 1)
                var count = 0
                for try await text in texts {
                    #expect(text == "0x" + String(count, radix: 16))
                    count += 1
                }
                #expect(count == 50)
                let double = pool.function(source: "args[0] * 2", options: .init(limit: .seconds(100)))
                var sum = 0
                for try await number in double.map(over: numbers, as: Int.self) { sum += number }
                for try await number in double.map(over: [1, 2], as: Int.self, ordered: false) { sum += number }
                #expect(sum == 6)
                for try await _ in pool.map(over: [Int](), { _, number in number }) { Issue.record("nothing to do") }
                // The run is one, for all of its loops.
                let once = pool.map(over: 0..<3) { _, number in number }
                try await expectTrue(once.reduce(0, +) == 3)
                try await expectTrue(once.reduce(0, +) == 0)
                #expect(
                    (await failure { for try await _ in pool.map(over: 0..<3, ahead: 0, { $1 }) {} } as? VMError)?.code
                        == .argument)
            }
        }

        /// Those that come late hold up the ones behind them, or not.
        @Test func orders() async throws {
            try await withNewPool { pool in
                let gate = DispatchSemaphore(value: 0)
                let unordered = pool.map(over: 0..<5, ordered: false) { _, number in
                    if number == 0 { gate.wait() }
                    return number
                }
                var got: [Int] = []
                for try await number in unordered {
                    got.append(number)
                    if got.count == 4 { gate.signal() }
                }
                #expect(got.last == 0 && got.sorted() == Array(0..<5))
            }
        }

        @Test func failures() async throws {
            struct Own: Error {}
            try await withNewPool { pool in
                var count = 0
                let results = pool.map(over: 0..<1_000) { vm, number in try Int(vm.eval("10 // (10 - \(number))")) }
                let error = await failure { for try await _ in results { count += 1 } }
                #expect((error as? PythonError)?.type == "ZeroDivisionError" && count == 10)
                var indexes: [Int] = [], failed: [Int] = []
                let halves = pool.map("builtins:int", over: ["1", "x", "3", "y"], as: Int.self)
                for try await outcome in halves.outcomes {
                    indexes.append(outcome.index)
                    if case .failure(let error) = outcome.result {
                        failed.append(outcome.index)
                        #expect((error as? PythonError)?.type == "ValueError")
                    }
                }
                #expect(indexes == [0, 1, 2, 3] && failed == [1, 3])
                // What the inputs throw comes behind the results.
                let inputs = AsyncThrowingStream<Int, any Error> { stream in
                    for number in 0..<3 { stream.yield(number) }
                    stream.finish(throwing: Own())
                }
                var sum = 0
                var loop = pool.map(over: inputs, { _, number in number + 1 }).makeAsyncIterator()
                let own = await failure { while let number = try await loop.next() { sum += number } }
                #expect(own is Own && sum == 6)
                try await expectTrue(loop.next() == nil)
            }
            let pool = try await VMPool(.init(workers: 1))
            try await pool.close()
            #expect((await failure { for try await _ in pool.map(over: [1], { $1 }) {} } as? VMError)?.code == .closed)
        }

        /// A slow loop: no more inputs are taken than `ahead`, and leaving it cancels the rest.
        @Test(arguments: [true, false]) func backPressure(isOrdered: Bool) async throws {
            final class Taken: Sendable {
                let count = Atomic(0), run = Atomic(0)
            }
            struct Inputs: Sequence, Sendable {
                let taken: Taken
                func makeIterator() -> AnyIterator<Int> {
                    AnyIterator { taken.count.add(1, ordering: .relaxed).newValue }
                }
            }
            let taken = Taken()
            try await withNewPool { pool in
                var asked = 0
                for try await _ in pool.map(
                    over: Inputs(taken: taken), ordered: isOrdered, ahead: 5,
                    { _, number in
                        taken.run.add(1, ordering: .relaxed)
                        return number
                    })
                {
                    asked += 1
                    #expect(taken.count.load(ordering: .relaxed) <= asked + 5)
                    if asked == 20 { break }
                }
                // What had been submitted ends, one way or the other; then nothing more comes.
                try await eventually {
                    let information = try pool.information
                    return information.running == 0 && information.waiting == 0
                }
                #expect(taken.count.load(ordering: .relaxed) <= 25)
                // Endless tasks are interrupted.
                let first = try await pool.submit { _ in 1 }
                _ = try await first.value
                for try await _ in pool.map(
                    over: 0..<10, ordered: false,
                    { vm, number in
                        if number > 0 { try vm.run("while True: pass") }
                        return number
                    })
                { break }
                try await expectTrue(pool.call("builtins:abs", -1) as Int == 1)
                // So they are when the loop's task is cancelled.
                let looping = Task {
                    for try await _ in pool.map(over: 0..<10, { vm, _ in try vm.run("while True: pass") }) {}
                }
                try await eventually { try pool.information.running == 2 }
                looping.cancel()
                #expect(await failure { try await looping.value } is CancellationError)
                try await expectTrue(pool.call("builtins:abs", -1) as Int == 1)
            }
        }

        /// An input that does not come holds up no result.
        @Test func slowInputs() async throws {
            try await withNewPool { pool in
                let (inputs, source) = AsyncStream.makeStream(of: Int.self)
                var loop = pool.map(over: inputs) { _, number in number }.makeAsyncIterator()
                for number in 0..<10 {
                    source.yield(number)
                    try await expectTrue(loop.next() == number)
                }
                source.finish()
                try await expectTrue(loop.next() == nil)
            }
        }

        @Test func progress() async throws {
            try await withNewPool { pool in
                let results = pool.map(over: 0..<40) { vm, number in try Int(vm.eval("1 // (\(number) % 10)")) }
                let seeing = Task {
                    var all: [VMPool.Progress] = []
                    for await progress in results.progress { all.append(progress) }
                    return all
                }
                var count = 0
                for try await _ in results.outcomes { count += 1 }
                let seen = await seeing.value
                #expect(count == 40 && seen.allSatisfy { $0.total == 40 })
                #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.done <= $1.done && $0.failed <= $1.failed })
                #expect(seen.last?.done == 36 && seen.last?.failed == 4)
                // Afterwards there is one element.
                var after: [VMPool.Progress] = []
                for await progress in results.progress { after.append(progress) }
                #expect(after == [seen.last])
                // Nobody knows the total before the inputs have ended; and a run that is left ends its progress.
                let (inputs, source) = AsyncStream.makeStream(of: Int.self)
                source.yield(1)
                let open = pool.map(over: inputs) { _, number in number }
                var totals: [Int?] = []
                for try await _ in open {
                    for await progress in open.progress {
                        totals.append(progress.total)
                        break
                    }
                    break
                }
                #expect(totals == [nil])
                for await _ in open.progress {}
                // One that nobody begins.
                var idle: VMPool.Results<Int>? = pool.map(over: 0..<3) { $1 }
                let watching = try #require(idle).progress
                idle = nil
                for await progress in watching { #expect(progress.total == 3 && progress.done == 0) }
            }
        }

        /// Several loops share a run.
        @Test func severalLoops() async throws {
            try await withNewPool { pool in
                let results = pool.map(over: 0..<200, ordered: false) { _, number in number }
                let all = try await withThrowingTaskGroup(of: [Int].self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            var own: [Int] = []
                            for try await number in results { own.append(number) }
                            return own
                        }
                    }
                    return try await group.reduce([], +)
                }
                #expect(all.sorted() == Array(0..<200))
            }
        }
    }
}
