import Foundation
import PyVM
import Testing

struct Vector: Equatable {
    var x, y: Double
}

extension Vector: PythonConvertible {
    func makePython(in vm: VM) throws -> PyObject { try vm.object(PythonTuple(x, y)) }

    init(_ object: PyObject) throws {
        (x, y) = try object.asTuple(of: Double.self, Double.self)
    }
}

extension BindingsTests {
    /// The code of the article Conversions.
    @Suite struct ConversionsTests {
        struct Person: PythonCodable, Equatable {
            var name: String
            var born: Date?
        }

        @Test func valuesBothWays() throws {
            try withNewVM { vm in
                let object = try vm.object(["spam": [1, 2]])
                let value = try [String: [Int]](object)

                #expect(value == ["spam": [1, 2]])
            }
        }

        @Test func ownTypes() throws {
            try withNewVM { vm in
                let sorted = try vm.builtins.sorted([Vector(x: 2, y: 1), Vector(x: 1, y: 5)])
                try expect([Vector](sorted) == [Vector(x: 1, y: 5), Vector(x: 2, y: 1)])
            }
        }

        @Test func codable() throws {
            try withNewVM { vm in
                let object = try vm.object(Person(name: "Ada")) // {'name': 'Ada'}
                let ada = try Person(object)

                var encoder = PythonEncoder(vm: vm)
                encoder.keyEncodingStrategy = .convertToSnakeCase
                let people = try encoder.encode([ada])
                let again = try [Person](decoding: people)

                #expect(again == [ada])
                try expect(String(object.pythonRepr) == "{'name': 'Ada'}")
                #expect(throws: DecodingError.self) { try Person(vm.object(["name": 1])) }
            }
        }

        @Test func memory() throws {
            try withNewVM { vm in
                let samples = try vm.import("array").array("d", [1, 2, 3.5])
                let sum = try samples.withBuffer(of: Double.self) { numbers in numbers.reduce(0, +) } // 6.5

                var pixels = [UInt8](repeating: 0, count: 4)
                try vm.lending(&pixels) { view in
                    try view.setItem(0, to: 255)
                }

                #expect(sum == 6.5 && pixels == [255, 0, 0, 0])
            }
        }
    }
}
