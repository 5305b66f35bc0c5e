import Testing

@testable import PyVMCodegen

@Suite struct ReleaseOrderTests {
    @Test func theNewestReleaseComesFirst() {
        let order = [
            "/v/cpython-3.13.15-linux", "/v/cpython-3.13.9-linux", "/v/cpython-3.13.9+freethreaded-linux",
            "/v/3.14.0/x",
            "/v/3.14.0t/x", "/v/3.14.0rc2/x", "/v/3.14.0rc1/x", "/v/3.13.15/x", "/v/3.13.9/x", "/v/3.9.1/x",
            "/v/3.09.0/x",
            "/v",
        ]
        for shift in order.indices {
            let mixed = Array(order[shift...] + order[..<shift])
            #expect(ReleaseOrder.newestFirst(mixed) == order)
            #expect(ReleaseOrder.newestFirst(mixed.reversed()) == order)
        }
    }
}
