import Foundation
import PyVM
import Testing

extension BindingsTests {
    /// What the article ComingFromPythonKit has in its tables: each piece of code there is here, word for word.
    @Suite struct ComingFromPythonKitTests {
        @Test func vmsAndModules() throws {
            let vm = try VM()
            try vm.close()
            do {
                let vm = try VM(VMConfiguration(python: "3.13"))
                try expect(vm.information.version.hasPrefix("3.13."))
                try vm.close()
            } catch let error as VMError {
                #expect(error.function == "PyVM_New") // not every machine has one
            }
            try withNewVM { vm in
                let math = try vm.import("math")
                let missing = try? vm.import("no_such_module")
                try expect(missing == nil && Int(math.floor(2.5)) == 2)
                let version = try vm.information.version
                #expect(version.hasPrefix("3."))
                let sys = try vm.import("sys")
                try sys.path.append("/a/folder")
                let path = try sys.path
                try sys.setAttribute("path", to: path)
                try expect(path.pythonContains("/a/folder"))
                try vm.run("def area(r): return 3 * r * r")
                try expect(Int(vm.eval("area(2)")) == 12)
            }
        }

        @Test func values() throws {
            try withNewVM { vm in
                let number = try vm.object(42)
                let value = try Int(number)
                let perhaps = try? Int(number)
                #expect(value == 42 && perhaps == 42)
                let list = try vm.object([0, 1, 2])
                let mixed = try vm.object(["a", 2, true] as PythonList)
                let dict = try vm.object(["a": 1, 1: 0.5] as PythonDictionary)
                let pair = try vm.object(PythonTuple(1, "a"))
                let (first, second) = try pair.asTuple(of: Int.self, String.self)
                #expect(first == 1 && second == "a")
                let numbers = try [Int](list)
                let counts = try [String: Int](vm.object(["a": 1]))
                #expect(numbers == [0, 1, 2] && counts == ["a": 1])
                let none = try vm.none
                try expect(none.isNone && dict.pythonLength == 2 && Bool(mixed[2]))
                let text = "\(list)"
                #expect(text == "[0, 1, 2]")
                let bytes = try vm.object(Data([1, 2, 3]))
                let array = try bytes.withBuffer { Array($0) }
                #expect(array == [1, 2, 3])
                try expect(Data(bytes) == Data([1, 2, 3]))
            }
        }

        @Test func attributesAndItems() throws {
            try withNewVM { vm in
                try vm.run("class Thing: x = 1\nthing = Thing()\nlist = [0, 1, 2, 3]\ndict = {}")
                let thing = try vm.main.thing, list = try vm.main.list, dict = try vm.main.dict
                let x = try thing.x
                try thing.setAttribute("x", to: 2)
                try expect(Int(x) == 1 && Int(thing.x) == 2)
                let name = "x"
                let value = try thing.attribute(name)
                try expect(Int(value) == 2)
                let perhaps = try? thing.missing
                #expect(perhaps == nil)
                try dict.setItem("a", to: 1)
                let one = try dict["a"]
                try expect(Int(one) == 1)
                let item = try? dict["b"]
                #expect(item == nil)
                try dict.deleteItem("a")
                let slice = try list[1..<3]
                try expect([Int](slice) == [1, 2])
                try list.setItem(PythonSlice(1, 3), to: [7])
                try expect([Int](list) == [0, 7, 3])
                let matrix = dict
                try matrix.setItem(PythonTuple(0, 1), to: "corner")
                let corner = try matrix[PythonTuple(0, 1)]
                let length = try vm.builtins.len(list), same = try list.pythonLength
                try expect(String(corner) == "corner" && Int(length) == same && same == 3)
                try expect(list.pythonContains(7))
            }
        }

        @Test func calls() throws {
            try withNewVM { vm in
                try vm.run("def f(a, key=None): return (a, key)\nclass Point: pass")
                let f = try vm.main.f, a = 1, b = "b"
                let result = try f(a, key: b)
                let arguments: [any ConvertibleToPython] = [1]
                let again = try f.pythonCall(with: arguments, keywords: ["key": b])
                try expect(String(result.pythonRepr) == "(1, 'b')" && result == again)
                do {
                    try f()
                } catch let error as PythonError {
                    #expect(error.type == "TypeError")
                }
                let list = try vm.object([1, 2])
                let isList = try list.isInstance(of: vm.builtins.list)
                let type = try list.pythonType
                try expect(isList && type.isSame(as: vm.builtins.list))
                try expect(!vm.object("x").isCallable)
            }
        }

        @Test func operators() throws {
            try withNewVM { vm in
                let a = try vm.object(7), b = try vm.object(2)
                var c = try a + b
                try c += 1
                let isGreater = try a > b
                let isEqual = try a.isEqual(to: b)
                try expect(Int(c) == 10 && Int(-a) == -7 && isGreater && !isEqual && !(a == b) && a.isEqual(to: 7))
                let power = try a.raised(to: b)
                let quotient = try a.floorDivided(by: b)
                try expect(Int(power) == 49 && Int(quotient) == 3)
                let set: Set = [a, b]
                #expect(set.contains(a))
                let list = try vm.object([3, 1, 2])
                let sorted = try vm.builtins.sorted(list)
                try expect([Int](sorted) == [1, 2, 3])
            }
        }

        @Test func iteration() throws {
            try withNewVM { vm in
                let list = try vm.object([1, 2])
                var sum = 0
                for number in try [Int](list) { sum += number }
                try list.forEach { item in sum += try Int(item) }
                let iterator = try list.makeIterator()
                while let item = try iterator.next() { sum += try Int(item) }
                let lock = try vm.import("threading").Lock()
                try with(lock) { _ in sum += 1 }
                #expect(sum == 10)
            }
        }

        final class Greeter: PythonClass {
            let name: String
            init(name: String) { self.name = name }

            static let pythonClass = PythonClassDefinition<Greeter>(
                "Greeter",
                [
                    .initializer(parameters: ["name"]) { (name: String) in Greeter(name: name) },
                    .method("greet") { greeter in "Hello, \(greeter.name)!" },
                ])
        }

        @Test func functionsAndClasses() throws {
            try withNewVM { vm in
                let double = try vm.function("double") { (x: Int) in 2 * x }
                try expect(Int(double(21)) == 42)
                let count = try vm.function("count", arguments: { $0.positional.count })
                try expect(Int(count(1, 2, 3)) == 3)
                let type = try vm.type(Greeter.self)
                try expect(String(type("Ada").greet()) == "Hello, Ada!")
            }
        }

        @Test func memory() throws {
            try withNewVM { vm in
                let array = try vm.import("array").array("d", [1.5, 2.5])
                let copy = try array.withBuffer(of: Double.self) { Array($0) }
                try array.withMutableBuffer(of: Double.self) { $0[0] = 0 }
                #expect(copy == [1.5, 2.5])
                try expect(Double(array[0]) == 0)
                var values = [1.0, 2, 3]
                try vm.lending(&values) { view in try view.cast("d").setItem(0, to: 10.0) }
                #expect(values == [10, 2, 3])
            }
        }

        @Test func namesThatSwiftHas() throws {
            try withNewVM { vm in
                try vm.run(
                    "class Parameter:\n    description = 'what it is for'\n    hash = 5\nparameter = Parameter()")
                let parameter = try vm.main.parameter
                let text = try parameter.attribute("description")
                let same = try parameter[dynamicMember: "description"]
                try expect(
                    text == same && String(text) == "what it is for" && parameter.description != "what it is for")
                try expect(Int(parameter.attribute("hash")) == 5 && parameter.self === parameter)
                try vm.run("thing = type('Thing', (), {'default': 1, 'in': 2, 'init': 3, 'class': 4})()")
                let thing = try vm.main.thing
                try expect(
                    Int(thing.default) == 1 && Int(thing.in) == 2 && Int(thing.`init`) == 3 && Int(thing.class) == 4)
            }
        }
    }
}
