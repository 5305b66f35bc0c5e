/// A slice, for subscripts, ``PyObject/setItem(_:to:)`` and ``PyObject/deleteItem(_:)``. Python's `list[::-1]` is
/// `list[PythonSlice(nil, nil, step: -1)]`.
public struct PythonSlice: ConvertibleToPython, Sendable {
    let start, stop, step: Int?

    /// The slice `start:stop:step`; nil stands for a part that is left out.
    public init(_ start: Int?, _ stop: Int?, step: Int? = nil) {
        (self.start, self.stop, self.step) = (start, stop, step)
    }

    /// A `slice`.
    /// - Throws: ``VMError`` if the VM is closed.
    public func makePython(in vm: VM) throws -> PyObject { try vm.builtins.slice(start, stop, step) }
}

/// Slices of Swift's ranges. As in Python, negative numbers count from the end: `list[(-2)...]` are the last two.
///
/// They throw ``PythonError``: TypeError if the object has no slices. Swift itself stops a program that makes a
/// backward range, such as `0..<(-1)`. For Python's `[0:-1]` write `..<(-1)`; for `[1:-1]` use a ``PythonSlice``.
extension PyObject {
    /// `object[a:b]`.
    /// - Throws: ``PythonError`` with what Python raised.
    public subscript(range: Range<Int>) -> PyObject {
        get throws { try self[PythonSlice(range.lowerBound, range.upperBound)] }
    }

    /// `object[a:b + 1]`; to the end if `b` is -1.
    /// - Throws: ``PythonError`` with what Python raised.
    public subscript(range: ClosedRange<Int>) -> PyObject {
        get throws { try self[PythonSlice(range.lowerBound, behind(range.upperBound))] }
    }

    /// `object[a:]`.
    /// - Throws: ``PythonError`` with what Python raised.
    public subscript(range: PartialRangeFrom<Int>) -> PyObject {
        get throws { try self[PythonSlice(range.lowerBound, nil)] }
    }

    /// `object[:b]`.
    /// - Throws: ``PythonError`` with what Python raised.
    public subscript(range: PartialRangeUpTo<Int>) -> PyObject {
        get throws { try self[PythonSlice(nil, range.upperBound)] }
    }

    /// `object[:b + 1]`; all of it for `...(-1)`.
    /// - Throws: ``PythonError`` with what Python raised.
    public subscript(range: PartialRangeThrough<Int>) -> PyObject {
        get throws { try self[PythonSlice(nil, behind(range.upperBound))] }
    }

    /// `object[:]`.
    /// - Throws: ``PythonError`` with what Python raised.
    public subscript(range: UnboundedRange) -> PyObject { get throws { try self[PythonSlice(nil, nil)] } }

    /// The index after this one. After -1, the last item, there is none, since -0 would be the first item.
    private func behind(_ index: Int) -> Int? { index == -1 || index == Int.max ? nil : index + 1 }
}
