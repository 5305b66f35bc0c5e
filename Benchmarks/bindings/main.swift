// What the Swift bindings cost, against the C API called from Swift, in one run and attached: the best of several.
// Coding is compared with the way through JSON text.
//
//   swift run -c release bench-bindings

import CPyVM
import Foundation
import PyVM

let vm = try VM()
try vm.run(
    """
    class Thing: x = 1
    thing, numbers = Thing(), list(range(10))
    def none(): pass
    def two(a, b): pass
    large = bytearray(64 << 20)
    """)

struct Product: Codable {
    var id: Int
    var name: String
    var price: Double
    var isSold: Bool
    var note: String?
}

try vm.withVM {
    guard let handle = PyVM_Current() else { return }
    let globals = PyVMModule_GetDict(handle, PyVMImport_AddModule(handle, "__main__"))
    func global(_ name: String) -> UnsafeMutablePointer<_object>? { PyVMDict_GetItemString(handle, globals, name) }
    let main = try vm.main

    let thing = global("thing"), swiftThing = try main.thing
    try compare("attribute", bound: 2) {
        for _ in 0..<$0 { PyVM_DecRef(handle, PyVMObject_GetAttrString(handle, thing, "x")) }
    } swift: {
        for _ in 0..<$0 { _ = try swiftThing.x }
    }
    // One that stays costs an allocation; the compiler spares one that does not leave the function.
    var kept: PyVM.PyObject?
    try compare("attribute that is kept", bound: 2) {
        for _ in 0..<$0 { PyVM_DecRef(handle, PyVMObject_GetAttrString(handle, thing, "x")) }
    } swift: {
        for _ in 0..<$0 { kept = try swiftThing.x }
    }
    withExtendedLifetime(kept) {}
    let none = global("none"), swiftNone = try main.none
    try compare("call with no arguments", bound: 2) {
        for _ in 0..<$0 { PyVM_DecRef(handle, PyVMObject_CallNoArgs(handle, none)) }
    } swift: {
        for _ in 0..<$0 { try swiftNone() }
    }
    let two = global("two"), swiftTwo = try main.two, one = PyVMLong_FromLong(handle, 1), swiftOne = try vm.object(1)
    try compare("call with two arguments", bound: 2) {
        var arguments: [RawReference?] = [one, one]
        for _ in 0..<$0 { PyVM_DecRef(handle, PyVMObject_Vectorcall(handle, two, &arguments, 2, nil)) }
    } swift: {
        for _ in 0..<$0 { try swiftTwo(swiftOne, swiftOne) }
    }
    // Arguments of several types are existentials, which the compiler does not take apart.
    try compare("... an object and an Int", bound: 3.5) {
        for _ in 0..<$0 {
            var arguments: [RawReference?] = [one, PyVMLong_FromLong(handle, 1)]
            PyVM_DecRef(handle, PyVMObject_Vectorcall(handle, two, &arguments, 2, nil))
            PyVM_DecRef(handle, arguments[1])
        }
    } swift: {
        for _ in 0..<$0 { try swiftTwo(swiftOne, 1) }
    }
    let big = PyVMLong_FromLong(handle, 1_000_000), swiftBig = try vm.object(1_000_000)
    try compare("+", bound: 2.5) {
        for _ in 0..<$0 { PyVM_DecRef(handle, PyVMNumber_Add(handle, big, big)) }
    } swift: {
        for _ in 0..<$0 { _ = try swiftBig + swiftBig }
    }
    let numbers = global("numbers"), swiftNumbers = try main.numbers
    try compare("list[5]", bound: 2) {
        for _ in 0..<$0 {
            let index = PyVMLong_FromLong(handle, 5)
            PyVM_DecRef(handle, PyVMObject_GetItem(handle, numbers, index))
            PyVM_DecRef(handle, index)
        }
    } swift: {
        for _ in 0..<$0 { _ = try swiftNumbers[5] }
    }
    try compare("Int to Python", bound: 1.5) {
        for turn in 0..<$0 { PyVM_DecRef(handle, PyVMLong_FromLong(handle, 100_000 + turn)) }
    } swift: {
        for turn in 0..<$0 { _ = try vm.object(100_000 + turn) }
    }
    let values = Array(1_000_000..<1_001_000)
    try compare("[Int] of 1,000", bound: 3, turns: 200) {
        for _ in 0..<$0 {
            let list = PyVMList_New(handle, values.count)
            for (index, value) in values.enumerated() {
                _ = PyVMList_SetItem(handle, list, index, PyVMLong_FromLong(handle, value))
            }
            PyVM_DecRef(handle, list)
        }
    } swift: {
        for _ in 0..<$0 { _ = try vm.object(values) }
    }
    let large = global("large"), swiftLarge = try main.large
    try compare("64 MiB buffer view", bound: 3) {
        for _ in 0..<$0 {
            var view = Py_buffer()
            _ = PyVMObject_GetBuffer(handle, large, &view, PyBUF_SIMPLE)
            PyVMBuffer_Release(handle, &view)
        }
    } swift: {
        for _ in 0..<$0 { _ = try swiftLarge.withBuffer { $0.count } }
    }

    let products = (0..<10_000).map {
        Product(id: $0, name: "product \($0)", price: Double($0) / 8, isSold: $0 % 2 == 0, note: nil)
    }
    let json = try vm.import("json"), object = try vm.object(encoding: products)
    try compare("encode 10,000 structs", bound: 1, turns: 1, with: "JSON ") {
        for _ in 0..<$0 { _ = try json.loads(JSONEncoder().encode(products)) }
    } swift: {
        for _ in 0..<$0 { _ = try vm.object(encoding: products) }
    }
    try compare("decode 10,000 structs", bound: 1, turns: 1, with: "JSON ") {
        for _ in 0..<$0 { _ = try JSONDecoder().decode([Product].self, from: Data(String(json.dumps(object)).utf8)) }
    } swift: {
        for _ in 0..<$0 { _ = try [Product](decoding: object) }
    }
}

try await compareParallel()
try await compareMaps()
exit(isWithinBounds ? 0 : 1)
