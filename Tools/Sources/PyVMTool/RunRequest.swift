import Foundation
import PyVM

/// A command line of `pyvm run`.
public struct RunRequest: Sendable {
    public var script: String
    public var arguments: [String]
    public var count = 1
    public var kind = VMConfiguration.Kind.standard
    public var python: String?
    public var timeout: Duration?

    /// - Parameter command: the script and its arguments.
    public init(command: [String]) throws(UsageError) {
        // As in other commands, `--` before the script ends the options.
        let words = command.first == "--" ? command.dropFirst() : command[...]
        guard let script = words.first else {
            throw UsageError("a script is needed: pyvm run [options] SCRIPT [ARGUMENTS]")
        }
        self.script = script
        arguments = Array(words.dropFirst())
        try Self.check(script)
    }

    private static func check(_ script: String) throws(UsageError) {
        if script == "-" {
            throw UsageError("a script cannot come from standard input, which all VMs share; put it into a file")
        }
        if script.hasPrefix("-") && !FileManager.default.fileExists(atPath: script) {
            throw UsageError("\(script): no such option; options come before the script (pyvm run --help)")
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: script, isDirectory: &isFolder) else {
            throw UsageError("\(script): no such script")
        }
        if isFolder.boolValue { throw UsageError("\(script) is a folder; name the script in it") }
        if !FileManager.default.isReadableFile(atPath: script) {
            throw UsageError("\(script): cannot be read; check its permissions")
        }
    }

    public static func checked(count: Int) throws(UsageError) -> Int {
        guard count >= 1 else { throw UsageError("--vms \(count): at least one VM is needed") }
        return count
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
