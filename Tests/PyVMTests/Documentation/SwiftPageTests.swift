import CPyVM
import PyVM
import PyVMRaw
import Testing

extension BindingsTests {
    /// The Swift code of docs/swift.md.
    @Suite struct SwiftPageTests {
        @Test func twoTasks() async throws {
            let first = try VM(), second = try VM()
            async let one = first.withVM { try Int(first.eval("sum(range(10_000_000))")) }
            async let other = second.withVM { try Int(second.eval("sum(range(10_000_000))")) }
            print(try await one + other)
            try first.close()
            try second.close()
        }

        @Test func betweenVMs() async throws {
            let first = try VM(), second = try VM()
            let table = try first.eval("{'rows': [[1, 2], [3, 4]]}")
            let copy = try second.transfer(table)
            let view = try second.transfer(first.eval("bytearray(1_000_000)"), as: .lend)

            try expect([[Int]](copy["rows"]) == [[1, 2], [3, 4]] && view.pythonLength == 1_000_000)
            let channel = try Channel(items: 100)
            async let sum = channel.values(of: Int.self, in: second).reduce(0, +)
            for number in 1...1_000 { try await channel.send(number, from: first) }
            channel.close()
            print(try await sum)

            try first.close()
            try second.close()
        }

        @Test func aClass() throws {
            try withNewVM { vm in
                final class Robot: PythonClass {
                    var x = 0
                    static let pythonClass = PythonClassDefinition<Robot>(
                        "Robot",
                        [
                            .initializer { Robot() },
                            .method("move", parameters: ["by"]) { (robot, by: Int) in robot.x += by },
                            .property("x", get: { $0.x }),
                        ])
                }
                try vm.main.setAttribute("Robot", to: vm.type(Robot.self))
                try vm.run("robot = Robot(); robot.move(by=3)")
                try expect(Int(vm.main.robot.x) == 3)
            }
        }

        @Test func theCAPI() throws {
            try withNewVM { vm in
                let pair = try vm.raw.PyTuple_New(2)
                try vm.raw.PyTuple_SetItem(pair, 0, vm.object("spam")) // steals a reference of its own
                try vm.raw.PyTuple_SetItem(pair, 1, vm.none)
                let found = try vm.raw.PyDict_GetItemWithError(vm.eval("{'a': 1}"), vm.object("b")) // nil, and no error
                try expect(found == nil && String(pair.pythonRepr) == "('spam', None)")
                let list = try vm.withHandle { try PyObject(owning: PyVMList_New($0, 0), in: vm) }
                try expect(list.pythonLength == 0)
            }
        }
    }
}
