import ArgumentParser

extension AsyncParsableCommand {
    /// Parses the command line and runs the command that it names. ArgumentParser's `main()` does the same, but exits
    /// by itself at an error; here the caller chooses the message and the exit status.
    /// - Throws: what parsing or the command throws.
    static func runParsed() async throws {
        var command = try parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    }
}
