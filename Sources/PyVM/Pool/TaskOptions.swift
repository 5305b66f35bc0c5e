import CPyVM

extension VMPool {
    /// How a task is run.
    public struct TaskOptions: Sendable {
        /// Of tasks that wait, one with a higher number goes first; of equal ones, the one that was submitted first.
        public var priority: Int
        /// How long the task may run; nil: as long as it takes. Then KeyboardInterrupt is raised in it, again and again
        /// until it has ended, and whoever waits for it gets a ``VMError`` (`.timeout`).
        public var limit: Duration?

        /// Options of these values.
        public init(priority: Int = 0, limit: Duration? = nil) { (self.priority, self.limit) = (priority, limit) }

        /// The same options, as libpyvm has them. A limit of nothing is as short as there is.
        var native: PyVM_TaskOptions {
            var options = PyVM_TaskOptions()
            options.size = MemoryLayout<PyVM_TaskOptions>.stride
            options.priority = Int32(clamping: priority)
            options.timeout_ns = limit.map { max(1, Channel.nanoseconds($0)) } ?? 0
            return options
        }
    }

    /// How far a task is.
    public enum TaskState: Sendable, Hashable {
        /// It has not begun.
        case waiting
        /// It runs.
        case running
        /// It has ended with a result.
        case done
        /// It has ended with an error.
        case failed
        /// It was cancelled, before it began or while it ran.
        case cancelled
        /// It was interrupted, as its time was up.
        case timedOut
        /// Its worker had no VM any more, or was abandoned for another task.
        case lost

        init(_ native: PyVM_FutureState) {
            self =
                switch native {
                case PYVM_FUTURE_WAITING: .waiting
                case PYVM_FUTURE_RUNNING: .running
                case PYVM_FUTURE_DONE: .done
                case PYVM_FUTURE_RAISED: .failed
                case PYVM_FUTURE_CANCELLED: .cancelled
                case PYVM_FUTURE_TIMED_OUT: .timedOut
                default: .lost
                }
        }
    }
}
