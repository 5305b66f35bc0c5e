import PyVM
import Testing

extension BindingsTests {
    @Suite struct ConversionTests {
        @Test func numbersComeBack() throws {
            try withNewVM { vm in
                try comesBack(true, as: "True", in: vm)
                try comesBack(false, as: "False", in: vm)
                try comesBack(Int8.min, as: "-128", in: vm)
                try comesBack(UInt8.max, as: "255", in: vm)
                try comesBack(Int16.min, as: "-32768", in: vm)
                try comesBack(UInt16.max, as: "65535", in: vm)
                try comesBack(Int32.min, as: "-2147483648", in: vm)
                try comesBack(UInt32.max, as: "4294967295", in: vm)
                try comesBack(Int.min, as: "-9223372036854775808", in: vm)
                try comesBack(Int.max, as: "9223372036854775807", in: vm)
                try comesBack(Int64.min, as: "-9223372036854775808", in: vm)
                try comesBack(UInt.max, as: "18446744073709551615", in: vm)
                try comesBack(UInt64.max, as: "18446744073709551615", in: vm)
                try comesBack(Int128.min, as: "-170141183460469231731687303715884105728", in: vm)
                try comesBack(UInt128.max, as: "340282366920938463463374607431768211455", in: vm)
                try comesBack(-1, as: "-1", in: vm)
                try comesBack(0.1, as: "0.1", in: vm)
                try comesBack(-0.0, as: "-0.0", in: vm)
                try comesBack(Double.infinity, as: "inf", in: vm)
                try comesBack(Float(1.5), as: "1.5", in: vm)
                try expect(Double(vm.object(Double.nan)).isNaN)
            }
        }

        @Test func whatDoesNotFitThrows() throws {
            try withNewVM { vm in
                #expect(raises("OverflowError") { _ = try UInt(vm.object(-1)) })
                #expect(raises("OverflowError") { _ = try UInt8(vm.object(300)) })
                #expect(raises("OverflowError") { _ = try Int8(vm.object(-129)) })
                #expect(raises("OverflowError") { _ = try Int(vm.eval("1 << 63")) })
                #expect(raises("OverflowError") { _ = try UInt64(vm.eval("1 << 64")) })
                #expect(raises("OverflowError") { _ = try Int128(vm.eval("1 << 127")) })
                #expect(raises("OverflowError") { _ = try UInt128(vm.eval("-1 - (1 << 70)")) })
                try expect(UInt64(vm.eval("(1 << 64) - 1")) == .max && Int(vm.eval("True")) == 1)
                #expect(raises("TypeError") { _ = try Int(vm.object(1.5)) })
                #expect(raises("TypeError") { _ = try Int(vm.object("1")) })
                #expect(raises("TypeError") { _ = try Bool(vm.object(1)) })
                #expect(raises("TypeError") { _ = try Double(vm.object("x")) })
                #expect(raises("TypeError") { _ = try String(vm.object(1)) })
                #expect(raises("OverflowError") { _ = try Double(vm.eval("10 ** 400")) })
            }
        }

        @Test func textKeepsItsLengthAndLetters() throws {
            try withNewVM { vm in
                for text in ["", "a\0b", "größe", "日本語", "🐍 and 👩‍👩‍👧", String(repeating: "x", count: 100_000)] {
                    let object = try vm.object(text)
                    try expect(object.pythonLength == text.unicodeScalars.count && String(object) == text)
                }
                #expect(raises("UnicodeEncodeError") { _ = try String(vm.eval("'\\ud800'")) })
            }
        }

        @Test func collectionsComeBack() throws {
            try withNewVM { vm in
                try comesBack([1, 2, 3], as: "[1, 2, 3]", in: vm)
                try comesBack([[Int]](), as: "[]", in: vm)
                try comesBack([["a"], [], ["b", "c"]], as: "[['a'], [], ['b', 'c']]", in: vm)
                try comesBack(["a": [1.5]], as: "{'a': [1.5]}", in: vm)
                try comesBack([1, nil], as: "[1, None]", in: vm)
                try comesBack(Set([7]), as: "{7}", in: vm)
                try comesBack(Int?.none, as: "None", in: vm)
                try expect([Int](vm.eval("(1, 2)")) == [1, 2] && [Int](vm.eval("range(2)")) == [0, 1])
                try expect(String(vm.object(PythonTuple(1, "a", 2.5)).pythonRepr) == "(1, 'a', 2.5)")
                let (name, age) = try vm.eval("('Ada', 36)").asTuple(of: String.self, Int.self)
                #expect(name == "Ada" && age == 36)
                #expect(raises("ValueError") { _ = try vm.eval("(1, 2, 3)").asTuple(of: Int.self, Int.self) })
                #expect(raises("TypeError") { _ = try [String](vm.object("text")) })
                #expect(raises("TypeError") { _ = try [Int](vm.object(["a"])) })
                #expect(
                    raises("ValueError") {
                        _ = try [Int: String](
                            vm.eval("{True: 'a'} | {type('I', (), {'__index__': lambda s: 1})(): 'b'}"))
                    })
            }
        }

        @Test func valuesOfSeveralTypes() throws {
            try withNewVM { vm in
                let list = try vm.object(["a", 1, nil, [2.5]] as PythonList)
                try expect(String(list.pythonRepr) == "['a', 1, None, [2.5]]")
                let dictionary = try vm.object(
                    ["z": "Ada", "a": 36, 3: nil, "inner": ["x": true] as PythonDictionary] as PythonDictionary)
                try expect(String(dictionary.pythonRepr) == "{'z': 'Ada', 'a': 36, 3: None, 'inner': {'x': True}}")
                try withNewVM { other in
                    #expect(throws: VMError.self) { _ = try other.object([list] as PythonList) }
                }
            }
        }
    }
}
