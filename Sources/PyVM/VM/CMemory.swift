import CPyVM

/// What a struct of C points to: strings, and how CPython starts. All of it is freed together.
///
/// Unchecked, because pointers are not Sendable. Who fills it has it alone; afterwards nobody changes it.
final class CMemory: @unchecked Sendable {
    private var blocks: [UnsafeMutableRawPointer] = []
    private var starts: [UnsafeMutablePointer<PyConfig>] = []
    private var objects: [AnyObject] = []

    deinit {
        for start in starts {
            PyVMConfig_Clear(start)
            start.deallocate()
        }
        for block in blocks { block.deallocate() }
    }

    /// A C string; NULL for nil.
    func text(_ text: String?) -> UnsafePointer<CChar>? { text.map { UnsafePointer(add(Array($0.utf8CString))) } }

    /// A C array of C strings that ends in NULL; NULL for nil.
    func texts(_ texts: [String]?) -> UnsafePointer<UnsafePointer<CChar>?>? {
        texts.map { UnsafePointer(add($0.map { text($0) } + [nil])) }
    }

    /// How a CPython starts that has this command line; NULL for nil.
    func start(_ commandLine: [String]?) throws(VMError) -> UnsafePointer<PyConfig>? {
        guard let commandLine else { return nil }
        let start = UnsafeMutablePointer<PyConfig>.allocate(capacity: 1)
        start.initialize(to: PyConfig())
        PyVMConfig_InitPythonConfig(start)
        starts.append(start)
        let words = UnsafeMutableRawPointer(mutating: texts(["python"] + commandLine))
        let status = PyVMConfig_SetBytesArgv(
            start, commandLine.count + 1, words?.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self))
        guard PyVMStatus_Exception(status) == 0 else {
            throw VMError(code: .other(Int32(PYVM_ERROR_MEMORY.rawValue)), function: "VM", message: "out of memory")
        }
        return UnsafePointer(start)
    }

    /// An object, as an unowned pointer.
    func keep(_ object: AnyObject) -> UnsafeMutableRawPointer {
        objects.append(object)
        return Unmanaged.passUnretained(object).toOpaque()
    }

    func add<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let block = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
        block.initialize(from: elements, count: elements.count)
        blocks.append(UnsafeMutableRawPointer(block))
        return block
    }
}
