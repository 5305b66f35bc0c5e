// expected: does not conform to the 'Sendable' protocol
import PyVM

final class State {
    var count = 0
}

func leak(_ vm: VM) async throws -> State {
    try await vm.withVM { State() }
}
