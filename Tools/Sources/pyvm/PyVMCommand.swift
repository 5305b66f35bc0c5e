import ArgumentParser
import Foundation
import PyVMTool

@main
struct PyVMCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pyvm",
        abstract: """
            Runs Python programs and functions in many VMs of one process, and tells which CPythons can be used.
            """,
        subcommands: [Run.self, MapCommand.self, DoctorCommand.self, ProbeCommand.self])

    /// Exits with status 2 for a mistake in the command line, whether ArgumentParser or our own code finds it.
    ///
    /// It is not `async`: Swift's concurrency would begin before it, open files and block signals, which VMs inherit.
    static func main() {
        StandardFiles.hold()
        do {
            let isMap = CommandLine.arguments.dropFirst().first == MapCommand.configuration.commandName
            var command = try parseAsRoot(isMap ? CommandWords.all() : nil)
            try command.run()
        } catch let error as UsageError {
            complain(error.description)
            Foundation.exit(ExitStatus.usage)
        } catch let error as VMFailure where error.exitStatus != nil {
            Foundation.exit(error.exitStatus ?? ExitStatus.failed)
        } catch let error as VMFailure {
            complain(error.description)
            Foundation.exit(ExitStatus.failed)
        } catch  where exitCode(for: error) == .validationFailure {
            FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
            Foundation.exit(ExitStatus.usage)
        } catch {
            exit(withError: error)
        }
    }
}
