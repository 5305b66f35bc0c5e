import Foundation
import PyVM
import Synchronization
import Testing

private actor Model {
    private let executor: VMExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    private nonisolated let vm: VM

    init(_ vm: VM) throws {
        self.vm = vm
        executor = try VMExecutor(vm: vm)
    }

    func run(_ code: String) throws { try vm.run(code) }

    func thread() throws -> Int { try Int(vm.import("threading").get_ident()) }

    /// Leaves the thread in between.
    func threadAfterAnAwait() async throws -> Int {
        await Task.yield()
        try await Task.sleep(for: .milliseconds(1))
        return try thread()
    }

    nonisolated var isInside: Bool { VM.current == vm }

    func isInsideItsVM() -> Bool { isInside }
}

extension BindingsTests {
    @Suite struct ConcurrencyTests {
        @Test func anActorStaysOnItsThread() async throws {
            let vm = try VM()
            let model = try Model(vm), other = try Model(vm)
            try await model.run("import threading\nlocal = threading.local()\nlocal.value = 42")
            let thread = try await model.thread()
            for _ in 0..<50 {
                let again = try await model.threadAfterAnAwait()
                #expect(again == thread)
            }
            try await model.run("assert local.value == 42")
            let otherThread = try await other.thread()
            #expect(otherThread != thread)
            await #expect(throws: PythonError.self) { try await other.run("local.value") }
            let inside = await model.isInsideItsVM()
            #expect(inside && !model.isInside)
            try vm.close()
            let error = await #expect(throws: VMError.self) { try await model.run("1") }
            #expect(error?.code == .closed)
        }

        @Test func actorsOfManyVMs() async throws {
            let actors = try (0..<4).map { _ in try VMActor(VM()) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, actor) in actors.enumerated() {
                    for turn in 0..<50 {
                        group.addTask {
                            let sum = try await actor.run { vm in
                                try vm.run("total = globals().get('total', 0) + \(number)")
                                return try Int(vm.eval("sum(range(\(turn)))"))
                            }
                            #expect(sum == turn * (turn - 1) / 2)
                        }
                    }
                }
                try await group.waitForAll()
            }
            for (number, actor) in actors.enumerated() {
                let total = try await actor.run { vm in try Int(vm.main.total) }
                #expect(total == 50 * number)
                try actor.vm.close()
            }
        }

        @Test func theThreadEndsWithItsActor() async throws {
            let vm = try VM()
            func threads() throws -> Int {
                try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count
            }
            _ = try await VMActor(vm).run { try $0.eval("1").isTrue }
            let before = try threads()
            for _ in 0..<50 { _ = try await VMActor(vm).run { try $0.eval("1").isTrue } }
            for _ in 0..<200 where try threads() > before + 5 { try await Task.sleep(for: .milliseconds(10)) }
            try expect(threads() <= before + 5)
            try vm.close()
        }

        /// Waiting for a GIL does not take a thread from other tasks: with every thread of the pool waiting, none could
        /// let go.
        @Test func waitingHoldsUpNoOtherTask() async throws {
            let vm = try VM()
            let waiting = 4 * ProcessInfo.processInfo.activeProcessorCount
            let hasEntered = Atomic(0), mayGo = Atomic(false)
            let holder = Thread {
                try? vm.withVM {
                    hasEntered.store(1, ordering: .relaxed)
                    while !mayGo.load(ordering: .relaxed) { usleep(1_000) }
                }
            }
            holder.start()
            while hasEntered.load(ordering: .relaxed) == 0 { try await Task.sleep(for: .milliseconds(1)) }
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<waiting { group.addTask { try await vm.withVM { try Int(vm.eval("6 * 7")) } } }
                try await Task.sleep(for: .milliseconds(50))
                mayGo.store(true, ordering: .relaxed)
                for try await value in group { #expect(value == 42) }
            }
            try vm.close()
        }

        @Test func whatATaskDidIsFreed() async throws {
            final class Token: Sendable {
                static let alive = Atomic(0)
                init() { Self.alive.add(1, ordering: .relaxed) }
                deinit { Self.alive.subtract(1, ordering: .relaxed) }
            }
            let vm = try VM()
            for _ in 0..<20 {
                let token = Token()
                _ = try await vm.withVM { try withExtendedLifetime(token) { try Int(vm.eval("1")) } }
            }
            for _ in 0..<200 where Token.alive.load(ordering: .relaxed) > 0 {
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(Token.alive.load(ordering: .relaxed) == 0)
            try vm.close()
        }

        @Test func aCancelledTaskDoesNotEnter() async throws {
            let vm = try VM()
            let entering = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await vm.withVM { try Int(vm.eval("1")) }
            }
            await #expect(throws: CancellationError.self) { try await entering.value }
            let running = Task { try await vm.withVM { try vm.run("while True: pass") } }
            while try vm.information.threadsInside == 0 { try await Task.sleep(for: .milliseconds(1)) }
            try await Task.sleep(for: .milliseconds(20))
            vm.interrupt()
            let error = await #expect(throws: PythonError.self) { try await running.value }
            #expect(error?.type == "KeyboardInterrupt")
            try vm.close()
        }
    }
}
