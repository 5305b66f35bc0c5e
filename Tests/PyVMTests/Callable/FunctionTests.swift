import PyVM
import Synchronization
import Testing

extension BindingsTests {
    @Suite struct FunctionTests {
        private struct Wrong: Error, Equatable { let text: String }

        @Test func closuresAreCalled() throws {
            try withNewVM { vm in
                try vm.main.setAttribute("add", to: vm.function("add") { (a: Int, b: Int) in a + b })
                try expect(Int(vm.eval("add(2, 3)")) == 5 && Int(vm.eval("add(*(4, 5))")) == 9)
                #expect(raises("TypeError") { _ = try vm.eval("add(1)") })
                #expect(raises("TypeError") { _ = try vm.eval("add(1, 2, 3)") })
                #expect(raises("TypeError") { _ = try vm.eval("add(1, 'x')") })
                #expect(raises("TypeError") { _ = try vm.eval("add(1, b=2)") })
                let nothing = try vm.function("nothing") { "called" }
                try expect(String(nothing()) == "called" && String(nothing.__name__) == "nothing")
            }
        }

        @Test func parametersHaveNamesAndDefaults() throws {
            try withNewVM { vm in
                let scale = try vm.function(
                    "scale", documentation: "Scales.", parameters: ["x", .init("by", default: 2.0)]
                ) { (x: Double, by: Double) in x * by }
                try vm.main.setAttribute("scale", to: scale)
                try expect(
                    Double(vm.eval("scale(3)")) == 6 && Double(vm.eval("scale(3, 4)")) == 12
                        && Double(vm.eval("scale(by=5, x=2)")) == 10)
                try expect(String(scale.__doc__) == "Scales.")
                for call in ["scale()", "scale(1, x=2)", "scale(1, z=3)", "scale(by=1)"] {
                    #expect(raises("TypeError") { _ = try vm.eval(call) })
                }
            }
        }

        @Test func anythingMayBeTaken() throws {
            try withNewVM { vm in
                let all = try vm.function(
                    "all",
                    arguments: { arguments in
                        "\(arguments.positional.count) \(arguments.keywords.keys.sorted())"
                    })
                try expect(String(all(1, "two", key: 3)) == "2 [\"key\"]")
            }
        }

        @Test func errorsComeThroughPythonUnchanged() throws {
            try withNewVM { vm in
                try vm.main.setAttribute(
                    "fail", to: vm.function("fail") { () throws -> Int in throw Wrong(text: "a reason") })
                #expect(throws: Wrong(text: "a reason")) { try vm.run("fail()") }
                #expect(throws: Wrong(text: "a reason")) { try vm.run("try: fail()\nfinally: x = 1") }
                try vm.run("try: fail()\nexcept RuntimeError as error: seen = str(error)")
                try expect(String(vm.main.seen).contains("a reason"))
                try vm.main.setAttribute(
                    "inner", to: vm.function("inner") { () throws -> Int in try Int(vm.eval("1 // 0")) })
                #expect(raises("ZeroDivisionError") { try vm.run("inner()") })
                try vm.run("try: inner()\nexcept ZeroDivisionError: caught = True")
                try expect(Bool(vm.main.caught))
            }
        }

        /// Counts itself, so that a closure which has it tells whether it is still there.
        private final class Token: Sendable {
            static let alive = Atomic(0)
            init() { Self.alive.add(1, ordering: .relaxed) }
            deinit { Self.alive.subtract(1, ordering: .relaxed) }
        }

        @Test func manyClosuresLeaveNothing() throws {
            try withNewVM { vm in
                func make(_ count: Int) throws {
                    try vm.withVM {
                        for number in 0..<count {
                            let token = Token()
                            let function = try vm.function("f") { withExtendedLifetime(token) { number } }
                            try expect(Int(function()) == number)
                        }
                    }
                }
                try make(2_000)
                let before = try vm.information.memory
                try make(200_000)
                let growth = try vm.information.memory - before
                #expect(growth < 100_000, "\(growth) bytes more in the VM")
                #expect(Token.alive.load(ordering: .relaxed) == 0)
            }
        }

        @Test func closuresOfOneVMCallAnother() throws {
            try withNewVM { one in
                try withNewVM { other in
                    try other.run("def double(x): return 2 * x")
                    let double = try other.main.double
                    try one.main.setAttribute("double", to: one.function("double") { (x: Int) in try Int(double(x)) })
                    try expect([Int](one.eval("[double(n) for n in range(4)]")) == [0, 2, 4, 6])
                }
            }
        }

        /// Swift and Python call each other until Python's own limit ends it: an error, and no overflow of the stack.
        @Test func endlessRecursionIsAnError() async throws {
            let vm = try VM()
            try vm.main.setAttribute(
                "swift", to: vm.function("swift") { (function: PyObject) in try function(function) })
            try vm.run("def python(f): return swift(f)")
            #expect(raises("RecursionError") { try vm.run("python(python)") })
            let error = await #expect(throws: PythonError.self) {
                try await vm.withVM { py in try py.run("python(python)") }
            }
            #expect(error?.type == "RecursionError")
            try expect(Int(vm.eval("1 + 1")) == 2)
            try vm.close()
        }
    }
}
