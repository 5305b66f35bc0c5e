import PyVM
import Testing

extension BindingsTests {
    @Suite struct TransferTests {
        private func withTwoVMs(_ body: (VM, VM) throws -> Void) throws {
            try withNewVM { one in try withNewVM { other in try body(one, other) } }
        }

        @Test func aCopyIsEqualAndItsOwn() throws {
            try withTwoVMs { one, other in
                try one.run(
                    "a = [1, 'größe', 2.5, None, (b'x', {3})]; shared = [a, a, {'a': a}]; shared.append(shared)")
                let copy = try other.transfer(one.main.shared)
                #expect(copy.vm == other)
                try other.main.setAttribute("copy", to: copy)
                try expect(
                    other.eval(
                        """
                        copy[0] == [1, 'größe', 2.5, None, (b'x', {3})] and copy[0] is copy[1]
                        and copy[2]['a'] is copy[0] and copy[3] is copy
                        """.split(separator: "\n").joined(separator: " ")
                    ).isTrue)
                try copy[0].append(7)
                try expect(Int(one.main.a.pythonLength) == 5)
            }
        }

        @Test func aCopyInTheSameVM() throws {
            try withNewVM { vm in
                let list = try vm.object([1, 2])
                let copy = try vm.transfer(list)
                try expect(copy.isEqual(to: list) && !copy.isSame(as: list))
            }
        }

        @Test func itWorksInsideEitherVM() throws {
            try withTwoVMs { one, other in
                let list = try one.object([1, 2])
                let inside = try one.withVM { try other.transfer(list) }
                try other.withVM { try expect([Int](other.transfer(list)) == [Int](inside)) }
                try one.withVM { try other.withVM { try expect([Int](other.transfer(list)) == [1, 2]) } }
                #expect(VM.current == nil)
            }
        }

        /// The mode decides, and what it can't do is an error of the VM that would have got the object.
        @Test func modes() throws {
            try withTwoVMs { one, other in
                let bytes = try one.eval("bytearray(b'abc')")
                let lent = try other.transfer(bytes, as: .lend)
                try expect(lent.readonly.isTrue && [UInt8](lent) == [97, 98, 99])
                let writable = try other.transfer(bytes, as: .lendWritable)
                try writable.setItem(0, to: 122)
                try expect(String(bytes.pythonRepr) == "bytearray(b'zbc')")
                let list = try one.object([1, 2])
                try expect([Int](other.transfer(list, as: .move)) == [1, 2] && list.pythonLength == 0)
                for mode in [TransferMode.lend, .lendWritable] {
                    #expect(raises("TypeError") { _ = try other.transfer(list, as: mode) })
                }
                #expect(raises("TypeError") { _ = try other.transfer(one.object("text"), as: .move) })
                let proxy = try other.transfer(list, as: .proxy)
                try proxy.append(7)
                try expect([Int](list) == [7] && String(proxy.pythonType.__name__) == "Proxy")
            }
        }

        @Test func whatRaisesInOneIsAnErrorOfTheOther() throws {
            try withTwoVMs { one, other in
                try one.run(
                    """
                    class Stubborn:
                        def __reduce_ex__(self, protocol): raise LookupError("not this one")
                    stubborn = Stubborn()
                    """)
                let error = #expect(throws: PythonError.self) {
                    _ = try other.transfer(one.object([one.main.stubborn]))
                }
                #expect(
                    error?.type == "LookupError" && error?.message == "not this one" && error?.exception.vm == other)
                try expect(one.eval("1").isTrue && other.eval("1").isTrue)
            }
        }

        @Test func closedVMsAreRefused() throws {
            try withNewVM { open in
                let closed = try VM(), lost = try closed.object([1]), list = try open.object([1])
                try closed.close()
                for body in [
                    { _ = try open.transfer(lost) }, { _ = try closed.transfer(list) }, { _ = try Parcel(lost) },
                    { _ = try Parcel(list).unpacked(in: closed) },
                ] as [() throws -> Void] {
                    let error = #expect(throws: VMError.self) { try body() }
                    #expect(error?.code == .closed)
                }
            }
        }

        @Test func anObjectElsewhereSaysHowItCrosses() throws {
            try withTwoVMs { one, other in
                let list = try one.object([Int]()), item = try other.object("x")
                let error = #expect(throws: VMError.self) { try list.append(item) }
                #expect(error?.code == .foreignObject && error?.message.contains("transfer") == true)
                try list.append(one.transfer(item))
                try expect([String](list) == ["x"])
            }
        }

        // MARK: Parcels

        @Test func aParcelOutlivesItsVMAndIsUnpackedOften() throws {
            let vm = try VM()
            let parcel = try Parcel(vm.eval("{'a': [1, 2, 'x' * 1000]}"))
            try vm.close()
            #expect(parcel.size > 1000 && !parcel.isSent)
            try withTwoVMs { one, other in
                for vm in [one, other, one] {
                    let copy = try parcel.unpacked(in: vm)
                    try expect(copy.vm == vm && String(copy["a"][2]) == String(repeating: "x", count: 1000))
                }
            }
        }

        @Test func whatCannotBePackedRaisesInItsVM() throws {
            try withNewVM { vm in
                let error = #expect(throws: PythonError.self) {
                    _ = try Parcel(vm.eval("[__import__('_thread').allocate_lock()]"))
                }
                #expect(error?.type == "TypeError" && error?.exception.vm == vm)
            }
        }

        @Test func manyThreadsUnpackOneParcel() async throws {
            let vms = try (0..<3).map { _ in try VM() }
            let parcel = try Parcel(vms[0].eval("list(range(1000))"))
            try await withThrowingTaskGroup(of: Int.self) { group in
                for vm in vms + vms + vms {
                    group.addTask { try await vm.withVM { try Int(vm.builtins.sum(parcel.unpacked(in: vm))) } }
                }
                for try await sum in group { #expect(sum == 499_500) }
            }
            for vm in vms { try vm.close() }
        }
    }
}
