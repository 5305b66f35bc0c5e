import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    /// Pools and the cancellation of Swift's tasks.
    @Suite struct PoolCancellationTests {
        @Test func aTaskThatRunsIsInterrupted() async throws {
            try await withNewPool(.init(workers: 1)) { pool in
                for code in ["while True: pass", "import time; time.sleep(1000)"] {
                    let running = Task { try await pool.run(code) }
                    try await eventually { try pool.information.running == 1 }
                    running.cancel()
                    #expect(await failure { try await running.value } is CancellationError)
                    try await expectTrue(pool.call("builtins:abs", -1) as Int == 1)
                }
                // Before it begins, and before it is submitted.
                let gate = DispatchSemaphore(value: 0)
                let first = try await pool.submit { _ in gate.wait() }
                try await eventually { first.state == .running }
                let waiting = Task { try await pool.call("builtins:abs", -1) as Int }
                try await eventually { try pool.information.waiting == 1 }
                waiting.cancel()
                #expect(await failure { _ = try await waiting.value } is CancellationError)
                try expect(pool.information.waiting == 0)
                let early = Task {
                    withUnsafeCurrentTask { $0?.cancel() }
                    return try await pool.call("builtins:abs", -1) as Int
                }
                #expect(await failure { _ = try await early.value } is CancellationError)
                // Who waits for a future gives up waiting only.
                let asking = Task { try await first.value }
                asking.cancel()
                #expect(await failure { try await asking.value } is CancellationError)
                #expect(first.state == .running)
                gate.signal()
                try await first.value
                // Cancelled by another than the one who waits.
                let endless: VMFuture<Void> = try await pool.submit { vm in try vm.run("while True: pass") }
                try await eventually { endless.state == .running }
                #expect(endless.cancel())
                #expect((await failure { try await endless.value } as? VMError)?.code == .cancelled)
            }
        }

        /// What does not come back loses its worker, and may come back at any time.
        @Test func aTaskThatHoldsOnIsAbandoned() async throws {
            final class Flag: Sendable {
                let count = Atomic(0)
            }
            let gate = DispatchSemaphore(value: 0), flag = Flag()
            var configuration = VMPool.Configuration(workers: 1)
            configuration.patience = .milliseconds(20)
            try await withNewPool(configuration) { pool in
                let late = await failure {
                    try await pool.run(options: .init(limit: .milliseconds(20))) { _ in
                        gate.wait()
                        flag.count.add(1, ordering: .relaxed)
                    }
                }
                #expect((late as? VMError)?.code == .timeout)
                let cancelled = Task {
                    try await pool.run { _ in
                        gate.wait()
                        flag.count.add(1, ordering: .relaxed)
                    }
                }
                try await eventually { try pool.information.running == 1 }
                cancelled.cancel()
                #expect(await failure { try await cancelled.value } is CancellationError)
                try await expectTrue(pool.call("builtins:abs", -1) as Int == 1)
                try expect(pool.information.abandoned == 2)
                gate.signal()
                try await eventually { flag.count.load(ordering: .relaxed) == 1 }
                try await expectTrue(pool.call("builtins:abs", -1) as Int == 1)
            }
            // The other one comes back after the pool's end.
            gate.signal()
            try await eventually { flag.count.load(ordering: .relaxed) == 2 }
        }

        @Test func groups() async throws {
            try await withNewPool { pool in
                let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                    for number in 0..<200 { group.addTask { try await pool.call("builtins:abs", -number) } }
                    return try await group.reduce(0, +)
                }
                #expect(sum == 19_900)
                // One fails, and so the others are cancelled.
                let error = await failure {
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for _ in 0..<20 { group.addTask { try await pool.run("while True: pass") } }
                        group.addTask { try await pool.run("1 // 0", options: .init(priority: 1)) }
                        try await eventually { try pool.information.running == 2 }
                        group.addTask { throw CancellationError() }
                        for try await _ in group {}
                    }
                }
                #expect(error is CancellationError)
                try await expectTrue(pool.call("builtins:abs", -1) as Int == 1)
            }
        }

        /// More tasks wait than Swift has threads.
        @Test func waitingHoldsUpNoOtherTask() async throws {
            try await withNewPool(.init(workers: 1, maxWaiting: 2)) { pool in
                let gate = DispatchSemaphore(value: 0)
                let first = try await pool.submit { _ in gate.wait() }
                let count = 8 * ProcessInfo.processInfo.activeProcessorCount
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for number in 0..<count {
                        group.addTask {
                            if number % 2 == 0 { return try await pool.run { vm in try Int(vm.eval("\(number)")) } }
                            return try await (pool.submit { vm in try Int(vm.eval("\(number)")) }).value
                        }
                    }
                    // One that waits for room gives up.
                    let one = Task { try await pool.run { _ in } }
                    try await eventually { try pool.information.waiting == 2 }
                    one.cancel()
                    #expect(await failure { try await one.value } is CancellationError)
                    // This very task goes on, too.
                    gate.signal()
                    try await expectTrue(group.reduce(0, +) == count * (count - 1) / 2)
                }
                try await first.value
                // Who waits for room when the pool is closed hears of it.
                let second = try await pool.submit { _ in gate.wait() }
                try await eventually { second.state == .running }
                let waiting = (0..<5).map { _ in Task { try await pool.run { _ in } } }
                try await eventually { try pool.information.waiting == 2 }
                let closing = Task { try await pool.close(.cancel) }
                for task in waiting { #expect(await failure { try await task.value } is VMError) }
                gate.signal()
                try await closing.value
            }
        }

        /// Each ends in one way, and the pool is as before.
        @Test func storms() async throws {
            try await withNewPool { pool in
                for round in 0..<5 {
                    let tasks = (0..<100).map { number in
                        Task {
                            try await pool.run { vm in
                                try vm.run(number % 4 == 0 ? "while True: pass" : "sum(range(1000))")
                                return number
                            }
                        }
                    }
                    if round % 2 == 0 { try await Task.sleep(for: .milliseconds(5 * round)) }
                    let cancelling = (0..<4).map { part in
                        Task.detached {
                            for number in 0..<100 where number % 4 == part || number % 4 == 0 { tasks[number].cancel() }
                        }
                    }
                    for task in cancelling { await task.value }
                    for (number, task) in tasks.enumerated() {
                        switch await task.result {
                        case .success(let value): #expect(value == number && number % 4 != 0)
                        case .failure(let error): #expect(error is CancellationError)
                        }
                    }
                    try await eventually {
                        let information = try pool.information
                        return information.running == 0 && information.waiting == 0
                    }
                    try await expectTrue(pool.call("builtins:abs", -round) as Int == round)
                }
            }
        }

        @Test func manyThreads() async throws {
            try await withNewPool { pool in
                let sum = Atomic(0), done = DispatchSemaphore(value: 0)
                for number in 0..<16 {
                    Thread.detachNewThread {
                        for step in 0..<50 {
                            let future: VMFuture<Int>? = try? pool.submit("builtins:abs", -step)
                            if number % 4 == 0, step % 5 == 0 { future?.cancel() }
                            if let value = try? future?.wait() { sum.add(value - step + 1, ordering: .relaxed) }
                        }
                        done.signal()
                    }
                }
                try await withCheckedThrowingContinuation { continuation in
                    Thread.detachNewThread {
                        for _ in 0..<16 { done.wait() }
                        continuation.resume(returning: ())
                    }
                } as Void
                let count = sum.load(ordering: .relaxed)
                #expect((16 * 50 - 40)...16 * 50 ~= count)
            }
        }
    }
}
