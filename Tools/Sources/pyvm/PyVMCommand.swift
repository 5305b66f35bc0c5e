import ArgumentParser
import Foundation
import PyVMTool

@main
struct PyVMCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pyvm",
        abstract: "Runs Python scripts in many VMs of one process, and tells which CPythons can be used for that.",
        subcommands: [Run.self, DoctorCommand.self, ProbeCommand.self])

    /// A command line that cannot be followed is status 2, whoever finds out.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as UsageError {
            complain(error.description)
            Foundation.exit(ExitStatus.usage)
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
