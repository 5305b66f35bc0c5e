import Foundation
import PyVM

/// Finds out which CPythons work on this machine, by trying them.
public struct Doctor: Sendable {
    private let python: String?

    /// - Parameter python: the only CPython to look at, as in `PyVM_Config.python`; nil: every one found.
    public init(python: String?) {
        self.python = python
    }

    public func examine() async throws -> DoctorReport {
        let processes = ProbeProcess(program: try SelfCommand.current())
        let environment = DoctorReport.Variable.all(in: ProcessInfo.processInfo.environment)
        var pythons: [DoctorReport.Python] = []
        for found in try FoundPython.all(python) {
            pythons.append(await examine(found, by: processes))
        }
        return DoctorReport(library: .current, environment: environment, pythons: pythons)
    }

    private func examine(_ found: FoundPython, by processes: ProbeProcess) async -> DoctorReport.Python {
        var result = DoctorReport.Python(found: found, kinds: [], copies: nil)
        guard found.problem == nil else { return result }
        for kind in VMConfiguration.Kind.concrete {
            let answer = await processes.run(.kind(kind), on: found.name)
            result.kinds.append(.init(kind: kind, works: answer.works, message: answer.message))
            if kind == .isolated && answer.works {
                let copies = await processes.run(.copies, on: found.name)
                result.copies = .init(count: copies.copies ?? 0, message: copies.message)
            }
        }
        return result
    }
}
