import Foundation
import Synchronization

/// Some inputs that follow each other, which one task works through, and what has become of them so far.
final class Piece: Sendable {
    struct Failure: Sendable {
        /// Such as "ValueError: no number".
        var reason: String
        var traceback: String?
    }

    enum Stop: Sendable {
        case none
        /// The input that runs has run for too long.
        case timeOut
        /// The command ends.
        case cancel
    }

    struct State: Sendable {
        /// The results one after the other, each with a separator; a failure has none.
        var output: [UInt8] = []
        /// Where in `output` that of each input that has ended ends.
        var ends: [Int] = []
        var failures: [Int: Failure] = [:]
        /// When the input that runs began, in nanoseconds; 0: none runs.
        var begun: UInt64 = 0
        /// How often the input that runs, or is the first to run, was tried before.
        var tried = 0
        /// How long the task has run, in nanoseconds; 0: it has not ended.
        var spent: UInt64 = 0
        var stop = Stop.none
        var hasEnded = false

        var done: Int { ends.count }

        mutating func end(with result: some Collection<UInt8>) {
            output += result
            output.append(UInt8(ascii: "\n"))
            ends.append(output.count)
            tried = 0
        }

        mutating func end(with failure: Failure) {
            failures[done] = failure
            ends.append(output.count)
            tried = 0
        }

        func output(from first: Int, to last: Int) -> ArraySlice<UInt8> {
            output[(first == 0 ? 0 : ends[first - 1])..<(last == 0 ? 0 : ends[last - 1])]
        }
    }

    let block: InputBlock
    /// Which inputs of the block.
    let range: Range<Int>
    /// How many inputs come before the first one, in all.
    let position: Int
    let state: Mutex<State>

    init(_ block: InputBlock, _ range: Range<Int>, position: Int, tried: Int = 0) {
        (self.block, self.range, self.position) = (block, range, position)
        state = Mutex(State(tried: tried))
    }

    var count: Int { range.count }
    var size: Int { block.size(of: range) }

    /// A part of it, by the numbers that inputs have in it.
    func part(_ numbers: Range<Int>, tried: Int = 0) -> Piece {
        let range = range.lowerBound + numbers.lowerBound..<range.lowerBound + numbers.upperBound
        return Piece(block, range, position: position + numbers.lowerBound, tried: tried)
    }

    func input(_ number: Int) -> [UInt8] { block.input(range.lowerBound + number) }
}

/// The time that goes on evenly, in nanoseconds.
func nanoseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}
