import CPyVM

/// The kinds of VM that a program of its own can make, under libpyvm's names.
public enum VMKind: String, CaseIterable, Sendable {
    case standard = "default"
    case ownGIL = "own-gil"
    case sharedGIL = "shared-gil"
    case isolated

    /// Those that differ; `default` is one of them.
    public static let concrete: [VMKind] = [.ownGIL, .sharedGIL, .isolated]

    var native: PyVM_Kind {
        switch self {
        case .standard: PYVM_KIND_DEFAULT
        case .ownGIL: PYVM_KIND_OWN_GIL
        case .sharedGIL: PYVM_KIND_SHARED_GIL
        case .isolated: PYVM_KIND_ISOLATED
        }
    }
}
