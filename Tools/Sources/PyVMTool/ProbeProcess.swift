import Foundation
import Subprocess
import SystemPackage

/// Runs each probe in a process of its own: this program with its hidden subcommand `probe`.
struct ProbeProcess: Sendable {
    let program: SelfCommand

    func run(_ probe: Probe, on python: String) async -> Probe.Answer {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(program.executable)),
                arguments: Arguments(program.arguments + ["probe", "--python", python] + probe.options),
                output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
            return Self.answer(
                result.terminationStatus, result.standardOutput, result.standardError, patience: probe.patience)
        } catch {
            return Probe.Answer(works: false, message: "the probe could not be run: \(error)")
        }
    }

    /// The answer, from however the process ended.
    static func answer(_ status: TerminationStatus, _ output: String, _ errors: String, patience: Int) -> Probe.Answer {
        switch status {
        case .signaled(SIGALRM):
            return Probe.Answer(works: false, message: "does not end within \(patience) seconds")
        case .signaled(let signal):
            return Probe.Answer(works: false, message: "crashes: \(String(cString: strsignal(signal)))\(said(errors))")
        case .exited(let code):
            let line = output.split(separator: "\n").last.map { Data($0.utf8) } ?? Data()
            guard var answer = try? JSONDecoder().decode(Probe.Answer.self, from: line) else {
                return Probe.Answer(works: false, message: "ends the process with status \(code)\(said(errors))")
            }
            if code != 0 && answer.works {
                answer.works = false
                answer.message = "works, but then ends the process with status \(code)\(said(errors))"
            }
            return answer
        }
    }

    /// The last line of stderr, which usually names the reason.
    private static func said(_ errors: String) -> String {
        errors.split(separator: "\n").last.map { " (\($0))" } ?? ""
    }
}

extension Probe {
    /// The options that tell the hidden subcommand which probe to run.
    var options: [String] {
        switch self {
        case .kind(let kind): ["--kind", kind.rawValue]
        case .copies: ["--copies"]
        }
    }
}
