/// The words of the process's command line, as bytes.
public enum GivenWords {
    /// Swift's texts have another character where bytes are not UTF-8, and a program would get other words than were
    /// given.
    public static func check() throws(UsageError) {
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let word = CommandLine.unsafeArgv[index], String(validatingCString: word) == nil else { continue }
            throw UsageError(
                "'\(String(cString: word))' is not UTF-8, and pyvm can pass on nothing else; pass it in a file or in standard input"
            )
        }
    }
}
