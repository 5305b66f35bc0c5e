import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    @Suite struct ForkTests {
        @Test func aChildBeginsWithTheStateOfItsParent() throws {
            try withNewVM { vm in
                try vm.run("x = [[1]] * 2")
                let found = Mutex([Int]())
                let child = try vm.fork(name: "größe") { child in
                    try child.run("x[0].append(2)")
                    let pid = child.processID
                    let isOwn = VM.current == child && child != vm
                    try found.withLock { $0 = try [Int](child.eval("x[1]")) + [isOwn ? 1 : 0, Int(pid)] }
                }
                #expect(child.pid > 4_194_304)
                #expect(try child.wait(within: .seconds(60)) == .exited(0))
                #expect(found.withLock { $0 } == [1, 2, 1, Int(child.pid)])
                try expect(String(vm.eval("x").pythonRepr) == "[[1], [1]]")
                #expect(vm.processID == ProcessInfo.processInfo.processIdentifier)
                #expect(child.information == nil)
                let error = #expect(throws: VMError.self) { try child.wait(within: .zero) }
                #expect(error?.code == .argument)
            }
        }

        @Test func endingsAreAsTheBodySays() throws {
            struct Failure: Error {}
            try withNewVM { vm in
                try vm.run("import sys; sys.excepthook = lambda *error: None")
                let bodies: [(@Sendable (VM) throws -> Void, VMChild.Ending)] = [
                    ({ _ in throw VMExit(7) }, .exited(7)),
                    ({ try $0.run("raise SystemExit(3)") }, .exited(3)),
                    ({ try $0.run("1 / 0") }, .exited(1)),
                    ({ _ in throw Failure() }, .exited(1)),
                    ({ try $0.run("import pyvm; pyvm.kill(pyvm.getpid(), 15)") }, .killed(15)),
                    (
                        { vm in throw try VMExit(vm.fork { _ in throw VMExit(4) }.wait() == .exited(4) ? 5 : 6) },
                        .exited(5)
                    ),
                ]
                for (body, ending) in bodies { #expect(try vm.fork(body).wait(within: .seconds(60)) == ending) }
            }
        }

        @Test func aChildIsKilled() async throws {
            let vm = try VM()
            let child = try vm.fork(name: "largo") { try $0.run("import time\nwhile True: time.sleep(0.01)") }
            let late = #expect(throws: VMError.self) { try child.wait(within: .zero) }
            #expect(late?.code == .timeout)
            try #expect(vm.information.canForkFrames)
            #expect(
                child.information?.name == "largo" && child.information?.ending == nil
                    && child.information?.parent == vm.processID)
            try child.kill()
            #expect(try await child.wait() == .killed(9))
            #expect(throws: VMError.self) { try child.kill() }
            let other = try vm.fork { _ in throw VMExit(2) }
            let (first, ending) = try VMChild.waitForAny(within: .seconds(60))
            #expect(first == other && ending == .exited(2))
            try vm.close()
        }

        /// Some are killed before their body has begun, which then never runs.
        @Test func whatABodyHasCapturedIsLetGoOf() throws {
            let left = Mutex(0)
            final class Captured: Sendable {
                let ended: @Sendable () -> Void
                init(ended: @escaping @Sendable () -> Void) { self.ended = ended }
                deinit { ended() }
            }
            func capture() -> Captured {
                left.withLock { $0 += 1 }
                return Captured { left.withLock { $0 -= 1 } }
            }
            try withNewVM { vm in
                let hooks = try ForkHooks(inChild: { try? $0.run("import pyvm; pyvm.kill(pyvm.getpid(), 9)") })
                for _ in 0..<3 {
                    let child = try vm.fork { [captured = capture()] _ in withExtendedLifetime(captured) {} }
                    #expect(try child.wait(within: .seconds(60)) == .killed(9))
                    #expect(left.withLock { $0 } == 0)
                }
                try hooks.remove()
                for _ in 0..<40 {
                    let child = try vm.fork { [captured = capture()] _ in withExtendedLifetime(captured) {} }
                    try child.kill()
                    try child.wait(within: .seconds(60))
                    #expect(left.withLock { $0 } == 0)
                }
                try vm.run("import zlib; lines = zlib.compressobj()")
                #expect(throws: VMError.self) {
                    try vm.fork { [captured = capture()] _ in withExtendedLifetime(captured) {} }
                }
                #expect(left.withLock { $0 } == 0)
            }
        }

        @Test func whatCannotBeInAChildIsRefusedOrLeftOut() throws {
            try withNewVM { vm in
                try vm.run("import zlib; lines = zlib.compressobj()")
                let error = #expect(throws: VMError.self) { try vm.fork { _ in } }
                #expect(error?.message.contains("__main__.lines") == true)
                let child = try vm.fork(leavesOut: true) { child in
                    if !raises("AttributeError", { _ = try child.eval("lines.flush") }) { throw VMExit(1) }
                }
                #expect(try child.wait(within: .seconds(60)) == .exited(0))
                #expect(throws: VMError.self) { try vm.fork(name: "a\0b") { _ in } }
            }
        }

        @Test func hooksRunAtForks() throws {
            let ran = Mutex([String]())
            let note = { @Sendable (what: String) in ran.withLock { $0.append(what) } }
            try withNewVM { vm in
                let hooks = try ForkHooks(
                    before: { note($0 == vm ? "before" : "elsewhere") },
                    inParent: { note($0 == vm ? "parent" : "elsewhere") },
                    inChild: { try $0.run("x = 1") })
                let body: @Sendable (VM) throws -> Void = { try note("child \(Int($0.eval("x")))") }
                #expect(try vm.fork(body).wait(within: .seconds(60)) == .exited(0))
                #expect(ran.withLock { $0.sorted() } == ["before", "child 1", "parent"])
                try hooks.remove()
                #expect(throws: VMError.self) { try hooks.remove() }
                try vm.run("x = 2")
                #expect(try vm.fork(body).wait(within: .seconds(60)) == .exited(0))
                #expect(ran.withLock { $0.last } == "child 2")
            }
        }
    }
}
