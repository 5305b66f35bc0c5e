// expected: cannot pass function of type
import PyVM

func wait(_ vm: VM) async throws {
    try await vm.withVM { try await Task.sleep(for: .seconds(1)) }
}
