import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    /// The code of the article Threads, and what it claims.
    @Suite struct ThreadsTests {
        @Test func aScopeIsOneEntry() throws {
            try withNewVM { vm in
                let list = try vm.object([1, 2, 3])
                let sum = try vm.withVM {
                    var sum = 0
                    for index in 0..<3 { sum += try Int(list[index]) }
                    return sum
                }

                #expect(sum == 6)
            }
        }

        @Test func theGILIsNoLock() async throws {
            let vm = try VM()
            try vm.run("total = 0")
            let lock = try vm.import("threading").Lock()
            try vm.main.setAttribute("lock", to: lock)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<100 {
                            try await vm.withVM {
                                try vm.run(
                                    """
                                    with lock:
                                        total += 1
                                    """)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }

            try expect(Int(vm.main.total) == 400)
            try vm.close()
        }

        @Test func anObjectStaysInItsVM() throws {
            try withNewVM { one in
                try withNewVM { other in
                    let word = try one.object("spam")
                    let list = try other.object([String]())
                    try list.append(other.transfer(word))

                    try expect([String](list) == ["spam"])
                    let error = #expect(throws: VMError.self) { try list.append(word) }
                    #expect(error?.code == .foreignObject)
                }
            }
        }

        @Test func aScopeInAnotherLetsGoOfIt() throws {
            try withNewVM { a in
                try withNewVM { b in
                    try a.withVM {
                        let name = try String(a.eval("'a'"))
                        try b.withVM { try b.main.setAttribute("name", to: name) }
                    }

                    try expect(String(b.main.name) == "a")
                    try a.withVM {
                        #expect(VM.current == a)
                        try b.withVM { #expect(VM.current == b) }
                        #expect(VM.current == a)
                    }
                    #expect(VM.current == nil)
                }
            }
        }

        actor Model {
            private let executor: VMExecutor
            nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
            private let vm: VM

            init(vm: VM) throws {
                self.vm = vm
                executor = try VMExecutor(vm: vm)
            }

            func thread() throws -> Int { try Int(vm.import("threading").get_ident()) }
        }

        @Test func anActorHasAThread() async throws {
            let vm = try VM()
            let model = try Model(vm: vm)
            let thread = try await model.thread(), again = try await model.thread()
            #expect(thread == again)
            try vm.close()
        }

        @Test func closingWaits() async throws {
            let vm = try VM()
            let running = Task { try await vm.withVM { try vm.run("while True: pass") } }
            while try vm.information.threadsInside == 0 { try await Task.sleep(for: .milliseconds(1)) }
            do {
                try vm.close(within: 100)
            } catch let error where error.code == .busy {
                vm.interrupt()
                _ = await running.result
                try vm.close()
            }

            #expect(!vm.isOpen)
        }

        @Test func whereAVMCannotBeClosed() throws {
            let vm = try VM()
            try vm.main.setAttribute("close", to: vm.function("close") { try vm.close() })
            let error = #expect(throws: VMError.self) { try vm.run("close()") }
            #expect(error?.code == .order && vm.isOpen)
            try withNewVM { other in
                try vm.withVM {
                    try other.withVM {
                        let error = #expect(throws: VMError.self) { try vm.close() }
                        #expect(error?.code == .order && vm.isOpen)
                    }
                }
            }
            try vm.withVM { try vm.withVM { try vm.close() } }
            #expect(!vm.isOpen)
        }

        @Test func daemonThreadsInCCallsAreLeft() throws {
            var configuration = VMConfiguration()
            configuration.allowsDaemonThreads = true
            let vm = try VM(configuration)
            try vm.run(
                """
                import os, threading
                ends = os.pipe()
                os.set_inheritable(ends[0], True)
                # A C call that goes on to wait after a signal.
                thread = threading.Thread(target=os.system, args=(f"read line <&{ends[0]}",), daemon=True)
                thread.start()
                """)
            let end = try Int32(vm.main.ends[1])
            try vm.close()
            try #expect(!vm.isOpen && vm.information.threadsLeft == 1)
            #expect(write(end, "\n", 1) == 1)
            while try vm.information.threadsLeft > 0 { usleep(1_000) }
        }

        @Test func daemonThreadsThatRunPythonCodeEnd() throws {
            var configuration = VMConfiguration()
            configuration.allowsDaemonThreads = true
            let vm = try VM(configuration)
            try vm.run(
                """
                import threading, time
                threading.Thread(target=threading.Event().wait, daemon=True).start()
                """)
            try vm.runExitHandlers()
            #expect(vm.isOpen)
            try vm.close()
        }

        @Test func threadsThatAreRefused() throws {
            try withNewVM { vm in
                #expect(raises("RuntimeError") { try vm.run("import os; os.fork()") })
                try vm.run("import subprocess; subprocess.run(['true'], check=True)")
                let code = "import threading; t = threading.Thread(target=print, daemon=True); t.start()"
                #expect(raises("RuntimeError") { try vm.run(code) })
                try vm.run("done = []; t = threading.Thread(target=lambda: done.append(1)); t.start(); t.join()")
                try expect(vm.main.done.pythonLength == 1)
            }
            var configuration = VMConfiguration()
            configuration.allowsThreads = false
            try withNewVM(configuration) { vm in
                #expect(
                    raises("RuntimeError") { try vm.run("import threading; threading.Thread(target=print).start()") })
            }
        }

        final class Node: PythonClass, SharedPythonObject, @unchecked Sendable {
            static let alive = Atomic(0)
            var object: PyObject?
            init() { Self.alive.add(1, ordering: .relaxed) }
            deinit { Self.alive.subtract(1, ordering: .relaxed) }
            static let pythonClass = PythonClassDefinition<Node>("Node", [])
        }

        /// Nobody can find it any more, and the VM's end does not run what would release it.
        @Test func aCycleOutlivesItsVM() throws {
            let before = Node.alive.load(ordering: .relaxed)
            try withNewVM { vm in
                let node = Node()
                node.object = try vm.object(node)
            }
            #expect(Node.alive.load(ordering: .relaxed) == before + 1)
        }

        /// A Swift object that holds its own Python object stays, until the reference is taken out.
        @Test func aCycleThroughSwiftStays() throws {
            let before = Node.alive.load(ordering: .relaxed)
            try withNewVM { vm in
                func make() throws -> Node {
                    let node = Node()
                    node.object = try vm.object(node)
                    return node
                }
                weak var kept: Node?
                do { kept = try make() }
                try vm.import("gc").collect()
                #expect(Node.alive.load(ordering: .relaxed) == before + 1)
                kept?.object = nil
                try vm.import("gc").collect()
                #expect(Node.alive.load(ordering: .relaxed) == before)
            }
        }
    }
}
