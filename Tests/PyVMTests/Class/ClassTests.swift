import PyVM
import Synchronization
import Testing

/// A class that is not Sendable.
private final class Counter: PythonClass {
    static let alive = Atomic(0)
    var count: Int

    init(from start: Int) {
        count = start
        Self.alive.add(1, ordering: .relaxed)
    }
    deinit { Self.alive.subtract(1, ordering: .relaxed) }

    struct TooLarge: Error, Equatable { let count: Int }

    static let pythonClass = PythonClassDefinition<Counter>(
        "tests.Counter", documentation: "Counts.",
        [
            .initializer(parameters: [.init("start", default: 0)]) { (start: Int) in Counter(from: start) },
            .method("increment", documentation: "Counts on.", parameters: [.init("by", default: 1)]) {
                (counter, by: Int) in
                guard counter.count + by <= 1_000 else { throw TooLarge(count: counter.count + by) }
                counter.count += by
            },
            .method("doubled") { $0.count * 2 },
            .method("__len__") { $0.count },
            .method("__add__") { (counter, other: Int) in counter.count + other },
            .method("__eq__") { (counter, other: PyObject) in
                try other.isInstance(of: other.vm.type(Counter.self))
                    && other.withInstance(of: Counter.self) { $0.count } == counter.count
            },
            .method(
                "call",
                arguments: { counter, arguments in
                    "\(counter.count) \(arguments.positional.count) \(arguments.keywords.keys.sorted())"
                }),
            .property("count", documentation: "How many.", get: { $0.count }, set: { $0.count = $1 }),
            .property("isEven", get: { $0.count % 2 == 0 }),
            .staticMethod(PythonFunction("limit") { 1_000 }),
            .constant("step", 1),
        ])
}

/// One whose end calls Python.
private final class Guardian: PythonClass {
    deinit { _ = try? VM.current?.eval("len('abc')") }
    static let pythonClass = PythonClassDefinition<Guardian>("Guardian", [.initializer { Guardian() }])
}

/// One that Swift code only creates, and that goes anywhere.
private final class Settings: PythonClass, SharedPythonObject, Sendable {
    let name: String
    init(name: String) { self.name = name }

    static let pythonClass = PythonClassDefinition<Settings>("Settings", [.property("name", get: { $0.name })])
}

extension BindingsTests {
    @Suite struct ClassTests {
        private func withCounter(_ body: (VM) throws -> Void) throws {
            try withNewVM { vm in
                try vm.main.setAttribute("Counter", to: vm.type(Counter.self))
                try body(vm)
            }
            #expect(Counter.alive.load(ordering: .relaxed) == 0)
        }

        @Test func methodsAndProperties() throws {
            try withCounter { vm in
                try vm.run("c = Counter(5); c.increment(); c.increment(by=2); d = Counter(start=8)")
                try expect(Int(vm.eval("c.count")) == 8 && Int(vm.eval("len(c)")) == 8 && Int(vm.eval("c + 1")) == 9)
                try expect(Bool(vm.eval("c == d and c != Counter() and c.isEven and not c == 8")))
                try expect(Int(vm.eval("c.doubled()")) == 16 && Int(vm.eval("Counter.doubled(d)")) == 16)
                try vm.run("c.count = 3")
                try expect(!Bool(vm.eval("c.isEven")) && Int(vm.eval("Counter.limit() + c.step")) == 1_001)
                try expect(String(vm.eval("c.call(1, 2, x=3)")) == "3 3 [\"x\"]")
                try expect(vm.eval("c.increment()").isNone)
            }
        }

        @Test func whatPythonTellsOfIt() throws {
            try withCounter { vm in
                try expect(
                    String(vm.eval("Counter.__name__ + Counter.__module__ + Counter.__doc__")) == "CountertestsCounts.")
                try expect(
                    String(vm.eval("Counter.increment.__doc__")) == "Counts on."
                        && String(vm.eval("Counter.count.__doc__")) == "How many.")
                try vm.run("import inspect")
                try expect(String(vm.eval("str(inspect.signature(Counter().increment))")) == "(by=1)")
                try expect(String(vm.eval("str(inspect.signature(Counter.increment))")) == "(self, by=1)")
                try expect(vm.type(Counter.self).isSame(as: vm.main.Counter))
                try expect(vm.eval("isinstance(Counter(), Counter)").isTrue)
            }
        }

        @Test func mistakesAreErrors() throws {
            try withCounter { vm in
                try vm.run("c = Counter(5)")
                for code in [
                    "Counter('x')", "Counter(1, 2)", "Counter(begin=1)", "c.increment('x')", "c.increment(1, 2)",
                    "Counter.doubled(5)",
                    "c.count = 'x'", "Counter.__len__()", "c + 'x'",
                ] {
                    #expect(raises("TypeError") { try vm.run(code) })
                }
                for code in ["c.other = 1", "c.isEven = True", "del c.count", "c.missing"] {
                    #expect(raises("AttributeError") { try vm.run(code) })
                }
                #expect(throws: Counter.TooLarge(count: 1_005)) { try vm.run("c.increment(1000)") }
                try vm.run("c.__init__(7)")
                try expect(Int(vm.eval("c.count")) == 7)
            }
        }

        @Test func pythonDerivesFromIt() throws {
            try withCounter { vm in
                try vm.run(
                    """
                    class Named(Counter):
                        def __init__(self, name, start=0):
                            super().__init__(start)
                            self.name = name
                        def increment(self, by=1):
                            super().increment(by * 10)
                    class Forgetful(Counter):
                        def __init__(self): pass
                    n = Named('a', 5); n.increment(2); n.extra = 1
                    """)
                try expect(Int(vm.eval("n.count")) == 25 && String(vm.main.n.name) == "a")
                try expect(vm.main.n.withInstance(of: Counter.self) { $0.count } == 25)
                #expect(raises("TypeError") { try vm.run("Forgetful().increment()") })
                try vm.run("class Mixin: pass\nclass Other(Mixin, Counter): pass\no = Other(3); o.increment()")
            }
        }

        @Test func lifetimes() throws {
            try withCounter { vm in
                try vm.run("import gc, weakref\nc = Counter()\nw = weakref.ref(c)")
                #expect(Counter.alive.load(ordering: .relaxed) == 1)
                try vm.run("c = None")
                #expect(Counter.alive.load(ordering: .relaxed) == 0)
                try expect(vm.eval("w()").isNone)
                try vm.run("class Loop(Counter): pass\nl = Loop(); l.me = l; del l; gc.collect()")
                #expect(Counter.alive.load(ordering: .relaxed) == 0)
                try vm.run("for n in range(1000): Counter(n)")
                let before = try vm.information.memory
                try vm.run("for n in range(50000): Counter(1).increment()")
                let growth = try vm.information.memory - before
                #expect(growth < 50_000, "\(growth) bytes more")
                try vm.run("left = [Counter(), Counter()]")
            }
        }

        @Test func objectsThatSwiftMakes() throws {
            try withCounter { vm in
                let object = try vm.object(wrapping: Counter(from: 41))
                try vm.main.setAttribute("c", to: object)
                try expect(Int(vm.eval("c.doubled()")) == 82)
                try object.withInstance(of: Counter.self) { $0.count += 1 }
                try expect(Int(object.count) == 42)
                #expect(raises("TypeError") { try vm.object(1).withInstance(of: Counter.self) { _ in } })
                #expect(raises("TypeError") { try object.withInstance(of: Settings.self) { _ in } })
                try vm.main.deleteAttribute("c")
            }
        }

        /// CPython drops objects on its way out of a function that raises.
        @Test func theirEndLeavesAPendingExceptionAlone() throws {
            try withNewVM { vm in
                try vm.main.setAttribute("Guardian", to: vm.type(Guardian.self))
                try vm.run(
                    """
                    def f(*arguments): pass
                    caught = 0
                    for n in range(100):
                        try: f(Guardian(), 1 // 0)
                        except ZeroDivisionError: caught += 1
                    def g(): f(Guardian(), 1 // 0)
                    try: g()
                    except ZeroDivisionError: caught += 1
                    """)
                try expect(Int(vm.main.caught) == 101)
            }
        }

        @Test func sharedObjects() throws {
            try withNewVM { one in
                try withNewVM { other in
                    let settings = Settings(name: "shared")
                    for vm in [one, other] {
                        try vm.main.setAttribute("settings", to: vm.object(settings))
                        try expect(String(vm.eval("settings.name")) == "shared")
                        try expect(Settings(vm.main.settings) === settings)
                        try vm.main.setAttribute(
                            "nameOf", to: vm.function("nameOf") { (settings: Settings) in settings.name })
                        try expect(String(vm.eval("nameOf(settings)")) == "shared")
                        #expect(raises("TypeError") { try vm.run("type(settings)()") })
                        #expect(raises("TypeError") { try vm.run("nameOf(1)") })
                    }
                    try expect(!one.type(Settings.self).isSame(as: other.type(Settings.self)))
                }
            }
        }

        @Test func modules() throws {
            let game = PythonModule(
                "game", documentation: "Rules.",
                [
                    .function(PythonFunction("damage", parameters: ["strength"]) { (strength: Int) in strength * 2 }),
                    .class(Counter.self), .class(Settings.self), .value("version", "1.0"),
                ])
            let inner = PythonModule("game.inner", [.value("depth", 2)])
            for _ in 0..<2 {
                try withNewVM { vm in
                    try game.install(in: vm)
                    try inner.install(in: vm)
                    try vm.run(
                        "import game.inner\nfrom game import *\nx = damage(strength=5)\nc = Counter(2)\nd = game.inner.depth"
                    )
                    try expect(Int(vm.main.x) == 10 && String(vm.eval("game.version")) == "1.0" && Int(vm.main.d) == 2)
                    try expect(String(vm.eval("game.__doc__")) == "Rules.")
                }
            }
            try withNewVM { vm in #expect(raises("ModuleNotFoundError") { try inner.install(in: vm) }) }
        }
    }
}
