import CPyVM

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a VM's standard streams go.
final class Streams: Sendable {
    private let output: (@Sendable (VMConfiguration.Output, UnsafeRawBufferPointer) throws -> Void)?
    private let input: (@Sendable (UnsafeMutableRawBufferPointer) throws -> Int)?

    /// Nil if the VM uses the process's streams.
    init?(_ configuration: VMConfiguration) {
        if configuration.output == nil, configuration.input == nil { return nil }
        output = configuration.output
        input = configuration.input
    }

    /// Sets the callbacks. libpyvm gets an unowned pointer: the maker of the VM has to keep this object (``VMCore``
    /// does).
    func add(to config: inout PyVM_Config) {
        config.stream_data = Unmanaged.passUnretained(self).toOpaque()
        config.shares_streams = 1 // the object stays for ever, and its closures are Sendable
        if output != nil {
            config.write = { _, stream, bytes, count, data in
                guard let bytes, let data, let stream = VMConfiguration.Output(rawValue: stream) else { return EIO }
                let streams = Unmanaged<Streams>.fromOpaque(data).takeUnretainedValue()
                return errorNumber { try streams.output?(stream, UnsafeRawBufferPointer(start: bytes, count: count)) }
            }
        }
        if input != nil {
            config.read = { _, buffer, room, data in
                guard let buffer, let data else { return -Int(EIO) }
                let streams = Unmanaged<Streams>.fromOpaque(data).takeUnretainedValue()
                var count = 0
                let error = errorNumber {
                    count = try streams.input?(UnsafeMutableRawBufferPointer(start: buffer, count: room)) ?? 0
                }
                guard error == 0, (0...room).contains(count) else { return -Int(error == 0 ? EIO : error) }
                return count
            }
        }
    }
}

private func errorNumber(_ body: () throws -> Void) -> Int32 {
    do {
        try body()
        return 0
    } catch let error as POSIXError {
        return error.code.rawValue
    } catch {
        return EIO
    }
}
