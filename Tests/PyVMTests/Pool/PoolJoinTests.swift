import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    /// Fork and join of closures.
    @Suite struct PoolJoinTests {
        static func fib(_ number: Int, in vm: VM) throws -> Int {
            if number < 2 { return number }
            let (one, other) = try vm.join({ try fib(number - 1, in: $0) }, { try fib(number - 2, in: $0) })
            return one + other
        }

        @Test(arguments: [1, 2]) func nested(workers: Int) async throws {
            try await withNewPool(.init(workers: workers)) { pool in
                try await expectTrue(pool.run { vm in try Self.fib(16, in: vm) } == 987)
                try expect(pool.information.forked >= 1_596)
            }
        }

        /// Two that wait for each other run at a time, each in its own VM.
        @Test func besideEachOther() async throws {
            try await withNewPool { pool in
                let (one, other) = try await pool.run { vm in
                    let here = DispatchSemaphore(value: 0), there = DispatchSemaphore(value: 0)
                    return try vm.join { vm in
                        here.signal()
                        #expect(there.wait(timeout: .now() + 60) == .success)
                        return try Int(vm.eval("id(None)"))
                    } _: { vm in
                        there.signal()
                        #expect(here.wait(timeout: .now() + 60) == .success)
                        return vm
                    }
                }
                #expect(one != 0)
                try expect(other.isOpen && pool.information.stolen >= 1)
            }
        }

        @Test func errorsAndOtherThreads() async throws {
            struct Own: Error, Equatable { let number: Int }
            let ran = Atomic(0)
            @Sendable func count(_ vm: VM) { ran.add(1, ordering: .relaxed) }
            try await withNewPool { pool in
                let first = await failure {
                    _ = try await pool.run { vm in try vm.join({ _ in throw Own(number: 1) }, { count($0) }) }
                }
                #expect(first as? Own == Own(number: 1))
                let second = await failure {
                    _ = try await pool.run { vm in try vm.join({ count($0) }, { _ in throw Own(number: 2) }) }
                }
                #expect(second as? Own == Own(number: 2))
                #expect(ran.load(ordering: .relaxed) == 2)
                let python = await failure {
                    _ = try await pool.run { vm in try vm.join({ count($0) }, { try $0.run("1 // 0") }) }
                }
                #expect((python as? PythonError)?.traceback.contains("ZeroDivisionError") == true)
            }
            // In a thread that is no worker.
            try withNewVM { vm in
                try expect(Self.fib(10, in: vm) == 55)
                let (a, b) = try vm.withVM { try vm.join({ try Int($0.eval("1")) }, { try Int($0.eval("2")) }) }
                #expect(a == 1 && b == 2)
            }
        }
    }
}
