import Foundation
import PyVMCodegen

/// What a command prints. A line that cannot be printed is an error: who reads the output must not take it for whole.
enum StandardOutput {
    /// Makes the numbers of the standard streams that are closed useless for files that are opened later: what is
    /// printed would go into one of these.
    static func reserve() {
        while case let descriptor = open("/dev/null", O_RDONLY), descriptor <= STDERR_FILENO {
            if descriptor < 0 { return }
        }
    }

    static func print(_ line: String) throws { try write(line + "\n") }

    static func write(_ text: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            throw CodegenError("standard output: cannot be written (\(reason(error)))")
        }
    }

    /// What the system says, without what Foundation says around it.
    static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        return underlying.domain == NSPOSIXErrorDomain
            ? String(cString: strerror(Int32(underlying.code))) : error.localizedDescription
    }
}
