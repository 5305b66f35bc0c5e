import Foundation

/// The table that is printed.
enum Report {
    static func text(file: String, _ columns: [ColumnSummary]) -> String {
        let header = ["column", "count", "missing", "distinct", "mean", "median", "deviation", "min", "max"]
        let rows = columns.map { column in
            let numbers = column.numbers.map { [$0.mean, $0.median, $0.standardDeviation, $0.minimum, $0.maximum] }
            return [column.name, "\(column.count)", "\(column.missing)", "\(column.distinct)"]
                + (numbers?.map { String(format: "%.4g", $0) } ?? Array(repeating: "-", count: 5))
        }
        let widths = header.indices.map { index in ([header] + rows).map { $0[index].count }.max() ?? 0 }
        let lines = ([header] + rows).map { row in
            row.indices.map { index in
                let padding = String(repeating: " ", count: widths[index] - row[index].count)
                return index == 0 ? row[index] + padding : padding + row[index]
            }.joined(separator: "  ")
        }
        return ([file] + lines).joined(separator: "\n")
    }
}
