// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's complexobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `Py_complex PyComplex_AsCComplex(PyObject *op)`
    ///
    /// Throws if (Py_complex){-1.0,0.0} comes with an exception. CPython: all versions.
    public func PyComplex_AsCComplex(_ op: PyVM.PyObject) throws -> Py_complex {
        try vm.withHandle { handle in
            let result = try PyVMComplex_AsCComplex(handle, pass(op))
            if result.real == -1 { try check() }
            return result
        }
    }

    /// `int PyComplex_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyComplex_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMComplex_Check($0, pass(p)) }
    }

    /// `int PyComplex_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyComplex_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMComplex_CheckExact($0, pass(p)) }
    }

    /// `PyObject *PyComplex_FromCComplex(Py_complex v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyComplex_FromCComplex(_ v: Py_complex) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMComplex_FromCComplex($0, v)) }
    }

    /// `PyObject *PyComplex_FromDoubles(double real, double imag)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyComplex_FromDoubles(_ real: Double, _ imag: Double) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMComplex_FromDoubles($0, real, imag)) }
    }

    /// `double PyComplex_ImagAsDouble(PyObject *op)`
    ///
    /// Throws if -1.0 comes with an exception. CPython: all versions.
    public func PyComplex_ImagAsDouble(_ op: PyVM.PyObject) throws -> Double {
        try vm.withHandle { handle in
            let result = try PyVMComplex_ImagAsDouble(handle, pass(op))
            if result == -1.0 { try check() }
            return result
        }
    }

    /// `double PyComplex_RealAsDouble(PyObject *op)`
    ///
    /// Throws if -1.0 comes with an exception. CPython: all versions.
    public func PyComplex_RealAsDouble(_ op: PyVM.PyObject) throws -> Double {
        try vm.withHandle { handle in
            let result = try PyVMComplex_RealAsDouble(handle, pass(op))
            if result == -1.0 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyComplex_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyComplex_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMComplex_Type($0)) }
    }

    /// `double _Py_c_abs(Py_complex num)`
    ///
    /// CPython: all versions.
    public func _Py_c_abs(_ num: Py_complex) throws -> Double {
        try vm.withHandle { _PyVM_c_abs($0, num) }
    }

    /// `Py_complex _Py_c_diff(Py_complex left, Py_complex right)`
    ///
    /// CPython: all versions.
    public func _Py_c_diff(_ left: Py_complex, _ right: Py_complex) throws -> Py_complex {
        try vm.withHandle { _PyVM_c_diff($0, left, right) }
    }

    /// `Py_complex _Py_c_neg(Py_complex num)`
    ///
    /// CPython: all versions.
    public func _Py_c_neg(_ num: Py_complex) throws -> Py_complex {
        try vm.withHandle { _PyVM_c_neg($0, num) }
    }

    /// `Py_complex _Py_c_pow(Py_complex num, Py_complex exp)`
    ///
    /// CPython: all versions.
    public func _Py_c_pow(_ num: Py_complex, _ exp: Py_complex) throws -> Py_complex {
        try vm.withHandle { _PyVM_c_pow($0, num, exp) }
    }

    /// `Py_complex _Py_c_prod(Py_complex left, Py_complex right)`
    ///
    /// CPython: all versions.
    public func _Py_c_prod(_ left: Py_complex, _ right: Py_complex) throws -> Py_complex {
        try vm.withHandle { _PyVM_c_prod($0, left, right) }
    }

    /// `Py_complex _Py_c_quot(Py_complex dividend, Py_complex divisor)`
    ///
    /// CPython: all versions.
    public func _Py_c_quot(_ dividend: Py_complex, _ divisor: Py_complex) throws -> Py_complex {
        try vm.withHandle { _PyVM_c_quot($0, dividend, divisor) }
    }

    /// `Py_complex _Py_c_sum(Py_complex left, Py_complex right)`
    ///
    /// CPython: all versions.
    public func _Py_c_sum(_ left: Py_complex, _ right: Py_complex) throws -> Py_complex {
        try vm.withHandle { _PyVM_c_sum($0, left, right) }
    }
}
