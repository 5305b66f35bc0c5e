/* Generated: pyvm-codegen generate. Do not edit: asserts that this CPython's types and constants are those of PyVM's headers. */
#include "engine/cpython/headers.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/* PyVM's types, under names of their own. */
#define PYGEN_ERROR pyvm_layout_PYGEN_ERROR
#define PYGEN_NEXT pyvm_layout_PYGEN_NEXT
#define PYGEN_RETURN pyvm_layout_PYGEN_RETURN
#define PYMEM_ALLOCATOR_DEBUG pyvm_layout_PYMEM_ALLOCATOR_DEBUG
#define PYMEM_ALLOCATOR_DEFAULT pyvm_layout_PYMEM_ALLOCATOR_DEFAULT
#define PYMEM_ALLOCATOR_MALLOC pyvm_layout_PYMEM_ALLOCATOR_MALLOC
#define PYMEM_ALLOCATOR_MALLOC_DEBUG pyvm_layout_PYMEM_ALLOCATOR_MALLOC_DEBUG
#define PYMEM_ALLOCATOR_MIMALLOC pyvm_layout_PYMEM_ALLOCATOR_MIMALLOC
#define PYMEM_ALLOCATOR_MIMALLOC_DEBUG pyvm_layout_PYMEM_ALLOCATOR_MIMALLOC_DEBUG
#define PYMEM_ALLOCATOR_NOT_SET pyvm_layout_PYMEM_ALLOCATOR_NOT_SET
#define PYMEM_ALLOCATOR_PYMALLOC pyvm_layout_PYMEM_ALLOCATOR_PYMALLOC
#define PYMEM_ALLOCATOR_PYMALLOC_DEBUG pyvm_layout_PYMEM_ALLOCATOR_PYMALLOC_DEBUG
#define PYMEM_DOMAIN_MEM pyvm_layout_PYMEM_DOMAIN_MEM
#define PYMEM_DOMAIN_OBJ pyvm_layout_PYMEM_DOMAIN_OBJ
#define PYMEM_DOMAIN_RAW pyvm_layout_PYMEM_DOMAIN_RAW
#define PY_CODE_EVENT_CREATE pyvm_layout_PY_CODE_EVENT_CREATE
#define PY_CODE_EVENT_DESTROY pyvm_layout_PY_CODE_EVENT_DESTROY
#define PY_CODE_LOCATION_INFO_LONG pyvm_layout_PY_CODE_LOCATION_INFO_LONG
#define PY_CODE_LOCATION_INFO_NONE pyvm_layout_PY_CODE_LOCATION_INFO_NONE
#define PY_CODE_LOCATION_INFO_NO_COLUMNS pyvm_layout_PY_CODE_LOCATION_INFO_NO_COLUMNS
#define PY_CODE_LOCATION_INFO_ONE_LINE0 pyvm_layout_PY_CODE_LOCATION_INFO_ONE_LINE0
#define PY_CODE_LOCATION_INFO_ONE_LINE1 pyvm_layout_PY_CODE_LOCATION_INFO_ONE_LINE1
#define PY_CODE_LOCATION_INFO_ONE_LINE2 pyvm_layout_PY_CODE_LOCATION_INFO_ONE_LINE2
#define PY_CODE_LOCATION_INFO_SHORT0 pyvm_layout_PY_CODE_LOCATION_INFO_SHORT0
#define PY_LOCK_ACQUIRED pyvm_layout_PY_LOCK_ACQUIRED
#define PY_LOCK_FAILURE pyvm_layout_PY_LOCK_FAILURE
#define PY_LOCK_INTR pyvm_layout_PY_LOCK_INTR
#define PerfMapState pyvm_layout_PerfMapState
#define PyABIInfo pyvm_layout_PyABIInfo
#define PyASCIIObject pyvm_layout_PyASCIIObject
#define PyAsyncGenObject pyvm_layout_PyAsyncGenObject
#define PyAsyncMethods pyvm_layout_PyAsyncMethods
#define PyAttributeErrorObject pyvm_layout_PyAttributeErrorObject
#define PyBaseExceptionGroupObject pyvm_layout_PyBaseExceptionGroupObject
#define PyBaseExceptionObject pyvm_layout_PyBaseExceptionObject
#define PyBufferProcs pyvm_layout_PyBufferProcs
#define PyByteArrayObject pyvm_layout_PyByteArrayObject
#define PyBytesObject pyvm_layout_PyBytesObject
#define PyBytesWriter pyvm_layout_PyBytesWriter
#define PyCFunction pyvm_layout_PyCFunction
#define PyCFunctionFast pyvm_layout_PyCFunctionFast
#define PyCFunctionFastWithKeywords pyvm_layout_PyCFunctionFastWithKeywords
#define PyCFunctionObject pyvm_layout_PyCFunctionObject
#define PyCFunctionWithKeywords pyvm_layout_PyCFunctionWithKeywords
#define PyCMethod pyvm_layout_PyCMethod
#define PyCMethodObject pyvm_layout_PyCMethodObject
#define PyCapsule_Destructor pyvm_layout_PyCapsule_Destructor
#define PyCellObject pyvm_layout_PyCellObject
#define PyCodeAddressRange pyvm_layout_PyCodeAddressRange
#define PyCodeEvent pyvm_layout_PyCodeEvent
#define PyCodeObject pyvm_layout_PyCodeObject
#define PyCode_WatchCallback pyvm_layout_PyCode_WatchCallback
#define PyCompactUnicodeObject pyvm_layout_PyCompactUnicodeObject
#define PyCompilerFlags pyvm_layout_PyCompilerFlags
#define PyComplexObject pyvm_layout_PyComplexObject
#define PyConfig pyvm_layout_PyConfig
#define PyContext pyvm_layout_PyContext
#define PyContextEvent pyvm_layout_PyContextEvent
#define PyContextToken pyvm_layout_PyContextToken
#define PyContextVar pyvm_layout_PyContextVar
#define PyContext_WatchCallback pyvm_layout_PyContext_WatchCallback
#define PyCoroObject pyvm_layout_PyCoroObject
#define PyCriticalSection pyvm_layout_PyCriticalSection
#define PyCriticalSection2 pyvm_layout_PyCriticalSection2
#define PyDateTime_CAPI pyvm_layout_PyDateTime_CAPI
#define PyDateTime_Date pyvm_layout_PyDateTime_Date
#define PyDateTime_DateTime pyvm_layout_PyDateTime_DateTime
#define PyDateTime_Delta pyvm_layout_PyDateTime_Delta
#define PyDateTime_TZInfo pyvm_layout_PyDateTime_TZInfo
#define PyDateTime_Time pyvm_layout_PyDateTime_Time
#define PyDescrObject pyvm_layout_PyDescrObject
#define PyDictKeysObject pyvm_layout_PyDictKeysObject
#define PyDictObject pyvm_layout_PyDictObject
#define PyDictValues pyvm_layout_PyDictValues
#define PyDict_EVENT_ADDED pyvm_layout_PyDict_EVENT_ADDED
#define PyDict_EVENT_CLEARED pyvm_layout_PyDict_EVENT_CLEARED
#define PyDict_EVENT_CLONED pyvm_layout_PyDict_EVENT_CLONED
#define PyDict_EVENT_DEALLOCATED pyvm_layout_PyDict_EVENT_DEALLOCATED
#define PyDict_EVENT_DELETED pyvm_layout_PyDict_EVENT_DELETED
#define PyDict_EVENT_MODIFIED pyvm_layout_PyDict_EVENT_MODIFIED
#define PyDict_WatchCallback pyvm_layout_PyDict_WatchCallback
#define PyDict_WatchEvent pyvm_layout_PyDict_WatchEvent
#define PyEnvironmentErrorObject pyvm_layout_PyEnvironmentErrorObject
#define PyFloatObject pyvm_layout_PyFloatObject
#define PyFrameConstructor pyvm_layout_PyFrameConstructor
#define PyFrameLocalsProxyObject pyvm_layout_PyFrameLocalsProxyObject
#define PyFrameObject pyvm_layout_PyFrameObject
#define PyFunctionObject pyvm_layout_PyFunctionObject
#define PyFunction_EVENT_CREATE pyvm_layout_PyFunction_EVENT_CREATE
#define PyFunction_EVENT_DESTROY pyvm_layout_PyFunction_EVENT_DESTROY
#define PyFunction_EVENT_MODIFY_CODE pyvm_layout_PyFunction_EVENT_MODIFY_CODE
#define PyFunction_EVENT_MODIFY_DEFAULTS pyvm_layout_PyFunction_EVENT_MODIFY_DEFAULTS
#define PyFunction_EVENT_MODIFY_KWDEFAULTS pyvm_layout_PyFunction_EVENT_MODIFY_KWDEFAULTS
#define PyFunction_EVENT_MODIFY_QUALNAME pyvm_layout_PyFunction_EVENT_MODIFY_QUALNAME
#define PyFunction_WatchCallback pyvm_layout_PyFunction_WatchCallback
#define PyFunction_WatchEvent pyvm_layout_PyFunction_WatchEvent
#define PyFutureFeatures pyvm_layout_PyFutureFeatures
#define PyGILState_LOCKED pyvm_layout_PyGILState_LOCKED
#define PyGILState_STATE pyvm_layout_PyGILState_STATE
#define PyGILState_UNLOCKED pyvm_layout_PyGILState_UNLOCKED
#define PyGenObject pyvm_layout_PyGenObject
#define PyGetSetDef pyvm_layout_PyGetSetDef
#define PyGetSetDescrObject pyvm_layout_PyGetSetDescrObject
#define PyHash_FuncDef pyvm_layout_PyHash_FuncDef
#define PyHeapTypeObject pyvm_layout_PyHeapTypeObject
#define PyImportErrorObject pyvm_layout_PyImportErrorObject
#define PyImport_LAZY_ALL pyvm_layout_PyImport_LAZY_ALL
#define PyImport_LAZY_NORMAL pyvm_layout_PyImport_LAZY_NORMAL
#define PyImport_LazyImportsMode pyvm_layout_PyImport_LazyImportsMode
#define PyInitConfig pyvm_layout_PyInitConfig
#define PyInstanceMethodObject pyvm_layout_PyInstanceMethodObject
#define PyInterpreterConfig pyvm_layout_PyInterpreterConfig
#define PyInterpreterGuard pyvm_layout_PyInterpreterGuard
#define PyInterpreterState pyvm_layout_PyInterpreterState
#define PyInterpreterView pyvm_layout_PyInterpreterView
#define PyListObject pyvm_layout_PyListObject
#define PyLockStatus pyvm_layout_PyLockStatus
#define PyLongExport pyvm_layout_PyLongExport
#define PyLongLayout pyvm_layout_PyLongLayout
#define PyLongObject pyvm_layout_PyLongObject
#define PyLongWriter pyvm_layout_PyLongWriter
#define PyMappingMethods pyvm_layout_PyMappingMethods
#define PyMemAllocatorDomain pyvm_layout_PyMemAllocatorDomain
#define PyMemAllocatorEx pyvm_layout_PyMemAllocatorEx
#define PyMemAllocatorName pyvm_layout_PyMemAllocatorName
#define PyMemberDef pyvm_layout_PyMemberDef
#define PyMemberDescrObject pyvm_layout_PyMemberDescrObject
#define PyMemoryViewObject pyvm_layout_PyMemoryViewObject
#define PyMethodDef pyvm_layout_PyMethodDef
#define PyMethodDescrObject pyvm_layout_PyMethodDescrObject
#define PyMethodObject pyvm_layout_PyMethodObject
#define PyModuleDef pyvm_layout_PyModuleDef
#define PyModuleDef_Base pyvm_layout_PyModuleDef_Base
#define PyModuleDef_Slot pyvm_layout_PyModuleDef_Slot
#define PyMonitoringState pyvm_layout_PyMonitoringState
#define PyMutex pyvm_layout_PyMutex
#define PyNameErrorObject pyvm_layout_PyNameErrorObject
#define PyNumberMethods pyvm_layout_PyNumberMethods
#define PyODictObject pyvm_layout_PyODictObject
#define PyOSErrorObject pyvm_layout_PyOSErrorObject
#define PyOS_sighandler_t pyvm_layout_PyOS_sighandler_t
#define PyObject pyvm_layout_PyObject
#define PyObjectArenaAllocator pyvm_layout_PyObjectArenaAllocator
#define PyPreConfig pyvm_layout_PyPreConfig
#define PyRefTracer pyvm_layout_PyRefTracer
#define PyRefTracerEvent pyvm_layout_PyRefTracerEvent
#define PyRefTracer_CREATE pyvm_layout_PyRefTracer_CREATE
#define PyRefTracer_DESTROY pyvm_layout_PyRefTracer_DESTROY
#define PyRefTracer_TRACKER_REMOVED pyvm_layout_PyRefTracer_TRACKER_REMOVED
#define PySendResult pyvm_layout_PySendResult
#define PySequenceMethods pyvm_layout_PySequenceMethods
#define PySetObject pyvm_layout_PySetObject
#define PySliceObject pyvm_layout_PySliceObject
#define PySlot pyvm_layout_PySlot
#define PyStatus pyvm_layout_PyStatus
#define PyStopIterationObject pyvm_layout_PyStopIterationObject
#define PyStructSequence pyvm_layout_PyStructSequence
#define PyStructSequence_Desc pyvm_layout_PyStructSequence_Desc
#define PyStructSequence_Field pyvm_layout_PyStructSequence_Field
#define PySyntaxErrorObject pyvm_layout_PySyntaxErrorObject
#define PySystemExitObject pyvm_layout_PySystemExitObject
#define PyThreadState pyvm_layout_PyThreadState
#define PyThreadStateToken pyvm_layout_PyThreadStateToken
#define PyThread_type_lock pyvm_layout_PyThread_type_lock
#define PyTime_t pyvm_layout_PyTime_t
#define PyTraceInfo pyvm_layout_PyTraceInfo
#define PyTracebackObject pyvm_layout_PyTracebackObject
#define PyTupleObject pyvm_layout_PyTupleObject
#define PyTypeObject pyvm_layout_PyTypeObject
#define PyType_Slot pyvm_layout_PyType_Slot
#define PyType_Spec pyvm_layout_PyType_Spec
#define PyType_WatchCallback pyvm_layout_PyType_WatchCallback
#define PyUnicodeErrorObject pyvm_layout_PyUnicodeErrorObject
#define PyUnicodeObject pyvm_layout_PyUnicodeObject
#define PyUnicodeWriter pyvm_layout_PyUnicodeWriter
#define PyUnicode_1BYTE_KIND pyvm_layout_PyUnicode_1BYTE_KIND
#define PyUnicode_2BYTE_KIND pyvm_layout_PyUnicode_2BYTE_KIND
#define PyUnicode_4BYTE_KIND pyvm_layout_PyUnicode_4BYTE_KIND
#define PyUnicode_Kind pyvm_layout_PyUnicode_Kind
#define PyUnicode_WCHAR_KIND pyvm_layout_PyUnicode_WCHAR_KIND
#define PyVarObject pyvm_layout_PyVarObject
#define PyWeakReference pyvm_layout_PyWeakReference
#define PyWideStringList pyvm_layout_PyWideStringList
#define PyWrapperDescrObject pyvm_layout_PyWrapperDescrObject
#define Py_AuditHookFunction pyvm_layout_Py_AuditHookFunction
#define Py_CONTEXT_SWITCHED pyvm_layout_Py_CONTEXT_SWITCHED
#define Py_OpenCodeHookFunction pyvm_layout_Py_OpenCodeHookFunction
#define Py_UCS1 pyvm_layout_Py_UCS1
#define Py_UCS2 pyvm_layout_Py_UCS2
#define Py_UCS4 pyvm_layout_Py_UCS4
#define Py_UNICODE pyvm_layout_Py_UNICODE
#define Py_buffer pyvm_layout_Py_buffer
#define Py_complex pyvm_layout_Py_complex
#define Py_hash_t pyvm_layout_Py_hash_t
#define Py_intptr_t pyvm_layout_Py_intptr_t
#define Py_ssize_clean_t pyvm_layout_Py_ssize_clean_t
#define Py_ssize_t pyvm_layout_Py_ssize_t
#define Py_tracefunc pyvm_layout_Py_tracefunc
#define Py_tss_t pyvm_layout_Py_tss_t
#define Py_uhash_t pyvm_layout_Py_uhash_t
#define Py_uintptr_t pyvm_layout_Py_uintptr_t
#define UsingDeprecatedTrashcanMacro pyvm_layout_UsingDeprecatedTrashcanMacro
#define _PyAsyncGenObject pyvm_layout__PyAsyncGenObject
#define _PyCFunctionFast pyvm_layout__PyCFunctionFast
#define _PyCFunctionFastWithKeywords pyvm_layout__PyCFunctionFastWithKeywords
#define _PyCodeLocationInfoKind pyvm_layout__PyCodeLocationInfoKind
#define _PyCoroObject pyvm_layout__PyCoroObject
#define _PyCrossInterpreterData pyvm_layout__PyCrossInterpreterData
#define _PyFrameEvalFunction pyvm_layout__PyFrameEvalFunction
#define _PyGenObject pyvm_layout__PyGenObject
#define _PyInterpreterFrame pyvm_layout__PyInterpreterFrame
#define _PyManagedBufferObject pyvm_layout__PyManagedBufferObject
#define _PyMonitoringState pyvm_layout__PyMonitoringState
#define _PyObjectIndexPair pyvm_layout__PyObjectIndexPair
#define _PyWeakReference pyvm_layout__PyWeakReference
#define _Py_iteritemfunc pyvm_layout__Py_iteritemfunc
#define _Py_tss_t pyvm_layout__Py_tss_t
#define _dictkeysobject pyvm_layout__dictkeysobject
#define _dictvalues pyvm_layout__dictvalues
#define _frame pyvm_layout__frame
#define _frozen pyvm_layout__frozen
#define _heaptypeobject pyvm_layout__heaptypeobject
#define _inittab pyvm_layout__inittab
#define _is pyvm_layout__is
#define _line_offsets pyvm_layout__line_offsets
#define _longobject pyvm_layout__longobject
#define _object pyvm_layout__object
#define _odictobject pyvm_layout__odictobject
#define _opaque pyvm_layout__opaque
#define _pycontextobject pyvm_layout__pycontextobject
#define _pycontexttokenobject pyvm_layout__pycontexttokenobject
#define _pycontextvarobject pyvm_layout__pycontextvarobject
#define _traceback pyvm_layout__traceback
#define _ts pyvm_layout__ts
#define _typeobject pyvm_layout__typeobject
#define _xid pyvm_layout__xid
#define allocfunc pyvm_layout_allocfunc
#define atexit_datacallbackfunc pyvm_layout_atexit_datacallbackfunc
#define binaryfunc pyvm_layout_binaryfunc
#define crossinterpdatafunc pyvm_layout_crossinterpdatafunc
#define descrgetfunc pyvm_layout_descrgetfunc
#define descrsetfunc pyvm_layout_descrsetfunc
#define destructor pyvm_layout_destructor
#define digit pyvm_layout_digit
#define freefunc pyvm_layout_freefunc
#define gcvisitobjects_t pyvm_layout_gcvisitobjects_t
#define getattrfunc pyvm_layout_getattrfunc
#define getattrofunc pyvm_layout_getattrofunc
#define getbufferproc pyvm_layout_getbufferproc
#define getiterfunc pyvm_layout_getiterfunc
#define getter pyvm_layout_getter
#define hashfunc pyvm_layout_hashfunc
#define initproc pyvm_layout_initproc
#define inquiry pyvm_layout_inquiry
#define iternextfunc pyvm_layout_iternextfunc
#define lenfunc pyvm_layout_lenfunc
#define newfunc pyvm_layout_newfunc
#define objobjargproc pyvm_layout_objobjargproc
#define objobjproc pyvm_layout_objobjproc
#define printfunc pyvm_layout_printfunc
#define releasebufferproc pyvm_layout_releasebufferproc
#define reprfunc pyvm_layout_reprfunc
#define richcmpfunc pyvm_layout_richcmpfunc
#define sdigit pyvm_layout_sdigit
#define sendfunc pyvm_layout_sendfunc
#define setattrfunc pyvm_layout_setattrfunc
#define setattrofunc pyvm_layout_setattrofunc
#define setentry pyvm_layout_setentry
#define setter pyvm_layout_setter
#define ssizeargfunc pyvm_layout_ssizeargfunc
#define ssizeobjargproc pyvm_layout_ssizeobjargproc
#define ssizessizeargfunc pyvm_layout_ssizessizeargfunc
#define ssizessizeobjargproc pyvm_layout_ssizessizeobjargproc
#define stwodigits pyvm_layout_stwodigits
#define ternaryfunc pyvm_layout_ternaryfunc
#define traverseproc pyvm_layout_traverseproc
#define twodigits pyvm_layout_twodigits
#define unaryfunc pyvm_layout_unaryfunc
#define vectorcallfunc pyvm_layout_vectorcallfunc
#define visitproc pyvm_layout_visitproc
#define wrapperbase pyvm_layout_wrapperbase
#define wrapperfunc pyvm_layout_wrapperfunc
#define wrapperfunc_kwds pyvm_layout_wrapperfunc_kwds
#define xid_freefunc pyvm_layout_xid_freefunc
#define xid_newobjectfunc pyvm_layout_xid_newobjectfunc
#include "pyvm/types.h"
#undef PYGEN_ERROR
#undef PYGEN_NEXT
#undef PYGEN_RETURN
#undef PYMEM_ALLOCATOR_DEBUG
#undef PYMEM_ALLOCATOR_DEFAULT
#undef PYMEM_ALLOCATOR_MALLOC
#undef PYMEM_ALLOCATOR_MALLOC_DEBUG
#undef PYMEM_ALLOCATOR_MIMALLOC
#undef PYMEM_ALLOCATOR_MIMALLOC_DEBUG
#undef PYMEM_ALLOCATOR_NOT_SET
#undef PYMEM_ALLOCATOR_PYMALLOC
#undef PYMEM_ALLOCATOR_PYMALLOC_DEBUG
#undef PYMEM_DOMAIN_MEM
#undef PYMEM_DOMAIN_OBJ
#undef PYMEM_DOMAIN_RAW
#undef PY_CODE_EVENT_CREATE
#undef PY_CODE_EVENT_DESTROY
#undef PY_CODE_LOCATION_INFO_LONG
#undef PY_CODE_LOCATION_INFO_NONE
#undef PY_CODE_LOCATION_INFO_NO_COLUMNS
#undef PY_CODE_LOCATION_INFO_ONE_LINE0
#undef PY_CODE_LOCATION_INFO_ONE_LINE1
#undef PY_CODE_LOCATION_INFO_ONE_LINE2
#undef PY_CODE_LOCATION_INFO_SHORT0
#undef PY_LOCK_ACQUIRED
#undef PY_LOCK_FAILURE
#undef PY_LOCK_INTR
#undef PerfMapState
#undef PyABIInfo
#undef PyASCIIObject
#undef PyAsyncGenObject
#undef PyAsyncMethods
#undef PyAttributeErrorObject
#undef PyBaseExceptionGroupObject
#undef PyBaseExceptionObject
#undef PyBufferProcs
#undef PyByteArrayObject
#undef PyBytesObject
#undef PyBytesWriter
#undef PyCFunction
#undef PyCFunctionFast
#undef PyCFunctionFastWithKeywords
#undef PyCFunctionObject
#undef PyCFunctionWithKeywords
#undef PyCMethod
#undef PyCMethodObject
#undef PyCapsule_Destructor
#undef PyCellObject
#undef PyCodeAddressRange
#undef PyCodeEvent
#undef PyCodeObject
#undef PyCode_WatchCallback
#undef PyCompactUnicodeObject
#undef PyCompilerFlags
#undef PyComplexObject
#undef PyConfig
#undef PyContext
#undef PyContextEvent
#undef PyContextToken
#undef PyContextVar
#undef PyContext_WatchCallback
#undef PyCoroObject
#undef PyCriticalSection
#undef PyCriticalSection2
#undef PyDateTime_CAPI
#undef PyDateTime_Date
#undef PyDateTime_DateTime
#undef PyDateTime_Delta
#undef PyDateTime_TZInfo
#undef PyDateTime_Time
#undef PyDescrObject
#undef PyDictKeysObject
#undef PyDictObject
#undef PyDictValues
#undef PyDict_EVENT_ADDED
#undef PyDict_EVENT_CLEARED
#undef PyDict_EVENT_CLONED
#undef PyDict_EVENT_DEALLOCATED
#undef PyDict_EVENT_DELETED
#undef PyDict_EVENT_MODIFIED
#undef PyDict_WatchCallback
#undef PyDict_WatchEvent
#undef PyEnvironmentErrorObject
#undef PyFloatObject
#undef PyFrameConstructor
#undef PyFrameLocalsProxyObject
#undef PyFrameObject
#undef PyFunctionObject
#undef PyFunction_EVENT_CREATE
#undef PyFunction_EVENT_DESTROY
#undef PyFunction_EVENT_MODIFY_CODE
#undef PyFunction_EVENT_MODIFY_DEFAULTS
#undef PyFunction_EVENT_MODIFY_KWDEFAULTS
#undef PyFunction_EVENT_MODIFY_QUALNAME
#undef PyFunction_WatchCallback
#undef PyFunction_WatchEvent
#undef PyFutureFeatures
#undef PyGILState_LOCKED
#undef PyGILState_STATE
#undef PyGILState_UNLOCKED
#undef PyGenObject
#undef PyGetSetDef
#undef PyGetSetDescrObject
#undef PyHash_FuncDef
#undef PyHeapTypeObject
#undef PyImportErrorObject
#undef PyImport_LAZY_ALL
#undef PyImport_LAZY_NORMAL
#undef PyImport_LazyImportsMode
#undef PyInitConfig
#undef PyInstanceMethodObject
#undef PyInterpreterConfig
#undef PyInterpreterGuard
#undef PyInterpreterState
#undef PyInterpreterView
#undef PyListObject
#undef PyLockStatus
#undef PyLongExport
#undef PyLongLayout
#undef PyLongObject
#undef PyLongWriter
#undef PyMappingMethods
#undef PyMemAllocatorDomain
#undef PyMemAllocatorEx
#undef PyMemAllocatorName
#undef PyMemberDef
#undef PyMemberDescrObject
#undef PyMemoryViewObject
#undef PyMethodDef
#undef PyMethodDescrObject
#undef PyMethodObject
#undef PyModuleDef
#undef PyModuleDef_Base
#undef PyModuleDef_Slot
#undef PyMonitoringState
#undef PyMutex
#undef PyNameErrorObject
#undef PyNumberMethods
#undef PyODictObject
#undef PyOSErrorObject
#undef PyOS_sighandler_t
#undef PyObject
#undef PyObjectArenaAllocator
#undef PyPreConfig
#undef PyRefTracer
#undef PyRefTracerEvent
#undef PyRefTracer_CREATE
#undef PyRefTracer_DESTROY
#undef PyRefTracer_TRACKER_REMOVED
#undef PySendResult
#undef PySequenceMethods
#undef PySetObject
#undef PySliceObject
#undef PySlot
#undef PyStatus
#undef PyStopIterationObject
#undef PyStructSequence
#undef PyStructSequence_Desc
#undef PyStructSequence_Field
#undef PySyntaxErrorObject
#undef PySystemExitObject
#undef PyThreadState
#undef PyThreadStateToken
#undef PyThread_type_lock
#undef PyTime_t
#undef PyTraceInfo
#undef PyTracebackObject
#undef PyTupleObject
#undef PyTypeObject
#undef PyType_Slot
#undef PyType_Spec
#undef PyType_WatchCallback
#undef PyUnicodeErrorObject
#undef PyUnicodeObject
#undef PyUnicodeWriter
#undef PyUnicode_1BYTE_KIND
#undef PyUnicode_2BYTE_KIND
#undef PyUnicode_4BYTE_KIND
#undef PyUnicode_Kind
#undef PyUnicode_WCHAR_KIND
#undef PyVarObject
#undef PyWeakReference
#undef PyWideStringList
#undef PyWrapperDescrObject
#undef Py_AuditHookFunction
#undef Py_CONTEXT_SWITCHED
#undef Py_OpenCodeHookFunction
#undef Py_UCS1
#undef Py_UCS2
#undef Py_UCS4
#undef Py_UNICODE
#undef Py_buffer
#undef Py_complex
#undef Py_hash_t
#undef Py_intptr_t
#undef Py_ssize_clean_t
#undef Py_ssize_t
#undef Py_tracefunc
#undef Py_tss_t
#undef Py_uhash_t
#undef Py_uintptr_t
#undef UsingDeprecatedTrashcanMacro
#undef _PyAsyncGenObject
#undef _PyCFunctionFast
#undef _PyCFunctionFastWithKeywords
#undef _PyCodeLocationInfoKind
#undef _PyCoroObject
#undef _PyCrossInterpreterData
#undef _PyFrameEvalFunction
#undef _PyGenObject
#undef _PyInterpreterFrame
#undef _PyManagedBufferObject
#undef _PyMonitoringState
#undef _PyObjectIndexPair
#undef _PyWeakReference
#undef _Py_iteritemfunc
#undef _Py_tss_t
#undef _dictkeysobject
#undef _dictvalues
#undef _frame
#undef _frozen
#undef _heaptypeobject
#undef _inittab
#undef _is
#undef _line_offsets
#undef _longobject
#undef _object
#undef _odictobject
#undef _opaque
#undef _pycontextobject
#undef _pycontexttokenobject
#undef _pycontextvarobject
#undef _traceback
#undef _ts
#undef _typeobject
#undef _xid
#undef allocfunc
#undef atexit_datacallbackfunc
#undef binaryfunc
#undef crossinterpdatafunc
#undef descrgetfunc
#undef descrsetfunc
#undef destructor
#undef digit
#undef freefunc
#undef gcvisitobjects_t
#undef getattrfunc
#undef getattrofunc
#undef getbufferproc
#undef getiterfunc
#undef getter
#undef hashfunc
#undef initproc
#undef inquiry
#undef iternextfunc
#undef lenfunc
#undef newfunc
#undef objobjargproc
#undef objobjproc
#undef printfunc
#undef releasebufferproc
#undef reprfunc
#undef richcmpfunc
#undef sdigit
#undef sendfunc
#undef setattrfunc
#undef setattrofunc
#undef setentry
#undef setter
#undef ssizeargfunc
#undef ssizeobjargproc
#undef ssizessizeargfunc
#undef ssizessizeobjargproc
#undef stwodigits
#undef ternaryfunc
#undef traverseproc
#undef twodigits
#undef unaryfunc
#undef vectorcallfunc
#undef visitproc
#undef wrapperbase
#undef wrapperfunc
#undef wrapperfunc_kwds
#undef xid_freefunc
#undef xid_newobjectfunc

#define SAME_SIZE(ours, theirs) \
    _Static_assert(sizeof(ours) == sizeof(theirs), "the size of " #theirs " differs")
#define SAME_PLACE(ours, theirs, member) \
    _Static_assert(offsetof(ours, member) == offsetof(theirs, member), "the place of " #theirs "." #member " differs")
#define SAME_VALUE(name, value) \
    _Static_assert((long long)(name) == (long long)(value), "the value of " #name " differs")

SAME_SIZE(pyvm_layout_PyCFunction, PyCFunction);
SAME_SIZE(pyvm_layout_Py_ssize_t, Py_ssize_t);
SAME_SIZE(pyvm_layout_PyObject, PyObject);
SAME_PLACE(pyvm_layout_PyObject, PyObject, ob_refcnt);
SAME_PLACE(pyvm_layout_PyObject, PyObject, ob_type);
SAME_SIZE(pyvm_layout_PyVarObject, PyVarObject);
SAME_PLACE(pyvm_layout_PyVarObject, PyVarObject, ob_base);
SAME_PLACE(pyvm_layout_PyVarObject, PyVarObject, ob_size);
SAME_SIZE(pyvm_layout_destructor, destructor);
SAME_SIZE(pyvm_layout_getattrfunc, getattrfunc);
SAME_SIZE(pyvm_layout_setattrfunc, setattrfunc);
SAME_SIZE(pyvm_layout_reprfunc, reprfunc);
SAME_SIZE(pyvm_layout_Py_hash_t, Py_hash_t);
SAME_SIZE(pyvm_layout_hashfunc, hashfunc);
SAME_SIZE(pyvm_layout_ternaryfunc, ternaryfunc);
SAME_SIZE(pyvm_layout_getattrofunc, getattrofunc);
SAME_SIZE(pyvm_layout_setattrofunc, setattrofunc);
SAME_SIZE(pyvm_layout_visitproc, visitproc);
SAME_SIZE(pyvm_layout_traverseproc, traverseproc);
SAME_SIZE(pyvm_layout_inquiry, inquiry);
SAME_SIZE(pyvm_layout_richcmpfunc, richcmpfunc);
SAME_SIZE(pyvm_layout_getiterfunc, getiterfunc);
SAME_SIZE(pyvm_layout_iternextfunc, iternextfunc);
SAME_SIZE(pyvm_layout_descrgetfunc, descrgetfunc);
SAME_SIZE(pyvm_layout_descrsetfunc, descrsetfunc);
SAME_SIZE(pyvm_layout_initproc, initproc);
SAME_SIZE(pyvm_layout_allocfunc, allocfunc);
SAME_SIZE(pyvm_layout_newfunc, newfunc);
SAME_SIZE(pyvm_layout_freefunc, freefunc);
SAME_SIZE(pyvm_layout_vectorcallfunc, vectorcallfunc);
#if PY_VERSION_HEX >= 0x030F0000
SAME_SIZE(pyvm_layout__Py_iteritemfunc, _Py_iteritemfunc);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_SIZE(pyvm_layout_PyTypeObject, PyTypeObject);
#endif
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, ob_base);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_name);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_basicsize);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_itemsize);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_dealloc);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_vectorcall_offset);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_getattr);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_setattr);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_as_async);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_repr);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_as_number);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_as_sequence);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_as_mapping);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_hash);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_call);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_str);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_getattro);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_setattro);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_as_buffer);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_flags);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_doc);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_traverse);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_clear);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_richcompare);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_weaklistoffset);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_iter);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_iternext);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_methods);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_members);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_getset);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_base);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_dict);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_descr_get);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_descr_set);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_dictoffset);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_init);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_alloc);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_new);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_free);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_is_gc);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_bases);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_mro);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_cache);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_subclasses);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_weaklist);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_del);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_version_tag);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_finalize);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_vectorcall);
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_watched);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_versions_used);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, _tp_iteritem);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_SIZE(pyvm_layout__PyObjectIndexPair, _PyObjectIndexPair);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout__PyObjectIndexPair, _PyObjectIndexPair, object);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout__PyObjectIndexPair, _PyObjectIndexPair, index);
#endif
SAME_SIZE(pyvm_layout_getter, getter);
SAME_SIZE(pyvm_layout_setter, setter);
SAME_SIZE(pyvm_layout_PyGetSetDef, PyGetSetDef);
SAME_PLACE(pyvm_layout_PyGetSetDef, PyGetSetDef, name);
SAME_PLACE(pyvm_layout_PyGetSetDef, PyGetSetDef, get);
SAME_PLACE(pyvm_layout_PyGetSetDef, PyGetSetDef, set);
SAME_PLACE(pyvm_layout_PyGetSetDef, PyGetSetDef, doc);
SAME_PLACE(pyvm_layout_PyGetSetDef, PyGetSetDef, closure);
SAME_SIZE(pyvm_layout_PyMemberDef, PyMemberDef);
SAME_PLACE(pyvm_layout_PyMemberDef, PyMemberDef, name);
SAME_PLACE(pyvm_layout_PyMemberDef, PyMemberDef, type);
SAME_PLACE(pyvm_layout_PyMemberDef, PyMemberDef, offset);
SAME_PLACE(pyvm_layout_PyMemberDef, PyMemberDef, flags);
SAME_PLACE(pyvm_layout_PyMemberDef, PyMemberDef, doc);
SAME_SIZE(pyvm_layout_PyMethodDef, PyMethodDef);
SAME_PLACE(pyvm_layout_PyMethodDef, PyMethodDef, ml_name);
SAME_PLACE(pyvm_layout_PyMethodDef, PyMethodDef, ml_meth);
SAME_PLACE(pyvm_layout_PyMethodDef, PyMethodDef, ml_flags);
SAME_PLACE(pyvm_layout_PyMethodDef, PyMethodDef, ml_doc);
SAME_SIZE(pyvm_layout_getbufferproc, getbufferproc);
SAME_SIZE(pyvm_layout_releasebufferproc, releasebufferproc);
SAME_SIZE(pyvm_layout_PyBufferProcs, PyBufferProcs);
SAME_PLACE(pyvm_layout_PyBufferProcs, PyBufferProcs, bf_getbuffer);
SAME_PLACE(pyvm_layout_PyBufferProcs, PyBufferProcs, bf_releasebuffer);
SAME_SIZE(pyvm_layout_Py_buffer, Py_buffer);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, buf);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, obj);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, len);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, itemsize);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, readonly);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, ndim);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, format);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, shape);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, strides);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, suboffsets);
SAME_PLACE(pyvm_layout_Py_buffer, Py_buffer, internal);
SAME_SIZE(pyvm_layout_lenfunc, lenfunc);
SAME_SIZE(pyvm_layout_binaryfunc, binaryfunc);
SAME_SIZE(pyvm_layout_objobjargproc, objobjargproc);
SAME_SIZE(pyvm_layout_PyMappingMethods, PyMappingMethods);
SAME_PLACE(pyvm_layout_PyMappingMethods, PyMappingMethods, mp_length);
SAME_PLACE(pyvm_layout_PyMappingMethods, PyMappingMethods, mp_subscript);
SAME_PLACE(pyvm_layout_PyMappingMethods, PyMappingMethods, mp_ass_subscript);
SAME_SIZE(pyvm_layout_ssizeargfunc, ssizeargfunc);
SAME_SIZE(pyvm_layout_ssizeobjargproc, ssizeobjargproc);
SAME_SIZE(pyvm_layout_objobjproc, objobjproc);
SAME_SIZE(pyvm_layout_PySequenceMethods, PySequenceMethods);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, sq_length);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, sq_concat);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, sq_repeat);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, sq_item);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, was_sq_slice);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, sq_ass_item);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, was_sq_ass_slice);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, sq_contains);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, sq_inplace_concat);
SAME_PLACE(pyvm_layout_PySequenceMethods, PySequenceMethods, sq_inplace_repeat);
SAME_SIZE(pyvm_layout_unaryfunc, unaryfunc);
SAME_SIZE(pyvm_layout_PyNumberMethods, PyNumberMethods);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_add);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_subtract);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_multiply);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_remainder);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_divmod);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_power);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_negative);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_positive);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_absolute);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_bool);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_invert);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_lshift);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_rshift);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_and);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_xor);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_or);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_int);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_reserved);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_float);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_add);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_subtract);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_multiply);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_remainder);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_power);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_lshift);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_rshift);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_and);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_xor);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_or);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_floor_divide);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_true_divide);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_floor_divide);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_true_divide);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_index);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_matrix_multiply);
SAME_PLACE(pyvm_layout_PyNumberMethods, PyNumberMethods, nb_inplace_matrix_multiply);
SAME_SIZE(pyvm_layout_sendfunc, sendfunc);
SAME_SIZE(pyvm_layout_PyAsyncMethods, PyAsyncMethods);
SAME_PLACE(pyvm_layout_PyAsyncMethods, PyAsyncMethods, am_await);
SAME_PLACE(pyvm_layout_PyAsyncMethods, PyAsyncMethods, am_aiter);
SAME_PLACE(pyvm_layout_PyAsyncMethods, PyAsyncMethods, am_anext);
SAME_PLACE(pyvm_layout_PyAsyncMethods, PyAsyncMethods, am_send);
#if PY_VERSION_HEX >= 0x030D0000
SAME_SIZE(pyvm_layout_PyCFunctionFast, PyCFunctionFast);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_SIZE(pyvm_layout_PyCFunctionFastWithKeywords, PyCFunctionFastWithKeywords);
#endif
SAME_SIZE(pyvm_layout_PyCFunctionWithKeywords, PyCFunctionWithKeywords);
SAME_SIZE(pyvm_layout_PyCMethod, PyCMethod);
SAME_SIZE(pyvm_layout_PyCapsule_Destructor, PyCapsule_Destructor);
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_PyCode_WatchCallback, PyCode_WatchCallback);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_SIZE(pyvm_layout_PyContext_WatchCallback, PyContext_WatchCallback);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_PyDict_WatchCallback, PyDict_WatchCallback);
#endif
SAME_SIZE(pyvm_layout_PyOSErrorObject, PyOSErrorObject);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, ob_base);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, dict);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, args);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, notes);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, traceback);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, context);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, cause);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, suppress_context);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, myerrno);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, strerror);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, filename);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, filename2);
SAME_PLACE(pyvm_layout_PyOSErrorObject, PyOSErrorObject, written);
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_PyFunction_WatchCallback, PyFunction_WatchCallback);
#endif
SAME_SIZE(pyvm_layout_PyOS_sighandler_t, PyOS_sighandler_t);
#if PY_VERSION_HEX >= 0x030D0000
SAME_SIZE(pyvm_layout_PyRefTracer, PyRefTracer);
#endif
SAME_SIZE(pyvm_layout_PyThread_type_lock, PyThread_type_lock);
#if PY_VERSION_HEX >= 0x030D0000
SAME_SIZE(pyvm_layout_PyTime_t, PyTime_t);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_PyType_WatchCallback, PyType_WatchCallback);
#endif
SAME_SIZE(pyvm_layout_Py_AuditHookFunction, Py_AuditHookFunction);
SAME_SIZE(pyvm_layout_Py_OpenCodeHookFunction, Py_OpenCodeHookFunction);
SAME_SIZE(pyvm_layout_Py_UCS1, Py_UCS1);
SAME_SIZE(pyvm_layout_Py_UCS2, Py_UCS2);
SAME_SIZE(pyvm_layout_Py_UCS4, Py_UCS4);
SAME_SIZE(pyvm_layout_Py_UNICODE, Py_UNICODE);
SAME_SIZE(pyvm_layout_Py_intptr_t, Py_intptr_t);
SAME_SIZE(pyvm_layout_Py_ssize_clean_t, Py_ssize_clean_t);
SAME_SIZE(pyvm_layout_Py_tracefunc, Py_tracefunc);
SAME_SIZE(pyvm_layout_Py_uhash_t, Py_uhash_t);
SAME_SIZE(pyvm_layout_Py_uintptr_t, Py_uintptr_t);
SAME_SIZE(pyvm_layout__PyCFunctionFast, _PyCFunctionFast);
SAME_SIZE(pyvm_layout__PyCFunctionFastWithKeywords, _PyCFunctionFastWithKeywords);
SAME_SIZE(pyvm_layout__PyFrameEvalFunction, _PyFrameEvalFunction);
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_atexit_datacallbackfunc, atexit_datacallbackfunc);
#endif
SAME_SIZE(pyvm_layout_digit, digit);
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_gcvisitobjects_t, gcvisitobjects_t);
#endif
SAME_SIZE(pyvm_layout_printfunc, printfunc);
SAME_SIZE(pyvm_layout_sdigit, sdigit);
SAME_SIZE(pyvm_layout_ssizessizeargfunc, ssizessizeargfunc);
SAME_SIZE(pyvm_layout_ssizessizeobjargproc, ssizessizeobjargproc);
SAME_SIZE(pyvm_layout_stwodigits, stwodigits);
SAME_SIZE(pyvm_layout_twodigits, twodigits);
SAME_SIZE(pyvm_layout_wrapperfunc, wrapperfunc);
SAME_SIZE(pyvm_layout_wrapperfunc_kwds, wrapperfunc_kwds);
#if PY_VERSION_HEX < 0x030D0000
SAME_SIZE(pyvm_layout_UsingDeprecatedTrashcanMacro, UsingDeprecatedTrashcanMacro);
#endif
#if PY_VERSION_HEX < 0x030D0000
SAME_SIZE(pyvm_layout_crossinterpdatafunc, crossinterpdatafunc);
#endif
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
SAME_SIZE(pyvm_layout_xid_freefunc, xid_freefunc);
#endif
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
SAME_SIZE(pyvm_layout_xid_newobjectfunc, xid_newobjectfunc);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_PerfMapState, PerfMapState);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PerfMapState, PerfMapState, perf_map);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PerfMapState, PerfMapState, map_lock);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_SIZE(pyvm_layout_PyABIInfo, PyABIInfo);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PyABIInfo, PyABIInfo, abiinfo_major_version);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PyABIInfo, PyABIInfo, abiinfo_minor_version);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PyABIInfo, PyABIInfo, flags);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PyABIInfo, PyABIInfo, build_version);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PyABIInfo, PyABIInfo, abi_version);
#endif
SAME_SIZE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, ob_base);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, dict);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, args);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, notes);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, traceback);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, context);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, cause);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, suppress_context);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, obj);
SAME_PLACE(pyvm_layout_PyAttributeErrorObject, PyAttributeErrorObject, name);
#if PY_VERSION_HEX >= 0x030E0000
SAME_SIZE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject);
#endif
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, ob_base);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, dict);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, args);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, notes);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, traceback);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, context);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, cause);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, suppress_context);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, msg);
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, excs);
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyBaseExceptionGroupObject, PyBaseExceptionGroupObject, excs_str);
#endif
SAME_SIZE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject);
SAME_PLACE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject, ob_base);
SAME_PLACE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject, dict);
SAME_PLACE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject, args);
SAME_PLACE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject, notes);
SAME_PLACE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject, traceback);
SAME_PLACE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject, context);
SAME_PLACE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject, cause);
SAME_PLACE(pyvm_layout_PyBaseExceptionObject, PyBaseExceptionObject, suppress_context);
#if PY_VERSION_HEX >= 0x030F0000
SAME_SIZE(pyvm_layout_PyByteArrayObject, PyByteArrayObject);
#endif
SAME_PLACE(pyvm_layout_PyByteArrayObject, PyByteArrayObject, ob_base);
SAME_PLACE(pyvm_layout_PyByteArrayObject, PyByteArrayObject, ob_alloc);
SAME_PLACE(pyvm_layout_PyByteArrayObject, PyByteArrayObject, ob_bytes);
SAME_PLACE(pyvm_layout_PyByteArrayObject, PyByteArrayObject, ob_start);
SAME_PLACE(pyvm_layout_PyByteArrayObject, PyByteArrayObject, ob_exports);
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PyByteArrayObject, PyByteArrayObject, ob_bytes_object);
#endif
SAME_SIZE(pyvm_layout_PyBytesObject, PyBytesObject);
SAME_PLACE(pyvm_layout_PyBytesObject, PyBytesObject, ob_base);
SAME_PLACE(pyvm_layout_PyBytesObject, PyBytesObject, ob_shash);
SAME_PLACE(pyvm_layout_PyBytesObject, PyBytesObject, ob_sval);
SAME_SIZE(pyvm_layout_PyCFunctionObject, PyCFunctionObject);
SAME_PLACE(pyvm_layout_PyCFunctionObject, PyCFunctionObject, ob_base);
SAME_PLACE(pyvm_layout_PyCFunctionObject, PyCFunctionObject, m_ml);
SAME_PLACE(pyvm_layout_PyCFunctionObject, PyCFunctionObject, m_self);
SAME_PLACE(pyvm_layout_PyCFunctionObject, PyCFunctionObject, m_module);
SAME_PLACE(pyvm_layout_PyCFunctionObject, PyCFunctionObject, m_weakreflist);
SAME_PLACE(pyvm_layout_PyCFunctionObject, PyCFunctionObject, vectorcall);
SAME_SIZE(pyvm_layout_PyCMethodObject, PyCMethodObject);
SAME_PLACE(pyvm_layout_PyCMethodObject, PyCMethodObject, func);
SAME_PLACE(pyvm_layout_PyCMethodObject, PyCMethodObject, mm_class);
SAME_SIZE(pyvm_layout_PyCellObject, PyCellObject);
SAME_PLACE(pyvm_layout_PyCellObject, PyCellObject, ob_base);
SAME_PLACE(pyvm_layout_PyCellObject, PyCellObject, ob_ref);
SAME_SIZE(pyvm_layout_PyCompilerFlags, PyCompilerFlags);
SAME_PLACE(pyvm_layout_PyCompilerFlags, PyCompilerFlags, cf_flags);
SAME_PLACE(pyvm_layout_PyCompilerFlags, PyCompilerFlags, cf_feature_version);
SAME_SIZE(pyvm_layout_Py_complex, Py_complex);
SAME_PLACE(pyvm_layout_Py_complex, Py_complex, real);
SAME_PLACE(pyvm_layout_Py_complex, Py_complex, imag);
SAME_SIZE(pyvm_layout_PyComplexObject, PyComplexObject);
SAME_PLACE(pyvm_layout_PyComplexObject, PyComplexObject, ob_base);
SAME_PLACE(pyvm_layout_PyComplexObject, PyComplexObject, cval);
SAME_SIZE(pyvm_layout_PyWideStringList, PyWideStringList);
SAME_PLACE(pyvm_layout_PyWideStringList, PyWideStringList, length);
SAME_PLACE(pyvm_layout_PyWideStringList, PyWideStringList, items);
SAME_SIZE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, DateType);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, DateTimeType);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, TimeType);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, DeltaType);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, TZInfoType);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, TimeZone_UTC);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, Date_FromDate);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, DateTime_FromDateAndTime);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, Time_FromTime);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, Delta_FromDelta);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, TimeZone_FromTimeZone);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, DateTime_FromTimestamp);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, Date_FromTimestamp);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, DateTime_FromDateAndTimeAndFold);
SAME_PLACE(pyvm_layout_PyDateTime_CAPI, PyDateTime_CAPI, Time_FromTimeAndFold);
SAME_SIZE(pyvm_layout_PyDateTime_Date, PyDateTime_Date);
SAME_PLACE(pyvm_layout_PyDateTime_Date, PyDateTime_Date, ob_base);
SAME_PLACE(pyvm_layout_PyDateTime_Date, PyDateTime_Date, hashcode);
SAME_PLACE(pyvm_layout_PyDateTime_Date, PyDateTime_Date, hastzinfo);
SAME_PLACE(pyvm_layout_PyDateTime_Date, PyDateTime_Date, data);
SAME_SIZE(pyvm_layout_PyDateTime_DateTime, PyDateTime_DateTime);
SAME_PLACE(pyvm_layout_PyDateTime_DateTime, PyDateTime_DateTime, ob_base);
SAME_PLACE(pyvm_layout_PyDateTime_DateTime, PyDateTime_DateTime, hashcode);
SAME_PLACE(pyvm_layout_PyDateTime_DateTime, PyDateTime_DateTime, hastzinfo);
SAME_PLACE(pyvm_layout_PyDateTime_DateTime, PyDateTime_DateTime, data);
SAME_PLACE(pyvm_layout_PyDateTime_DateTime, PyDateTime_DateTime, fold);
SAME_PLACE(pyvm_layout_PyDateTime_DateTime, PyDateTime_DateTime, tzinfo);
SAME_SIZE(pyvm_layout_PyDateTime_Delta, PyDateTime_Delta);
SAME_PLACE(pyvm_layout_PyDateTime_Delta, PyDateTime_Delta, ob_base);
SAME_PLACE(pyvm_layout_PyDateTime_Delta, PyDateTime_Delta, hashcode);
SAME_PLACE(pyvm_layout_PyDateTime_Delta, PyDateTime_Delta, days);
SAME_PLACE(pyvm_layout_PyDateTime_Delta, PyDateTime_Delta, seconds);
SAME_PLACE(pyvm_layout_PyDateTime_Delta, PyDateTime_Delta, microseconds);
SAME_SIZE(pyvm_layout_PyDateTime_TZInfo, PyDateTime_TZInfo);
SAME_PLACE(pyvm_layout_PyDateTime_TZInfo, PyDateTime_TZInfo, ob_base);
SAME_SIZE(pyvm_layout_PyDateTime_Time, PyDateTime_Time);
SAME_PLACE(pyvm_layout_PyDateTime_Time, PyDateTime_Time, ob_base);
SAME_PLACE(pyvm_layout_PyDateTime_Time, PyDateTime_Time, hashcode);
SAME_PLACE(pyvm_layout_PyDateTime_Time, PyDateTime_Time, hastzinfo);
SAME_PLACE(pyvm_layout_PyDateTime_Time, PyDateTime_Time, data);
SAME_PLACE(pyvm_layout_PyDateTime_Time, PyDateTime_Time, fold);
SAME_PLACE(pyvm_layout_PyDateTime_Time, PyDateTime_Time, tzinfo);
SAME_SIZE(pyvm_layout_PyDescrObject, PyDescrObject);
SAME_PLACE(pyvm_layout_PyDescrObject, PyDescrObject, ob_base);
SAME_PLACE(pyvm_layout_PyDescrObject, PyDescrObject, d_type);
SAME_PLACE(pyvm_layout_PyDescrObject, PyDescrObject, d_name);
SAME_PLACE(pyvm_layout_PyDescrObject, PyDescrObject, d_qualname);
SAME_SIZE(pyvm_layout_PyFloatObject, PyFloatObject);
SAME_PLACE(pyvm_layout_PyFloatObject, PyFloatObject, ob_base);
SAME_PLACE(pyvm_layout_PyFloatObject, PyFloatObject, ob_fval);
SAME_SIZE(pyvm_layout_PyFrameConstructor, PyFrameConstructor);
SAME_PLACE(pyvm_layout_PyFrameConstructor, PyFrameConstructor, fc_globals);
SAME_PLACE(pyvm_layout_PyFrameConstructor, PyFrameConstructor, fc_builtins);
SAME_PLACE(pyvm_layout_PyFrameConstructor, PyFrameConstructor, fc_name);
SAME_PLACE(pyvm_layout_PyFrameConstructor, PyFrameConstructor, fc_qualname);
SAME_PLACE(pyvm_layout_PyFrameConstructor, PyFrameConstructor, fc_code);
SAME_PLACE(pyvm_layout_PyFrameConstructor, PyFrameConstructor, fc_defaults);
SAME_PLACE(pyvm_layout_PyFrameConstructor, PyFrameConstructor, fc_kwdefaults);
SAME_PLACE(pyvm_layout_PyFrameConstructor, PyFrameConstructor, fc_closure);
#if PY_VERSION_HEX >= 0x030D0000
SAME_SIZE(pyvm_layout_PyFrameLocalsProxyObject, PyFrameLocalsProxyObject);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_PLACE(pyvm_layout_PyFrameLocalsProxyObject, PyFrameLocalsProxyObject, ob_base);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_PLACE(pyvm_layout_PyFrameLocalsProxyObject, PyFrameLocalsProxyObject, frame);
#endif
SAME_SIZE(pyvm_layout_PyGetSetDescrObject, PyGetSetDescrObject);
SAME_PLACE(pyvm_layout_PyGetSetDescrObject, PyGetSetDescrObject, d_common);
SAME_PLACE(pyvm_layout_PyGetSetDescrObject, PyGetSetDescrObject, d_getset);
SAME_SIZE(pyvm_layout_PyHash_FuncDef, PyHash_FuncDef);
SAME_PLACE(pyvm_layout_PyHash_FuncDef, PyHash_FuncDef, hash);
SAME_PLACE(pyvm_layout_PyHash_FuncDef, PyHash_FuncDef, name);
SAME_PLACE(pyvm_layout_PyHash_FuncDef, PyHash_FuncDef, hash_bits);
SAME_PLACE(pyvm_layout_PyHash_FuncDef, PyHash_FuncDef, seed_bits);
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_PyImportErrorObject, PyImportErrorObject);
#endif
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, ob_base);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, dict);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, args);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, notes);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, traceback);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, context);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, cause);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, suppress_context);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, msg);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, name);
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, path);
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyImportErrorObject, PyImportErrorObject, name_from);
#endif
SAME_SIZE(pyvm_layout_PyInstanceMethodObject, PyInstanceMethodObject);
SAME_PLACE(pyvm_layout_PyInstanceMethodObject, PyInstanceMethodObject, ob_base);
SAME_PLACE(pyvm_layout_PyInstanceMethodObject, PyInstanceMethodObject, func);
#if PY_VERSION_HEX >= 0x030C0000
SAME_SIZE(pyvm_layout_PyInterpreterConfig, PyInterpreterConfig);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyInterpreterConfig, PyInterpreterConfig, use_main_obmalloc);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyInterpreterConfig, PyInterpreterConfig, allow_fork);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyInterpreterConfig, PyInterpreterConfig, allow_exec);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyInterpreterConfig, PyInterpreterConfig, allow_threads);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyInterpreterConfig, PyInterpreterConfig, allow_daemon_threads);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyInterpreterConfig, PyInterpreterConfig, check_multi_interp_extensions);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_PLACE(pyvm_layout_PyInterpreterConfig, PyInterpreterConfig, gil);
#endif
SAME_SIZE(pyvm_layout_PyListObject, PyListObject);
SAME_PLACE(pyvm_layout_PyListObject, PyListObject, ob_base);
SAME_PLACE(pyvm_layout_PyListObject, PyListObject, ob_item);
SAME_PLACE(pyvm_layout_PyListObject, PyListObject, allocated);
#if PY_VERSION_HEX >= 0x030E0000
SAME_SIZE(pyvm_layout_PyLongExport, PyLongExport);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongExport, PyLongExport, value);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongExport, PyLongExport, negative);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongExport, PyLongExport, ndigits);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongExport, PyLongExport, digits);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongExport, PyLongExport, _reserved);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_SIZE(pyvm_layout_PyLongLayout, PyLongLayout);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongLayout, PyLongLayout, bits_per_digit);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongLayout, PyLongLayout, digit_size);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongLayout, PyLongLayout, digits_order);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PyLongLayout, PyLongLayout, digit_endianness);
#endif
SAME_SIZE(pyvm_layout_PyMemAllocatorEx, PyMemAllocatorEx);
SAME_PLACE(pyvm_layout_PyMemAllocatorEx, PyMemAllocatorEx, ctx);
SAME_PLACE(pyvm_layout_PyMemAllocatorEx, PyMemAllocatorEx, malloc);
SAME_PLACE(pyvm_layout_PyMemAllocatorEx, PyMemAllocatorEx, calloc);
SAME_PLACE(pyvm_layout_PyMemAllocatorEx, PyMemAllocatorEx, realloc);
SAME_PLACE(pyvm_layout_PyMemAllocatorEx, PyMemAllocatorEx, free);
SAME_SIZE(pyvm_layout_PyMemberDescrObject, PyMemberDescrObject);
SAME_PLACE(pyvm_layout_PyMemberDescrObject, PyMemberDescrObject, d_common);
SAME_PLACE(pyvm_layout_PyMemberDescrObject, PyMemberDescrObject, d_member);
SAME_SIZE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject);
SAME_PLACE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject, ob_base);
SAME_PLACE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject, mbuf);
SAME_PLACE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject, hash);
SAME_PLACE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject, flags);
SAME_PLACE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject, exports);
SAME_PLACE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject, view);
SAME_PLACE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject, weakreflist);
SAME_PLACE(pyvm_layout_PyMemoryViewObject, PyMemoryViewObject, ob_array);
SAME_SIZE(pyvm_layout__PyManagedBufferObject, _PyManagedBufferObject);
SAME_PLACE(pyvm_layout__PyManagedBufferObject, _PyManagedBufferObject, ob_base);
SAME_PLACE(pyvm_layout__PyManagedBufferObject, _PyManagedBufferObject, flags);
SAME_PLACE(pyvm_layout__PyManagedBufferObject, _PyManagedBufferObject, exports);
SAME_PLACE(pyvm_layout__PyManagedBufferObject, _PyManagedBufferObject, master);
SAME_SIZE(pyvm_layout_PyMethodDescrObject, PyMethodDescrObject);
SAME_PLACE(pyvm_layout_PyMethodDescrObject, PyMethodDescrObject, d_common);
SAME_PLACE(pyvm_layout_PyMethodDescrObject, PyMethodDescrObject, d_method);
SAME_PLACE(pyvm_layout_PyMethodDescrObject, PyMethodDescrObject, vectorcall);
SAME_SIZE(pyvm_layout_PyMethodObject, PyMethodObject);
SAME_PLACE(pyvm_layout_PyMethodObject, PyMethodObject, ob_base);
SAME_PLACE(pyvm_layout_PyMethodObject, PyMethodObject, im_func);
SAME_PLACE(pyvm_layout_PyMethodObject, PyMethodObject, im_self);
SAME_PLACE(pyvm_layout_PyMethodObject, PyMethodObject, im_weakreflist);
SAME_PLACE(pyvm_layout_PyMethodObject, PyMethodObject, vectorcall);
SAME_SIZE(pyvm_layout_PyModuleDef_Base, PyModuleDef_Base);
SAME_PLACE(pyvm_layout_PyModuleDef_Base, PyModuleDef_Base, ob_base);
SAME_PLACE(pyvm_layout_PyModuleDef_Base, PyModuleDef_Base, m_init);
SAME_PLACE(pyvm_layout_PyModuleDef_Base, PyModuleDef_Base, m_index);
SAME_PLACE(pyvm_layout_PyModuleDef_Base, PyModuleDef_Base, m_copy);
SAME_SIZE(pyvm_layout_PyModuleDef, PyModuleDef);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_base);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_name);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_doc);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_size);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_methods);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_slots);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_traverse);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_clear);
SAME_PLACE(pyvm_layout_PyModuleDef, PyModuleDef, m_free);
SAME_SIZE(pyvm_layout_PyModuleDef_Slot, PyModuleDef_Slot);
SAME_PLACE(pyvm_layout_PyModuleDef_Slot, PyModuleDef_Slot, slot);
SAME_PLACE(pyvm_layout_PyModuleDef_Slot, PyModuleDef_Slot, value);
#if PY_VERSION_HEX >= 0x030D0000
SAME_SIZE(pyvm_layout_PyMutex, PyMutex);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_PLACE(pyvm_layout_PyMutex, PyMutex, _bits);
#endif
SAME_SIZE(pyvm_layout_PyNameErrorObject, PyNameErrorObject);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, ob_base);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, dict);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, args);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, notes);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, traceback);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, context);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, cause);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, suppress_context);
SAME_PLACE(pyvm_layout_PyNameErrorObject, PyNameErrorObject, name);
SAME_SIZE(pyvm_layout_PyObjectArenaAllocator, PyObjectArenaAllocator);
SAME_PLACE(pyvm_layout_PyObjectArenaAllocator, PyObjectArenaAllocator, ctx);
SAME_PLACE(pyvm_layout_PyObjectArenaAllocator, PyObjectArenaAllocator, alloc);
SAME_PLACE(pyvm_layout_PyObjectArenaAllocator, PyObjectArenaAllocator, free);
SAME_SIZE(pyvm_layout_setentry, setentry);
SAME_PLACE(pyvm_layout_setentry, setentry, key);
SAME_PLACE(pyvm_layout_setentry, setentry, hash);
SAME_SIZE(pyvm_layout_PySetObject, PySetObject);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, ob_base);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, fill);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, used);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, mask);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, table);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, hash);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, finger);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, smalltable);
SAME_PLACE(pyvm_layout_PySetObject, PySetObject, weakreflist);
SAME_SIZE(pyvm_layout_PySliceObject, PySliceObject);
SAME_PLACE(pyvm_layout_PySliceObject, PySliceObject, ob_base);
SAME_PLACE(pyvm_layout_PySliceObject, PySliceObject, start);
SAME_PLACE(pyvm_layout_PySliceObject, PySliceObject, stop);
SAME_PLACE(pyvm_layout_PySliceObject, PySliceObject, step);
#if PY_VERSION_HEX >= 0x030F0000
SAME_SIZE(pyvm_layout_PySlot, PySlot);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PySlot, PySlot, sl_id);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PySlot, PySlot, sl_flags);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PySlot, PySlot, sl_reserved);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PySlot, PySlot, sl_ptr);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PySlot, PySlot, sl_func);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PySlot, PySlot, sl_size);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PySlot, PySlot, sl_int64);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_PLACE(pyvm_layout_PySlot, PySlot, sl_uint64);
#endif
SAME_SIZE(pyvm_layout_PyStatus, PyStatus);
SAME_PLACE(pyvm_layout_PyStatus, PyStatus, _type);
SAME_PLACE(pyvm_layout_PyStatus, PyStatus, func);
SAME_PLACE(pyvm_layout_PyStatus, PyStatus, err_msg);
SAME_PLACE(pyvm_layout_PyStatus, PyStatus, exitcode);
SAME_SIZE(pyvm_layout_PyStopIterationObject, PyStopIterationObject);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, ob_base);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, dict);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, args);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, notes);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, traceback);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, context);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, cause);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, suppress_context);
SAME_PLACE(pyvm_layout_PyStopIterationObject, PyStopIterationObject, value);
SAME_SIZE(pyvm_layout_PyStructSequence_Desc, PyStructSequence_Desc);
SAME_PLACE(pyvm_layout_PyStructSequence_Desc, PyStructSequence_Desc, name);
SAME_PLACE(pyvm_layout_PyStructSequence_Desc, PyStructSequence_Desc, doc);
SAME_PLACE(pyvm_layout_PyStructSequence_Desc, PyStructSequence_Desc, fields);
SAME_PLACE(pyvm_layout_PyStructSequence_Desc, PyStructSequence_Desc, n_in_sequence);
SAME_SIZE(pyvm_layout_PyStructSequence_Field, PyStructSequence_Field);
SAME_PLACE(pyvm_layout_PyStructSequence_Field, PyStructSequence_Field, name);
SAME_PLACE(pyvm_layout_PyStructSequence_Field, PyStructSequence_Field, doc);
#if PY_VERSION_HEX >= 0x030E0000
SAME_SIZE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject);
#endif
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, ob_base);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, dict);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, args);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, notes);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, traceback);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, context);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, cause);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, suppress_context);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, msg);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, filename);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, lineno);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, offset);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, end_lineno);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, end_offset);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, text);
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, print_file_and_line);
#if PY_VERSION_HEX >= 0x030E0000
SAME_PLACE(pyvm_layout_PySyntaxErrorObject, PySyntaxErrorObject, metadata);
#endif
SAME_SIZE(pyvm_layout_PySystemExitObject, PySystemExitObject);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, ob_base);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, dict);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, args);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, notes);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, traceback);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, context);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, cause);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, suppress_context);
SAME_PLACE(pyvm_layout_PySystemExitObject, PySystemExitObject, code);
SAME_SIZE(pyvm_layout_PyType_Slot, PyType_Slot);
SAME_PLACE(pyvm_layout_PyType_Slot, PyType_Slot, slot);
SAME_PLACE(pyvm_layout_PyType_Slot, PyType_Slot, pfunc);
SAME_SIZE(pyvm_layout_PyType_Spec, PyType_Spec);
SAME_PLACE(pyvm_layout_PyType_Spec, PyType_Spec, name);
SAME_PLACE(pyvm_layout_PyType_Spec, PyType_Spec, basicsize);
SAME_PLACE(pyvm_layout_PyType_Spec, PyType_Spec, itemsize);
SAME_PLACE(pyvm_layout_PyType_Spec, PyType_Spec, flags);
SAME_PLACE(pyvm_layout_PyType_Spec, PyType_Spec, slots);
SAME_SIZE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, ob_base);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, dict);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, args);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, notes);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, traceback);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, context);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, cause);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, suppress_context);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, encoding);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, object);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, start);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, end);
SAME_PLACE(pyvm_layout_PyUnicodeErrorObject, PyUnicodeErrorObject, reason);
SAME_SIZE(pyvm_layout_PyWrapperDescrObject, PyWrapperDescrObject);
SAME_PLACE(pyvm_layout_PyWrapperDescrObject, PyWrapperDescrObject, d_common);
SAME_PLACE(pyvm_layout_PyWrapperDescrObject, PyWrapperDescrObject, d_base);
SAME_PLACE(pyvm_layout_PyWrapperDescrObject, PyWrapperDescrObject, d_wrapped);
SAME_SIZE(struct pyvm_layout_wrapperbase, struct wrapperbase);
SAME_PLACE(struct pyvm_layout_wrapperbase, struct wrapperbase, name);
SAME_PLACE(struct pyvm_layout_wrapperbase, struct wrapperbase, offset);
SAME_PLACE(struct pyvm_layout_wrapperbase, struct wrapperbase, function);
SAME_PLACE(struct pyvm_layout_wrapperbase, struct wrapperbase, wrapper);
SAME_PLACE(struct pyvm_layout_wrapperbase, struct wrapperbase, doc);
SAME_PLACE(struct pyvm_layout_wrapperbase, struct wrapperbase, flags);
SAME_PLACE(struct pyvm_layout_wrapperbase, struct wrapperbase, name_strobj);
#if PY_VERSION_HEX >= 0x030D0000
SAME_SIZE(pyvm_layout_PyMonitoringState, PyMonitoringState);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_PLACE(pyvm_layout_PyMonitoringState, PyMonitoringState, active);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_PLACE(pyvm_layout_PyMonitoringState, PyMonitoringState, opaque);
#endif
SAME_SIZE(pyvm_layout_PyWeakReference, PyWeakReference);
SAME_PLACE(pyvm_layout_PyWeakReference, PyWeakReference, ob_base);
SAME_PLACE(pyvm_layout_PyWeakReference, PyWeakReference, wr_object);
SAME_PLACE(pyvm_layout_PyWeakReference, PyWeakReference, wr_callback);
SAME_PLACE(pyvm_layout_PyWeakReference, PyWeakReference, hash);
SAME_PLACE(pyvm_layout_PyWeakReference, PyWeakReference, wr_prev);
SAME_PLACE(pyvm_layout_PyWeakReference, PyWeakReference, wr_next);
SAME_PLACE(pyvm_layout_PyWeakReference, PyWeakReference, vectorcall);
SAME_SIZE(pyvm_layout_Py_tss_t, Py_tss_t);
SAME_PLACE(pyvm_layout_Py_tss_t, Py_tss_t, _is_initialized);
SAME_PLACE(pyvm_layout_Py_tss_t, Py_tss_t, _key);
SAME_SIZE(struct pyvm_layout__inittab, struct _inittab);
SAME_PLACE(struct pyvm_layout__inittab, struct _inittab, name);
SAME_PLACE(struct pyvm_layout__inittab, struct _inittab, initfunc);
SAME_SIZE(struct pyvm_layout__opaque, struct _opaque);
SAME_PLACE(struct pyvm_layout__opaque, struct _opaque, computed_line);
SAME_PLACE(struct pyvm_layout__opaque, struct _opaque, lo_next);
SAME_PLACE(struct pyvm_layout__opaque, struct _opaque, limit);
SAME_SIZE(pyvm_layout_PyCodeAddressRange, PyCodeAddressRange);
SAME_PLACE(pyvm_layout_PyCodeAddressRange, PyCodeAddressRange, ar_start);
SAME_PLACE(pyvm_layout_PyCodeAddressRange, PyCodeAddressRange, ar_end);
SAME_PLACE(pyvm_layout_PyCodeAddressRange, PyCodeAddressRange, ar_line);
SAME_PLACE(pyvm_layout_PyCodeAddressRange, PyCodeAddressRange, opaque);
SAME_SIZE(pyvm_layout_PyTracebackObject, PyTracebackObject);
SAME_PLACE(pyvm_layout_PyTracebackObject, PyTracebackObject, ob_base);
SAME_PLACE(pyvm_layout_PyTracebackObject, PyTracebackObject, tb_next);
SAME_PLACE(pyvm_layout_PyTracebackObject, PyTracebackObject, tb_frame);
SAME_PLACE(pyvm_layout_PyTracebackObject, PyTracebackObject, tb_lasti);
SAME_PLACE(pyvm_layout_PyTracebackObject, PyTracebackObject, tb_lineno);
#if PY_VERSION_HEX < 0x030C0000
SAME_SIZE(pyvm_layout_PyTraceInfo, PyTraceInfo);
#endif
#if PY_VERSION_HEX < 0x030C0000
SAME_PLACE(pyvm_layout_PyTraceInfo, PyTraceInfo, code);
#endif
#if PY_VERSION_HEX < 0x030C0000
SAME_PLACE(pyvm_layout_PyTraceInfo, PyTraceInfo, bounds);
#endif

SAME_VALUE(PYGEN_ERROR, pyvm_layout_PYGEN_ERROR);
SAME_VALUE(PYGEN_RETURN, pyvm_layout_PYGEN_RETURN);
SAME_VALUE(PYGEN_NEXT, pyvm_layout_PYGEN_NEXT);
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PY_CODE_EVENT_CREATE, pyvm_layout_PY_CODE_EVENT_CREATE);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PY_CODE_EVENT_DESTROY, pyvm_layout_PY_CODE_EVENT_DESTROY);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_VALUE(Py_CONTEXT_SWITCHED, pyvm_layout_Py_CONTEXT_SWITCHED);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyDict_EVENT_ADDED, pyvm_layout_PyDict_EVENT_ADDED);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyDict_EVENT_MODIFIED, pyvm_layout_PyDict_EVENT_MODIFIED);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyDict_EVENT_DELETED, pyvm_layout_PyDict_EVENT_DELETED);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyDict_EVENT_CLONED, pyvm_layout_PyDict_EVENT_CLONED);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyDict_EVENT_CLEARED, pyvm_layout_PyDict_EVENT_CLEARED);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyDict_EVENT_DEALLOCATED, pyvm_layout_PyDict_EVENT_DEALLOCATED);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyFunction_EVENT_CREATE, pyvm_layout_PyFunction_EVENT_CREATE);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyFunction_EVENT_DESTROY, pyvm_layout_PyFunction_EVENT_DESTROY);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyFunction_EVENT_MODIFY_CODE, pyvm_layout_PyFunction_EVENT_MODIFY_CODE);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyFunction_EVENT_MODIFY_DEFAULTS, pyvm_layout_PyFunction_EVENT_MODIFY_DEFAULTS);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyFunction_EVENT_MODIFY_KWDEFAULTS, pyvm_layout_PyFunction_EVENT_MODIFY_KWDEFAULTS);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyFunction_EVENT_MODIFY_QUALNAME, pyvm_layout_PyFunction_EVENT_MODIFY_QUALNAME);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyRefTracer_CREATE, pyvm_layout_PyRefTracer_CREATE);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyRefTracer_DESTROY, pyvm_layout_PyRefTracer_DESTROY);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyRefTracer_TRACKER_REMOVED, pyvm_layout_PyRefTracer_TRACKER_REMOVED);
#endif
SAME_VALUE(PyGILState_LOCKED, pyvm_layout_PyGILState_LOCKED);
SAME_VALUE(PyGILState_UNLOCKED, pyvm_layout_PyGILState_UNLOCKED);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyImport_LAZY_NORMAL, pyvm_layout_PyImport_LAZY_NORMAL);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyImport_LAZY_ALL, pyvm_layout_PyImport_LAZY_ALL);
#endif
SAME_VALUE(PY_LOCK_FAILURE, pyvm_layout_PY_LOCK_FAILURE);
SAME_VALUE(PY_LOCK_ACQUIRED, pyvm_layout_PY_LOCK_ACQUIRED);
SAME_VALUE(PY_LOCK_INTR, pyvm_layout_PY_LOCK_INTR);
SAME_VALUE(PYMEM_DOMAIN_RAW, pyvm_layout_PYMEM_DOMAIN_RAW);
SAME_VALUE(PYMEM_DOMAIN_MEM, pyvm_layout_PYMEM_DOMAIN_MEM);
SAME_VALUE(PYMEM_DOMAIN_OBJ, pyvm_layout_PYMEM_DOMAIN_OBJ);
SAME_VALUE(PYMEM_ALLOCATOR_NOT_SET, pyvm_layout_PYMEM_ALLOCATOR_NOT_SET);
SAME_VALUE(PYMEM_ALLOCATOR_DEFAULT, pyvm_layout_PYMEM_ALLOCATOR_DEFAULT);
SAME_VALUE(PYMEM_ALLOCATOR_DEBUG, pyvm_layout_PYMEM_ALLOCATOR_DEBUG);
SAME_VALUE(PYMEM_ALLOCATOR_MALLOC, pyvm_layout_PYMEM_ALLOCATOR_MALLOC);
SAME_VALUE(PYMEM_ALLOCATOR_MALLOC_DEBUG, pyvm_layout_PYMEM_ALLOCATOR_MALLOC_DEBUG);
SAME_VALUE(PYMEM_ALLOCATOR_PYMALLOC, pyvm_layout_PYMEM_ALLOCATOR_PYMALLOC);
SAME_VALUE(PYMEM_ALLOCATOR_PYMALLOC_DEBUG, pyvm_layout_PYMEM_ALLOCATOR_PYMALLOC_DEBUG);
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PYMEM_ALLOCATOR_MIMALLOC, pyvm_layout_PYMEM_ALLOCATOR_MIMALLOC);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PYMEM_ALLOCATOR_MIMALLOC_DEBUG, pyvm_layout_PYMEM_ALLOCATOR_MIMALLOC_DEBUG);
#endif
SAME_VALUE(PyUnicode_1BYTE_KIND, pyvm_layout_PyUnicode_1BYTE_KIND);
SAME_VALUE(PyUnicode_2BYTE_KIND, pyvm_layout_PyUnicode_2BYTE_KIND);
SAME_VALUE(PyUnicode_4BYTE_KIND, pyvm_layout_PyUnicode_4BYTE_KIND);
SAME_VALUE(PY_CODE_LOCATION_INFO_SHORT0, pyvm_layout_PY_CODE_LOCATION_INFO_SHORT0);
SAME_VALUE(PY_CODE_LOCATION_INFO_ONE_LINE0, pyvm_layout_PY_CODE_LOCATION_INFO_ONE_LINE0);
SAME_VALUE(PY_CODE_LOCATION_INFO_ONE_LINE1, pyvm_layout_PY_CODE_LOCATION_INFO_ONE_LINE1);
SAME_VALUE(PY_CODE_LOCATION_INFO_ONE_LINE2, pyvm_layout_PY_CODE_LOCATION_INFO_ONE_LINE2);
SAME_VALUE(PY_CODE_LOCATION_INFO_NO_COLUMNS, pyvm_layout_PY_CODE_LOCATION_INFO_NO_COLUMNS);
SAME_VALUE(PY_CODE_LOCATION_INFO_LONG, pyvm_layout_PY_CODE_LOCATION_INFO_LONG);
SAME_VALUE(PY_CODE_LOCATION_INFO_NONE, pyvm_layout_PY_CODE_LOCATION_INFO_NONE);

#if PY_VERSION_HEX < 0x030D0000
SAME_VALUE(PY_ITERSEARCH_CONTAINS, 3);
#endif
#if PY_VERSION_HEX < 0x030D0000
SAME_VALUE(PY_ITERSEARCH_COUNT, 1);
#endif
#if PY_VERSION_HEX < 0x030D0000
SAME_VALUE(PY_ITERSEARCH_INDEX, 2);
#endif
SAME_VALUE(PY_VECTORCALL_ARGUMENTS_OFFSET, 0x8000000000000000UL);
SAME_VALUE(CO_ASYNC_GENERATOR, 512);
SAME_VALUE(CO_COROUTINE, 128);
SAME_VALUE(CO_FUTURE_ABSOLUTE_IMPORT, 0x40000);
SAME_VALUE(CO_FUTURE_ANNOTATIONS, 0x1000000);
SAME_VALUE(CO_FUTURE_DIVISION, 0x20000);
SAME_VALUE(CO_FUTURE_GENERATOR_STOP, 0x800000);
SAME_VALUE(CO_FUTURE_PRINT_FUNCTION, 0x100000);
SAME_VALUE(CO_FUTURE_UNICODE_LITERALS, 0x200000);
SAME_VALUE(CO_FUTURE_WITH_STATEMENT, 0x80000);
SAME_VALUE(CO_GENERATOR, 32);
#if PY_VERSION_HEX >= 0x030E0000
SAME_VALUE(CO_HAS_DOCSTRING, 0x4000000);
#endif
SAME_VALUE(CO_ITERABLE_COROUTINE, 256);
#if PY_VERSION_HEX >= 0x030E0000
SAME_VALUE(CO_METHOD, 0x8000000);
#endif
SAME_VALUE(CO_NESTED, 16);
SAME_VALUE(CO_NEWLOCALS, 2);
SAME_VALUE(CO_OPTIMIZED, 1);
SAME_VALUE(CO_VARARGS, 4);
SAME_VALUE(CO_VARKEYWORDS, 8);
SAME_VALUE(PY_INVALID_STACK_EFFECT, 0x7fffffff);
SAME_VALUE(PyCF_ALLOW_INCOMPLETE_INPUT, 0x4000);
SAME_VALUE(PyCF_ALLOW_TOP_LEVEL_AWAIT, 0x2000);
SAME_VALUE(PyCF_DONT_IMPLY_DEDENT, 512);
SAME_VALUE(PyCF_IGNORE_COOKIE, 0x800);
SAME_VALUE(PyCF_MASK, 0x1fe0000);
SAME_VALUE(PyCF_MASK_OBSOLETE, 16);
SAME_VALUE(PyCF_ONLY_AST, 0x400);
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyCF_OPTIMIZED_AST, 0x8400);
#endif
SAME_VALUE(PyCF_SOURCE_IS_UTF8, 256);
SAME_VALUE(PyCF_TYPE_COMMENTS, 0x1000);
SAME_VALUE(Py_eval_input, 258);
SAME_VALUE(Py_file_input, 257);
#if PY_VERSION_HEX < 0x030C0000
SAME_VALUE(Py_fstring_input, 800);
#endif
SAME_VALUE(Py_func_type_input, 345);
SAME_VALUE(Py_single_input, 256);
SAME_VALUE(PyWrapperFlag_KEYWORDS, 1);
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_AUDIT_READ, 2);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_READONLY, 1);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_RELATIVE_OFFSET, 8);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_BOOL, 14);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_BYTE, 8);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_CHAR, 7);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_DOUBLE, 4);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_FLOAT, 3);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_INT, 1);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_LONG, 2);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_LONGLONG, 17);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_OBJECT_EX, 16);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_PYSSIZET, 19);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_SHORT, 0);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_STRING, 5);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_STRING_INPLACE, 13);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_UBYTE, 9);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_UINT, 11);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_ULONG, 12);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_ULONGLONG, 18);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_T_USHORT, 10);
#endif
SAME_VALUE(PyLong_BASE, 0x40000000U);
SAME_VALUE(PyLong_MASK, 0x3fffffffU);
SAME_VALUE(PyLong_SHIFT, 30);
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_ASNATIVEBYTES_ALLOW_INDEX, 16);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_ASNATIVEBYTES_BIG_ENDIAN, 0);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_ASNATIVEBYTES_DEFAULTS, (-1));
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_ASNATIVEBYTES_LITTLE_ENDIAN, 1);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_ASNATIVEBYTES_NATIVE_ENDIAN, 3);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_ASNATIVEBYTES_REJECT_NEGATIVE, 8);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_ASNATIVEBYTES_UNSIGNED_BUFFER, 4);
#endif
SAME_VALUE(METH_CLASS, 16);
SAME_VALUE(METH_COEXIST, 64);
SAME_VALUE(METH_FASTCALL, 128);
SAME_VALUE(METH_KEYWORDS, 2);
SAME_VALUE(METH_METHOD, 512);
SAME_VALUE(METH_NOARGS, 4);
SAME_VALUE(METH_O, 8);
SAME_VALUE(METH_STATIC, 32);
SAME_VALUE(METH_VARARGS, 1);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyABIInfo_DEFAULT_ABI_VERSION, 0x30f00f0);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyABIInfo_DEFAULT_FLAGS, 2);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyABIInfo_FREETHREADED, 4);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyABIInfo_FREETHREADING_AGNOSTIC, 6);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyABIInfo_GIL, 2);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyABIInfo_INTERNAL, 8);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PyABIInfo_STABLE, 1);
#endif
SAME_VALUE(Py_CLEANUP_SUPPORTED, 0x20000);
#if PY_VERSION_HEX >= 0x030E0000
SAME_VALUE(PY_MONITORING_EVENT_BRANCH_LEFT, 8);
#endif
#if PY_VERSION_HEX >= 0x030E0000
SAME_VALUE(PY_MONITORING_EVENT_BRANCH_RIGHT, 9);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PY_MONITORING_EVENT_CALL, 4);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PY_MONITORING_EVENT_INSTRUCTION, 6);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PY_MONITORING_EVENT_JUMP, 7);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PY_MONITORING_EVENT_LINE, 5);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PY_MONITORING_EVENT_PY_RESUME, 1);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PY_MONITORING_EVENT_PY_RETURN, 2);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PY_MONITORING_EVENT_PY_START, 0);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PY_MONITORING_EVENT_PY_YIELD, 3);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_ELLIPSIS, 3);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_EMPTY_BYTES, 8);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_EMPTY_STR, 7);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_EMPTY_TUPLE, 9);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_FALSE, 1);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_NONE, 0);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_NOT_IMPLEMENTED, 4);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_ONE, 6);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_TRUE, 2);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CONSTANT_ZERO, 5);
#endif
SAME_VALUE(Py_EQ, 2);
SAME_VALUE(Py_GE, 5);
SAME_VALUE(Py_GT, 4);
SAME_VALUE(Py_INVALID_SIZE, (-1L));
SAME_VALUE(Py_LE, 1);
SAME_VALUE(Py_LT, 0);
SAME_VALUE(Py_NE, 3);
SAME_VALUE(Py_PRINT_RAW, 1);
SAME_VALUE(Py_TPFLAGS_BASETYPE, 0x400UL);
SAME_VALUE(Py_TPFLAGS_BASE_EXC_SUBCLASS, 0x40000000UL);
SAME_VALUE(Py_TPFLAGS_BYTES_SUBCLASS, 0x8000000UL);
SAME_VALUE(Py_TPFLAGS_DEFAULT, 0);
SAME_VALUE(Py_TPFLAGS_DICT_SUBCLASS, 0x20000000UL);
SAME_VALUE(Py_TPFLAGS_DISALLOW_INSTANTIATION, 128UL);
SAME_VALUE(Py_TPFLAGS_HAVE_FINALIZE, 1UL);
SAME_VALUE(Py_TPFLAGS_HAVE_GC, 0x4000UL);
SAME_VALUE(Py_TPFLAGS_HAVE_STACKLESS_EXTENSION, 0);
SAME_VALUE(Py_TPFLAGS_HAVE_VECTORCALL, 0x800UL);
SAME_VALUE(Py_TPFLAGS_HAVE_VERSION_TAG, 0x40000UL);
SAME_VALUE(Py_TPFLAGS_HEAPTYPE, 512UL);
SAME_VALUE(Py_TPFLAGS_IMMUTABLETYPE, 256UL);
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_TPFLAGS_INLINE_VALUES, 4);
#endif
SAME_VALUE(Py_TPFLAGS_IS_ABSTRACT, 0x100000UL);
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_TPFLAGS_ITEMS_AT_END, 0x800000UL);
#endif
SAME_VALUE(Py_TPFLAGS_LIST_SUBCLASS, 0x2000000UL);
SAME_VALUE(Py_TPFLAGS_LONG_SUBCLASS, 0x1000000UL);
SAME_VALUE(Py_TPFLAGS_MANAGED_DICT, 16);
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_TPFLAGS_MANAGED_WEAKREF, 8);
#endif
SAME_VALUE(Py_TPFLAGS_MAPPING, 64);
SAME_VALUE(Py_TPFLAGS_METHOD_DESCRIPTOR, 0x20000UL);
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(Py_TPFLAGS_PREHEADER, 24);
#endif
SAME_VALUE(Py_TPFLAGS_READY, 0x1000UL);
SAME_VALUE(Py_TPFLAGS_READYING, 0x2000UL);
SAME_VALUE(Py_TPFLAGS_SEQUENCE, 32);
SAME_VALUE(Py_TPFLAGS_TUPLE_SUBCLASS, 0x4000000UL);
SAME_VALUE(Py_TPFLAGS_TYPE_SUBCLASS, 0x80000000UL);
SAME_VALUE(Py_TPFLAGS_UNICODE_SUBCLASS, 0x10000000UL);
SAME_VALUE(Py_TPFLAGS_VALID_VERSION_TAG, 0x80000UL);
#if PY_VERSION_HEX >= 0x030D0000 && PY_VERSION_HEX < 0x030E0000
SAME_VALUE(Py_TRASHCAN_HEADROOM, 50);
#endif
SAME_VALUE(_Py_TPFLAGS_HAVE_VECTORCALL, 0x800UL);
SAME_VALUE(PYTHON_ABI_VERSION, 3);
SAME_VALUE(PYTHON_API_VERSION, 1013);
SAME_VALUE(PY_MAJOR_VERSION, 3);
SAME_VALUE(PY_RELEASE_LEVEL, 15);
SAME_VALUE(PY_RELEASE_LEVEL_ALPHA, 10);
SAME_VALUE(PY_RELEASE_LEVEL_BETA, 11);
SAME_VALUE(PY_RELEASE_LEVEL_FINAL, 15);
SAME_VALUE(PY_RELEASE_LEVEL_GAMMA, 12);
SAME_VALUE(PY_RELEASE_SERIAL, 0);
SAME_VALUE(PyBUF_ANY_CONTIGUOUS, 152);
SAME_VALUE(PyBUF_CONTIG, 9);
SAME_VALUE(PyBUF_CONTIG_RO, 8);
SAME_VALUE(PyBUF_C_CONTIGUOUS, 56);
SAME_VALUE(PyBUF_FORMAT, 4);
SAME_VALUE(PyBUF_FULL, 285);
SAME_VALUE(PyBUF_FULL_RO, 284);
SAME_VALUE(PyBUF_F_CONTIGUOUS, 88);
SAME_VALUE(PyBUF_INDIRECT, 280);
SAME_VALUE(PyBUF_MAX_NDIM, 64);
SAME_VALUE(PyBUF_ND, 8);
SAME_VALUE(PyBUF_READ, 256);
SAME_VALUE(PyBUF_RECORDS, 29);
SAME_VALUE(PyBUF_RECORDS_RO, 28);
SAME_VALUE(PyBUF_SIMPLE, 0);
SAME_VALUE(PyBUF_STRIDED, 25);
SAME_VALUE(PyBUF_STRIDED_RO, 24);
SAME_VALUE(PyBUF_STRIDES, 24);
SAME_VALUE(PyBUF_WRITABLE, 1);
SAME_VALUE(PyBUF_WRITE, 512);
SAME_VALUE(PyBUF_WRITEABLE, 1);
SAME_VALUE(PY_CTF_ALNUM, 7);
SAME_VALUE(PY_CTF_ALPHA, 3);
SAME_VALUE(PY_CTF_DIGIT, 4);
SAME_VALUE(PY_CTF_LOWER, 1);
SAME_VALUE(PY_CTF_SPACE, 8);
SAME_VALUE(PY_CTF_UPPER, 2);
SAME_VALUE(PY_CTF_XDIGIT, 16);
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyUnstable_EXECUTABLE_KINDS, 5);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyUnstable_EXECUTABLE_KIND_BUILTIN_FUNCTION, 3);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyUnstable_EXECUTABLE_KIND_METHOD_DESCRIPTOR, 4);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyUnstable_EXECUTABLE_KIND_PY_FUNCTION, 1);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyUnstable_EXECUTABLE_KIND_SKIP, 0);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyHASH_BITS, 61);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyHASH_IMAG, 0xf4243UL);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyHASH_INF, 0x4cb2f);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyHASH_MODULUS, 0x1fffffffffffffffUL);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyHASH_MULTIPLIER, 0xf4243UL);
#endif
SAME_VALUE(Py_HASH_ALGORITHM, 3);
SAME_VALUE(Py_HASH_CUTOFF, 0);
SAME_VALUE(Py_HASH_EXTERNAL, 0);
SAME_VALUE(Py_HASH_FNV, 2);
SAME_VALUE(Py_HASH_SIPHASH13, 3);
SAME_VALUE(Py_HASH_SIPHASH24, 1);
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyInterpreterConfig_DEFAULT_GIL, 0);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyInterpreterConfig_OWN_GIL, 2);
#endif
#if PY_VERSION_HEX >= 0x030C0000
SAME_VALUE(PyInterpreterConfig_SHARED_GIL, 1);
#endif
SAME_VALUE(PYLONG_BITS_IN_DIGIT, 30);
SAME_VALUE(PY_BIG_ENDIAN, 0);
SAME_VALUE(PY_DWORD_MAX, 0xffffffffU);
SAME_VALUE(PY_LITTLE_ENDIAN, 1);
SAME_VALUE(PY_LLONG_MAX, 0x7fffffffffffffffLL);
SAME_VALUE(PY_LLONG_MIN, (-9223372036854775807LL - 1LL));
SAME_VALUE(PY_SIZE_MAX, 0xffffffffffffffffUL);
SAME_VALUE(PY_SSIZE_T_MAX, 0x7fffffffffffffffL);
SAME_VALUE(PY_SSIZE_T_MIN, (-9223372036854775807L - 1L));
SAME_VALUE(PY_ULLONG_MAX, 0xffffffffffffffffULL);
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(Py_CAN_START_THREADS, 1);
#endif
SAME_VALUE(PyTrace_CALL, 0);
SAME_VALUE(PyTrace_C_CALL, 4);
SAME_VALUE(PyTrace_C_EXCEPTION, 5);
SAME_VALUE(PyTrace_C_RETURN, 6);
SAME_VALUE(PyTrace_EXCEPTION, 1);
SAME_VALUE(PyTrace_LINE, 2);
SAME_VALUE(PyTrace_OPCODE, 7);
SAME_VALUE(PyTrace_RETURN, 3);
#if PY_VERSION_HEX >= 0x030D0000 && PY_VERSION_HEX < 0x030E0000
SAME_VALUE(Py_C_RECURSION_LIMIT, 0x2710);
#endif
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
SAME_VALUE(Py_RTFLAGS_DAEMON_THREADS, 0x800UL);
#endif
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
SAME_VALUE(Py_RTFLAGS_EXEC, 0x10000UL);
#endif
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
SAME_VALUE(Py_RTFLAGS_FORK, 0x8000UL);
#endif
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
SAME_VALUE(Py_RTFLAGS_MULTI_INTERP_EXTENSIONS, 256UL);
#endif
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
SAME_VALUE(Py_RTFLAGS_THREADS, 0x400UL);
#endif
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
SAME_VALUE(Py_RTFLAGS_USE_MAIN_OBMALLOC, 32UL);
#endif
SAME_VALUE(Py_DTSF_ADD_DOT_0, 2);
SAME_VALUE(Py_DTSF_ALT, 4);
SAME_VALUE(Py_DTSF_NO_NEG_0, 8);
SAME_VALUE(Py_DTSF_SIGN, 1);
SAME_VALUE(Py_DTST_FINITE, 0);
SAME_VALUE(Py_DTST_INFINITE, 1);
SAME_VALUE(Py_DTST_NAN, 2);
#if PY_VERSION_HEX < 0x030E0000
SAME_VALUE(PYOS_STACK_MARGIN, 0x800);
#endif
SAME_VALUE(NOWAIT_LOCK, 0);
SAME_VALUE(PYTHREAD_INVALID_THREAD_ID, 0xffffffffffffffffUL);
SAME_VALUE(WAIT_LOCK, 1);
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyTime_MAX, 0x7fffffffffffffffL);
#endif
#if PY_VERSION_HEX >= 0x030D0000
SAME_VALUE(PyTime_MIN, (-9223372036854775807L - 1L));
#endif
SAME_VALUE(PySet_MINSIZE, 8);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PySlot_INTPTR, 4);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PySlot_OPTIONAL, 1);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(PySlot_STATIC, 2);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_slot_invalid, 0xffff);
#endif
SAME_VALUE(Py_am_aiter, 78);
SAME_VALUE(Py_am_anext, 79);
SAME_VALUE(Py_am_await, 77);
SAME_VALUE(Py_am_send, 81);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_abi, 109);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_doc, 101);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_methods, 103);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_name, 100);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_slots, 94);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_state_clear, 105);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_state_free, 106);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_state_size, 102);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_state_traverse, 104);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_mod_token, 110);
#endif
SAME_VALUE(Py_mp_subscript, 5);
SAME_VALUE(Py_nb_absolute, 6);
SAME_VALUE(Py_nb_add, 7);
SAME_VALUE(Py_nb_and, 8);
SAME_VALUE(Py_nb_bool, 9);
SAME_VALUE(Py_nb_divmod, 10);
SAME_VALUE(Py_nb_float, 11);
SAME_VALUE(Py_nb_floor_divide, 12);
SAME_VALUE(Py_nb_index, 13);
SAME_VALUE(Py_nb_inplace_add, 14);
SAME_VALUE(Py_nb_inplace_and, 15);
SAME_VALUE(Py_nb_inplace_floor_divide, 16);
SAME_VALUE(Py_nb_inplace_lshift, 17);
SAME_VALUE(Py_nb_inplace_matrix_multiply, 76);
SAME_VALUE(Py_nb_inplace_multiply, 18);
SAME_VALUE(Py_nb_inplace_or, 19);
SAME_VALUE(Py_nb_inplace_power, 20);
SAME_VALUE(Py_nb_inplace_remainder, 21);
SAME_VALUE(Py_nb_inplace_rshift, 22);
SAME_VALUE(Py_nb_inplace_subtract, 23);
SAME_VALUE(Py_nb_inplace_true_divide, 24);
SAME_VALUE(Py_nb_inplace_xor, 25);
SAME_VALUE(Py_nb_int, 26);
SAME_VALUE(Py_nb_invert, 27);
SAME_VALUE(Py_nb_lshift, 28);
SAME_VALUE(Py_nb_matrix_multiply, 75);
SAME_VALUE(Py_nb_multiply, 29);
SAME_VALUE(Py_nb_negative, 30);
SAME_VALUE(Py_nb_or, 31);
SAME_VALUE(Py_nb_positive, 32);
SAME_VALUE(Py_nb_power, 33);
SAME_VALUE(Py_nb_remainder, 34);
SAME_VALUE(Py_nb_rshift, 35);
SAME_VALUE(Py_nb_subtract, 36);
SAME_VALUE(Py_nb_true_divide, 37);
SAME_VALUE(Py_nb_xor, 38);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_slot_end, 0);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_slot_subslots, 92);
#endif
SAME_VALUE(Py_sq_ass_item, 39);
SAME_VALUE(Py_sq_concat, 40);
SAME_VALUE(Py_sq_contains, 41);
SAME_VALUE(Py_sq_inplace_concat, 42);
SAME_VALUE(Py_sq_inplace_repeat, 43);
SAME_VALUE(Py_sq_item, 44);
SAME_VALUE(Py_sq_length, 45);
SAME_VALUE(Py_sq_repeat, 46);
SAME_VALUE(Py_tp_alloc, 47);
SAME_VALUE(Py_tp_base, 48);
SAME_VALUE(Py_tp_bases, 49);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_tp_basicsize, 96);
#endif
SAME_VALUE(Py_tp_call, 50);
SAME_VALUE(Py_tp_clear, 51);
SAME_VALUE(Py_tp_dealloc, 52);
SAME_VALUE(Py_tp_del, 53);
SAME_VALUE(Py_tp_descr_get, 54);
SAME_VALUE(Py_tp_descr_set, 55);
SAME_VALUE(Py_tp_doc, 56);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_tp_extra_basicsize, 97);
#endif
SAME_VALUE(Py_tp_finalize, 80);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_tp_flags, 99);
#endif
SAME_VALUE(Py_tp_free, 74);
SAME_VALUE(Py_tp_getattr, 57);
SAME_VALUE(Py_tp_getattro, 58);
SAME_VALUE(Py_tp_getset, 73);
SAME_VALUE(Py_tp_hash, 59);
SAME_VALUE(Py_tp_init, 60);
SAME_VALUE(Py_tp_is_gc, 61);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_tp_itemsize, 98);
#endif
SAME_VALUE(Py_tp_iter, 62);
SAME_VALUE(Py_tp_iternext, 63);
SAME_VALUE(Py_tp_members, 72);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_tp_metaclass, 107);
#endif
SAME_VALUE(Py_tp_methods, 64);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_tp_module, 108);
#endif
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_tp_name, 95);
#endif
SAME_VALUE(Py_tp_new, 65);
SAME_VALUE(Py_tp_repr, 66);
SAME_VALUE(Py_tp_richcompare, 67);
SAME_VALUE(Py_tp_setattr, 68);
SAME_VALUE(Py_tp_setattro, 69);
#if PY_VERSION_HEX >= 0x030F0000
SAME_VALUE(Py_tp_slots, 93);
#endif
SAME_VALUE(Py_tp_str, 70);
#if PY_VERSION_HEX >= 0x030E0000
SAME_VALUE(Py_tp_token, 83);
#endif
SAME_VALUE(Py_tp_traverse, 71);
#if PY_VERSION_HEX >= 0x030E0000
SAME_VALUE(Py_tp_vectorcall, 82);
#endif
SAME_VALUE(PY_AUDIT_READ, 2);
SAME_VALUE(PY_WRITE_RESTRICTED, 4);
SAME_VALUE(READONLY, 1);
SAME_VALUE(READ_RESTRICTED, 2);
SAME_VALUE(RESTRICTED, 6);
SAME_VALUE(T_BOOL, 14);
SAME_VALUE(T_BYTE, 8);
SAME_VALUE(T_CHAR, 7);
SAME_VALUE(T_DOUBLE, 4);
SAME_VALUE(T_FLOAT, 3);
SAME_VALUE(T_INT, 1);
SAME_VALUE(T_LONG, 2);
SAME_VALUE(T_LONGLONG, 17);
SAME_VALUE(T_NONE, 20);
SAME_VALUE(T_OBJECT, 6);
SAME_VALUE(T_OBJECT_EX, 16);
SAME_VALUE(T_PYSSIZET, 19);
SAME_VALUE(T_SHORT, 0);
SAME_VALUE(T_STRING, 5);
SAME_VALUE(T_STRING_INPLACE, 13);
SAME_VALUE(T_UBYTE, 9);
SAME_VALUE(T_UINT, 11);
SAME_VALUE(T_ULONG, 12);
SAME_VALUE(T_ULONGLONG, 18);
SAME_VALUE(T_USHORT, 10);
SAME_VALUE(Py_UNICODE_REPLACEMENT_CHARACTER, 0xfffdU);
SAME_VALUE(Py_UNICODE_SIZE, 4);
