import Foundation
import PyVM
import Testing

extension BindingsTests {
    /// Tasks that say that they block.
    @Suite struct PoolBlockingTests {
        /// The only worker waits for what the spare's task does; also where both VMs have one GIL.
        @Test(arguments: [VMConfiguration.Kind.standard, .sharedGIL]) func aSpareStepsIn(kind: VMConfiguration.Kind)
            async throws
        {
            var configuration = VMPool.Configuration(workers: 1)
            configuration.vm.kind = kind
            try await withNewPool(configuration) { pool in
                let gate = DispatchSemaphore(value: 0)
                let first = try await pool.submit { vm in
                    VMPool.blocking { VMPool.blocking { gate.wait() } }
                    return try Int(vm.eval("1 + 1"))
                }
                try await eventually { try pool.information.blocking == 1 }
                try await pool.run { vm in
                    try vm.run("import sys")
                    gate.signal()
                }
                try await expectTrue(first.value == 2)
                try expect(pool.information.blocking == 0)
                // What the closure does with the VM enters it; what it throws comes out.
                let inside = try await pool.run { vm in try VMPool.blocking { try Int(vm.eval("6 * 7")) } }
                #expect(inside == 42)
                let error = await failure { try await pool.run { vm in try VMPool.blocking { try vm.run("1 // 0") } } }
                #expect((error as? PythonError)?.type == "ZeroDivisionError")
                try expect(pool.information.blocking == 0)
            }
        }

        @Test func noSpares() async throws {
            var configuration = VMPool.Configuration(workers: 1)
            configuration.spareWorkers = 0
            try await withNewPool(configuration) { pool in
                let gate = DispatchSemaphore(value: 0)
                let first = try await pool.submit { _ in VMPool.blocking { gate.wait() } }
                try await eventually { try pool.information.blocking == 1 }
                let second = try await pool.submit { vm in try Int(vm.eval("1")) }
                gate.signal()
                try await first.value
                try await expectTrue(second.value == 1)
                try expect(pool.workers.count == 1)
            }
            configuration.spareWorkers = -1
            #expect((await failure { _ = try await VMPool(configuration) } as? VMError)?.code == .argument)
        }

        /// It lets go of the GIL in any thread, and that is all.
        @Test func noWorker() throws {
            struct Own: Error {}
            #expect(VMPool.blocking { 1 } == 1)
            #expect(throws: Own.self) { try VMPool.blocking { throw Own() } }
            let vm = try VM()
            try vm.withVM {
                let gate = DispatchSemaphore(value: 0)
                Thread.detachNewThread { _ = try? vm.withVM { gate.signal() } }
                VMPool.blocking { gate.wait() }
                #expect(VM.current == vm)
                try expect(Int(vm.eval("1 + 1")) == 2)
            }
            try vm.close()
        }
    }
}
