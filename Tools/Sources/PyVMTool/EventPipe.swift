import Foundation
import Synchronization

/// Events from VM threads and from signals to the thread that waits. It is a pipe, because a signal handler can write
/// to one.
struct EventPipe: Sendable {
    enum Event: Equatable, Sendable {
        case ended
        case signal(Int32)

        init(byte: UInt8) { self = byte == 0 ? .ended : .signal(Int32(byte)) }

        var byte: UInt8 {
            switch self {
            case .ended: 0
            case .signal(let number): UInt8(number)
            }
        }
    }

    private let input: Int32
    private let output: Int32

    init() throws(VMFailure) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw VMFailure("a pipe cannot be made: \(String(cString: strerror(errno)))") }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            // A handler must not wait for the thread that reads, which may be its own. What does not fit is dropped:
            // then there are thousands of events that wake that thread.
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (input, output) = (ends[0], ends[1])
    }

    func send(_ event: Event) {
        var byte = event.byte
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
            if ready > 0 && read(input, &byte, 1) == 1 { return Event(byte: byte) }
            if let deadline, ContinuousClock.now >= deadline { return nil }
        }
    }

    /// From now on these signals are events, if they have their default action. Those that the process ignores, such as
    /// SIGHUP below nohup and SIGINT in a shell's background, stay ignored, since programs that Python code starts have
    /// to inherit that.
    func takeSignals(_ numbers: [Int32]) {
        signalOutput.store(output, ordering: .relaxed)
        for number in numbers where hasDefaultAction(number) {
            signal(number) { number in
                let before = errno
                var byte = UInt8(number)
                _ = Foundation.write(signalOutput.load(ordering: .relaxed), &byte, 1)
                errno = before
            }
        }
    }

    /// False also for the signals that the C library keeps for itself.
    private func hasDefaultAction(_ number: Int32) -> Bool {
        var action = sigaction()
        return sigaction(number, nil, &action) == 0 && action.__sigaction_handler.sa_handler == nil
    }
}

/// Global, because a signal handler gets no other data.
private let signalOutput = Atomic<Int32>(-1)
