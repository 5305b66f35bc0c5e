// csv-statistics: what is in the columns of CSV files, by Python's csv and statistics modules, on several VMs at once.
//
//   swift run csv-statistics Examples/csv-statistics/weather.csv --vms 2

import ArgumentParser
import Foundation
import PyVM

@main
struct CSVStatistics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv-statistics",
        abstract: "Tells count, mean, median, deviation and range of the columns of CSV files.",
        discussion:
            "Each VM is a Python with a GIL of its own, so that they work at the same time, each on some of the columns."
    )

    @Argument(help: "CSV files whose first line names the columns.", completion: .file(extensions: ["csv"]))
    var files: [String]

    @Option(help: "How many VMs to use.")
    var vms = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "What separates the fields.")
    var delimiter = ","

    func validate() throws {
        guard vms >= 1 else { throw ValidationError("--vms must be 1 or more.") }
        guard delimiter.unicodeScalars.count == 1 else { throw ValidationError("--delimiter must be one character.") }
    }

    func run() async throws {
        let readers = try (0..<vms).map { _ in try ColumnReader(delimiter: delimiter) }
        var hasFailed = false
        for file in files {
            do {
                print(Report.text(file: file, try await summaries(of: file, readers)))
            } catch let error as PythonError {
                hasFailed = true
                FileHandle.standardError.write(Data("\(file): \(error.message)\n".utf8))
            }
        }
        for reader in readers { try reader.close() }
        if hasFailed { throw ExitCode.failure }
    }

    /// The columns go round among the VMs. Each reads the file, which is quick, and works on its own columns, which is
    /// not.
    private func summaries(of file: String, _ readers: [ColumnReader]) async throws -> [ColumnSummary] {
        let columns = try await readers[0].columns(of: file)
        return try await withThrowingTaskGroup(of: [(Int, ColumnSummary)].self) { group in
            for (number, reader) in readers.enumerated() where number < columns.count {
                let mine = Array(stride(from: number, to: columns.count, by: readers.count))
                group.addTask { Array(zip(mine, try await reader.summaries(of: file, columns: mine))) }
            }
            var all: [(Int, ColumnSummary)] = []
            for try await some in group { all += some }
            return all.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
