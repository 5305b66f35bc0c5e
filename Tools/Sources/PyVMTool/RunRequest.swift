import Foundation
import PyVM

/// A command line of `pyvm run`.
public struct RunRequest: Sendable {
    public let commandLine: PythonCommandLine
    public let count: Int
    public var kind = VMConfiguration.Kind.standard
    public var python: String?
    public var timeout: Duration?

    /// - Parameters:
    ///   - count: how many VMs.
    ///   - command: what follows the command's own options: a command line as `python` takes it.
    public init(count: Int = 1, command: [String]) throws(UsageError) {
        guard count >= 1 else { throw UsageError("--vms \(count): at least one VM is needed") }
        self.count = count
        commandLine = try PythonCommandLine(command)
        if count > 1 && hasPrompt {
            throw UsageError("a prompt is for one VM, not for \(count); leave --vms out, or name a program")
        }
    }

    /// Whether a program from standard input is to be given to each of several VMs.
    var sharesInput: Bool { count > 1 && commandLine.program == .standardInput }

    private var hasPrompt: Bool {
        commandLine.asksForPrompt || (commandLine.program == .standardInput && isatty(STDIN_FILENO) != 0)
    }

    public static func checked(timeout seconds: Double) throws(UsageError) -> Duration {
        guard seconds > 0 && seconds <= 1e9 else {
            throw UsageError("--timeout \(seconds): a number of seconds above 0 is needed")
        }
        return .seconds(seconds)
    }

    public static func checked(kind name: String) throws(UsageError) -> VMConfiguration.Kind {
        let kinds = [.standard] + VMConfiguration.Kind.concrete
        guard let kind = kinds.first(where: { $0.rawValue == name }) else {
            let names = kinds.map(\.rawValue).joined(separator: ", ")
            throw UsageError("--kind \(name): there is no such kind of VM; there are \(names)")
        }
        return kind
    }
}

extension VMConfiguration.Kind {
    /// The kinds that a program without a host can make. `default` is not among them, since it stands for one of them.
    public static let concrete: [Self] = [.ownGIL, .sharedGIL, .isolated]
}

/// A mistake in the command line.
public struct UsageError: Error, CustomStringConvertible, Sendable {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}
