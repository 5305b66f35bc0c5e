/// Puts the headers of one more release into a series.
///
/// What differs between releases is known as exactly as releases were read: an item of 3.14.8 that 3.14.4 lacks, with
/// none read between them, counts as since 3.14.8.
struct SnapshotMerge {
    private typealias Entry = HeaderSnapshot.Entry
    private typealias Item = HeaderSnapshot.Item
    private typealias Change = (item: Item, old: Entry?, new: Entry?)

    /// The series with the release's headers in it.
    private(set) var series: SnapshotSeries
    private var releases: [SnapshotSeries.Release]
    private var lines: [Item: [SnapshotSeries.Line]]
    private var isChanged = false
    /// What the headers have otherwise than the series had it, one sentence each.
    private(set) var remarks: [String] = []

    /// - Parameter isNoted: whether a release that brings nothing new counts as read, too.
    /// - Throws: `CodegenError` if the snapshot is no release of this CPython.
    init(_ snapshot: HeaderSnapshot, into series: SnapshotSeries, isNoted: Bool) throws {
        let release = SnapshotSeries.Release(snapshot.release)
        guard snapshot.version.feature == series.version else {
            throw CodegenError("CPython \(snapshot.release) is no release of \(series.version)")
        }
        self.series = series
        releases = series.releases
        lines = Dictionary(grouping: series.lines, by: \.entry.item)
        if let place = releases.firstIndex(where: { $0.micro == release.micro }) {
            releases[place] = release
            correct(changes(snapshot, at: place, isNewest: place == releases.count - 1))
        } else {
            insert(release, snapshot, isNoted)
        }
        guard isChanged || releases != series.releases else { return }
        self.series = SnapshotSeries(
            releases: releases, version: series.version, lines: lines.values.flatMap(\.self))
        self.series.sort()
    }

    /// Headers that were read before are otherwise now: by annotations, by the distribution, by a newer generator. Each
    /// release that had the same gets the same now.
    private mutating func correct(_ changes: [Change]) {
        for (item, old, new) in changes { encode(item, values(of: item).map { $0 == old ? new : $0 }) }
        if !changes.isEmpty {
            remarks.append(
                "\(Self.list(changes.map(\.item))) not as read before; taken for each patch release that had the same")
        }
    }

    private mutating func insert(_ release: SnapshotSeries.Release, _ snapshot: HeaderSnapshot, _ isNoted: Bool) {
        let place = releases.firstIndex { $0.micro > release.micro } ?? releases.count
        let neighbour = max(0, place - 1)
        let changes = changes(snapshot, at: neighbour, isNewest: place == releases.count)
        guard isNoted || changes.contains(where: { !Self.namesRelease($0) }) else { return }
        let compared = releases[neighbour].name
        var inserted: [(Change, [Entry?])] = []
        for change in changes {
            var values = values(of: change.item)
            values.insert(change.new, at: place)
            inserted.append((change, Self.namesRelease(change) ? values.map { _ in change.new } : values))
        }
        releases.insert(release, at: place)
        for (change, values) in inserted {
            encode(change.item, values)
            guard !Self.namesRelease(change) else { continue }
            let how = change.old == nil ? "is new" : change.new == nil ? "is not there" : "is another"
            remarks.append("\(change.item.kind) \(change.item.name) \(how), compared with \(compared)")
        }
    }

    /// What differs between a snapshot and what the series has for the release at a place.
    private func changes(_ snapshot: HeaderSnapshot, at place: Int, isNewest: Bool) -> [Change] {
        let micro = releases[place].micro
        let old = lines.compactMapValues { $0.first { $0.span.covers(micro) }?.entry }
        let new = Dictionary(snapshot.entries.map { ($0.item, $0) }) { first, _ in first }
        return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.map { ($0, old[$0], new[$0]) }
            .filter { isNewest || !Self.namesRelease($0) }
            .sorted { ($0.item.kind, $0.item.name) < ($1.item.kind, $1.item.name) }
    }

    /// Whether it is a constant such as PY_VERSION: the newest release's counts.
    private static func namesRelease(_ change: Change) -> Bool {
        (change.old ?? change.new)?.content.header == "patchlevel.h"
    }

    /// The item in each release.
    private func values(of item: Item) -> [Entry?] {
        let variants = lines[item] ?? []
        return releases.map { release in variants.first { $0.span.covers(release.micro) }?.entry }
    }

    private mutating func encode(_ item: Item, _ values: [Entry?]) {
        isChanged = true
        lines[item] = values.indices.compactMap { index in
            guard let value = values[index], index == 0 || values[index - 1] != value else { return nil }
            let end = values[index...].firstIndex { $0 != value }
            return .init(
                entry: value,
                span: .init(from: index == 0 ? nil : releases[index].micro, until: end.map { releases[$0].micro }))
        }
    }

    private static func list(_ items: [Item]) -> String {
        let names = items.prefix(5).map(\.name).joined(separator: ", ")
        if items.count > 5 { return "\(names) and \(items.count - 5) more are" }
        return items.count > 1 ? "\(names) are" : "\(names) is"
    }
}
