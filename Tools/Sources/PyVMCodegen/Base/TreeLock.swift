import Foundation

/// Keeps two commands from working on one tree at once: one that writes works alone. The lock is on the folder
/// `codegen` itself, so it leaves no file. It ends with the process.
public enum TreeLock {
    public enum Use: Sendable {
        case reading, writing
    }

    /// - Parameter wait: is called before waiting for another command.
    public static func take(_ tree: SourceTree, for use: Use, wait: (String) -> Void) throws {
        let folder = tree.root.appending(path: "codegen").path
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CodegenError(
                "\(folder): cannot be opened (\(String(cString: strerror(errno)))); check its permissions")
        }
        let operation = use == .reading ? LOCK_SH : LOCK_EX
        guard flock(descriptor, operation | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
        wait("another pyvm-codegen works on \(tree.root.path): waiting for it")
        while flock(descriptor, operation) != 0, errno == EINTR {}
    }
}
