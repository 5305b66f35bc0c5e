import Foundation

/// Reads lines in a thread of its own, only a few blocks ahead. A block has the lines that are there: no line waits for
/// others.
final class LineReader: @unchecked Sendable {
    private let descriptor: Int32
    private let separator: UInt8
    private let skipsBlank: Bool
    private let wake: @Sendable () -> Void
    /// Guards all below.
    private let changed = NSCondition()
    private var blocks: [InputBlock] = []
    private var hasEnded = false
    private var failure: String?

    private static let mostBlocks = 4
    private static let readSize = 1 << 18

    /// - Parameters:
    ///   - skipsBlank: as for an ``InputBlock``.
    ///   - wake: is called when there is something new.
    init(descriptor: Int32, separator: UInt8, skipsBlank: Bool, wake: @escaping @Sendable () -> Void) {
        (self.descriptor, self.separator, self.skipsBlank, self.wake) = (descriptor, separator, skipsBlank, wake)
    }

    func start() {
        Thread.detachNewThread { [self] in readAll() }
    }

    enum Next {
        case block(InputBlock)
        case notYet
        case end(failure: String?)
    }

    /// Does not wait.
    func next() -> Next {
        changed.withLock {
            if !blocks.isEmpty {
                changed.signal()
                return .block(blocks.removeFirst())
            }
            return hasEnded ? .end(failure: failure) : .notYet
        }
    }

    private func readAll() {
        var rest: [UInt8] = []
        while true {
            let before = rest.count
            switch read(appendingTo: &rest) {
            case 0:
                if !rest.isEmpty { give(rest) }
                return end(nil)
            case -1: return end(String(cString: strerror(errno)))
            default: break
            }
            guard let last = rest[before...].lastIndex(of: separator) else { continue }
            let begun = Array(rest[(last + 1)...])
            rest.removeSubrange((last + 1)...)
            give(rest)
            rest = begun
        }
    }

    /// How many bytes were read; 0 at the end; -1 on an error, with errno.
    private func read(appendingTo bytes: inout [UInt8]) -> Int {
        var count = 0
        let read = [UInt8](unsafeUninitializedCapacity: Self.readSize) { buffer, used in
            repeat {
                count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            } while count < 0 && errno == EINTR
            used = max(0, count)
        }
        if bytes.isEmpty { bytes = read } else { bytes += read }
        return count
    }

    private func give(_ lines: [UInt8]) {
        let block = InputBlock(lines: lines, separator: separator, skipsBlank: skipsBlank)
        changed.withLock {
            while blocks.count >= Self.mostBlocks { changed.wait() }
            blocks.append(block)
        }
        wake()
    }

    private func end(_ failure: String?) {
        changed.withLock { (hasEnded, self.failure) = (true, failure) }
        wake()
    }
}
