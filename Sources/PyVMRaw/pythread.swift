// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pythread.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `long long PY_TIMEOUT_MAX(void)`
    ///
    /// CPython: all versions.
    public func PY_TIMEOUT_MAX() throws -> Int64 {
        try vm.withHandle { PYVM_TIMEOUT_MAX($0) }
    }

    /// `PyObject *PyThread_GetInfo(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyThread_GetInfo() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMThread_GetInfo($0)) }
    }

    /// `void PyThread_ReInitTLS(void)`
    ///
    /// CPython: all versions. Deprecated in all versions.
    public func PyThread_ReInitTLS() throws {
        try vm.withHandle { PyVMThread_ReInitTLS($0) }
    }

    /// `int PyThread_acquire_lock(PyThread_type_lock lock, int waitflag)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThread_acquire_lock(_ lock: PyThread_type_lock?, _ waitflag: Int32) throws -> Int32 {
        try vm.withHandle { PyVMThread_acquire_lock($0, lock, waitflag) }
    }

    /// `PyLockStatus PyThread_acquire_lock_timed(PyThread_type_lock lock, long long microseconds, int intr_flag)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThread_acquire_lock_timed(_ lock: PyThread_type_lock?, _ microseconds: Int64, _ intr_flag: Int32) throws -> PyLockStatus {
        try vm.withHandle { PyVMThread_acquire_lock_timed($0, lock, microseconds, intr_flag) }
    }

    /// `PyThread_type_lock PyThread_allocate_lock(void)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyThread_allocate_lock() throws -> PyThread_type_lock? {
        try vm.withHandle { handle in
            let result = PyVMThread_allocate_lock(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyThread_create_key(void)`
    ///
    /// -1 on failure, with no exception. CPython: all versions. Deprecated in all versions.
    @discardableResult
    public func PyThread_create_key() throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMThread_create_key(handle)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyThread_delete_key(int key)`
    ///
    /// CPython: all versions. Deprecated in all versions.
    public func PyThread_delete_key(_ key: Int32) throws {
        try vm.withHandle { PyVMThread_delete_key($0, key) }
    }

    /// `void PyThread_delete_key_value(int key)`
    ///
    /// CPython: all versions. Deprecated in all versions.
    public func PyThread_delete_key_value(_ key: Int32) throws {
        try vm.withHandle { PyVMThread_delete_key_value($0, key) }
    }

    /// `void PyThread_free_lock(PyThread_type_lock lock)`
    ///
    /// CPython: all versions.
    public func PyThread_free_lock(_ lock: PyThread_type_lock?) throws {
        try vm.withHandle { PyVMThread_free_lock($0, lock) }
    }

    /// `void *PyThread_get_key_value(int key)`
    ///
    /// Never fails. CPython: all versions. Deprecated in all versions.
    public func PyThread_get_key_value(_ key: Int32) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { PyVMThread_get_key_value($0, key) }
    }

    /// `size_t PyThread_get_stacksize(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThread_get_stacksize() throws -> Int {
        try vm.withHandle { PyVMThread_get_stacksize($0) }
    }

    /// `unsigned long PyThread_get_thread_ident(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThread_get_thread_ident() throws -> UInt {
        try vm.withHandle { PyVMThread_get_thread_ident($0) }
    }

    /// `unsigned long PyThread_get_thread_native_id(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThread_get_thread_native_id() throws -> UInt {
        try vm.withHandle { PyVMThread_get_thread_native_id($0) }
    }

    /// `void PyThread_init_thread(void)`
    ///
    /// CPython: all versions.
    public func PyThread_init_thread() throws {
        try vm.withHandle { PyVMThread_init_thread($0) }
    }

    /// `void PyThread_release_lock(PyThread_type_lock lock)`
    ///
    /// CPython: all versions.
    public func PyThread_release_lock(_ lock: PyThread_type_lock?) throws {
        try vm.withHandle { PyVMThread_release_lock($0, lock) }
    }

    /// `int PyThread_set_key_value(int key, void *value)`
    ///
    /// -1 on failure, with no exception. CPython: all versions. Deprecated in all versions.
    @discardableResult
    public func PyThread_set_key_value(_ key: Int32, _ value: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMThread_set_key_value(handle, key, value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyThread_set_stacksize(size_t size)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyThread_set_stacksize(_ size: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMThread_set_stacksize(handle, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `unsigned long PyThread_start_new_thread(void (*func)(void *), void *arg2)`
    ///
    /// PYTHREAD_INVALID_THREAD_ID on failure, with no exception. CPython: all versions.
    public func PyThread_start_new_thread(
        _ `func`: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?, _ arg2: UnsafeMutableRawPointer?
    ) throws -> UInt {
        try vm.withHandle { PyVMThread_start_new_thread($0, `func`, arg2) }
    }

    /// `Py_tss_t *PyThread_tss_alloc(void)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyThread_tss_alloc() throws -> UnsafeMutablePointer<Py_tss_t>? {
        try vm.withHandle { handle in
            let result = PyVMThread_tss_alloc(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyThread_tss_create(Py_tss_t *key)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyThread_tss_create(_ key: UnsafeMutablePointer<Py_tss_t>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMThread_tss_create(handle, key)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyThread_tss_delete(Py_tss_t *key)`
    ///
    /// CPython: all versions.
    public func PyThread_tss_delete(_ key: UnsafeMutablePointer<Py_tss_t>?) throws {
        try vm.withHandle { PyVMThread_tss_delete($0, key) }
    }

    /// `void PyThread_tss_free(Py_tss_t *key)`
    ///
    /// CPython: all versions.
    public func PyThread_tss_free(_ key: UnsafeMutablePointer<Py_tss_t>?) throws {
        try vm.withHandle { PyVMThread_tss_free($0, key) }
    }

    /// `void *PyThread_tss_get(Py_tss_t *key)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThread_tss_get(_ key: UnsafeMutablePointer<Py_tss_t>?) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { PyVMThread_tss_get($0, key) }
    }

    /// `int PyThread_tss_is_created(Py_tss_t *key)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThread_tss_is_created(_ key: UnsafeMutablePointer<Py_tss_t>?) throws -> Int32 {
        try vm.withHandle { PyVMThread_tss_is_created($0, key) }
    }

    /// `int PyThread_tss_set(Py_tss_t *key, void *value)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyThread_tss_set(_ key: UnsafeMutablePointer<Py_tss_t>?, _ value: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMThread_tss_set(handle, key, value)
            if result == -1 { try check() }
            return result
        }
    }
}
