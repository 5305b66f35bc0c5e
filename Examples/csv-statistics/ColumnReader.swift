import PyVM

/// What a column holds.
struct ColumnSummary: Codable, Sendable {
    var name: String
    var count: Int
    var missing: Int
    /// Nil where not all values are numbers.
    var numbers: Numbers?
    var distinct: Int

    struct Numbers: Codable, Sendable {
        var mean, median, standardDeviation, minimum, maximum: Double
    }
}

/// Reads columns in a VM of its own.
struct ColumnReader: Sendable {
    private let vm: VM
    private let module: PyObject

    init(delimiter: String) throws {
        vm = try VM()
        try vm.main.setAttribute("delimiter", to: delimiter)
        try vm.run(Self.code, file: "columns.py")
        module = try vm.main
    }

    func close() throws { try vm.close() }

    func columns(of file: String) async throws -> [String] {
        try await vm.withVM { try [String](module.columns(file)) }
    }

    func summaries(of file: String, columns: [Int]) async throws -> [ColumnSummary] {
        try await vm.withVM { try [ColumnSummary](decoding: module.summaries(file, columns), with: .snakeCase) }
    }

    private static let code = """
        import csv, statistics

        def rows(path):
            with open(path, newline='', encoding='utf-8-sig') as file:
                reader = csv.reader(file, delimiter=delimiter, strict=True)
                header = next(reader, None)
                if header is None:
                    raise ValueError('the file is empty; its first line must name the columns')
                yield header
                for row in reader:
                    if row and len(row) != len(header):
                        raise ValueError(f'line {reader.line_num} has {len(row)} fields, and the first line {len(header)}')
                    if row:
                        yield row

        def columns(path):
            return next(rows(path))

        def numbers(values):
            try:
                numbers = [float(value) for value in values]
            except ValueError:
                return None
            if not numbers:
                return None
            return {
                'mean': statistics.mean(numbers), 'median': statistics.median(numbers),
                'standard_deviation': statistics.stdev(numbers) if len(numbers) > 1 else 0,
                'minimum': min(numbers), 'maximum': max(numbers),
            }

        def summaries(path, wanted):
            header, *body = rows(path)
            result = []
            for index in wanted:
                values = [row[index] for row in body if row[index] != '']
                result.append({
                    'name': header[index], 'count': len(values), 'missing': len(body) - len(values),
                    'numbers': numbers(values), 'distinct': len(set(values)),
                })
            return result
        """
}

extension PythonDecoder {
    /// Python's names are written with underscores.
    static var snakeCase: PythonDecoder {
        var decoder = PythonDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }
}
