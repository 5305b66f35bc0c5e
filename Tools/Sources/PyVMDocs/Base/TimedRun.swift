import Foundation
import Subprocess

/// Asks another program something, and waits no longer than a limit.
public enum TimedRun {
    public struct NoAnswer: Error {
        public var reason: String

        public init(reason: String) { self.reason = reason }
    }

    /// How long a Python may take to show that it works: libpyvm's limit.
    public static let limitToStart = Duration.seconds(20)

    /// What it prints. The command `timeout` ends it at the limit, together with what it has started: a timer in this
    /// process would be late where all threads are busy, and then take what has long ended for something that hangs.
    public static func output(
        of program: String, _ arguments: [String], limit: Duration
    ) async throws(NoAnswer) -> Data {
        let seconds = Double(limit.components.seconds) + Double(limit.components.attoseconds) / 1e18
        do {
            let result = try await run(
                .name("timeout"), arguments: Arguments(["--kill-after=5", "\(seconds)", program] + arguments),
                output: .data(limit: 1 << 30), error: .string(limit: 1 << 20))
            switch result.terminationStatus {
            case .exited(0):
                return result.standardOutput
            case .exited(124):
                throw NoAnswer(reason: "it did not finish in \(limit.components.seconds) s")
            case let status:
                let said = result.standardError.split(separator: "\n").last.map { "it says '\($0)'" }
                throw NoAnswer(reason: said ?? (status == .exited(137) ? "it was killed" : "it ends with \(status)"))
            }
        } catch let error as NoAnswer {
            throw error
        } catch {
            throw NoAnswer(reason: "it could not be started (\(error))")
        }
    }
}
