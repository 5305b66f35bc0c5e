import PyVM
import Testing

extension BindingsTests {
    /// Memory that is looked at where it is, from either side.
    @Suite struct BufferTests {
        @Test func pythonsMemory() throws {
            try withNewVM { vm in
                let array = try vm.eval("__import__('array').array('i', [1, 2, 3])")
                try expect(array.withBuffer { Array($0.bindMemory(to: Int32.self)) } == [1, 2, 3])
                let large = try vm.eval("bytearray(64 << 20)")
                try expect(large.withBuffer { $0.count } == 64 << 20)
                #expect(raises("BufferError") { _ = try large.withBuffer { _ in try large.append(1) } })
                #expect(raises("TypeError") { _ = try vm.object("text").withBuffer { $0.count } })
                try large.withMutableBuffer { $0[5] = 42 }
                try expect(Int(large[5]) == 42)
                #expect(raises("BufferError") { _ = try vm.eval("b'abc'").withMutableBuffer { $0.count } })
            }
        }

        @Test func numbersOfOneType() throws {
            try withNewVM { vm in
                try vm.run(
                    "from array import array\nd = array('d', [1.5, -2]); i = array('i', [1, -2]); empty = array('d')")
                let main = try vm.main
                try expect(main.d.withBuffer(of: Double.self) { $0.reduce(0, +) } == -0.5)
                try expect(main.i.withBuffer(of: Int32.self) { Array($0) } == [1, -2])
                try expect(main.empty.withBuffer(of: Double.self) { $0.count } == 0)
                try expect(vm.eval("b'ab'").withBuffer(of: UInt8.self) { Array($0) } == [97, 98])
                try main.d.withMutableBuffer(of: Double.self) { for index in $0.indices { $0[index] *= 2 } }
                try expect([Double](main.d) == [3, -4])
                #expect(raises("TypeError") { _ = try main.d.withBuffer(of: Float.self) { $0.count } })
                #expect(raises("TypeError") { _ = try main.d.withBuffer(of: Int.self) { $0.count } })
                #expect(raises("TypeError") { _ = try main.i.withBuffer(of: UInt32.self) { $0.count } })
                #expect(
                    raises("BufferError") {
                        _ = try vm.eval("memoryview(array('d', [1, 2, 3]))[::2]").withBuffer(of: Double.self) {
                            $0.count
                        }
                    })
                #expect(
                    raises("BufferError") {
                        _ = try vm.eval("memoryview(bytes(9))[1:].cast('d')").withBuffer(of: Double.self) { $0.count }
                    })
            }
        }

        @Test func swiftsMemoryForAScope() throws {
            try withNewVM { vm in
                var numbers = [1.0, 2, 3]
                try vm.lending(&numbers) { view in
                    let doubles = try view.cast("d")
                    try expect([Double](doubles) == [1, 2, 3])
                    try doubles.setItem(1, to: 20.0)
                }
                #expect(numbers == [1, 20, 3])
                try expect(vm.lending([UInt8]("abc".utf8)) { try String(vm.builtins.bytes($0).decode()) } == "abc")
                try expect(vm.lending([Int]()) { try $0.pythonLength } == 0)
                #expect(
                    raises("TypeError") { try vm.lending([UInt8](repeating: 0, count: 4)) { try $0.setItem(0, to: 1) } }
                )
                try withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { memory in
                    memory.initializeMemory(as: UInt8.self, repeating: 7)
                    try expect(vm.lending(memory) { try Int(vm.builtins.sum($0)) } == 7 * 16)
                    try expect(vm.lending(UnsafeRawBufferPointer(memory)) { try $0.readonly.isTrue })
                }
            }
        }

        @Test func theViewIsReleased() throws {
            try withNewVM { vm in
                try vm.run("kept = []")
                let kept = try vm.main.kept
                try vm.lending([UInt8](1...4)) { view in _ = try kept.append(view) }
                try vm.lending([UInt8](1...4)) { view in
                    let cycle = try vm.object([view[1...]])
                    try cycle.append(cycle)
                }
                #expect(raises("ValueError") { _ = try kept[0][0] })
            }
        }

        /// What a recycled interpreter keeps is not freed when its VM is closed.
        @Test func memoryOutlivesItsVM() throws {
            var configuration = VMConfiguration()
            configuration.recycles = true
            try withNewVM(configuration) { vm in
                let json = try vm.import("json")
                #expect(throws: VMError.self) {
                    try vm.lending([UInt8](repeating: 65, count: 4_096)) {
                        try json.setAttribute("saved", to: $0[0..<64])
                    }
                }
            }
            let others = (0..<64).map { [UInt8](repeating: UInt8($0), count: 4_096) }
            try withNewVM(configuration) { vm in
                let json = try vm.import("json")
                if try json.hasAttribute("saved") {
                    try expect(String(vm.builtins.bytes(json.saved[..<8]).decode()) == "AAAAAAAA")
                    try json.deleteAttribute("saved")
                }
            }
            withExtendedLifetime(others) {}
        }

        @Test func manyThreadsLend() async throws {
            let vm = try VM()
            try vm.run("kept = []")
            let kept = try vm.main.kept
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<100 { _ = try? vm.lending([UInt8](1...64)) { try kept.append($0[0..<4]) } }
                    }
                }
            }
            try expect(kept.pythonLength == 400)
            try vm.close()
        }

        @Test func memoryThatIsStillUsedIsAnErrorAndStays() throws {
            try withNewVM { vm in
                try vm.run("kept = []")
                let kept = try vm.main.kept
                var numbers = [UInt8](1...200)
                do {
                    try vm.lending(&numbers) { _ = try kept.append($0[100...]) }
                    Issue.record("nothing was thrown")
                } catch let error as VMError {
                    #expect(error.code == .busy && error.message.contains("still uses the memory"))
                }
                numbers[100] = 99 // a copy: what Python has is neither changed nor freed
                numbers = []
                try expect(Int(kept[0][0]) == 101 && Int(kept[0][99]) == 200)

                struct Own: Error {}
                #expect(throws: Own.self) {
                    try vm.lending([UInt8](1...9)) { view in
                        _ = try kept.append(view[1...]); throw Own()
                    }
                }
                withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { memory -> Void in
                    #expect(throws: VMError.self) {
                        try vm.lending(memory) { view in
                            _ = try kept.append(view[1...]); throw Own()
                        }
                    }
                }
                try kept.clear()
                try expect(vm.lending([UInt8](1...4)) { try $0.pythonLength } == 4)
            }
        }
    }
}
