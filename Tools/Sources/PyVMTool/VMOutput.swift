import Foundation
import PyVM
import Synchronization

/// Takes the output of one of several VMs. Each line goes out whole, with the VM's number before it.
final class VMOutput: Sendable {
    private let prefixers: Mutex<(out: LinePrefixer, err: LinePrefixer)>

    init(prefix: String) {
        prefixers = Mutex((LinePrefixer(prefix), LinePrefixer(prefix)))
    }

    /// - Throws: POSIXError.
    func write(_ bytes: UnsafeRawBufferPointer, to stream: VMConfiguration.Output) throws {
        let error = prefixers.withLock { prefixers in
            let lines =
                stream == .standardError ? prefixers.err.lines(adding: bytes) : prefixers.out.lines(adding: bytes)
            return writeAll(lines, to: stream.rawValue)
        }
        if error != 0 { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EIO) }
    }

    /// Writes the lines that have no end yet, and ends them.
    func finish() {
        prefixers.withLock { prefixers in
            _ = writeAll(prefixers.out.rest(), to: 1)
            _ = writeAll(prefixers.err.rest(), to: 2)
        }
    }
}

/// Lets one piece of output through at a time, of all VMs.
private let turn = Mutex(())

/// Writes to standard output or standard errors, if the process has that. Returns 0 or an errno value.
@discardableResult
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    if StandardFiles.closed.contains(descriptor) { return 0 }
    return turn.withLock { _ in
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Foundation.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
                if count < 0 && errno != EINTR { return errno }
                done += max(count, 0)
            }
            return 0
        }
    }
}

/// A message of the command itself.
public func complain(_ message: String) {
    writeAll(Array("pyvm: \(message)\n".utf8), to: 2)
}
