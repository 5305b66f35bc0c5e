import Foundation

/// How to run this program again: as it was run itself, by a dynamic linker that was named, too.
public struct SelfCommand: Sendable {
    public let executable: String
    /// What comes before a command's own arguments.
    public let arguments: [String]

    /// - Parameters:
    ///   - commandLine: all words with which the process was started.
    ///   - count: how many of them are the program's arguments.
    init(executable: String, commandLine: [String], count: Int) {
        self.executable = executable
        arguments = Array(commandLine.dropFirst().dropLast(count))
    }

    public static func current() throws(VMFailure) -> SelfCommand {
        guard let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
            let words = contentsOfProcessFile("cmdline")
        else { throw VMFailure("/proc is needed to run the command again, and cannot be read") }
        let commandLine = words.split(separator: 0, omittingEmptySubsequences: false).dropLast()
            .map { String(decoding: $0, as: UTF8.self) }
        return SelfCommand(executable: executable, commandLine: commandLine, count: CommandLine.arguments.count - 1)
    }
}

/// A file of /proc/self: of those the size is not known before they are read, and FileManager reads a part.
func contentsOfProcessFile(_ name: String) -> [UInt8]? {
    (try? FileHandle(forReadingFrom: URL(filePath: "/proc/self/\(name)")).readToEnd()).map(Array.init)
}
