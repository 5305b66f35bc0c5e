import PyVM
import Synchronization
import Testing

/// One whose instances are a VM's own.
private final class Counter: PythonClass {
    var count = 0
    static let pythonClass = PythonClassDefinition<Counter>(
        "Counter",
        [
            .initializer { Counter() },
            .method("increment") { counter in
                counter.count += 1
                return counter.count
            },
        ])
}

extension BindingsTests {
    /// What children and clones have of Swift: functions, classes, streams.
    @Suite struct SharedTests {
        @Test func functionsAreInChildrenAndClones() throws {
            let callers = Mutex([VM]())
            try withNewVM { vm in
                let note = try vm.function("note", parameters: ["x"]) { (x: Int) in
                    callers.withLock { $0 += [VM.current].compactMap { $0 } }
                    guard x > 0 else { throw VMExit(9) }
                    return x * 2
                }
                try vm.main.setAttribute("note", to: note)
                try PythonModule("game", [.function(PythonFunction("damage") { (strength: Int) in strength * 3 })])
                    .install(in: vm)
                let child = try vm.fork { child in
                    try child.run("import game; assert note(x=4) == 8 and game.damage(2) == 6")
                    #expect(callers.withLock { $0 } == [child])
                    _ = try child.eval("note(0)")
                }
                #expect(try child.wait(within: .seconds(60)) == .exited(9))
                let clone = try VMTemplate(of: vm).clone()
                try expect([Int](clone.eval("[note(1), __import__('game').damage(1)]")) == [2, 3])
                #expect(callers.withLock { $0.last } == clone)
                try clone.close()
            }
        }

        /// A class is, without the objects behind instances.
        @Test func classesAreInChildren() throws {
            try withNewVM { vm in
                try vm.main.setAttribute("Counter", to: vm.type(Counter.self))
                let child = try vm.fork { child in
                    try child.run("counter = Counter(); counter.increment(); assert counter.increment() == 2")
                }
                #expect(try child.wait(within: .seconds(60)) == .exited(0))
                try vm.run("counter = Counter()")
                let error = #expect(throws: VMError.self) { try vm.fork { _ in } }
                #expect(error?.message.contains("counter") == true)
            }
        }

        @Test func closuresGetWhatChildrenAndClonesWrite() throws {
            let written = Mutex([String]())
            var configuration = VMConfiguration()
            configuration.output = { stream, text in
                written.withLock { $0.append("\(stream.rawValue) " + String(decoding: text, as: UTF8.self)) }
            }
            configuration.input = {
                $0.copyBytes(from: Array("words\n".utf8)); return 6
            }
            let vm = try VM(configuration)
            let child = try vm.fork { try $0.run("print(input())") }
            #expect(try child.wait(within: .seconds(60)) == .exited(0))
            let template = try VMTemplate(of: vm)
            try vm.close()
            let clone = try template.clone()
            try clone.run("import sys; print(input(), file=sys.stderr)")
            try clone.close()
            #expect(written.withLock { $0 } == ["1 words\n", "2 words\n"])
        }
    }
}
