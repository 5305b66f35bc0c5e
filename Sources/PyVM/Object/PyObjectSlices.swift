/// A slice, for ``PyObject/subscript(_:)`` and the like: `list[PythonSlice(nil, nil, step: -1)]` is Python's `list[::-1]`.
public struct PythonSlice: ConvertibleToPython, Sendable {
    let start, stop, step: Int?

    public init(_ start: Int?, _ stop: Int?, step: Int? = nil) {
        (self.start, self.stop, self.step) = (start, stop, step)
    }

    public func makePython(in vm: VM) throws -> PyObject { try vm.builtins.slice(start, stop, step) }
}

/// Slices of Swift's ranges. As in Python, negative numbers count from the end: `list[(-2)...]` are the last two.
extension PyObject {
    public subscript(range: Range<Int>) -> PyObject { get throws { try self[PythonSlice(range.lowerBound, range.upperBound)] } }

    public subscript(range: ClosedRange<Int>) -> PyObject { get throws { try self[PythonSlice(range.lowerBound, behind(range.upperBound))] } }

    public subscript(range: PartialRangeFrom<Int>) -> PyObject { get throws { try self[PythonSlice(range.lowerBound, nil)] } }

    public subscript(range: PartialRangeUpTo<Int>) -> PyObject { get throws { try self[PythonSlice(nil, range.upperBound)] } }

    public subscript(range: PartialRangeThrough<Int>) -> PyObject { get throws { try self[PythonSlice(nil, behind(range.upperBound))] } }

    public subscript(range: UnboundedRange) -> PyObject { get throws { try self[PythonSlice(nil, nil)] } }

    /// Behind the last one is no -0.
    private func behind(_ index: Int) -> Int? { index == -1 || index == Int.max ? nil : index + 1 }
}
