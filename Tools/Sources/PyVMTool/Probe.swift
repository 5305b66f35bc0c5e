import Foundation
import PyVM

/// One test of a CPython. Each runs in a process of its own, since it may crash or never end.
public enum Probe: Sendable {
    /// Makes a VM of a kind, computes something in it, and closes it.
    case kind(VMConfiguration.Kind)
    /// Makes isolated VMs until there is no room for another.
    case copies

    /// The result of a probe, which it prints as one line of JSON.
    public struct Answer: Codable, Equatable, Sendable {
        public var works: Bool
        /// Why it does not work, or why there is no room for more copies.
        public var message: String? = nil
        public var copies: Int? = nil
    }

    var patience: Int { // seconds
        switch self {
        case .kind: 20
        case .copies: 60
        }
    }

    /// Runs the probe in this process. If it takes too long, SIGALRM ends the process.
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
