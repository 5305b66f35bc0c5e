import PyVMDocs

/// The API in the patch releases of one CPython, as far as their headers were read: what a snapshot's file holds. An
/// item that came, went or changed from one patch release to another carries their numbers.
public struct SnapshotSeries: Equatable, Sendable {
    /// A release whose headers were read.
    struct Release: Hashable, Sendable {
        var micro: Int
        /// As `PY_VERSION` spells it: "3.13.4".
        var name: String

        init(_ name: some StringProtocol) {
            micro = PythonVersion(release: name)?.micro ?? 0
            self.name = String(name)
        }
    }

    /// The patch releases that have an entry, among those that were read: from the first until, and without, another.
    struct Span: Hashable, Sendable {
        /// Nil: the oldest release that was read has it already.
        var from: Int?
        /// Nil: the newest release that was read has it still.
        var until: Int?

        func covers(_ micro: Int) -> Bool { (from ?? 0) <= micro && micro < (until ?? .max) }
    }

    struct Line: Hashable, Sendable {
        var entry: HeaderSnapshot.Entry
        var span = Span()
    }

    public let version: PythonVersion
    /// The oldest first; never empty.
    var releases: [Release]
    /// In the order of kinds, names and releases.
    var lines: [Line]
    /// What the documentation says about items.
    public var facts: [String: ItemFacts] = [:]

    init(releases: [Release], version: PythonVersion, lines: [Line] = []) {
        self.releases = releases
        self.version = version
        self.lines = lines
    }

    /// The series of one release.
    public init(_ snapshot: HeaderSnapshot) {
        self.init(
            releases: [Release(snapshot.release)], version: snapshot.version.feature,
            lines: snapshot.entries.map { Line(entry: $0) })
        facts = snapshot.facts
        sort()
    }

    mutating func sort() {
        func key(_ line: Line) -> (String, String, Int) {
            let item = line.entry.item
            return (item.kind, item.name, line.span.from ?? 0)
        }
        lines.sort { key($0) < key($1) }
    }

    // MARK: One release

    /// The newest release, which stands for the whole feature release.
    public var newest: HeaderSnapshot { snapshot(at: releases.last!.micro, as: version, named: releases.last!.name) }

    /// The API of one patch release; nil if it is older or newer than those that were read.
    func snapshot(of release: PythonVersion) -> HeaderSnapshot? {
        guard release.feature == version, release.micro >= releases.first!.micro,
            release.micro <= releases.last!.micro
        else { return nil }
        let name = releases.first { $0.micro == release.micro }?.name ?? "\(version).\(release.micro)"
        return snapshot(at: release.micro, as: release, named: name)
    }

    /// The items of the release of a snapshot; if its headers were not read before, of the release before it.
    func items(before snapshot: HeaderSnapshot) -> Set<HeaderSnapshot.Item> {
        let micro = Release(snapshot.release).micro
        return Set(lines.lazy.filter { $0.span.covers(micro) }.map(\.entry.item))
    }

    /// Those of them that are in the limited API.
    func limitedItems(before snapshot: HeaderSnapshot) -> Set<HeaderSnapshot.Item> {
        let micro = Release(snapshot.release).micro
        return Set(lines.lazy.filter { $0.entry.isLimited && $0.span.covers(micro) }.map(\.entry.item))
    }

    private func snapshot(at micro: Int, as version: PythonVersion, named release: String) -> HeaderSnapshot {
        var snapshot = HeaderSnapshot(version: version, release: release)
        for line in lines where line.span.covers(micro) { snapshot.append(line.entry) }
        snapshot.facts = facts
        return snapshot
    }

    // MARK: For the model

    /// The API in the first patch release, and in each later one in which it changed for the model.
    var stages: [HeaderSnapshot] {
        ([0] + changes.sorted()).map { micro in
            snapshot(
                at: micro, as: PythonVersion(version.major, version.minor, micro),
                named: micro == 0 ? releases.first!.name : "\(version).\(micro)")
        }
    }

    /// The patch releases in which something came, went or changed.
    private var changes: Set<Int> {
        var changes: Set<Int> = []
        let changing = Dictionary(grouping: lines.filter { $0.span != Span() }, by: \.entry.item)
        for variants in changing.values {
            for line in variants {
                if let from = line.span.from {
                    let before = variants.first { $0.span.until == from }
                    if before?.entry.modelled != line.entry.modelled { changes.insert(from) }
                }
                if let until = line.span.until, !variants.contains(where: { $0.span.from == until }) {
                    changes.insert(until)
                }
            }
        }
        return changes
    }

    /// The same series with these facts, as far as they hold in this version, in place of its own.
    func stating(_ facts: [String: ItemFacts]) -> SnapshotSeries {
        var series = self
        series.facts = HeaderSnapshot.held(facts, by: lines.lazy.map(\.entry.item.name), in: version)
        return series
    }
}
