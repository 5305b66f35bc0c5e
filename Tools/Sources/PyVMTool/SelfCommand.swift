import Foundation

/// How to start this program again, in the same way as it was started: by a certain dynamic linker, for example.
public struct SelfCommand: Sendable {
    public let executable: String
    /// The words between the executable and a command's own arguments.
    public let arguments: [String]

    /// - Parameters:
    ///   - commandLine: all words of the command line that started the process.
    ///   - count: how many of them are the program's arguments.
    init(executable: String, commandLine: [String], count: Int) {
        self.executable = executable
        arguments = Array(commandLine.dropFirst().dropLast(count))
    }

    public static func current() throws(VMFailure) -> SelfCommand {
        guard let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
            let words = contentsOfProcessFile("cmdline")
        else { throw VMFailure("/proc cannot be read, but the command needs it to start itself again; mount /proc") }
        let commandLine = words.split(separator: 0, omittingEmptySubsequences: false).dropLast()
            .map { String(decoding: $0, as: UTF8.self) }
        return SelfCommand(executable: executable, commandLine: commandLine, count: CommandLine.arguments.count - 1)
    }
}

/// The contents of a file of /proc/self. FileHandle reads it, because FileManager trusts the size and so reads only a
/// part.
func contentsOfProcessFile(_ name: String) -> [UInt8]? {
    (try? FileHandle(forReadingFrom: URL(filePath: "/proc/self/\(name)")).readToEnd()).map(Array.init)
}
