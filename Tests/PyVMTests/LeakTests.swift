import BigInt
import Foundation
import PyVM
import PyVMBigInt
import Testing

extension BindingsTests {
    /// Every conversion, thousands of times, there and back and refused: what Python has allocated, and the references
    /// to what takes part, are what they were.
    @Suite struct LeakTests {
        /// Python's own counts: references in all where it is a debug build, else allocated blocks, and references to
        /// what most functions return.
        private struct Counts {
            let blocks: Int
            let references: [Int]

            init(_ vm: VM) throws {
                let sys = try vm.import("sys")
                try vm.import("gc").collect()
                blocks =
                    try sys.hasAttribute("gettotalrefcount")
                    ? Int(sys.gettotalrefcount()) : Int(sys.getallocatedblocks())
                references = try ["None", "True", "False", "1", "''", "()", "int", "str", "list", "dict"].map {
                    try Int(vm.eval("__import__('sys').getrefcount(\($0))"))
                }
            }
        }

        /// Caches fill now and then, and what is lost is lost in each round.
        private func expectNothingLeft(_ name: String, in vm: VM, _ body: () throws -> Void) throws {
            try vm.withVM {
                var rounds: [String] = []
                for _ in 0..<12 {
                    let before = try Counts(vm)
                    for _ in 0..<300 { try body() }
                    let after = try Counts(vm)
                    let growth = after.blocks - before.blocks,
                        references = zip(before.references, after.references).map { $1 - $0 }
                    if abs(growth) < 30, references.allSatisfy({ abs($0) < 30 }) { return }
                    rounds.append("\(growth) blocks, references \(references)")
                }
                Issue.record("\(name): \(rounds.joined(separator: "; "))")
            }
        }

        private func comesAndGoes<Value: PythonConvertible>(_ value: Value, in vm: VM) throws {
            let stranger = try vm.eval("type('Stranger', (), {})()")
            let type = "\(Value.self)"
            try expectNothingLeft("\(type) to Python", in: vm) { _ = try vm.object(value) }
            let object = try vm.object(value)
            let references = try vm.import("sys").getrefcount(object)
            try expectNothingLeft("\(type) from Python", in: vm) { _ = try Value(object) }
            try expect(references == vm.import("sys").getrefcount(object))
            if Value.self != PyObject.self, Value.self != Optional<PyObject>.self {
                try expectNothingLeft("\(type) refused", in: vm) {
                    #expect(throws: (any Error).self) { _ = try Value(stranger) }
                }
            }
            try expectNothingLeft("\(type) as argument and result", in: vm) {
                let function = try vm.function("f") { (value: Value) in value }
                _ = try function(value)
                _ = try? vm.eval("lambda f: f(object(), 1)")(function)
            }
        }

        @Test func everyConversion() throws {
            try withNewVM(countable) { vm in
                try comesAndGoes(true, in: vm)
                try comesAndGoes(Int8(-5), in: vm)
                try comesAndGoes(Int16(-500), in: vm)
                try comesAndGoes(Int32(-50_000), in: vm)
                try comesAndGoes(Int64.min, in: vm)
                try comesAndGoes(Int.max, in: vm)
                try comesAndGoes(Int128.max, in: vm)
                try comesAndGoes(UInt8(200), in: vm)
                try comesAndGoes(UInt16.max, in: vm)
                try comesAndGoes(UInt32.max, in: vm)
                try comesAndGoes(UInt64.max, in: vm)
                try comesAndGoes(UInt.max, in: vm)
                try comesAndGoes(UInt128.max, in: vm)
                try comesAndGoes(BigInt(10).power(100), in: vm)
                try comesAndGoes(BigUInt(10).power(100), in: vm)
                try comesAndGoes(1.5, in: vm)
                try comesAndGoes(Float(1.5), in: vm)
                try comesAndGoes("größe 🐍", in: vm)
                try comesAndGoes(Data([1, 2, 3]), in: vm)
                try comesAndGoes([UInt8]([1, 2, 3]), in: vm)
                try comesAndGoes([1_000, 2_000], in: vm)
                try comesAndGoes([["a"], []], in: vm)
                try comesAndGoes(["a": 1_000.5], in: vm)
                try comesAndGoes(Set([1_000]), in: vm)
                try comesAndGoes(Date(timeIntervalSince1970: 1_782_345_678.25), in: vm)
                try comesAndGoes(Duration.milliseconds(1_500), in: vm)
                try comesAndGoes(UUID(), in: vm)
                try comesAndGoes(#require(URL(string: "https://example.org")), in: vm)
                try comesAndGoes(#require(Decimal(string: "12345.678")), in: vm)
                try comesAndGoes(vm.eval("object()"), in: vm)
            }
        }

        @Test func everythingElse() throws {
            try withNewVM(countable) { vm in
                let stranger = try vm.eval("object()"), list = try vm.object([1_000, 2_000, 3_000])
                try vm.run(
                    "class Thing: x = 1\nthing = Thing()\ndef f(*a, **k): return a\ndef fail(): raise ValueError('no')")
                let main = try vm.main, thing = try main.thing, f = try main.f
                func nothingLeft(_ name: String, _ body: () throws -> Void) throws {
                    try expectNothingLeft(name, in: vm, body)
                }
                try nothingLeft("optionals") {
                    _ = try (vm.object(Int?.none), Int?(vm.none), vm.object(Int?.some(1_000)))
                }
                try nothingLeft("literals") {
                    _ = try vm.object([1, "a", nil, ["k": 2.5] as PythonDictionary, PythonTuple(1, "b")] as PythonList)
                    _ = try? vm.object([1, Unconvertible()] as PythonList)
                    _ = try? vm.object(PythonTuple(1, Unconvertible()))
                    _ = try? vm.object([Unconvertible()])
                }
                try nothingLeft("tuples") { _ = try vm.eval("(1000, 'a')").asTuple(of: Int.self, String.self) }
                try nothingLeft("attributes") {
                    try thing.setAttribute("y", to: 1_000)
                    _ = try (thing.y, thing.attribute("x"), thing.hasAttribute("z"))
                    _ = try? thing.missing
                    try thing.deleteAttribute("y")
                    try? thing.setAttribute("y", to: Unconvertible())
                }
                try nothingLeft("items") {
                    try list.setItem(0, to: 5_000)
                    _ = try (list[0], list[1...], list.pythonContains(2_000), list.pythonLength, list.isTrue)
                    _ = try? list[17]
                    _ = try? list.deleteItem("x")
                }
                try nothingLeft("calls") {
                    _ = try (
                        f(), f(1_000), f(1_000, "a"), f(stranger, stranger, stranger), f(1, 2, 3, 4, 5),
                        f(1, key: 2_000)
                    )
                    _ = try f.pythonCall(with: [1_000], keywords: ["k": "v"])
                    _ = try? f(1, Unconvertible())
                    _ = try? f(1, 2, 3, Unconvertible())
                    _ = try? f(1, key: Unconvertible())
                    _ = try? main.fail()
                }
                try nothingLeft("operators") {
                    let one = try vm.object(1_000)
                    _ = try (
                        one + 1, 1 - one, one * one, one / 3, -one, ~one, one << 2, one.raised(to: 2), one < 5,
                        one == one
                    )
                    _ = try? one + "x"
                    _ = try? one < "x"
                    var sum = one
                    try sum += 5
                }
                try nothingLeft("iteration") {
                    try list.forEach { _ = $0 }
                    _ = try? vm.eval("(1 // n for n in (1, 0))").forEach { _ = $0 }
                }
                try nothingLeft("context managers") {
                    let lock = try vm.import("threading").Lock()
                    try with(lock) { _ = $0 }
                    _ = try? with(lock) { _ in throw CancellationError() }
                }
                try nothingLeft("errors") {
                    let error =
                        (try? main.fail()).map { _ in "" }
                        ?? {
                            do { try main.fail() } catch { return "\((error as? PythonError)?.traceback ?? "")" }
                            return ""
                        }()
                    #expect(error.contains("ValueError"))
                    _ = try? vm.run("syntax error")
                    _ = try? vm.function("g") { () throws -> Int in throw CancellationError() }()
                }
                let channel = try Channel(items: 1)
                try nothingLeft("transfer") {
                    _ = try (vm.transfer(list), vm.transfer(vm.eval("b'x' * 1000"), as: .lend))
                    _ = try? vm.transfer(vm.eval("[1, __import__('_thread').allocate_lock()]"))
                    let parcel = try Parcel(list)
                    _ = try (parcel.unpacked(in: vm), parcel.unpacked(in: vm))
                }
                try nothingLeft("channels") {
                    try channel.send(list)
                    try? channel.send(list, within: .zero)
                    try? channel.send(Parcel(list), within: .zero)
                    _ = try channel.receive(in: vm)
                    try channel.send([1_000, 2_000], from: vm)
                    _ = try? channel.receive(Int.self, in: vm)
                    try channel.send(contentsOf: [Parcel(list)])
                    _ = try channel.receive(upTo: 3)
                    _ = try vm.object(channel)
                }
                try nothingLeft("buffers") {
                    let bytes = try vm.eval("bytearray(100)")
                    _ = try bytes.withMutableBuffer { $0.count }
                    _ = try? bytes.withBuffer(of: Double.self) { $0.count }
                    try vm.lending([1, 2, 3]) { _ = try $0.cast("q") }
                }
            }
        }
    }
}

/// Fails on its way to Python.
private struct Unconvertible: ConvertibleToPython {
    func makePython(in vm: VM) throws -> PyObject { throw PythonError.new("ValueError", "not this", in: vm) }
}
