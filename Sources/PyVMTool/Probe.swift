import CPyVM
import Foundation

/// What is tried on a CPython, each thing in a process of its own: it may crash, or never end.
public enum Probe: Sendable {
    /// A VM of a kind is made, computes something, and is closed.
    case kind(VMKind)
    /// Isolated VMs are made until there is no room for another.
    case copies

    /// What a probe prints, as JSON on a line of its own.
    public struct Answer: Codable, Equatable, Sendable {
        public var works: Bool
        /// Why not, or why there were no more copies.
        public var message: String? = nil
        public var copies: Int? = nil
    }

    var patience: Int { // seconds
        switch self {
        case .kind: 20
        case .copies: 60
        }
    }

    /// For the process that probes: it ends with the alarm clock's signal if this takes too long.
    public func run(on python: String) -> Answer {
        alarm(UInt32(patience))
        return switch self {
        case .kind(let kind): Self.tryOut(kind, on: python)
        case .copies: Self.countCopies(of: python)
        }
    }

    private static func tryOut(_ kind: VMKind, on python: String) -> Answer {
        do throws(VMFailure) {
            let vm = try VM(kind: kind, python: python)
            let sum = try vm.attached { () throws(VMFailure) in try onePlusOne(in: vm.pointer) }
            try vm.close()
            return sum == 2 ? Answer(works: true) : Answer(works: false, message: "1+1 is \(sum) there")
        } catch {
            return Answer(works: false, message: error.description)
        }
    }

    private static func onePlusOne(in vm: OpaquePointer) throws(VMFailure) -> Int {
        let globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"))
        guard let sum = PyVMRun_String(vm, "1+1", Py_eval_input, globals, globals) else {
            PyVMErr_Print(vm)
            throw VMFailure("1+1 raises an exception")
        }
        defer { PyVM_DecRef(vm, sum) }
        return PyVMLong_AsLong(vm, sum)
    }

    private static func countCopies(of python: String) -> Answer {
        var count = 0
        while true {
            do throws(VMFailure) {
                _ = try VM(kind: .isolated, python: python)
                count += 1
            } catch {
                return Answer(works: count > 0, message: error.description, copies: count)
            }
        }
    }
}
