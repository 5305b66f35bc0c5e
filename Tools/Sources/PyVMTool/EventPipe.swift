import Foundation
import Synchronization

/// Events from VM threads and from Ctrl-C to the thread that waits. It is a pipe, because a signal handler can write to
/// one.
struct EventPipe: Sendable {
    enum Event: UInt8 {
        case ended = 0x65
        case interrupted = 0x69
    }

    private let input: Int32
    private let output: Int32

    init() throws(VMFailure) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw VMFailure("a pipe cannot be made: \(String(cString: strerror(errno)))") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (input, output) = (ends[0], ends[1])
    }

    func send(_ event: Event) {
        var byte = event.rawValue
        while Foundation.write(output, &byte, 1) < 0 && errno == EINTR {}
    }

    /// Waits for the next event; returns nil if there is none before the deadline.
    func next(until deadline: ContinuousClock.Instant?) -> Event? {
        while true {
            var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            let milliseconds = deadline.map {
                max(0, (ContinuousClock.now.duration(to: $0) / .milliseconds(1)).rounded(.up))
            }
            let ready = poll(&waiting, 1, Int32(min(milliseconds ?? -1, 1e9)))
            var byte: UInt8 = 0
            if ready > 0 && read(input, &byte, 1) == 1 { return Event(rawValue: byte) }
            if let deadline, ContinuousClock.now >= deadline { return nil }
        }
    }

    /// From now on the first Ctrl-C is an event, and the second ends the process. If the process ignores Ctrl-C, as in
    /// a shell's background, it goes on ignoring it.
    func takeInterrupts() {
        interruptOutput.store(output, ordering: .relaxed)
        let before = signal(SIGINT) { _ in
            let before = errno
            if interruptCount.add(1, ordering: .relaxed).newValue > 1 {
                signal(SIGINT, SIG_DFL)
                raise(SIGINT)
            }
            var byte = Event.interrupted.rawValue
            _ = Foundation.write(interruptOutput.load(ordering: .relaxed), &byte, 1)
            errno = before
        }
        if unsafeBitCast(before, to: Int.self) == ignored { signal(SIGINT, before) }
    }
}

/// SIG_IGN as a number, since Swift cannot compare function pointers.
private let ignored = 1

/// Global, because a signal handler gets no other data.
private let interruptOutput = Atomic<Int32>(-1)
private let interruptCount = Atomic<Int>(0)
