import ArgumentParser
import Foundation
import PyVMTool

/// The hidden subcommand that doctor runs in a process of its own.
struct ProbeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "probe", abstract: "Tries one thing.", shouldDisplay: false)

    @Option var python: String
    @Option var kind: String?
    @Flag var copies = false

    func run() throws {
        guard copies != (kind != nil) else { throw ValidationError("give either --kind or --copies") }
        let probe = copies ? Probe.copies : .kind(try RunRequest.checked(kind: kind ?? ""))
        print(String(decoding: try JSONEncoder().encode(probe.run(on: python)), as: UTF8.self))
        fflush(nil) // a crash at the end must not take the answer with it
    }
}
