/// The exit statuses of the command that are not a program's own.
public enum ExitStatus {
    public static let failed: Int32 = 1
    public static let usage: Int32 = 2
    /// The status of timeout(1).
    public static let timedOut: Int32 = 124
    /// A shell's status for a program that Ctrl-C ended.
    public static let interrupted: Int32 = 130
}
