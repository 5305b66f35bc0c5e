import Foundation
import PyVM

/// What is tried on a CPython, each thing in a process of its own: it may crash, or never end.
public enum Probe: Sendable {
    /// A VM of a kind is made, computes something, and is closed.
    case kind(VMConfiguration.Kind)
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

    private static func tryOut(_ kind: VMConfiguration.Kind, on python: String) -> Answer {
        do {
            let vm = try VM(VMConfiguration(kind: kind, python: python))
            let sum = try Int(vm.eval("1+1"))
            try vm.close()
            return sum == 2 ? Answer(works: true) : Answer(works: false, message: "1+1 is \(sum) there")
        } catch {
            return Answer(works: false, message: VMFailure(error).description)
        }
    }

    private static func countCopies(of python: String) -> Answer {
        var count = 0
        while true {
            do {
                _ = try VM(VMConfiguration(kind: .isolated, python: python))
                count += 1
            } catch {
                return Answer(works: count > 0, message: error.message, copies: count)
            }
        }
    }
}
