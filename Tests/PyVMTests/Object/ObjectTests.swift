import PyVM
import Testing

extension BindingsTests {
    /// The dynamic syntax: what PythonKit's README does, on VMs, with errors thrown.
    @Suite struct ObjectTests {
        @Test func attributesAndCalls() throws {
            try withNewVM { vm in
                let path = try vm.import("os.path")
                try expect(String(vm.import("os").path.join("a", "b")) == "a/b")
                try expect(String(path.basename("x/y.txt")) == "y.txt")
                let json = try vm.import("json")
                try expect(String(json.dumps(["b": 1, "a": 2], sort_keys: true)) == "{\"a\": 2, \"b\": 1}")
                let sys = try vm.import("sys")
                try expect(Int(sys.version_info.major) == 3 && Int(sys.version_info[1]) >= 11)
                let text = try vm.object("spam and eggs")
                try expect([String](text.split(" ")) == ["spam", "and", "eggs"])
                try expect(String(text.upper().replace("SPAM", "ham")) == "ham AND EGGS")
                try expect(Int(vm.builtins.max(3, 9, 4)) == 9)
                try expect([Int](vm.builtins.sorted([3, 1, 2], reverse: true)) == [3, 2, 1])
                try expect(
                    Int(vm.builtins.max.pythonCall(with: [1, 5], keywords: ["key": vm.eval("lambda x: -x")])) == 1)
            }
        }

        @Test func aMissingAttributeThrows() throws {
            try withNewVM { vm in
                #expect(raises("AttributeError") { _ = try vm.import("sys").no_such_thing })
                #expect(raises("AttributeError") { _ = try vm.object(1).no_such_method(2) })
                #expect(raises("ModuleNotFoundError") { _ = try vm.import("no_such_module") })
                #expect(raises("TypeError") { _ = try vm.object(1)(2) })
            }
        }

        @Test func attributesAreSetAndDeleted() throws {
            try withNewVM { vm in
                try vm.run("class Point: pass\np = Point()")
                let p = try vm.main.p
                try p.setAttribute("x", to: 3)
                try expect(Int(vm.eval("p.x")) == 3 && p.hasAttribute("x"))
                try p.deleteAttribute("x")
                try expect(!p.hasAttribute("x"))
                #expect(raises("AttributeError") { try p.deleteAttribute("x") })
            }
        }

        @Test func items() throws {
            try withNewVM { vm in
                let list = try vm.object([1, 2, 3, 4]), dict = try vm.object(["a": 1])
                try expect(Int(list[0]) == 1 && Int(list[-1]) == 4 && Int(dict["a"]) == 1)
                try expect([Int](list[vm.builtins.slice(1, 3)]) == [2, 3])
                try list.setItem(0, to: "one")
                try list.deleteItem(1)
                try dict.setItem("b", to: [1.5])
                try expect(
                    String(list.pythonRepr) == "['one', 3, 4]" && String(dict.pythonRepr) == "{'a': 1, 'b': [1.5]}")
                try expect(list.pythonContains(3) && !list.pythonContains(2) && dict.pythonContains("a"))
                #expect(raises("IndexError") { _ = try list[9] })
                #expect(raises("KeyError") { _ = try dict["z"] })
                #expect(raises("TypeError") { _ = try vm.object(1)[0] })
            }
        }

        @Test func slices() throws {
            try withNewVM { vm in
                let list = try vm.object([0, 1, 2, 3, 4])
                try expect(
                    [Int](list[1..<3]) == [1, 2] && [Int](list[1...3]) == [1, 2, 3] && [Int](list[3...]) == [3, 4])
                try expect(
                    [Int](list[..<2]) == [0, 1] && [Int](list[...1]) == [0, 1] && [Int](list[...]) == [0, 1, 2, 3, 4])
                try expect(
                    [Int](list[(-2)...]) == [3, 4] && [Int](list[...(-1)]) == [0, 1, 2, 3, 4]
                        && [Int](list[(-3)...(-2)]) == [2, 3])
                try expect([Int](list[PythonSlice(nil, nil, step: -2)]) == [4, 2, 0])
                try list.setItem(PythonSlice(1, 4), to: ["x"])
                try list.deleteItem(PythonSlice(0, 1))
                try expect(String(list.pythonRepr) == "['x', 4]")
                #expect(raises("TypeError") { _ = try vm.object(1)[0..<1] })
            }
        }

        @Test func operatorsInPlace() throws {
            try withNewVM { vm in
                var number = try vm.object(7)
                let other = number
                try number += 3
                try number *= 2
                try number -= 4
                try number /= 2
                try expect(Double(number) == 8 && Int(other) == 7)
                var list = try vm.object([1])
                let same = list
                try list += [2]
                try expect([Int](same) == [1, 2] && list.isSame(as: same))
                #expect(raises("TypeError") { try list += 1 })
            }
        }

        @Test func operators() throws {
            try withNewVM { vm in
                let a = try vm.object(7), b = try vm.object(2)
                try expect(
                    Int(a + b) == 9 && Int(a - b) == 5 && Int(a * b) == 14 && Double(a / b) == 3.5 && Int(a % b) == 1)
                try expect(
                    Int(a + 1) == 8 && Int(10 - a) == 3 && Double(1 / b) == 0.5 && Int(-a) == -7 && Int(~a) == -8)
                try expect(
                    Int(a & 3) == 3 && Int(a | 8) == 15 && Int(a ^ 1) == 6 && Int(a << 2) == 28 && Int(a >> 1) == 3)
                try expect(Int(a.floorDivided(by: b)) == 3 && Int(a.raised(to: b)) == 49)
                try expect(a > b && a >= 7 && b < 3 && b <= a && a.isEqual(to: 7.0))
                #expect(raises("TypeError") { _ = try a + "x" })
                #expect(raises("ZeroDivisionError") { _ = try a / 0 })
                #expect(raises("TypeError") { _ = try a < "x" })
            }
        }

        @Test func equalityAndHash() throws {
            try withNewVM { vm in
                let a = try vm.object("key"), b = try vm.object("key"), list = try vm.object([1])
                try expect(a == b && a != list && list == vm.object([1]))
                let set: Set = [a, b, list]
                #expect(set.count == 2)
                try expect(!a.isSame(as: list) && vm.none.isSame(as: vm.none))
            }
        }

        @Test func whatItIs() throws {
            try withNewVM { vm in
                let list = try vm.object([1, 2])
                try expect(list.pythonLength == 2 && list.isTrue && !list.isNone && !list.isCallable && vm.none.isNone)
                try expect(
                    vm.builtins.len.isCallable && list.isInstance(of: vm.builtins.list) && !vm.object([Int]()).isTrue)
                try expect(String(list.pythonType.__name__) == "list" && "\(list)" == "[1, 2]")
                #expect(raises("TypeError") { _ = try vm.object(1).pythonLength })
                try vm.run("class Odd:\n    def __str__(self): raise ValueError('no')")
                try expect(vm.eval("Odd()").description.contains("ValueError: no"))
            }
        }

        @Test func iteration() throws {
            try withNewVM { vm in
                var found: [Int] = []
                try vm.eval("range(3)").forEach { found.append(try Int($0)) }
                #expect(found == [0, 1, 2])
                let iterator = try vm.eval("(1 // (2 - n) for n in range(4))").makeIterator()
                try expect(iterator.next() != nil && iterator.next() != nil)
                #expect(raises("ZeroDivisionError") { _ = try iterator.next() })
                try expect(iterator.next() == nil)
                #expect(raises("TypeError") { _ = try vm.object(1).makeIterator() })
            }
        }

        struct Odd: Error, Equatable { let number: Int }

        @Test func contextManagers() throws {
            try withNewVM { vm in
                try vm.run(
                    """
                    class Manager:
                        def __init__(self, swallows=False): self.swallows, self.log = swallows, []
                        def __enter__(self): self.log.append('enter'); return 42
                        def __exit__(self, kind, value, trace): self.log.append(kind.__name__ if kind else None); return self.swallows
                    """)
                let good = try vm.eval("Manager()"), bad = try vm.eval("Manager()"), calm = try vm.eval("Manager(True)")
                try expect(with(good) { try Int($0) } == 42)
                try expect([String?](good.log) == ["enter", nil])
                #expect(throws: Odd(number: 3)) { try with(bad) { _ in throw Odd(number: 3) } }
                try expect([String](bad.log) == ["enter", "RuntimeError"])
                try vm.run(
                    """
                    class Failing(Manager):
                        def __exit__(self, kind, value, trace): self.log.append(kind); raise ValueError('commit')
                    """)
                let failing = try vm.eval("Failing()")
                #expect(raises("ValueError") { try with(failing) { _ in 1 } })
                try expect(failing.log.pythonLength == 2)
                let locked = try vm.import("threading").Lock(), foreign = try VM()
                #expect(throws: VMError.self) { try with(locked) { _ in _ = try vm.builtins.len(foreign.none) } }
                try expect(!locked.locked().isTrue)
                try foreign.close()
                try expect(with(calm) { _ in _ = try vm.eval("1 // 0") } == nil)
                try expect([String](calm.log) == ["enter", "ZeroDivisionError"])
            }
        }
    }
}
