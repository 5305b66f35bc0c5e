/// Makes a snapshot of headers, with what the source tree's annotations and documentation say about them.
struct SnapshotMaker: Sendable {
    let annotations: Annotations

    func snapshot(of headers: PythonHeaders) async throws -> HeaderSnapshot {
        try await begin(headers).whole()
    }

    /// Somebody has to end the reading.
    func begin(_ headers: PythonHeaders) async throws -> HeaderReader.Reading {
        let reader = HeaderReader(
            extraHeaders: annotations.extraHeaders, namesWithoutPrefix: annotations.namesWithoutPrefix)
        var reading = try await reader.begin(headers)
        do {
            reading.snapshot = try SnapshotStore.asStored(reading.snapshot.stating(annotations.facts))
        } catch {
            reading.drop()
            throw error
        }
        return reading
    }
}
