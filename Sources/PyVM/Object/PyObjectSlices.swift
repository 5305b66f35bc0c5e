/// A slice, for subscripts, ``PyObject/setItem(_:to:)`` and ``PyObject/deleteItem(_:)``: `list[PythonSlice(nil, nil, step: -1)]`
/// is Python's `list[::-1]`.
public struct PythonSlice: ConvertibleToPython, Sendable {
    let start, stop, step: Int?

    /// `start:stop:step`; nil for what Python leaves out.
    public init(_ start: Int?, _ stop: Int?, step: Int? = nil) {
        (self.start, self.stop, self.step) = (start, stop, step)
    }

    /// A `slice`.
    /// - Throws: ``VMError`` if the VM is closed.
    public func makePython(in vm: VM) throws -> PyObject { try vm.builtins.slice(start, stop, step) }
}

/// Slices of Swift's ranges. As in Python, negative numbers count from the end: `list[(-2)...]` are the last two.
///
/// They throw ``PythonError``: TypeError if the object has no slices. Swift itself stops a program that makes a range which runs
/// backwards, such as `0..<(-1)`: for Python's `[0:-1]` write `..<(-1)`, and a ``PythonSlice`` for `[1:-1]`.
extension PyObject {
    /// `object[a:b]`.
    /// - Throws: ``PythonError`` with what it raised.
    public subscript(range: Range<Int>) -> PyObject {
        get throws { try self[PythonSlice(range.lowerBound, range.upperBound)] }
    }

    /// `object[a:b + 1]`, and to the end where `b` is -1.
    /// - Throws: ``PythonError`` with what it raised.
    public subscript(range: ClosedRange<Int>) -> PyObject {
        get throws { try self[PythonSlice(range.lowerBound, behind(range.upperBound))] }
    }

    /// `object[a:]`.
    /// - Throws: ``PythonError`` with what it raised.
    public subscript(range: PartialRangeFrom<Int>) -> PyObject {
        get throws { try self[PythonSlice(range.lowerBound, nil)] }
    }

    /// `object[:b]`.
    /// - Throws: ``PythonError`` with what it raised.
    public subscript(range: PartialRangeUpTo<Int>) -> PyObject {
        get throws { try self[PythonSlice(nil, range.upperBound)] }
    }

    /// `object[:b + 1]`; all of it for `...(-1)`.
    /// - Throws: ``PythonError`` with what it raised.
    public subscript(range: PartialRangeThrough<Int>) -> PyObject {
        get throws { try self[PythonSlice(nil, behind(range.upperBound))] }
    }

    /// `object[:]`.
    /// - Throws: ``PythonError`` with what it raised.
    public subscript(range: UnboundedRange) -> PyObject { get throws { try self[PythonSlice(nil, nil)] } }

    /// Behind the last one is no -0.
    private func behind(_ index: Int) -> Int? { index == -1 || index == Int.max ? nil : index + 1 }
}
