// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pytime.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `double PyTime_AsSecondsDouble(PyTime_t t)`
    ///
    /// Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func PyTime_AsSecondsDouble(_ t: PyTime_t) throws -> Double {
        try vm.withHandle { PyVMTime_AsSecondsDouble($0, t) }
    }

    /// `int PyTime_Monotonic(PyTime_t *result)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyTime_Monotonic(_ result: UnsafeMutablePointer<PyTime_t>?) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = PyVMTime_Monotonic(handle, result)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyTime_MonotonicRaw(PyTime_t *result)`
    ///
    /// -1 on failure, with no exception. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyTime_MonotonicRaw(_ result: UnsafeMutablePointer<PyTime_t>?) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = PyVMTime_MonotonicRaw(handle, result)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyTime_PerfCounter(PyTime_t *result)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyTime_PerfCounter(_ result: UnsafeMutablePointer<PyTime_t>?) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = PyVMTime_PerfCounter(handle, result)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyTime_PerfCounterRaw(PyTime_t *result)`
    ///
    /// -1 on failure, with no exception. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyTime_PerfCounterRaw(_ result: UnsafeMutablePointer<PyTime_t>?) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = PyVMTime_PerfCounterRaw(handle, result)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyTime_Time(PyTime_t *result)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyTime_Time(_ result: UnsafeMutablePointer<PyTime_t>?) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = PyVMTime_Time(handle, result)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyTime_TimeRaw(PyTime_t *result)`
    ///
    /// -1 on failure, with no exception. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyTime_TimeRaw(_ result: UnsafeMutablePointer<PyTime_t>?) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = PyVMTime_TimeRaw(handle, result)
            if returned == -1 { try check() }
            return returned
        }
    }
}
