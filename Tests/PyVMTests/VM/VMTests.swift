import Foundation
import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    @Suite struct VMTests {
        @Test func twoVMsKnowNothingOfEachOther() throws {
            let one = try VM(), other = try VM()
            try one.run("x = 1")
            try expect(Int(one.eval("x")) == 1)
            #expect(raises("NameError") { _ = try other.eval("x") })
            #expect(one != other && one.isOpen)
            try one.close()
            try other.close()
        }

        @Test func whatIsClosedSaysSo() throws {
            let vm = try VM()
            let list = try vm.eval("[1]")
            try vm.close()
            #expect(!vm.isOpen)
            for body in [
                { _ = try vm.eval("1") }, { _ = try list.pythonLength }, { try list.append(2) }, { try vm.close() },
            ] as [() throws -> Void] {
                let error = #expect(throws: VMError.self) { try body() }
                #expect(error?.code == .closed)
            }
            #expect(String(describing: list).contains("is closed"))
        }

        @Test func anObjectOfAnotherVMIsRefused() throws {
            try withNewVM { one in
                try withNewVM { other in
                    let list = try one.eval("[]"), item = try other.eval("'x'")
                    let error = #expect(throws: VMError.self) { try list.append(item) }
                    #expect(error?.code == .foreignObject)
                    try expect(list.pythonLength == 0)
                    #expect(list != item && item != list)
                    try list.append(String(item))
                    try expect(String(list[0]) == "x")
                }
            }
        }

        @Test func aConfigurationIsHeard() throws {
            var configuration = VMConfiguration()
            configuration.arguments = ["a program", "größe"]
            configuration.path = ["/nowhere"]
            configuration.memoryLimit = 64 << 20
            try withNewVM(configuration) { vm in
                try expect([String](vm.eval("__import__('sys').argv")) == ["a program", "größe"])
                try expect([String](vm.eval("__import__('sys').path")) == ["/nowhere"])
                #expect(raises("MemoryError") { try vm.run("bytearray(100 << 20)") })
                try expect(["own-gil", "isolated"].contains(vm.information.kind) && vm.information.isOpen)
            }
            let error = #expect(throws: VMError.self) { try VM(VMConfiguration(python: "/nonexistent/python")) }
            #expect(error?.message.isEmpty == false && error?.function == "PyVM_New")
        }

        /// Also where a thread inside never leaves, and with names in the cache.
        @Test func closingWaitsNoLongerThanItIsTold() throws {
            let vm = try VM()
            try expect(vm.import("sys").version_info.major.isTrue)
            let isInside = Atomic(false), mayGo = Atomic(false)
            let thread = Thread {
                try? vm.withVM {
                    isInside.store(true, ordering: .relaxed)
                    while !mayGo.load(ordering: .relaxed) { usleep(1_000) }
                }
            }
            thread.start()
            while !isInside.load(ordering: .relaxed) { usleep(1_000) }
            let start = ContinuousClock.now
            let error = #expect(throws: VMError.self) { try vm.close(within: 100) }
            #expect(error?.code == .busy && ContinuousClock.now - start < .seconds(5))
            mayGo.store(true, ordering: .relaxed)
            try vm.close()
        }

        @Test func streamsGoWhereTheConfigurationSays() throws {
            let written = Mutex<[String]>([]), toRead = Mutex(Array("one\nzwei größer\n".utf8))
            var configuration = VMConfiguration()
            configuration.environment = ["PYVM_TEST": "größe", "PATH": "/bin"]
            configuration.output = { stream, bytes in
                let text = String(decoding: bytes, as: UTF8.self)
                if text.contains("full") { throw POSIXError(.ENOSPC) }
                written.withLock { $0.append("\(stream == .standardError ? "error" : "output"): \(text)") }
            }
            configuration.input = { room in
                toRead.withLock { bytes in
                    let part = bytes.prefix(min(room.count, 5))
                    room.copyBytes(from: part)
                    bytes.removeFirst(part.count)
                    return part.count
                }
            }
            try withNewVM(configuration) { vm in
                try vm.run(
                    """
                    import os, sys
                    print(input(), input().upper(), flush=True)
                    print('wrong', file=sys.stderr)
                    print(os.environ['PYVM_TEST'], len(os.environ), flush=True)
                    try: print('full', flush=True)
                    except OSError as error: code = error.errno
                    try: input()
                    except EOFError: ended = True
                    """)
                try expect(Int(vm.main.code) == Int(POSIXErrorCode.ENOSPC.rawValue) && Bool(vm.main.ended))
            }
            let all = written.withLock { $0.joined() }
            #expect(
                all.contains("output: one ZWEI GRÖSSER") && all.contains("error: wrong") && all.contains("größe 2"),
                "\(all)")
        }

        /// Modules of a recycled interpreter may hold what an earlier VM gave it.
        @Test func recycledInterpretersKeepTheirStreams() throws {
            let written = Mutex("")
            var configuration = VMConfiguration()
            configuration.recycles = true
            try withNewVM(configuration) { vm in try vm.run("import logging") }
            configuration.output = { _, bytes in written.withLock { $0 += String(decoding: bytes, as: UTF8.self) } }
            try withNewVM(configuration) { vm in
                try vm.run("import logging; logging.basicConfig(force=True); logging.warning('one')")
            }
            configuration.output = nil
            try withNewVM(configuration) { vm in try vm.run("import logging; logging.warning('two')") }
            #expect(written.withLock { $0 }.contains("one"))
        }

        @Test func closingReleasesWhatWasDroppedElsewhere() throws {
            final class Token: Sendable {
                static let alive = Atomic(0)
                init() { Self.alive.add(1, ordering: .relaxed) }
                deinit { Self.alive.subtract(1, ordering: .relaxed) }
            }
            let vm = try VM()
            for _ in 0..<10 {
                let token = Token()
                _ = try vm.function("f") { withExtendedLifetime(token) { 1 } }
            }
            try vm.close()
            #expect(Token.alive.load(ordering: .relaxed) == 0)
        }

        @Test func textsThatCWouldCutAreRefused() throws {
            try withNewVM { vm in
                for body in [
                    { try vm.run("1\0") }, { try vm.run("1", file: "a\0b") }, { _ = try vm.import("json\0x") },
                    { _ = try vm.function("a\0b") { 1 } }, { _ = try VM(VMConfiguration(python: "3\0")) },
                ] as [() throws -> Void] {
                    let error = #expect(throws: VMError.self) { try body() }
                    #expect(error?.code == .argument && error?.message.contains("null characters") == true)
                }
                let thing = try vm.eval("type('Thing', (), {})()")
                try thing.setAttribute("a\0b", to: 1)
                try expect(!thing.hasAttribute("a") && thing.hasAttribute("a\0b") && !thing.hasAttribute("a\0zzz"))
                try thing.deleteAttribute("a\0b")
                try vm.run("# -*- coding: latin-1 -*-\nx = 'é'")
                try expect(String(vm.main.x) == "é")
            }
            var configuration = VMConfiguration()
            configuration.memoryLimit = -1
            #expect(throws: VMError.self) { try VM(configuration) }
            configuration = VMConfiguration(kind: .main)
            configuration.arguments = ["x"]
            #expect(throws: VMError.self) { try VM(configuration) }
        }

        @Test func manyThreadsUseOneVM() async throws {
            let vm = try VM()
            let list = try vm.eval("[]")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<16 {
                    group.addTask {
                        for turn in 0..<100 { try list.append(task * 100 + turn) }
                        let sum = try await vm.withVM { try Int(vm.eval("sum(range(10))")) }
                        #expect(sum == 45)
                    }
                }
                try await group.waitForAll()
            }
            try expect(list.pythonLength == 1600)
            try expect(Set<Int>(list).count == 1600)
            try vm.close()
        }

        /// References that are dropped outside the VM, by any thread, are released at the next entry, and finalizers
        /// run then.
        @Test func whatIsDroppedElsewhereIsReleased() async throws {
            let vm = try VM()
            try vm.run(
                "class Counted:\n    alive = 0\n    def __init__(self): Counted.alive += 1\n    def __del__(self): Counted.alive -= 1"
            )
            for _ in 0..<4 {
                let objects = try (0..<250).map { _ in try vm.eval("Counted()") }
                await Task.detached { _ = objects.count }.value
            }
            _ = try vm.eval("None")
            try expect(Int(vm.eval("Counted.alive")) == 0)
            let left = try vm.eval("Counted()")
            try vm.close()
            withExtendedLifetime(left) {}
        }

        @Test func scopesNestAcrossVMs() async throws {
            let one = try VM(), other = try VM()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for pair in [(one, other), (other, one)] {
                    group.addTask {
                        for _ in 0..<200 {
                            try pair.0.withVM {
                                try pair.1.withVM {
                                    try pair.0.run("x = 1"); try pair.1.run("y = 2")
                                }
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            try one.close()
            try other.close()
        }
    }
}
