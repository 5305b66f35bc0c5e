import Synchronization

/// Wakes the thread that waits for events, by one event for any number of calls.
final class Waker: Sendable {
    private let events: EventPipe
    private let isWoken = Atomic(false)

    init(_ events: EventPipe) { self.events = events }

    func wake() {
        if !isWoken.exchange(true, ordering: .sequentiallyConsistent) { events.send(.ended) }
    }

    /// To be called before that thread looks what is new.
    func begin() { isWoken.store(false, ordering: .sequentiallyConsistent) }
}
