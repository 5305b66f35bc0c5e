import PyVM
import Testing

extension BindingsTests {
    /// What PythonKit's README and its users write, in PyVM's syntax; and what goes wrong there.
    @Suite struct PythonKitTests {
        @Test func theFirstProgram() throws {
            try withNewVM { vm in
                let sys = try vm.import("sys")
                let version = try "Python \(sys.version_info.major).\(sys.version_info.minor)"
                try expect(vm.information.version.hasPrefix(version.dropFirst(7)))
                try expect("\(sys.version)".contains("\(sys.version_info.major).\(sys.version_info.minor)."))
                try expect("Python Encoding: \(sys.getdefaultencoding().upper())" == "Python Encoding: UTF-8")
            }
        }

        @Test func listsAndDicts() throws {
            try withNewVM { vm in
                let builtins = try vm.builtins
                let list = try vm.object([0, 1, 2])
                try expect(
                    "\(list)" == "[0, 1, 2]" && Int(builtins.len(list)) == 3
                        && String(builtins.str(list)) == "[0, 1, 2]")
                let several = try vm.object(["a", 2, true, 1.5] as PythonList)
                try expect(
                    several[0] == vm.object("a") && Int(several[1]) == 2 && Bool(several[2])
                        && Double(several[-1]) == 1.5)
                try several.setItem(2, to: 7)
                try expect(Int(several[2]) == 7)
                let dict = try vm.object(["a": 1, 1: 0.5] as PythonDictionary)
                try dict.setItem("b", to: "c")
                try expect(
                    Int(dict["a"]) == 1 && Double(dict[1]) == 0.5 && String(dict["b"]) == "c"
                        && Int(builtins.len(dict)) == 3)
                try expect(Int(builtins.len(builtins.dict(a: "a", b: "b"))) == 2)
            }
        }

        @Test func methodsWithPositionsAndKeywords() throws {
            try withNewVM { vm in
                let list = try vm.object([1, 2])
                try list.append(3)
                let append = try list.append
                try append(4)
                try expect([Int](list) == [1, 2, 3, 4])
                let greeting = try vm.object("{0} {first} {last}!")
                try expect(String(greeting.format("Hi", first: "John", last: "Smith")) == "Hi John Smith!")
            }
        }

        @Test func sortingTuplesAndRanges() throws {
            try withNewVM { vm in
                try expect([Int](vm.builtins.sorted([-1, 10, 1, 0, 0])) == [-1, 0, 0, 1, 10])
                let (number, text) = try vm.object(PythonTuple(0, "abc")).asTuple(of: Int.self, String.self)
                #expect(number == 0 && text == "abc")
                var next = 0
                try vm.builtins.range(5).forEach {
                    try expect(Int($0) == next)
                    next += 1
                }
                #expect(next == 5)
            }
        }

        // MARK: What goes wrong there

        @Test func textWithNULKeepsItsLength() throws {
            try withNewVM { vm in
                try expect(vm.object("a\0b").pythonLength == 3 && String(vm.object("a\0b")) == "a\0b")
            }
        }

        @Test func numbersOutOfRangeThrow() throws {
            try withNewVM { vm in
                #expect(raises("OverflowError") { _ = try UInt(vm.object(-1)) })
                #expect(raises("OverflowError") { _ = try UInt8(vm.object(300)) })
                #expect(raises("TypeError") { _ = try Int(vm.object(0.5)) })
            }
        }

        @Test func closuresTakeUnpackedTuples() throws {
            try withNewVM { vm in
                try vm.main.setAttribute("f", to: vm.function("f") { (a: Int, b: Int, c: Int) in a * 100 + b * 10 + c })
                try expect(
                    Int(vm.eval("f(*(1, 2, 3))")) == 123 && Int(vm.eval("list(map(f, [1], [2], [3]))[0]")) == 123)
            }
        }

        @Test func exitRunsWhenTheBodyThrows() throws {
            struct Thrown: Error {}
            try withNewVM { vm in
                let lock = try vm.import("threading").Lock()
                #expect(throws: Thrown.self) { try with(lock) { _ in throw Thrown() } }
                try expect(!lock.locked().isTrue)
            }
        }

        @Test func whatIsMissingThrows() throws {
            try withNewVM { vm in
                #expect(raises("AttributeError") { _ = try vm.import("sys").no_such_attribute })
                #expect(raises("ModuleNotFoundError") { _ = try vm.import("no_such_module") })
                #expect(raises("ZeroDivisionError") { _ = try vm.object(1).__truediv__(0) })
                #expect(raises("KeyError") { _ = try vm.object(["a": 1])["b"] })
            }
        }

        @Test func severalThreadsAtOnce() async throws {
            let vm = try VM()
            let numbers = try vm.eval("[]")
            await withTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        for turn in 0..<200 {
                            do {
                                try numbers.append(task * 1_000 + turn)
                                try expect(Int(vm.eval("sum(range(50))")) == 1_225)
                            } catch {
                                Issue.record(error)
                            }
                        }
                    }
                }
            }
            try expect(numbers.pythonLength == 1_600)
            try vm.close()
        }
    }
}
