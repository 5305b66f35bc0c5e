/// The CPythons that have something, among those that the project covers.
public struct Availability: Hashable, Sendable {
    public var versions: Set<PythonVersion>

    public init(_ versions: some Sequence<PythonVersion>) {
        self.versions = Set(versions)
    }

    public var isEmpty: Bool { versions.isEmpty }
    public var newest: PythonVersion? { versions.max() }

    public func contains(_ version: PythonVersion) -> Bool { versions.contains(version) }

    /// Runs of neighbouring versions among `all`.
    func runs(among all: [PythonVersion]) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for (index, version) in all.enumerated() where versions.contains(version) {
            if let last = runs.last, last.upperBound == index - 1 {
                runs[runs.count - 1] = last.lowerBound...index
            } else {
                runs.append(index...index)
            }
        }
        return runs
    }

    /// A preprocessor condition on PY_VERSION_HEX; nil if all versions have it. The first and the last version that are
    /// covered also stand for older and newer ones.
    func condition(among all: [PythonVersion]) -> String? {
        let runs = runs(among: all)
        if runs == [0...(all.count - 1)] { return nil }
        let parts = runs.map { run in
            let from = run.lowerBound > 0 ? "PY_VERSION_HEX >= \(all[run.lowerBound].hexLiteral)0000" : nil
            let to = run.upperBound < all.count - 1 ? "PY_VERSION_HEX < \(all[run.upperBound + 1].hexLiteral)0000" : nil
            return [from, to].compactMap(\.self).joined(separator: " && ")
        }
        return parts.isEmpty ? "0" : parts.joined(separator: " || ")
    }

    /// For people: "CPython 3.13 and newer", "CPython 3.11 to 3.12", "every CPython from 3.11".
    func sentence(among all: [PythonVersion]) -> String {
        let parts = runs(among: all).map { run in
            switch (run.lowerBound, run.upperBound) {
            case (0, all.count - 1): "all versions"
            case (let first, all.count - 1): "\(all[first]) and newer"
            case (let first, let last) where first == last: "\(all[first]) only"
            case (let first, let last): "\(all[first]) to \(all[last])"
            }
        }
        return parts.joined(separator: ", ")
    }
}
