import Foundation
import PyVM
import Synchronization
import Testing

/// A pool of two workers for a test, closed at its end.
func withNewPool<Result>(
    _ configuration: VMPool.Configuration = .init(workers: 2), _ body: (VMPool) async throws -> Result
) async throws -> Result {
    let pool = try await VMPool(configuration)
    let result = try await body(pool)
    try await pool.close()
    return result
}

/// Waits for what others bring about.
func eventually(_ condition: () throws -> Bool, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while try !condition() {
        guard ContinuousClock.now < end else {
            Issue.record("it did not come about within a minute", sourceLocation: sourceLocation)
            return
        }
        try await Task.sleep(for: .milliseconds(1))
    }
}

/// `#expect` for what awaits and may throw, which that macro does not take.
func expectTrue(_ holds: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(holds, sourceLocation: sourceLocation)
}

/// What it throws.
func failure(_ body: () async throws -> Void) async -> (any Error)? {
    do {
        try await body()
        return nil
    } catch {
        return error
    }
}

extension BindingsTests {
    /// Pools: making and ending them, calls, values, errors.
    @Suite struct PoolTests {
        @Test func calls() async throws {
            try await withNewPool { pool in
                let root: Double = try await pool.call("math:sqrt", 2)
                #expect(root == 2.0.squareRoot())
                try await expectTrue(pool.call("builtins:pow", 3, 4, mod: 5) as Int == 1)
                try await expectTrue(pool.call("os.path:join", "a", "b", "c") as String == "a/b/c")
                try await expectTrue(
                    pool.call("collections:OrderedDict.fromkeys", ["x", "y"], 1) as [String: Int] == ["x": 1, "y": 1])
                try await pool.call("gc:collect")
                try await expectTrue(pool.run("x = args[0] ** 2\nx + 1", 7) as Int == 50)
                try await pool.run("import sys; sys.here = 1")
                let code = pool.function(source: "args[0] * by + plus")
                try await expectTrue(code(5, by: 10, plus: 1) as Int == 51)
                try await expectTrue(pool.run { vm in try Int(vm.eval("6 * 7")) } == 42)
                let thread = try await pool.run { _ in VM.current?.handle == nil }
                #expect(!thread)
                let power = pool.function("builtins:pow", options: .init(priority: 1, limit: .seconds(100)))
                let (one, other) = (try await power(2, 10) as Int, try await power.submit(2, 11) as VMFuture<Int>)
                #expect(one == 1_024)
                try await expectTrue(other.value == 2_048 && other.state == .done)
                // A future may be asked any number of times, and in threads.
                try await expectTrue(other.value == 2_048)
                #expect(try other.wait() == 2_048 && !other.cancel())
                let submitted: VMFuture<Int> = try await pool.submit("builtins:abs", -3)
                try await expectTrue(submitted.value == 3)
                async let left: Int = pool.call("builtins:abs", -1)
                async let right = pool.run { vm in try String(vm.object("x")) }
                try await expectTrue(left == 1)
                try await expectTrue(right == "x")
                try await eventually { try pool.information.running == 0 }
                let information = try pool.information
                #expect(information.workers == 2 && information.waiting == 0 && information.done >= 12)
            }
        }

        /// Objects of any VM, and parcels; and what comes back.
        @Test func objects() async throws {
            let vm = try VM()
            try vm.run("def scale(x, by=2): return [item * by for item in x]")
            try await withNewPool { pool in
                let scale = try vm.main.scale, list = try vm.object([1, 2])
                try await expectTrue(pool.call(scale, list, by: 3) as [Int] == [3, 6])
                let function = try pool.function(scale)
                try await expectTrue(function([5]) as [Int] == [10])
                try await expectTrue(pool.call("builtins:sorted", Parcel(vm.object([3, 1]))) as [Int] == [1, 3])
                let parcel: Parcel = try await pool.call("builtins:dict", a: [1, 2])
                try expect(String(parcel.unpacked(in: vm).pythonRepr) == "{'a': [1, 2]}")
                // An object stays where it was made.
                let object: PyObject = try await pool.call("builtins:list", [1])
                #expect(object.vm != vm)
                try expect([Int](object) == [1])
                let lent = try Parcel(vm.eval("b'x' * 1_000_000"), as: .lend)
                try await expectTrue(pool.call("builtins:len", lent) as Int == 1_000_000)
                let lock = try vm.import("threading").Lock()
                #expect(
                    (await failure { try await pool.call("builtins:id", lock) } as? PythonError)?.type == "TypeError")
            }
            try vm.close()
        }

        @Test func errors() async throws {
            struct Own: Error {}
            let error = try await withNewPool { pool in
                let error = await failure { try await pool.run("def f(): return 1 // 0\nf()") }
                #expect(await failure { _ = try await pool.run { _ in throw Own() } } is Own)
                #expect(
                    (await failure { _ = try await pool.call("math:sqrt", 2) as [Int] } as? PythonError)?.type
                        == "TypeError")
                #expect((await failure { try await pool.call("math", 2) } as? PythonError)?.type == "ValueError")
                #expect(
                    (await failure { try await pool.call("nowhere:f") } as? PythonError)?.type == "ModuleNotFoundError")
                #expect(
                    (await failure { try await pool.run("import sys; sys.exit(3)") } as? PythonError)?.type
                        == "SystemExit")
                #expect((await failure { try await pool.call(1, 2) } as? VMError)?.code == .argument)
                #expect((await failure { try await pool.call() } as? VMError)?.code == .argument)
                #expect(
                    (await failure { try await pool.call("builtins:dict", a: 1, 2) } as? VMError)?.code == .argument)
                let future: VMFuture<Int> = try await pool.submit("math:sqrt", -1)
                #expect((await failure { _ = try await future.value } as? PythonError)?.type == "ValueError")
                #expect(future.state == .failed)
                // And the workers go on.
                try await expectTrue(pool.call("builtins:abs", -1) as Int == 1)
                return error
            }
            // The text of the traceback outlives the worker.
            let python = try #require(error as? PythonError)
            #expect(python.type == "ZeroDivisionError" && python.traceback.contains("\"<task>\", line 1, in f"))
        }

        @Test func configurations() async throws {
            final class Written: Sendable {
                let text = Mutex("")
            }
            let written = Written()
            var vm = VMConfiguration()
            vm.arguments = ["prog", "größe"]
            vm.environment = ["KEY": "value"]
            vm.output = { _, bytes in written.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) } }
            let configuration = VMPool.Configuration(
                workers: 2, vm: vm, imports: ["json", "math"], initializer: "import os\nstate = os.environ['KEY'] * 2",
                maxWaiting: 3)
            try await withNewPool(configuration) { pool in
                let (state, arguments) = try await pool.run { vm in
                    try vm.run("print(json.dumps(1) if 'json' in globals() else 'ready')")
                    return try (String(vm.main.state), [String](vm.import("sys").argv))
                }
                #expect(state == "valuevalue" && arguments == ["prog", "größe"])
            }
            #expect(written.text.withLock { $0 }.contains("ready"))
            for bad in [VMPool.Configuration(workers: 0), .init(maxWaiting: 0), .init(imports: ["a\0b"])] {
                #expect((await failure { _ = try await VMPool(bad) } as? VMError)?.code == .argument)
            }
            let raising = await failure { _ = try await VMPool(.init(workers: 2, initializer: "1 // 0")) }
            #expect("\(try #require(raising))".contains("ZeroDivisionError"))
            #expect(await failure { _ = try await VMPool(.init(workers: 1, imports: ["nowhere"])) } is VMError)
            // In a thread.
            func inThread() throws {
                let pool = try VMPool(.init(workers: 1))
                let future: VMFuture<Int> = try pool.submit("builtins:abs", -5)
                try expect(future.wait() == 5)
                try expect(pool.submit { vm in try Int(vm.eval("3")) }.wait(within: .seconds(100)) == 3)
                try pool.close(.cancel, within: .seconds(100))
                try pool.close()
            }
            try inThread()
        }

        /// A worker whose VM is renewed goes on, and what is left of the old VM says so.
        @Test func renewal() async throws {
            let asked = Atomic(0)
            var configuration = VMPool.Configuration(workers: 1, initializer: "count = 0")
            configuration.renewal = .init { vm in
                asked.add(1, ordering: .relaxed)
                return (try? Int(vm.main.count)) == 3
            }
            try await withNewPool(configuration) { pool in
                var objects: [PyObject] = [], counts: [Int] = []
                for _ in 0..<9 {
                    let (count, object) = try await pool.run { vm in
                        try vm.run("count += 1")
                        return try (Int(vm.main.count), vm.object([1]))
                    }
                    counts.append(count)
                    objects.append(object)
                }
                #expect(counts == [1, 2, 3, 1, 2, 3, 1, 2, 3])
                try await eventually { try pool.information.renewed == 3 && !objects[0].vm.isOpen }
                #expect((await failure { _ = try [Int](objects[0]) } as? VMError)?.code == .closed)
                #expect(asked.load(ordering: .relaxed) >= 9)
            }
            var bad = VMPool.Configuration()
            bad.renewal = .init(tasks: 0)
            let refused = await failure { _ = try await VMPool(bad) }
            #expect((refused as? VMError)?.code == .argument)
        }

        /// A pool with the least of its workers makes one more for tasks that wait, and ends it when it is idle.
        @Test func elasticity() async throws {
            var configuration = VMPool.Configuration(workers: 2)
            configuration.leastWorkers = 1
            configuration.idleTime = .milliseconds(10)
            try await withNewPool(configuration) { pool in
                let workers = try pool.information.workers, begun = Atomic(0)
                let tasks: [VMFuture<Int>] = try (0..<2).map { number in
                    try pool.submit { vm in
                        // Each waits until both have begun.
                        begun.add(1, ordering: .sequentiallyConsistent)
                        while begun.load(ordering: .sequentiallyConsistent) < 2 {
                            try vm.run("import time; time.sleep(0.001)")
                        }
                        return number
                    }
                }
                var sum = 0
                for task in tasks { sum += try await task.value }
                #expect(workers == 1 && sum == 1)
                try await eventually { try pool.information.workers == 1 }
            }
            var bad = VMPool.Configuration(workers: 2)
            for least in [0, 3] {
                bad.leastWorkers = least
                let refused = await failure { [bad] in _ = try await VMPool(bad) }
                #expect((refused as? VMError)?.code == .argument)
            }
        }

        /// With one worker: tasks submit tasks, and wait for them.
        @Test func tasksOfTasks() async throws {
            try await withNewPool(.init(workers: 1, maxWaiting: 1)) { pool in
                let sum = try await pool.run { _ in
                    let parts: [VMFuture<Int>] = try (1...20).map { number in
                        try pool.submit { vm in try Int(vm.eval("\(number) * 2")) }
                    }
                    return try parts.reduce(0) { try $0 + $1.wait() }
                }
                #expect(sum == 420)
                let refused = await failure { try await pool.run { _ in try pool.close() } }
                #expect((refused as? VMError)?.code == .order)
            }
        }

        @Test func prioritiesAndStates() async throws {
            final class Order: Sendable {
                let numbers = Mutex<[Int]>([])
            }
            try await withNewPool(.init(workers: 1)) { pool in
                let gate = DispatchSemaphore(value: 0), order = Order()
                let first = try await pool.submit { _ in gate.wait() }
                try await eventually { first.state == .running }
                var futures: [VMFuture<Void>] = []
                for number in 0..<6 {
                    futures.append(
                        try await pool.submit(options: .init(priority: number % 3)) { _ in
                            order.numbers.withLock { $0.append(number) }
                        })
                }
                #expect(futures.allSatisfy { $0.state == .waiting })
                #expect(futures[5].cancel() && futures[5].state == .cancelled)
                #expect((await failure { try await futures[5].value } as? VMError)?.code == .cancelled)
                #expect((await failure { try futures[0].wait(within: .milliseconds(1)) } as? VMError)?.code == .timeout)
                gate.signal()
                for future in futures.dropLast() { try await future.value }
                #expect(order.numbers.withLock { $0 } == [2, 1, 4, 0, 3])
                let slow = await failure {
                    try await pool.run("while True: pass", options: .init(limit: .milliseconds(20)))
                }
                #expect((slow as? VMError)?.code == .timeout)
            }
        }

        @Test func ending() async throws {
            let pool = try await VMPool(.init(workers: 1))
            let gate = DispatchSemaphore(value: 0)
            let running = try await pool.submit { _ in gate.wait() }
            try await eventually { running.state == .running }
            let waiting = try await pool.submit { _ in 1 }
            #expect((await failure { try await pool.close(within: .milliseconds(5)) } as? VMError)?.code == .timeout)
            #expect((await failure { _ = try await pool.run { _ in 1 } } as? VMError)?.code == .closed)
            // The closing that is cancelled goes on, too.
            let closing = Task { try await pool.close() }
            closing.cancel()
            #expect(await failure { try await closing.value } is CancellationError)
            #expect(waiting.state == .waiting)
            let end = Task { try await pool.close(.cancel) }
            try await eventually { waiting.state == .cancelled }
            gate.signal()
            try await end.value
            try await running.value
            #expect((await failure { _ = try await waiting.value } as? VMError)?.code == .cancelled)
            try await pool.close()
        }

        /// Nobody holds it any more, with tasks that wait and run.
        @Test func dropped() async throws {
            final class Flag: Sendable {
                let count = Atomic(0)
            }
            let gate = DispatchSemaphore(value: 0), began = Flag(), run = Flag()
            func useAndDrop() async throws {
                let pool = try await VMPool(.init(workers: 1))
                _ = try await pool.submit { [kept = Kept(run)] _ in
                    began.count.store(1, ordering: .relaxed)
                    gate.wait()
                    _ = kept
                }
                for _ in 0..<3 { _ = try await pool.submit { [kept = Kept(run)] _ in _ = kept } }
                try await eventually { began.count.load(ordering: .relaxed) == 1 }
            }
            /// Counts how often one is dropped.
            final class Kept: Sendable {
                let flag: Flag
                init(_ flag: Flag) { self.flag = flag }
                deinit { flag.count.add(1, ordering: .relaxed) }
            }
            try await useAndDrop()
            // Those that wait are let go of at once, the one that runs afterwards.
            try await eventually { run.count.load(ordering: .relaxed) == 3 }
            gate.signal()
            try await eventually { run.count.load(ordering: .relaxed) == 4 }
            // A future keeps its pool.
            func future() async throws -> VMFuture<Int> {
                try await VMPool(.init(workers: 1)).submit { vm in try Int(vm.eval("sum(range(1000))")) }
            }
            let left = try await future()
            try await expectTrue(left.value == 499_500)
            // The last holder may be a task of the pool.
            func ownHolder() async throws {
                let pool = try await VMPool(.init(workers: 1))
                try await pool.run { [pool] _ in _ = pool }
            }
            try await ownHolder()
        }

        /// Thousands of tasks of all kinds: what the worker's Python has allocated stays, and so do the threads.
        @Test func nothingIsLeft() async throws {
            final class Alive: Sendable {
                static let count = Atomic(0)
                init() { Self.count.add(1, ordering: .relaxed) }
                deinit { Self.count.subtract(1, ordering: .relaxed) }
            }
            try await withNewVMAndPool { vm, pool in
                let object = try vm.eval("[1000, 'a']")
                func blocks() async throws -> Int {
                    try await pool.run { vm in
                        try vm.import("gc").collect()
                        let sys = try vm.import("sys")
                        return try sys.hasAttribute("gettotalrefcount")
                            ? Int(sys.gettotalrefcount()) : Int(sys.getallocatedblocks())
                    }
                }
                var rounds: [Int] = []
                for _ in 0..<12 {
                    let before = try await blocks()
                    for number in 0..<100 {
                        let alive = Alive()
                        _ = try await pool.call("builtins:len", object) as Int
                        _ = try await pool.call("builtins:list", object) as PyObject
                        _ = try await pool.call("builtins:list", object) as Parcel
                        _ = try await pool.run("[x for x in args]", 1_000, "b") as PyObject
                        _ = await failure { try await pool.call("builtins:int", "x\(number)") }
                        _ = await failure {
                            try await pool.run { _ in
                                _ = alive; throw CancellationError()
                            }
                        }
                        try await pool.run { _ in _ = alive }
                        let future = try await pool.submit { _ in alive }
                        if number % 2 == 0 { future.cancel() } else { _ = try await future.value }
                    }
                    for try await _ in pool.map(over: 0..<100, { _, _ in Alive() }) {}
                    let growth = try await blocks() - before
                    if abs(growth) < 30 { return }
                    rounds.append(growth)
                }
                Issue.record("blocks: \(rounds)")
            }
            try await eventually { Alive.count.load(ordering: .relaxed) == 0 }
        }

        private func withNewVMAndPool(_ body: (VM, VMPool) async throws -> Void) async throws {
            var configuration = VMPool.Configuration(workers: 1)
            configuration.vm = countable
            let vm = try VM()
            try await withNewPool(configuration) { pool in try await body(vm, pool) }
            try vm.close()
        }
    }
}
