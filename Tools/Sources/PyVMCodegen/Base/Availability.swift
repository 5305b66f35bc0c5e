/// The CPythons that have something, among those that the project covers. Where the C API changed within a feature
/// release, its patch releases count one by one: 3.14, 3.14.1, 3.14.4.
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
            let from = run.lowerBound > 0 ? "PY_VERSION_HEX >= \(all[run.lowerBound].hexLiteral)" : nil
            let to = run.upperBound < all.count - 1 ? "PY_VERSION_HEX < \(all[run.upperBound + 1].hexLiteral)" : nil
            return [from, to].compactMap(\.self).joined(separator: " && ")
        }
        return parts.isEmpty ? "0" : parts.joined(separator: " || ")
    }

    /// For people: "3.13 and newer", "3.11 to 3.12", "all versions", "3.13 from 3.13.12 on", "before 3.12.1".
    func sentence(among all: [PythonVersion]) -> String {
        runs(among: all).map { Self.sentence(all[$0.lowerBound], $0, all) }.joined(separator: ", ")
    }

    private static func sentence(_ first: PythonVersion, _ run: ClosedRange<Int>, _ all: [PythonVersion]) -> String {
        guard run.upperBound < all.count - 1 else { return run.lowerBound == 0 ? "all versions" : "\(first) and newer" }
        let (last, next) = (all[run.upperBound].feature, all[run.upperBound + 1])
        if next.feature == last { return run.lowerBound == 0 ? "before \(next)" : "\(first) to before \(next)" }
        if first == last { return "\(first) only" }
        return first.feature == last ? "\(last) from \(first) on" : "\(first) to \(last)"
    }
}
