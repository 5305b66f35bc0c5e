import Foundation
import Synchronization

/// What came from standard input, for each of several VMs to read: a program.
final class SharedInput: Sendable {
    private let bytes: Data
    private let position = Mutex(0)

    /// One that reads from the beginning.
    init(_ bytes: Data) { self.bytes = bytes }

    /// All of the process's standard input.
    static func all() throws(VMFailure) -> Data {
        do { return try FileHandle.standardInput.readToEnd() ?? Data() } catch {
            throw VMFailure("the program cannot be read from standard input: \(error.localizedDescription)")
        }
    }

    /// Copies the next bytes into a buffer; returns how many, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        position.withLock { position in
            let next = bytes.dropFirst(position).prefix(buffer.count)
            buffer.copyBytes(from: next)
            position += next.count
            return next.count
        }
    }
}
