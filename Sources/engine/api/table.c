/* Generated: pyvm-codegen generate. Do not edit: this CPython's function table; the compiler checks each address against the headers. */
#include "engine/api/table.h"
#include "engine/table/at_exit.h"
#include "engine/table/backport.h"
#include "engine/table/errno.h"
#include "engine/table/macros.h"
#include "engine/table/missing.h"
#include "engine/table/module_def.h"
#include "engine/table/pending_call.h"
#include "engine/table/variadic.h"
#include "engine/api/abstract.h"
#include "engine/api/bltinmodule.h"
#include "engine/api/boolobject.h"
#include "engine/api/bytearrayobject.h"
#include "engine/api/bytesobject.h"
#include "engine/api/cellobject.h"
#include "engine/api/ceval.h"
#include "engine/api/classobject.h"
#include "engine/api/code.h"
#include "engine/api/codecs.h"
#include "engine/api/compile.h"
#include "engine/api/complexobject.h"
#include "engine/api/context.h"
#include "engine/api/critical_section.h"
#include "engine/api/datetime.h"
#include "engine/api/descrobject.h"
#include "engine/api/dictobject.h"
#include "engine/api/enumobject.h"
#include "engine/api/fileobject.h"
#include "engine/api/fileutils.h"
#include "engine/api/floatobject.h"
#include "engine/api/funcobject.h"
#include "engine/api/genericaliasobject.h"
#include "engine/api/genobject.h"
#include "engine/api/import.h"
#include "engine/api/initconfig.h"
#include "engine/api/iterobject.h"
#include "engine/api/listobject.h"
#include "engine/api/longobject.h"
#include "engine/api/memoryobject.h"
#include "engine/api/methodobject.h"
#include "engine/api/modsupport.h"
#include "engine/api/moduleobject.h"
#include "engine/api/monitoring.h"
#include "engine/api/object.h"
#include "engine/api/objimpl.h"
#include "engine/api/odictobject.h"
#include "engine/api/picklebufobject.h"
#include "engine/api/pycapsule.h"
#include "engine/api/pydebug.h"
#include "engine/api/pyerrors.h"
#include "engine/api/pyframe.h"
#include "engine/api/pylifecycle.h"
#include "engine/api/pylock.h"
#include "engine/api/pymacro.h"
#include "engine/api/pymem.h"
#include "engine/api/pystate.h"
#include "engine/api/pystrcmp.h"
#include "engine/api/pythonrun.h"
#include "engine/api/pythread.h"
#include "engine/api/rangeobject.h"
#include "engine/api/refcount.h"
#include "engine/api/sentinelobject.h"
#include "engine/api/setobject.h"
#include "engine/api/sliceobject.h"
#include "engine/api/structseq.h"
#include "engine/api/sysmodule.h"
#include "engine/api/traceback.h"
#include "engine/api/tupleobject.h"
#include "engine/api/unicodeobject.h"
#include "engine/api/warnings.h"
#include "engine/api/weakrefobject.h"

const PyVM_API pyvm_table = {
    .PyVMAIter_Check = PyAIter_Check,
    .PyVMIndex_Check = PyIndex_Check,
    .PyVMIter_Check = PyIter_Check,
    .PyVMIter_Next = PyIter_Next,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMIter_NextItem = PyIter_NextItem,
#else
    .PyVMIter_NextItem = pyvm_backport_PyIter_NextItem,
#endif
    .PyVMIter_Send = PyIter_Send,
    .PyVMMapping_Check = PyMapping_Check,
    .PyVMMapping_DelItem = pyvm_PyMapping_DelItem,
    .PyVMMapping_DelItemString = pyvm_PyMapping_DelItemString,
    .PyVMMapping_GetItemString = PyMapping_GetItemString,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMMapping_GetOptionalItem = PyMapping_GetOptionalItem,
#else
    .PyVMMapping_GetOptionalItem = pyvm_backport_PyMapping_GetOptionalItem,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMMapping_GetOptionalItemString = PyMapping_GetOptionalItemString,
#else
    .PyVMMapping_GetOptionalItemString = pyvm_backport_PyMapping_GetOptionalItemString,
#endif
    .PyVMMapping_HasKey = PyMapping_HasKey,
    .PyVMMapping_HasKeyString = PyMapping_HasKeyString,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMMapping_HasKeyStringWithError = PyMapping_HasKeyStringWithError,
#else
    .PyVMMapping_HasKeyStringWithError = pyvm_backport_PyMapping_HasKeyStringWithError,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMMapping_HasKeyWithError = PyMapping_HasKeyWithError,
#else
    .PyVMMapping_HasKeyWithError = pyvm_backport_PyMapping_HasKeyWithError,
#endif
    .PyVMMapping_Items = PyMapping_Items,
    .PyVMMapping_Keys = PyMapping_Keys,
    .PyVMMapping_Length = pyvm_PyMapping_Length,
    .PyVMMapping_SetItemString = PyMapping_SetItemString,
    .PyVMMapping_Size = PyMapping_Size,
    .PyVMMapping_Values = PyMapping_Values,
    .PyVMNumber_Absolute = PyNumber_Absolute,
    .PyVMNumber_Add = PyNumber_Add,
    .PyVMNumber_And = PyNumber_And,
    .PyVMNumber_AsSsize_t = PyNumber_AsSsize_t,
    .PyVMNumber_Check = PyNumber_Check,
    .PyVMNumber_Divmod = PyNumber_Divmod,
    .PyVMNumber_Float = PyNumber_Float,
    .PyVMNumber_FloorDivide = PyNumber_FloorDivide,
    .PyVMNumber_InPlaceAdd = PyNumber_InPlaceAdd,
    .PyVMNumber_InPlaceAnd = PyNumber_InPlaceAnd,
    .PyVMNumber_InPlaceFloorDivide = PyNumber_InPlaceFloorDivide,
    .PyVMNumber_InPlaceLshift = PyNumber_InPlaceLshift,
    .PyVMNumber_InPlaceMatrixMultiply = PyNumber_InPlaceMatrixMultiply,
    .PyVMNumber_InPlaceMultiply = PyNumber_InPlaceMultiply,
    .PyVMNumber_InPlaceOr = PyNumber_InPlaceOr,
    .PyVMNumber_InPlacePower = PyNumber_InPlacePower,
    .PyVMNumber_InPlaceRemainder = PyNumber_InPlaceRemainder,
    .PyVMNumber_InPlaceRshift = PyNumber_InPlaceRshift,
    .PyVMNumber_InPlaceSubtract = PyNumber_InPlaceSubtract,
    .PyVMNumber_InPlaceTrueDivide = PyNumber_InPlaceTrueDivide,
    .PyVMNumber_InPlaceXor = PyNumber_InPlaceXor,
    .PyVMNumber_Index = PyNumber_Index,
    .PyVMNumber_Invert = PyNumber_Invert,
    .PyVMNumber_Long = PyNumber_Long,
    .PyVMNumber_Lshift = PyNumber_Lshift,
    .PyVMNumber_MatrixMultiply = PyNumber_MatrixMultiply,
    .PyVMNumber_Multiply = PyNumber_Multiply,
    .PyVMNumber_Negative = PyNumber_Negative,
    .PyVMNumber_Or = PyNumber_Or,
    .PyVMNumber_Positive = PyNumber_Positive,
    .PyVMNumber_Power = PyNumber_Power,
    .PyVMNumber_Remainder = PyNumber_Remainder,
    .PyVMNumber_Rshift = PyNumber_Rshift,
    .PyVMNumber_Subtract = PyNumber_Subtract,
    .PyVMNumber_ToBase = PyNumber_ToBase,
    .PyVMNumber_TrueDivide = PyNumber_TrueDivide,
    .PyVMNumber_Xor = PyNumber_Xor,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_AsCharBuffer = pyvm_PyObject_AsCharBuffer,
#else
    .PyVMObject_AsCharBuffer = PyObject_AsCharBuffer,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_AsReadBuffer = pyvm_PyObject_AsReadBuffer,
#else
    .PyVMObject_AsReadBuffer = PyObject_AsReadBuffer,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_AsWriteBuffer = pyvm_PyObject_AsWriteBuffer,
#else
    .PyVMObject_AsWriteBuffer = PyObject_AsWriteBuffer,
#endif
    .PyVMObject_Call = PyObject_Call,
    .PyVMObject_CallFunctionObjArgsV = pyvm_PyObject_CallFunctionObjArgsV,
    .PyVMObject_CallFunctionV = pyvm_PyObject_CallFunctionV,
    .PyVMObject_CallMethodNoArgs = pyvm_PyObject_CallMethodNoArgs,
    .PyVMObject_CallMethodObjArgsV = pyvm_PyObject_CallMethodObjArgsV,
    .PyVMObject_CallMethodOneArg = pyvm_PyObject_CallMethodOneArg,
    .PyVMObject_CallMethodV = pyvm_PyObject_CallMethodV,
    .PyVMObject_CallNoArgs = PyObject_CallNoArgs,
    .PyVMObject_CallObject = PyObject_CallObject,
    .PyVMObject_CallOneArg = PyObject_CallOneArg,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_CheckReadBuffer = pyvm_PyObject_CheckReadBuffer,
#else
    .PyVMObject_CheckReadBuffer = PyObject_CheckReadBuffer,
#endif
    .PyVMObject_DelItem = PyObject_DelItem,
    .PyVMObject_DelItemString = PyObject_DelItemString,
    .PyVMObject_Format = PyObject_Format,
    .PyVMObject_GetAIter = PyObject_GetAIter,
    .PyVMObject_GetItem = PyObject_GetItem,
    .PyVMObject_GetIter = PyObject_GetIter,
    .PyVMObject_IsInstance = PyObject_IsInstance,
    .PyVMObject_IsSubclass = PyObject_IsSubclass,
    .PyVMObject_Length = pyvm_PyObject_Length,
    .PyVMObject_LengthHint = PyObject_LengthHint,
    .PyVMObject_SetItem = PyObject_SetItem,
    .PyVMObject_Size = PyObject_Size,
    .PyVMObject_Type = PyObject_Type,
    .PyVMObject_Vectorcall = PyObject_Vectorcall,
    .PyVMObject_VectorcallDict = PyObject_VectorcallDict,
    .PyVMObject_VectorcallMethod = PyObject_VectorcallMethod,
    .PyVMSequence_Check = PySequence_Check,
    .PyVMSequence_Concat = PySequence_Concat,
    .PyVMSequence_Contains = PySequence_Contains,
    .PyVMSequence_Count = PySequence_Count,
    .PyVMSequence_DelItem = PySequence_DelItem,
    .PyVMSequence_DelSlice = PySequence_DelSlice,
    .PyVMSequence_Fast = PySequence_Fast,
    .PyVMSequence_Fast_GET_ITEM = pyvm_PySequence_Fast_GET_ITEM,
    .PyVMSequence_Fast_GET_SIZE = pyvm_PySequence_Fast_GET_SIZE,
    .PyVMSequence_Fast_ITEMS = pyvm_PySequence_Fast_ITEMS,
    .PyVMSequence_GetItem = PySequence_GetItem,
    .PyVMSequence_GetSlice = PySequence_GetSlice,
    .PyVMSequence_ITEM = pyvm_PySequence_ITEM,
    .PyVMSequence_In = pyvm_PySequence_In,
    .PyVMSequence_InPlaceConcat = PySequence_InPlaceConcat,
    .PyVMSequence_InPlaceRepeat = PySequence_InPlaceRepeat,
    .PyVMSequence_Index = PySequence_Index,
    .PyVMSequence_Length = pyvm_PySequence_Length,
    .PyVMSequence_List = PySequence_List,
    .PyVMSequence_Repeat = PySequence_Repeat,
    .PyVMSequence_SetItem = PySequence_SetItem,
    .PyVMSequence_SetSlice = PySequence_SetSlice,
    .PyVMSequence_Size = PySequence_Size,
    .PyVMSequence_Tuple = PySequence_Tuple,
    .PyVMVectorcall_Call = PyVectorcall_Call,
    .PyVMVectorcall_Function = PyVectorcall_Function,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMVectorcall_NARGS = PyVectorcall_NARGS,
#else
    .PyVMVectorcall_NARGS = pyvm_PyVectorcall_NARGS,
#endif
    ._PyVMObject_Vectorcall = pyvm__PyObject_Vectorcall,
    .PyVMSys_AddAuditHook = PySys_AddAuditHook,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMSys_AuditTuple = PySys_AuditTuple,
#else
    .PyVMSys_AuditTuple = pyvm_backport_PySys_AuditTuple,
#endif
    .PyVMSys_AuditV = pyvm_PySys_AuditV,
    .PyVMFilter_Type = pyvm_PyFilter_Type,
    .PyVMMap_Type = pyvm_PyMap_Type,
    .PyVMZip_Type = pyvm_PyZip_Type,
    .PyVMBool_Check = pyvm_PyBool_Check,
    .PyVMBool_FromLong = PyBool_FromLong,
    .PyVM_False = pyvm_Py_False,
    .PyVM_IsFalse = Py_IsFalse,
    .PyVM_IsTrue = Py_IsTrue,
    .PyVM_True = pyvm_Py_True,
    .PyVMByteArrayIter_Type = pyvm_PyByteArrayIter_Type,
    .PyVMByteArray_AS_STRING = pyvm_PyByteArray_AS_STRING,
    .PyVMByteArray_AsString = PyByteArray_AsString,
    .PyVMByteArray_Check = pyvm_PyByteArray_Check,
    .PyVMByteArray_CheckExact = pyvm_PyByteArray_CheckExact,
    .PyVMByteArray_Concat = PyByteArray_Concat,
    .PyVMByteArray_FromObject = PyByteArray_FromObject,
    .PyVMByteArray_FromStringAndSize = PyByteArray_FromStringAndSize,
    .PyVMByteArray_GET_SIZE = pyvm_PyByteArray_GET_SIZE,
    .PyVMByteArray_Resize = PyByteArray_Resize,
    .PyVMByteArray_Size = PyByteArray_Size,
    .PyVMByteArray_Type = pyvm_PyByteArray_Type,
    .PyVMBytesIter_Type = pyvm_PyBytesIter_Type,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_Create = PyBytesWriter_Create,
#else
    .PyVMBytesWriter_Create = pyvm_PyBytesWriter_Create,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_Discard = PyBytesWriter_Discard,
#else
    .PyVMBytesWriter_Discard = pyvm_PyBytesWriter_Discard,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_Finish = PyBytesWriter_Finish,
#else
    .PyVMBytesWriter_Finish = pyvm_PyBytesWriter_Finish,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_FinishWithPointer = PyBytesWriter_FinishWithPointer,
#else
    .PyVMBytesWriter_FinishWithPointer = pyvm_PyBytesWriter_FinishWithPointer,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_FinishWithSize = PyBytesWriter_FinishWithSize,
#else
    .PyVMBytesWriter_FinishWithSize = pyvm_PyBytesWriter_FinishWithSize,
#endif
    .PyVMBytesWriter_FormatV = pyvm_PyBytesWriter_FormatV,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_GetData = PyBytesWriter_GetData,
#else
    .PyVMBytesWriter_GetData = pyvm_PyBytesWriter_GetData,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_GetSize = PyBytesWriter_GetSize,
#else
    .PyVMBytesWriter_GetSize = pyvm_PyBytesWriter_GetSize,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_Grow = PyBytesWriter_Grow,
#else
    .PyVMBytesWriter_Grow = pyvm_PyBytesWriter_Grow,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_GrowAndUpdatePointer = PyBytesWriter_GrowAndUpdatePointer,
#else
    .PyVMBytesWriter_GrowAndUpdatePointer = pyvm_PyBytesWriter_GrowAndUpdatePointer,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_Resize = PyBytesWriter_Resize,
#else
    .PyVMBytesWriter_Resize = pyvm_PyBytesWriter_Resize,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMBytesWriter_WriteBytes = PyBytesWriter_WriteBytes,
#else
    .PyVMBytesWriter_WriteBytes = pyvm_PyBytesWriter_WriteBytes,
#endif
    .PyVMBytes_AS_STRING = pyvm_PyBytes_AS_STRING,
    .PyVMBytes_AsString = PyBytes_AsString,
    .PyVMBytes_AsStringAndSize = PyBytes_AsStringAndSize,
    .PyVMBytes_Check = pyvm_PyBytes_Check,
    .PyVMBytes_CheckExact = pyvm_PyBytes_CheckExact,
    .PyVMBytes_Concat = PyBytes_Concat,
    .PyVMBytes_ConcatAndDel = PyBytes_ConcatAndDel,
    .PyVMBytes_DecodeEscape = PyBytes_DecodeEscape,
    .PyVMBytes_FromFormatV = PyBytes_FromFormatV,
    .PyVMBytes_FromObject = PyBytes_FromObject,
    .PyVMBytes_FromString = PyBytes_FromString,
    .PyVMBytes_FromStringAndSize = PyBytes_FromStringAndSize,
    .PyVMBytes_GET_SIZE = pyvm_PyBytes_GET_SIZE,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMBytes_Join = PyBytes_Join,
#else
    .PyVMBytes_Join = pyvm_backport_PyBytes_Join,
#endif
    .PyVMBytes_Repr = PyBytes_Repr,
    .PyVMBytes_Size = PyBytes_Size,
    .PyVMBytes_Type = pyvm_PyBytes_Type,
    ._PyVMBytes_Resize = _PyBytes_Resize,
    .PyVMCell_Check = pyvm_PyCell_Check,
    .PyVMCell_GET = pyvm_PyCell_GET,
    .PyVMCell_Get = PyCell_Get,
    .PyVMCell_New = PyCell_New,
    .PyVMCell_SET = pyvm_PyCell_SET,
    .PyVMCell_Set = PyCell_Set,
    .PyVMCell_Type = pyvm_PyCell_Type,
    .PyVMEval_CallFunctionV = pyvm_PyEval_CallFunctionV,
    .PyVMEval_CallMethodV = pyvm_PyEval_CallMethodV,
    .PyVMEval_CallObject = pyvm_PyEval_CallObject,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMEval_CallObjectWithKeywords = pyvm_PyEval_CallObjectWithKeywords,
#else
    .PyVMEval_CallObjectWithKeywords = PyEval_CallObjectWithKeywords,
#endif
    .PyVMEval_EvalCode = PyEval_EvalCode,
    .PyVMEval_EvalCodeEx = PyEval_EvalCodeEx,
    .PyVMEval_EvalFrame = PyEval_EvalFrame,
    .PyVMEval_EvalFrameEx = PyEval_EvalFrameEx,
    .PyVMEval_GetBuiltins = PyEval_GetBuiltins,
    .PyVMEval_GetFrame = PyEval_GetFrame,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMEval_GetFrameBuiltins = PyEval_GetFrameBuiltins,
#else
    .PyVMEval_GetFrameBuiltins = pyvm_backport_PyEval_GetFrameBuiltins,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMEval_GetFrameGlobals = PyEval_GetFrameGlobals,
#else
    .PyVMEval_GetFrameGlobals = pyvm_backport_PyEval_GetFrameGlobals,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMEval_GetFrameLocals = PyEval_GetFrameLocals,
#else
    .PyVMEval_GetFrameLocals = pyvm_backport_PyEval_GetFrameLocals,
#endif
    .PyVMEval_GetFuncDesc = PyEval_GetFuncDesc,
    .PyVMEval_GetFuncName = PyEval_GetFuncName,
    .PyVMEval_GetGlobals = PyEval_GetGlobals,
    .PyVMEval_GetLocals = PyEval_GetLocals,
    .PyVMEval_InitThreads = PyEval_InitThreads,
    .PyVMEval_MergeCompilerFlags = PyEval_MergeCompilerFlags,
    .PyVMEval_SetProfile = PyEval_SetProfile,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMEval_SetProfileAllThreads = PyEval_SetProfileAllThreads,
#else
    .PyVMEval_SetProfileAllThreads = pyvm_PyEval_SetProfileAllThreads,
#endif
    .PyVMEval_SetTrace = PyEval_SetTrace,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMEval_SetTraceAllThreads = PyEval_SetTraceAllThreads,
#else
    .PyVMEval_SetTraceAllThreads = pyvm_PyEval_SetTraceAllThreads,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMEval_ThreadsInitialized = pyvm_PyEval_ThreadsInitialized,
#else
    .PyVMEval_ThreadsInitialized = PyEval_ThreadsInitialized,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMUnstable_CopyPerfMapFile = PyUnstable_CopyPerfMapFile,
#else
    .PyVMUnstable_CopyPerfMapFile = pyvm_PyUnstable_CopyPerfMapFile,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Eval_RequestCodeExtraIndex = PyUnstable_Eval_RequestCodeExtraIndex,
#else
    .PyVMUnstable_Eval_RequestCodeExtraIndex = pyvm_backport_PyUnstable_Eval_RequestCodeExtraIndex,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_PerfMapState_Fini = PyUnstable_PerfMapState_Fini,
#else
    .PyVMUnstable_PerfMapState_Fini = pyvm_PyUnstable_PerfMapState_Fini,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_PerfMapState_Init = PyUnstable_PerfMapState_Init,
#else
    .PyVMUnstable_PerfMapState_Init = pyvm_PyUnstable_PerfMapState_Init,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMUnstable_PerfTrampoline_CompileCode = PyUnstable_PerfTrampoline_CompileCode,
#else
    .PyVMUnstable_PerfTrampoline_CompileCode = pyvm_PyUnstable_PerfTrampoline_CompileCode,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMUnstable_PerfTrampoline_SetPersistAfterFork = PyUnstable_PerfTrampoline_SetPersistAfterFork,
#else
    .PyVMUnstable_PerfTrampoline_SetPersistAfterFork = pyvm_PyUnstable_PerfTrampoline_SetPersistAfterFork,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnstable_WritePerfMapEntry = PyUnstable_WritePerfMapEntry,
#else
    .PyVMUnstable_WritePerfMapEntry = pyvm_PyUnstable_WritePerfMapEntry,
#endif
    .PyVM_AddPendingCall = pyvm_Py_AddPendingCall,
    .PyVM_EnterRecursiveCall = Py_EnterRecursiveCall,
    .PyVM_GetRecursionLimit = Py_GetRecursionLimit,
    .PyVM_LeaveRecursiveCall = Py_LeaveRecursiveCall,
    .PyVM_MakePendingCalls = Py_MakePendingCalls,
    .PyVM_SetRecursionLimit = Py_SetRecursionLimit,
#if PY_VERSION_HEX >= 0x030C0000
    ._PyVMEval_RequestCodeExtraIndex = pyvm__PyEval_RequestCodeExtraIndex,
#else
    ._PyVMEval_RequestCodeExtraIndex = _PyEval_RequestCodeExtraIndex,
#endif
    .PyVMInstanceMethod_Check = pyvm_PyInstanceMethod_Check,
    .PyVMInstanceMethod_Function = PyInstanceMethod_Function,
    .PyVMInstanceMethod_GET_FUNCTION = pyvm_PyInstanceMethod_GET_FUNCTION,
    .PyVMInstanceMethod_New = PyInstanceMethod_New,
    .PyVMInstanceMethod_Type = pyvm_PyInstanceMethod_Type,
    .PyVMMethod_Check = pyvm_PyMethod_Check,
    .PyVMMethod_Function = PyMethod_Function,
    .PyVMMethod_GET_FUNCTION = pyvm_PyMethod_GET_FUNCTION,
    .PyVMMethod_GET_SELF = pyvm_PyMethod_GET_SELF,
    .PyVMMethod_New = PyMethod_New,
    .PyVMMethod_Self = PyMethod_Self,
    .PyVMMethod_Type = pyvm_PyMethod_Type,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMCode_AddWatcher = PyCode_AddWatcher,
#else
    .PyVMCode_AddWatcher = pyvm_PyCode_AddWatcher,
#endif
    .PyVMCode_Addr2Line = PyCode_Addr2Line,
    .PyVMCode_Addr2Location = PyCode_Addr2Location,
    .PyVMCode_Check = pyvm_PyCode_Check,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMCode_ClearWatcher = PyCode_ClearWatcher,
#else
    .PyVMCode_ClearWatcher = pyvm_PyCode_ClearWatcher,
#endif
    .PyVMCode_GetCellvars = PyCode_GetCellvars,
    .PyVMCode_GetCode = PyCode_GetCode,
    .PyVMCode_GetFirstFree = pyvm_PyCode_GetFirstFree,
    .PyVMCode_GetFreevars = PyCode_GetFreevars,
    .PyVMCode_GetNumFree = pyvm_PyCode_GetNumFree,
    .PyVMCode_GetVarnames = PyCode_GetVarnames,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMCode_New = pyvm_PyCode_New,
#else
    .PyVMCode_New = PyCode_New,
#endif
    .PyVMCode_NewEmpty = PyCode_NewEmpty,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMCode_NewWithPosOnlyArgs = pyvm_PyCode_NewWithPosOnlyArgs,
#else
    .PyVMCode_NewWithPosOnlyArgs = PyCode_NewWithPosOnlyArgs,
#endif
    .PyVMCode_Optimize = PyCode_Optimize,
    .PyVMCode_Type = pyvm_PyCode_Type,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Code_GetExtra = PyUnstable_Code_GetExtra,
#else
    .PyVMUnstable_Code_GetExtra = pyvm_backport_PyUnstable_Code_GetExtra,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMUnstable_Code_GetFirstFree = pyvm_PyUnstable_Code_GetFirstFree,
#else
    .PyVMUnstable_Code_GetFirstFree = pyvm_backport_PyUnstable_Code_GetFirstFree,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Code_New = PyUnstable_Code_New,
#else
    .PyVMUnstable_Code_New = pyvm_backport_PyUnstable_Code_New,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Code_NewWithPosOnlyArgs = PyUnstable_Code_NewWithPosOnlyArgs,
#else
    .PyVMUnstable_Code_NewWithPosOnlyArgs = pyvm_backport_PyUnstable_Code_NewWithPosOnlyArgs,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Code_SetExtra = PyUnstable_Code_SetExtra,
#else
    .PyVMUnstable_Code_SetExtra = pyvm_backport_PyUnstable_Code_SetExtra,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    ._PyVMCode_GetExtra = pyvm__PyCode_GetExtra,
#else
    ._PyVMCode_GetExtra = _PyCode_GetExtra,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    ._PyVMCode_SetExtra = pyvm__PyCode_SetExtra,
#else
    ._PyVMCode_SetExtra = _PyCode_SetExtra,
#endif
    .PyVMCodec_BackslashReplaceErrors = PyCodec_BackslashReplaceErrors,
    .PyVMCodec_Decode = PyCodec_Decode,
    .PyVMCodec_Decoder = PyCodec_Decoder,
    .PyVMCodec_Encode = PyCodec_Encode,
    .PyVMCodec_Encoder = PyCodec_Encoder,
    .PyVMCodec_IgnoreErrors = PyCodec_IgnoreErrors,
    .PyVMCodec_IncrementalDecoder = PyCodec_IncrementalDecoder,
    .PyVMCodec_IncrementalEncoder = PyCodec_IncrementalEncoder,
    .PyVMCodec_KnownEncoding = PyCodec_KnownEncoding,
    .PyVMCodec_LookupError = PyCodec_LookupError,
    .PyVMCodec_NameReplaceErrors = PyCodec_NameReplaceErrors,
    .PyVMCodec_Register = PyCodec_Register,
    .PyVMCodec_RegisterError = PyCodec_RegisterError,
    .PyVMCodec_ReplaceErrors = PyCodec_ReplaceErrors,
    .PyVMCodec_StreamReader = PyCodec_StreamReader,
    .PyVMCodec_StreamWriter = PyCodec_StreamWriter,
    .PyVMCodec_StrictErrors = PyCodec_StrictErrors,
    .PyVMCodec_Unregister = PyCodec_Unregister,
    .PyVMCodec_XMLCharRefReplaceErrors = PyCodec_XMLCharRefReplaceErrors,
    .PyVM_hexdigits = pyvm_Py_hexdigits,
    .PyVMCF_COMPILE_MASK = pyvm_PyCF_COMPILE_MASK,
    .PyVMCompile_OpcodeStackEffect = PyCompile_OpcodeStackEffect,
    .PyVMCompile_OpcodeStackEffectWithJump = PyCompile_OpcodeStackEffectWithJump,
    .PyVMComplex_AsCComplex = PyComplex_AsCComplex,
    .PyVMComplex_Check = pyvm_PyComplex_Check,
    .PyVMComplex_CheckExact = pyvm_PyComplex_CheckExact,
    .PyVMComplex_FromCComplex = PyComplex_FromCComplex,
    .PyVMComplex_FromDoubles = PyComplex_FromDoubles,
    .PyVMComplex_ImagAsDouble = PyComplex_ImagAsDouble,
    .PyVMComplex_RealAsDouble = PyComplex_RealAsDouble,
    .PyVMComplex_Type = pyvm_PyComplex_Type,
    ._PyVM_c_abs = _Py_c_abs,
    ._PyVM_c_diff = _Py_c_diff,
    ._PyVM_c_neg = _Py_c_neg,
    ._PyVM_c_pow = _Py_c_pow,
    ._PyVM_c_prod = _Py_c_prod,
    ._PyVM_c_quot = _Py_c_quot,
    ._PyVM_c_sum = _Py_c_sum,
    .PyVMContextToken_CheckExact = pyvm_PyContextToken_CheckExact,
    .PyVMContextToken_Type = pyvm_PyContextToken_Type,
    .PyVMContextVar_CheckExact = pyvm_PyContextVar_CheckExact,
    .PyVMContextVar_Get = PyContextVar_Get,
    .PyVMContextVar_New = PyContextVar_New,
    .PyVMContextVar_Reset = PyContextVar_Reset,
    .PyVMContextVar_Set = PyContextVar_Set,
    .PyVMContextVar_Type = pyvm_PyContextVar_Type,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMContext_AddWatcher = PyContext_AddWatcher,
#else
    .PyVMContext_AddWatcher = pyvm_PyContext_AddWatcher,
#endif
    .PyVMContext_CheckExact = pyvm_PyContext_CheckExact,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMContext_ClearWatcher = PyContext_ClearWatcher,
#else
    .PyVMContext_ClearWatcher = pyvm_PyContext_ClearWatcher,
#endif
    .PyVMContext_Copy = PyContext_Copy,
    .PyVMContext_CopyCurrent = PyContext_CopyCurrent,
    .PyVMContext_Enter = PyContext_Enter,
    .PyVMContext_Exit = PyContext_Exit,
    .PyVMContext_New = PyContext_New,
    .PyVMContext_Type = pyvm_PyContext_Type,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMCriticalSection2_Begin = PyCriticalSection2_Begin,
#else
    .PyVMCriticalSection2_Begin = pyvm_PyCriticalSection2_Begin,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMCriticalSection2_BeginMutex = PyCriticalSection2_BeginMutex,
#else
    .PyVMCriticalSection2_BeginMutex = pyvm_PyCriticalSection2_BeginMutex,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMCriticalSection2_End = PyCriticalSection2_End,
#else
    .PyVMCriticalSection2_End = pyvm_PyCriticalSection2_End,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMCriticalSection_Begin = PyCriticalSection_Begin,
#else
    .PyVMCriticalSection_Begin = pyvm_PyCriticalSection_Begin,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMCriticalSection_BeginMutex = PyCriticalSection_BeginMutex,
#else
    .PyVMCriticalSection_BeginMutex = pyvm_PyCriticalSection_BeginMutex,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMCriticalSection_End = PyCriticalSection_End,
#else
    .PyVMCriticalSection_End = pyvm_PyCriticalSection_End,
#endif
    .PyVMDateTime_Check = pyvm_PyDateTime_Check,
    .PyVMDateTime_CheckExact = pyvm_PyDateTime_CheckExact,
    .PyVMDateTime_DATE_GET_FOLD = pyvm_PyDateTime_DATE_GET_FOLD,
    .PyVMDateTime_DATE_GET_HOUR = pyvm_PyDateTime_DATE_GET_HOUR,
    .PyVMDateTime_DATE_GET_MICROSECOND = pyvm_PyDateTime_DATE_GET_MICROSECOND,
    .PyVMDateTime_DATE_GET_MINUTE = pyvm_PyDateTime_DATE_GET_MINUTE,
    .PyVMDateTime_DATE_GET_SECOND = pyvm_PyDateTime_DATE_GET_SECOND,
    .PyVMDateTime_DATE_GET_TZINFO = pyvm_PyDateTime_DATE_GET_TZINFO,
    .PyVMDateTime_DELTA_GET_DAYS = pyvm_PyDateTime_DELTA_GET_DAYS,
    .PyVMDateTime_DELTA_GET_MICROSECONDS = pyvm_PyDateTime_DELTA_GET_MICROSECONDS,
    .PyVMDateTime_DELTA_GET_SECONDS = pyvm_PyDateTime_DELTA_GET_SECONDS,
    .PyVMDateTime_FromDateAndTime = pyvm_PyDateTime_FromDateAndTime,
    .PyVMDateTime_FromDateAndTimeAndFold = pyvm_PyDateTime_FromDateAndTimeAndFold,
    .PyVMDateTime_FromTimestamp = pyvm_PyDateTime_FromTimestamp,
    .PyVMDateTime_GET_DAY = pyvm_PyDateTime_GET_DAY,
    .PyVMDateTime_GET_MONTH = pyvm_PyDateTime_GET_MONTH,
    .PyVMDateTime_GET_YEAR = pyvm_PyDateTime_GET_YEAR,
    .PyVMDateTime_IMPORT = pyvm_PyDateTime_IMPORT,
    .PyVMDateTime_TIME_GET_FOLD = pyvm_PyDateTime_TIME_GET_FOLD,
    .PyVMDateTime_TIME_GET_HOUR = pyvm_PyDateTime_TIME_GET_HOUR,
    .PyVMDateTime_TIME_GET_MICROSECOND = pyvm_PyDateTime_TIME_GET_MICROSECOND,
    .PyVMDateTime_TIME_GET_MINUTE = pyvm_PyDateTime_TIME_GET_MINUTE,
    .PyVMDateTime_TIME_GET_SECOND = pyvm_PyDateTime_TIME_GET_SECOND,
    .PyVMDateTime_TIME_GET_TZINFO = pyvm_PyDateTime_TIME_GET_TZINFO,
    .PyVMDateTime_TimeZone_UTC = pyvm_PyDateTime_TimeZone_UTC,
    .PyVMDate_Check = pyvm_PyDate_Check,
    .PyVMDate_CheckExact = pyvm_PyDate_CheckExact,
    .PyVMDate_FromDate = pyvm_PyDate_FromDate,
    .PyVMDate_FromTimestamp = pyvm_PyDate_FromTimestamp,
    .PyVMDelta_Check = pyvm_PyDelta_Check,
    .PyVMDelta_CheckExact = pyvm_PyDelta_CheckExact,
    .PyVMDelta_FromDSU = pyvm_PyDelta_FromDSU,
    .PyVMTZInfo_Check = pyvm_PyTZInfo_Check,
    .PyVMTZInfo_CheckExact = pyvm_PyTZInfo_CheckExact,
    .PyVMTimeZone_FromOffset = pyvm_PyTimeZone_FromOffset,
    .PyVMTimeZone_FromOffsetAndName = pyvm_PyTimeZone_FromOffsetAndName,
    .PyVMTime_Check = pyvm_PyTime_Check,
    .PyVMTime_CheckExact = pyvm_PyTime_CheckExact,
    .PyVMTime_FromTime = pyvm_PyTime_FromTime,
    .PyVMTime_FromTimeAndFold = pyvm_PyTime_FromTimeAndFold,
    .PyVMClassMethodDescr_Type = pyvm_PyClassMethodDescr_Type,
    .PyVMDescr_IsData = PyDescr_IsData,
    .PyVMDescr_NAME = pyvm_PyDescr_NAME,
    .PyVMDescr_NewClassMethod = PyDescr_NewClassMethod,
    .PyVMDescr_NewGetSet = PyDescr_NewGetSet,
    .PyVMDescr_NewMember = PyDescr_NewMember,
    .PyVMDescr_NewMethod = PyDescr_NewMethod,
    .PyVMDescr_NewWrapper = PyDescr_NewWrapper,
    .PyVMDescr_TYPE = pyvm_PyDescr_TYPE,
    .PyVMDictProxy_New = PyDictProxy_New,
    .PyVMDictProxy_Type = pyvm_PyDictProxy_Type,
    .PyVMGetSetDescr_Type = pyvm_PyGetSetDescr_Type,
    .PyVMMemberDescr_Type = pyvm_PyMemberDescr_Type,
    .PyVMMember_GetOne = PyMember_GetOne,
    .PyVMMember_SetOne = PyMember_SetOne,
    .PyVMMethodDescr_Type = pyvm_PyMethodDescr_Type,
    .PyVMProperty_Type = pyvm_PyProperty_Type,
    .PyVMWrapperDescr_Type = pyvm_PyWrapperDescr_Type,
    .PyVMWrapper_New = PyWrapper_New,
    .PyVMAnyDict_Check = pyvm_PyAnyDict_Check,
    .PyVMAnyDict_CheckExact = pyvm_PyAnyDict_CheckExact,
    .PyVMDictItems_Check = pyvm_PyDictItems_Check,
    .PyVMDictItems_Type = pyvm_PyDictItems_Type,
    .PyVMDictIterItem_Type = pyvm_PyDictIterItem_Type,
    .PyVMDictIterKey_Type = pyvm_PyDictIterKey_Type,
    .PyVMDictIterValue_Type = pyvm_PyDictIterValue_Type,
    .PyVMDictKeys_Check = pyvm_PyDictKeys_Check,
    .PyVMDictKeys_Type = pyvm_PyDictKeys_Type,
    .PyVMDictRevIterItem_Type = pyvm_PyDictRevIterItem_Type,
    .PyVMDictRevIterKey_Type = pyvm_PyDictRevIterKey_Type,
    .PyVMDictRevIterValue_Type = pyvm_PyDictRevIterValue_Type,
    .PyVMDictValues_Check = pyvm_PyDictValues_Check,
    .PyVMDictValues_Type = pyvm_PyDictValues_Type,
    .PyVMDictViewSet_Check = pyvm_PyDictViewSet_Check,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMDict_AddWatcher = PyDict_AddWatcher,
#else
    .PyVMDict_AddWatcher = pyvm_PyDict_AddWatcher,
#endif
    .PyVMDict_Check = pyvm_PyDict_Check,
    .PyVMDict_CheckExact = pyvm_PyDict_CheckExact,
    .PyVMDict_Clear = PyDict_Clear,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMDict_ClearWatcher = PyDict_ClearWatcher,
#else
    .PyVMDict_ClearWatcher = pyvm_PyDict_ClearWatcher,
#endif
    .PyVMDict_Contains = PyDict_Contains,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMDict_ContainsString = PyDict_ContainsString,
#else
    .PyVMDict_ContainsString = pyvm_backport_PyDict_ContainsString,
#endif
    .PyVMDict_Copy = PyDict_Copy,
    .PyVMDict_DelItem = PyDict_DelItem,
    .PyVMDict_DelItemString = PyDict_DelItemString,
    .PyVMDict_GET_SIZE = pyvm_PyDict_GET_SIZE,
    .PyVMDict_GetItem = PyDict_GetItem,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMDict_GetItemRef = PyDict_GetItemRef,
#else
    .PyVMDict_GetItemRef = pyvm_backport_PyDict_GetItemRef,
#endif
    .PyVMDict_GetItemString = PyDict_GetItemString,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMDict_GetItemStringRef = PyDict_GetItemStringRef,
#else
    .PyVMDict_GetItemStringRef = pyvm_backport_PyDict_GetItemStringRef,
#endif
    .PyVMDict_GetItemWithError = PyDict_GetItemWithError,
    .PyVMDict_Items = PyDict_Items,
    .PyVMDict_Keys = PyDict_Keys,
    .PyVMDict_Merge = PyDict_Merge,
    .PyVMDict_MergeFromSeq2 = PyDict_MergeFromSeq2,
    .PyVMDict_New = PyDict_New,
    .PyVMDict_Next = PyDict_Next,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMDict_Pop = PyDict_Pop,
#else
    .PyVMDict_Pop = pyvm_backport_PyDict_Pop,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMDict_PopString = PyDict_PopString,
#else
    .PyVMDict_PopString = pyvm_backport_PyDict_PopString,
#endif
    .PyVMDict_SetDefault = PyDict_SetDefault,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMDict_SetDefaultRef = PyDict_SetDefaultRef,
#else
    .PyVMDict_SetDefaultRef = pyvm_backport_PyDict_SetDefaultRef,
#endif
    .PyVMDict_SetItem = PyDict_SetItem,
    .PyVMDict_SetItemString = PyDict_SetItemString,
    .PyVMDict_Size = PyDict_Size,
    .PyVMDict_Type = pyvm_PyDict_Type,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMDict_Unwatch = PyDict_Unwatch,
#else
    .PyVMDict_Unwatch = pyvm_PyDict_Unwatch,
#endif
    .PyVMDict_Update = PyDict_Update,
    .PyVMDict_Values = PyDict_Values,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMDict_Watch = PyDict_Watch,
#else
    .PyVMDict_Watch = pyvm_PyDict_Watch,
#endif
    .PyVMFrozenDict_Check = pyvm_PyFrozenDict_Check,
    .PyVMFrozenDict_CheckExact = pyvm_PyFrozenDict_CheckExact,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMFrozenDict_New = PyFrozenDict_New,
#else
    .PyVMFrozenDict_New = pyvm_PyFrozenDict_New,
#endif
    .PyVMFrozenDict_Type = pyvm_PyFrozenDict_Type,
    .PyVMObject_GenericGetDict = PyObject_GenericGetDict,
    .PyVMEnum_Type = pyvm_PyEnum_Type,
    .PyVMReversed_Type = pyvm_PyReversed_Type,
    .PyVMFile_FromFd = PyFile_FromFd,
    .PyVMFile_GetLine = PyFile_GetLine,
    .PyVMFile_NewStdPrinter = PyFile_NewStdPrinter,
    .PyVMFile_OpenCode = PyFile_OpenCode,
    .PyVMFile_OpenCodeObject = PyFile_OpenCodeObject,
    .PyVMFile_SetOpenCodeHook = PyFile_SetOpenCodeHook,
    .PyVMFile_WriteObject = PyFile_WriteObject,
    .PyVMFile_WriteString = PyFile_WriteString,
    .PyVMObject_AsFileDescriptor = PyObject_AsFileDescriptor,
    .PyVMStdPrinter_Type = pyvm_PyStdPrinter_Type,
    .PyVM_FileSystemDefaultEncodeErrors = pyvm_Py_FileSystemDefaultEncodeErrors,
    .PyVM_FileSystemDefaultEncoding = pyvm_Py_FileSystemDefaultEncoding,
    .PyVM_HasFileSystemDefaultEncoding = pyvm_Py_HasFileSystemDefaultEncoding,
    .PyVM_UTF8Mode = pyvm_Py_UTF8Mode,
    .PyVM_UniversalNewlineFgets = Py_UniversalNewlineFgets,
    .PyVM_DecodeLocale = Py_DecodeLocale,
    .PyVM_EncodeLocale = Py_EncodeLocale,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVM_fclose = Py_fclose,
#else
    .PyVM_fclose = pyvm_Py_fclose,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVM_fopen = Py_fopen,
#else
    .PyVM_fopen = pyvm_Py_fopen,
#endif
    .PyVMFloat_AS_DOUBLE = pyvm_PyFloat_AS_DOUBLE,
    .PyVMFloat_AsDouble = PyFloat_AsDouble,
    .PyVMFloat_Check = pyvm_PyFloat_Check,
    .PyVMFloat_CheckExact = pyvm_PyFloat_CheckExact,
    .PyVMFloat_FromDouble = PyFloat_FromDouble,
    .PyVMFloat_FromString = PyFloat_FromString,
    .PyVMFloat_GetInfo = PyFloat_GetInfo,
    .PyVMFloat_GetMax = PyFloat_GetMax,
    .PyVMFloat_GetMin = PyFloat_GetMin,
    .PyVMFloat_Pack2 = PyFloat_Pack2,
    .PyVMFloat_Pack4 = PyFloat_Pack4,
    .PyVMFloat_Pack8 = PyFloat_Pack8,
    .PyVMFloat_Type = pyvm_PyFloat_Type,
    .PyVMFloat_Unpack2 = PyFloat_Unpack2,
    .PyVMFloat_Unpack4 = PyFloat_Unpack4,
    .PyVMFloat_Unpack8 = PyFloat_Unpack8,
    .PyVMFrame_FastToLocals = PyFrame_FastToLocals,
    .PyVMFrame_FastToLocalsWithError = PyFrame_FastToLocalsWithError,
    .PyVMFrame_LocalsToFast = PyFrame_LocalsToFast,
    .PyVMFrame_New = PyFrame_New,
    .PyVMClassMethod_New = PyClassMethod_New,
    .PyVMClassMethod_Type = pyvm_PyClassMethod_Type,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMFunction_AddWatcher = PyFunction_AddWatcher,
#else
    .PyVMFunction_AddWatcher = pyvm_PyFunction_AddWatcher,
#endif
    .PyVMFunction_Check = pyvm_PyFunction_Check,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMFunction_ClearWatcher = PyFunction_ClearWatcher,
#else
    .PyVMFunction_ClearWatcher = pyvm_PyFunction_ClearWatcher,
#endif
    .PyVMFunction_GET_ANNOTATIONS = pyvm_PyFunction_GET_ANNOTATIONS,
    .PyVMFunction_GET_CLOSURE = pyvm_PyFunction_GET_CLOSURE,
    .PyVMFunction_GET_CODE = pyvm_PyFunction_GET_CODE,
    .PyVMFunction_GET_DEFAULTS = pyvm_PyFunction_GET_DEFAULTS,
    .PyVMFunction_GET_GLOBALS = pyvm_PyFunction_GET_GLOBALS,
    .PyVMFunction_GET_KW_DEFAULTS = pyvm_PyFunction_GET_KW_DEFAULTS,
    .PyVMFunction_GET_MODULE = pyvm_PyFunction_GET_MODULE,
    .PyVMFunction_GetAnnotations = PyFunction_GetAnnotations,
    .PyVMFunction_GetClosure = PyFunction_GetClosure,
    .PyVMFunction_GetCode = PyFunction_GetCode,
    .PyVMFunction_GetDefaults = PyFunction_GetDefaults,
    .PyVMFunction_GetGlobals = PyFunction_GetGlobals,
    .PyVMFunction_GetKwDefaults = PyFunction_GetKwDefaults,
    .PyVMFunction_GetModule = PyFunction_GetModule,
    .PyVMFunction_New = PyFunction_New,
    .PyVMFunction_NewWithQualName = PyFunction_NewWithQualName,
    .PyVMFunction_SetAnnotations = PyFunction_SetAnnotations,
    .PyVMFunction_SetClosure = PyFunction_SetClosure,
    .PyVMFunction_SetDefaults = PyFunction_SetDefaults,
    .PyVMFunction_SetKwDefaults = PyFunction_SetKwDefaults,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMFunction_SetVectorcall = PyFunction_SetVectorcall,
#else
    .PyVMFunction_SetVectorcall = pyvm_PyFunction_SetVectorcall,
#endif
    .PyVMFunction_Type = pyvm_PyFunction_Type,
    .PyVMStaticMethod_New = PyStaticMethod_New,
    .PyVMStaticMethod_Type = pyvm_PyStaticMethod_Type,
    .PyVM_GenericAlias = Py_GenericAlias,
    .PyVM_GenericAliasType = pyvm_Py_GenericAliasType,
    .PyVMAsyncGenASend_CheckExact = pyvm_PyAsyncGenASend_CheckExact,
    .PyVMAsyncGen_CheckExact = pyvm_PyAsyncGen_CheckExact,
    .PyVMAsyncGen_New = PyAsyncGen_New,
    .PyVMAsyncGen_Type = pyvm_PyAsyncGen_Type,
    .PyVMCoro_CheckExact = pyvm_PyCoro_CheckExact,
    .PyVMCoro_New = PyCoro_New,
    .PyVMCoro_Type = pyvm_PyCoro_Type,
    .PyVMGen_Check = pyvm_PyGen_Check,
    .PyVMGen_CheckExact = pyvm_PyGen_CheckExact,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMGen_GetCode = PyGen_GetCode,
#else
    .PyVMGen_GetCode = pyvm_PyGen_GetCode,
#endif
    .PyVMGen_New = PyGen_New,
    .PyVMGen_NewWithQualName = PyGen_NewWithQualName,
    .PyVMGen_Type = pyvm_PyGen_Type,
    .PyVMImport_AddModule = PyImport_AddModule,
    .PyVMImport_AddModuleObject = PyImport_AddModuleObject,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMImport_AddModuleRef = PyImport_AddModuleRef,
#else
    .PyVMImport_AddModuleRef = pyvm_backport_PyImport_AddModuleRef,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMImport_CreateModuleFromInitfunc = PyImport_CreateModuleFromInitfunc,
#else
    .PyVMImport_CreateModuleFromInitfunc = pyvm_PyImport_CreateModuleFromInitfunc,
#endif
    .PyVMImport_ExecCodeModule = PyImport_ExecCodeModule,
    .PyVMImport_ExecCodeModuleEx = PyImport_ExecCodeModuleEx,
    .PyVMImport_ExecCodeModuleObject = PyImport_ExecCodeModuleObject,
    .PyVMImport_ExecCodeModuleWithPathnames = PyImport_ExecCodeModuleWithPathnames,
    .PyVMImport_FrozenModules = pyvm_PyImport_FrozenModules,
    .PyVMImport_GetImporter = PyImport_GetImporter,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMImport_GetLazyImportsFilter = PyImport_GetLazyImportsFilter,
#else
    .PyVMImport_GetLazyImportsFilter = pyvm_PyImport_GetLazyImportsFilter,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMImport_GetLazyImportsMode = PyImport_GetLazyImportsMode,
#else
    .PyVMImport_GetLazyImportsMode = pyvm_PyImport_GetLazyImportsMode,
#endif
    .PyVMImport_GetMagicNumber = PyImport_GetMagicNumber,
    .PyVMImport_GetMagicTag = PyImport_GetMagicTag,
    .PyVMImport_GetModule = PyImport_GetModule,
    .PyVMImport_GetModuleDict = PyImport_GetModuleDict,
    .PyVMImport_Import = PyImport_Import,
    .PyVMImport_ImportFrozenModule = PyImport_ImportFrozenModule,
    .PyVMImport_ImportFrozenModuleObject = PyImport_ImportFrozenModuleObject,
    .PyVMImport_ImportModule = PyImport_ImportModule,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMImport_ImportModuleAttr = PyImport_ImportModuleAttr,
#else
    .PyVMImport_ImportModuleAttr = pyvm_backport_PyImport_ImportModuleAttr,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMImport_ImportModuleAttrString = PyImport_ImportModuleAttrString,
#else
    .PyVMImport_ImportModuleAttrString = pyvm_backport_PyImport_ImportModuleAttrString,
#endif
    .PyVMImport_ImportModuleEx = pyvm_PyImport_ImportModuleEx,
    .PyVMImport_ImportModuleLevel = PyImport_ImportModuleLevel,
    .PyVMImport_ImportModuleLevelObject = PyImport_ImportModuleLevelObject,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMImport_ImportModuleNoBlock = pyvm_PyImport_ImportModuleNoBlock,
#else
    .PyVMImport_ImportModuleNoBlock = PyImport_ImportModuleNoBlock,
#endif
    .PyVMImport_ReloadModule = PyImport_ReloadModule,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMImport_SetLazyImportsFilter = PyImport_SetLazyImportsFilter,
#else
    .PyVMImport_SetLazyImportsFilter = pyvm_PyImport_SetLazyImportsFilter,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMImport_SetLazyImportsMode = PyImport_SetLazyImportsMode,
#else
    .PyVMImport_SetLazyImportsMode = pyvm_PyImport_SetLazyImportsMode,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMConfig_Get = PyConfig_Get,
#else
    .PyVMConfig_Get = pyvm_PyConfig_Get,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMConfig_GetInt = PyConfig_GetInt,
#else
    .PyVMConfig_GetInt = pyvm_PyConfig_GetInt,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMConfig_Names = PyConfig_Names,
#else
    .PyVMConfig_Names = pyvm_PyConfig_Names,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMConfig_Set = PyConfig_Set,
#else
    .PyVMConfig_Set = pyvm_PyConfig_Set,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_AddModule = PyInitConfig_AddModule,
#else
    .PyVMInitConfig_AddModule = pyvm_PyInitConfig_AddModule,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_Create = PyInitConfig_Create,
#else
    .PyVMInitConfig_Create = pyvm_PyInitConfig_Create,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_Free = PyInitConfig_Free,
#else
    .PyVMInitConfig_Free = pyvm_PyInitConfig_Free,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_FreeStrList = PyInitConfig_FreeStrList,
#else
    .PyVMInitConfig_FreeStrList = pyvm_PyInitConfig_FreeStrList,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_GetError = PyInitConfig_GetError,
#else
    .PyVMInitConfig_GetError = pyvm_PyInitConfig_GetError,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_GetExitCode = PyInitConfig_GetExitCode,
#else
    .PyVMInitConfig_GetExitCode = pyvm_PyInitConfig_GetExitCode,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_GetInt = PyInitConfig_GetInt,
#else
    .PyVMInitConfig_GetInt = pyvm_PyInitConfig_GetInt,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_GetStr = PyInitConfig_GetStr,
#else
    .PyVMInitConfig_GetStr = pyvm_PyInitConfig_GetStr,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_GetStrList = PyInitConfig_GetStrList,
#else
    .PyVMInitConfig_GetStrList = pyvm_PyInitConfig_GetStrList,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_HasOption = PyInitConfig_HasOption,
#else
    .PyVMInitConfig_HasOption = pyvm_PyInitConfig_HasOption,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_SetInt = PyInitConfig_SetInt,
#else
    .PyVMInitConfig_SetInt = pyvm_PyInitConfig_SetInt,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_SetStr = PyInitConfig_SetStr,
#else
    .PyVMInitConfig_SetStr = pyvm_PyInitConfig_SetStr,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMInitConfig_SetStrList = PyInitConfig_SetStrList,
#else
    .PyVMInitConfig_SetStrList = pyvm_PyInitConfig_SetStrList,
#endif
    .PyVM_GetArgcArgv = Py_GetArgcArgv,
    .PyVMOS_AfterFork_Parent = PyOS_AfterFork_Parent,
    .PyVMOS_BeforeFork = PyOS_BeforeFork,
    .PyVMOS_InterruptOccurred = PyOS_InterruptOccurred,
    .PyVMCallIter_Check = pyvm_PyCallIter_Check,
    .PyVMCallIter_New = PyCallIter_New,
    .PyVMCallIter_Type = pyvm_PyCallIter_Type,
    .PyVMSeqIter_Check = pyvm_PySeqIter_Check,
    .PyVMSeqIter_New = PySeqIter_New,
    .PyVMSeqIter_Type = pyvm_PySeqIter_Type,
    .PyVMListIter_Type = pyvm_PyListIter_Type,
    .PyVMListRevIter_Type = pyvm_PyListRevIter_Type,
    .PyVMList_Append = PyList_Append,
    .PyVMList_AsTuple = PyList_AsTuple,
    .PyVMList_Check = pyvm_PyList_Check,
    .PyVMList_CheckExact = pyvm_PyList_CheckExact,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMList_Clear = PyList_Clear,
#else
    .PyVMList_Clear = pyvm_backport_PyList_Clear,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMList_Extend = PyList_Extend,
#else
    .PyVMList_Extend = pyvm_backport_PyList_Extend,
#endif
    .PyVMList_GET_ITEM = pyvm_PyList_GET_ITEM,
    .PyVMList_GET_SIZE = pyvm_PyList_GET_SIZE,
    .PyVMList_GetItem = PyList_GetItem,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMList_GetItemRef = PyList_GetItemRef,
#else
    .PyVMList_GetItemRef = pyvm_backport_PyList_GetItemRef,
#endif
    .PyVMList_GetSlice = PyList_GetSlice,
    .PyVMList_Insert = PyList_Insert,
    .PyVMList_New = PyList_New,
    .PyVMList_Reverse = PyList_Reverse,
    .PyVMList_SET_ITEM = pyvm_PyList_SET_ITEM,
    .PyVMList_SetItem = PyList_SetItem,
    .PyVMList_SetSlice = PyList_SetSlice,
    .PyVMList_Size = PyList_Size,
    .PyVMList_Sort = PyList_Sort,
    .PyVMList_Type = pyvm_PyList_Type,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLongWriter_Create = PyLongWriter_Create,
#else
    .PyVMLongWriter_Create = pyvm_PyLongWriter_Create,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLongWriter_Discard = PyLongWriter_Discard,
#else
    .PyVMLongWriter_Discard = pyvm_PyLongWriter_Discard,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLongWriter_Finish = PyLongWriter_Finish,
#else
    .PyVMLongWriter_Finish = pyvm_PyLongWriter_Finish,
#endif
    .PyVMLong_AS_LONG = pyvm_PyLong_AS_LONG,
    .PyVMLong_AsDouble = PyLong_AsDouble,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMLong_AsInt = PyLong_AsInt,
#else
    .PyVMLong_AsInt = pyvm_backport_PyLong_AsInt,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_AsInt32 = PyLong_AsInt32,
#else
    .PyVMLong_AsInt32 = pyvm_backport_PyLong_AsInt32,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_AsInt64 = PyLong_AsInt64,
#else
    .PyVMLong_AsInt64 = pyvm_backport_PyLong_AsInt64,
#endif
    .PyVMLong_AsLong = PyLong_AsLong,
    .PyVMLong_AsLongAndOverflow = PyLong_AsLongAndOverflow,
    .PyVMLong_AsLongLong = PyLong_AsLongLong,
    .PyVMLong_AsLongLongAndOverflow = PyLong_AsLongLongAndOverflow,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMLong_AsNativeBytes = PyLong_AsNativeBytes,
#else
    .PyVMLong_AsNativeBytes = pyvm_PyLong_AsNativeBytes,
#endif
    .PyVMLong_AsPid = pyvm_PyLong_AsPid,
    .PyVMLong_AsSize_t = PyLong_AsSize_t,
    .PyVMLong_AsSsize_t = PyLong_AsSsize_t,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_AsUInt32 = PyLong_AsUInt32,
#else
    .PyVMLong_AsUInt32 = pyvm_backport_PyLong_AsUInt32,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_AsUInt64 = PyLong_AsUInt64,
#else
    .PyVMLong_AsUInt64 = pyvm_backport_PyLong_AsUInt64,
#endif
    .PyVMLong_AsUnsignedLong = PyLong_AsUnsignedLong,
    .PyVMLong_AsUnsignedLongLong = PyLong_AsUnsignedLongLong,
    .PyVMLong_AsUnsignedLongLongMask = PyLong_AsUnsignedLongLongMask,
    .PyVMLong_AsUnsignedLongMask = PyLong_AsUnsignedLongMask,
    .PyVMLong_AsVoidPtr = PyLong_AsVoidPtr,
    .PyVMLong_Check = pyvm_PyLong_Check,
    .PyVMLong_CheckExact = pyvm_PyLong_CheckExact,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_Export = PyLong_Export,
#else
    .PyVMLong_Export = pyvm_PyLong_Export,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_FreeExport = PyLong_FreeExport,
#else
    .PyVMLong_FreeExport = pyvm_PyLong_FreeExport,
#endif
    .PyVMLong_FromDouble = PyLong_FromDouble,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_FromInt32 = PyLong_FromInt32,
#else
    .PyVMLong_FromInt32 = pyvm_backport_PyLong_FromInt32,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_FromInt64 = PyLong_FromInt64,
#else
    .PyVMLong_FromInt64 = pyvm_backport_PyLong_FromInt64,
#endif
    .PyVMLong_FromLong = PyLong_FromLong,
    .PyVMLong_FromLongLong = PyLong_FromLongLong,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMLong_FromNativeBytes = PyLong_FromNativeBytes,
#else
    .PyVMLong_FromNativeBytes = pyvm_PyLong_FromNativeBytes,
#endif
    .PyVMLong_FromPid = pyvm_PyLong_FromPid,
    .PyVMLong_FromSize_t = PyLong_FromSize_t,
    .PyVMLong_FromSsize_t = PyLong_FromSsize_t,
    .PyVMLong_FromString = PyLong_FromString,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_FromUInt32 = PyLong_FromUInt32,
#else
    .PyVMLong_FromUInt32 = pyvm_backport_PyLong_FromUInt32,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_FromUInt64 = PyLong_FromUInt64,
#else
    .PyVMLong_FromUInt64 = pyvm_backport_PyLong_FromUInt64,
#endif
    .PyVMLong_FromUnicodeObject = PyLong_FromUnicodeObject,
    .PyVMLong_FromUnsignedLong = PyLong_FromUnsignedLong,
    .PyVMLong_FromUnsignedLongLong = PyLong_FromUnsignedLongLong,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMLong_FromUnsignedNativeBytes = PyLong_FromUnsignedNativeBytes,
#else
    .PyVMLong_FromUnsignedNativeBytes = pyvm_PyLong_FromUnsignedNativeBytes,
#endif
    .PyVMLong_FromVoidPtr = PyLong_FromVoidPtr,
    .PyVMLong_GetInfo = PyLong_GetInfo,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_GetNativeLayout = PyLong_GetNativeLayout,
#else
    .PyVMLong_GetNativeLayout = pyvm_PyLong_GetNativeLayout,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_GetSign = PyLong_GetSign,
#else
    .PyVMLong_GetSign = pyvm_backport_PyLong_GetSign,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_IsNegative = PyLong_IsNegative,
#else
    .PyVMLong_IsNegative = pyvm_backport_PyLong_IsNegative,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_IsPositive = PyLong_IsPositive,
#else
    .PyVMLong_IsPositive = pyvm_backport_PyLong_IsPositive,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMLong_IsZero = PyLong_IsZero,
#else
    .PyVMLong_IsZero = pyvm_backport_PyLong_IsZero,
#endif
    .PyVMOS_strtol = pyvm_PyOS_strtol,
    .PyVMOS_strtoul = pyvm_PyOS_strtoul,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Long_CompactValue = pyvm_PyUnstable_Long_CompactValue,
#else
    .PyVMUnstable_Long_CompactValue = pyvm_backport_PyUnstable_Long_CompactValue,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Long_IsCompact = pyvm_PyUnstable_Long_IsCompact,
#else
    .PyVMUnstable_Long_IsCompact = pyvm_backport_PyUnstable_Long_IsCompact,
#endif
    .PyVMMarshal_ReadLastObjectFromFile = PyMarshal_ReadLastObjectFromFile,
    .PyVMMarshal_ReadLongFromFile = PyMarshal_ReadLongFromFile,
    .PyVMMarshal_ReadObjectFromFile = PyMarshal_ReadObjectFromFile,
    .PyVMMarshal_ReadObjectFromString = PyMarshal_ReadObjectFromString,
    .PyVMMarshal_ReadShortFromFile = PyMarshal_ReadShortFromFile,
    .PyVMMarshal_WriteLongToFile = PyMarshal_WriteLongToFile,
    .PyVMMarshal_WriteObjectToFile = PyMarshal_WriteObjectToFile,
    .PyVMMarshal_WriteObjectToString = PyMarshal_WriteObjectToString,
    .PyVMMemoryView_Check = pyvm_PyMemoryView_Check,
    .PyVMMemoryView_FromBuffer = PyMemoryView_FromBuffer,
    .PyVMMemoryView_FromMemory = PyMemoryView_FromMemory,
    .PyVMMemoryView_FromObject = PyMemoryView_FromObject,
    .PyVMMemoryView_GET_BASE = pyvm_PyMemoryView_GET_BASE,
    .PyVMMemoryView_GET_BUFFER = pyvm_PyMemoryView_GET_BUFFER,
    .PyVMMemoryView_GetContiguous = PyMemoryView_GetContiguous,
    .PyVMMemoryView_Type = pyvm_PyMemoryView_Type,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMCFunction_Call = pyvm_PyCFunction_Call,
#else
    .PyVMCFunction_Call = PyCFunction_Call,
#endif
    .PyVMCFunction_Check = pyvm_PyCFunction_Check,
    .PyVMCFunction_CheckExact = pyvm_PyCFunction_CheckExact,
    .PyVMCFunction_GET_CLASS = pyvm_PyCFunction_GET_CLASS,
    .PyVMCFunction_GET_FLAGS = pyvm_PyCFunction_GET_FLAGS,
    .PyVMCFunction_GET_FUNCTION = pyvm_PyCFunction_GET_FUNCTION,
    .PyVMCFunction_GET_SELF = pyvm_PyCFunction_GET_SELF,
    .PyVMCFunction_GetFlags = PyCFunction_GetFlags,
    .PyVMCFunction_GetFunction = PyCFunction_GetFunction,
    .PyVMCFunction_GetSelf = PyCFunction_GetSelf,
    .PyVMCFunction_New = PyCFunction_New,
    .PyVMCFunction_NewEx = PyCFunction_NewEx,
    .PyVMCFunction_Type = pyvm_PyCFunction_Type,
    .PyVMCMethod_Check = pyvm_PyCMethod_Check,
    .PyVMCMethod_CheckExact = pyvm_PyCMethod_CheckExact,
    .PyVMCMethod_New = PyCMethod_New,
    .PyVMCMethod_Type = pyvm_PyCMethod_Type,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMABIInfo_Check = PyABIInfo_Check,
#else
    .PyVMABIInfo_Check = pyvm_PyABIInfo_Check,
#endif
    .PyVMArg_ParseArrayAndKeywordsV = pyvm_PyArg_ParseArrayAndKeywordsV,
    .PyVMArg_ParseArrayV = pyvm_PyArg_ParseArrayV,
    .PyVMArg_ParseV = pyvm_PyArg_ParseV,
    .PyVMArg_UnpackTupleV = pyvm_PyArg_UnpackTupleV,
    .PyVMArg_VaParse = PyArg_VaParse,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMArg_VaParseTupleAndKeywords = PyArg_VaParseTupleAndKeywords,
#else
    .PyVMArg_VaParseTupleAndKeywords = pyvm_PyArg_VaParseTupleAndKeywords,
#endif
    .PyVMArg_ValidateKeywordArguments = PyArg_ValidateKeywordArguments,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMModule_Add = PyModule_Add,
#else
    .PyVMModule_Add = pyvm_backport_PyModule_Add,
#endif
    .PyVMModule_AddFunctions = PyModule_AddFunctions,
    .PyVMModule_AddIntConstant = PyModule_AddIntConstant,
    .PyVMModule_AddObject = PyModule_AddObject,
    .PyVMModule_AddObjectRef = PyModule_AddObjectRef,
    .PyVMModule_AddStringConstant = PyModule_AddStringConstant,
    .PyVMModule_AddType = PyModule_AddType,
    .PyVMModule_Create = pyvm_PyModule_Create,
    .PyVMModule_Create2 = pyvm_PyModule_Create2,
    .PyVMModule_ExecDef = pyvm_PyModule_ExecDef,
    .PyVMModule_FromDefAndSpec = pyvm_PyModule_FromDefAndSpec,
    .PyVMModule_FromDefAndSpec2 = pyvm_PyModule_FromDefAndSpec2,
    .PyVMModule_SetDocString = PyModule_SetDocString,
    .PyVM_VaBuildValue = Py_VaBuildValue,
    .PyVMModuleDef_Init = pyvm_PyModuleDef_Init,
    .PyVMModuleDef_Type = pyvm_PyModuleDef_Type,
    .PyVMModule_Check = pyvm_PyModule_Check,
    .PyVMModule_CheckExact = pyvm_PyModule_CheckExact,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMModule_Exec = PyModule_Exec,
#else
    .PyVMModule_Exec = pyvm_PyModule_Exec,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMModule_FromSlotsAndSpec = PyModule_FromSlotsAndSpec,
#else
    .PyVMModule_FromSlotsAndSpec = pyvm_PyModule_FromSlotsAndSpec,
#endif
    .PyVMModule_GetDef = pyvm_PyModule_GetDef,
    .PyVMModule_GetDict = PyModule_GetDict,
    .PyVMModule_GetFilename = PyModule_GetFilename,
    .PyVMModule_GetFilenameObject = PyModule_GetFilenameObject,
    .PyVMModule_GetName = PyModule_GetName,
    .PyVMModule_GetNameObject = PyModule_GetNameObject,
    .PyVMModule_GetState = PyModule_GetState,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMModule_GetStateSize = PyModule_GetStateSize,
#else
    .PyVMModule_GetStateSize = pyvm_PyModule_GetStateSize,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMModule_GetState_DuringGC = PyModule_GetState_DuringGC,
#else
    .PyVMModule_GetState_DuringGC = pyvm_backport_PyModule_GetState_DuringGC,
#endif
    .PyVMModule_GetToken = pyvm_PyModule_GetToken,
    .PyVMModule_GetToken_DuringGC = pyvm_PyModule_GetToken_DuringGC,
    .PyVMModule_New = PyModule_New,
    .PyVMModule_NewObject = PyModule_NewObject,
    .PyVMModule_Type = pyvm_PyModule_Type,
    .PYVM_MONITORING_EVENT_BRANCH = pyvm_PY_MONITORING_EVENT_BRANCH,
    .PYVM_MONITORING_EVENT_C_RAISE = pyvm_PY_MONITORING_EVENT_C_RAISE,
    .PYVM_MONITORING_EVENT_C_RETURN = pyvm_PY_MONITORING_EVENT_C_RETURN,
    .PYVM_MONITORING_EVENT_EXCEPTION_HANDLED = pyvm_PY_MONITORING_EVENT_EXCEPTION_HANDLED,
    .PYVM_MONITORING_EVENT_PY_THROW = pyvm_PY_MONITORING_EVENT_PY_THROW,
    .PYVM_MONITORING_EVENT_PY_UNWIND = pyvm_PY_MONITORING_EVENT_PY_UNWIND,
    .PYVM_MONITORING_EVENT_RAISE = pyvm_PY_MONITORING_EVENT_RAISE,
    .PYVM_MONITORING_EVENT_RERAISE = pyvm_PY_MONITORING_EVENT_RERAISE,
    .PYVM_MONITORING_EVENT_STOP_ITERATION = pyvm_PY_MONITORING_EVENT_STOP_ITERATION,
    .PYVM_MONITORING_IS_INSTRUMENTED_EVENT = pyvm_PY_MONITORING_IS_INSTRUMENTED_EVENT,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMMonitoring_EnterScope = PyMonitoring_EnterScope,
#else
    .PyVMMonitoring_EnterScope = pyvm_PyMonitoring_EnterScope,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMMonitoring_ExitScope = PyMonitoring_ExitScope,
#else
    .PyVMMonitoring_ExitScope = pyvm_PyMonitoring_ExitScope,
#endif
    .PyVMMonitoring_FireBranchEvent = pyvm_PyMonitoring_FireBranchEvent,
    .PyVMMonitoring_FireBranchLeftEvent = pyvm_PyMonitoring_FireBranchLeftEvent,
    .PyVMMonitoring_FireBranchRightEvent = pyvm_PyMonitoring_FireBranchRightEvent,
    .PyVMMonitoring_FireCRaiseEvent = pyvm_PyMonitoring_FireCRaiseEvent,
    .PyVMMonitoring_FireCReturnEvent = pyvm_PyMonitoring_FireCReturnEvent,
    .PyVMMonitoring_FireCallEvent = pyvm_PyMonitoring_FireCallEvent,
    .PyVMMonitoring_FireExceptionHandledEvent = pyvm_PyMonitoring_FireExceptionHandledEvent,
    .PyVMMonitoring_FireJumpEvent = pyvm_PyMonitoring_FireJumpEvent,
    .PyVMMonitoring_FireLineEvent = pyvm_PyMonitoring_FireLineEvent,
    .PyVMMonitoring_FirePyResumeEvent = pyvm_PyMonitoring_FirePyResumeEvent,
    .PyVMMonitoring_FirePyReturnEvent = pyvm_PyMonitoring_FirePyReturnEvent,
    .PyVMMonitoring_FirePyStartEvent = pyvm_PyMonitoring_FirePyStartEvent,
    .PyVMMonitoring_FirePyThrowEvent = pyvm_PyMonitoring_FirePyThrowEvent,
    .PyVMMonitoring_FirePyUnwindEvent = pyvm_PyMonitoring_FirePyUnwindEvent,
    .PyVMMonitoring_FirePyYieldEvent = pyvm_PyMonitoring_FirePyYieldEvent,
    .PyVMMonitoring_FireRaiseEvent = pyvm_PyMonitoring_FireRaiseEvent,
    .PyVMMonitoring_FireReraiseEvent = pyvm_PyMonitoring_FireReraiseEvent,
    .PyVMMonitoring_FireStopIterationEvent = pyvm_PyMonitoring_FireStopIterationEvent,
    .PyVMBaseObject_Type = pyvm_PyBaseObject_Type,
    .PyVMBool_Type = pyvm_PyBool_Type,
    .PyVMCallable_Check = PyCallable_Check,
    .PyVMLong_Type = pyvm_PyLong_Type,
    .PyVMObject_ASCII = PyObject_ASCII,
    .PyVMObject_Bytes = PyObject_Bytes,
    .PyVMObject_CallFinalizer = PyObject_CallFinalizer,
    .PyVMObject_CallFinalizerFromDealloc = PyObject_CallFinalizerFromDealloc,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_ClearManagedDict = PyObject_ClearManagedDict,
#else
    .PyVMObject_ClearManagedDict = pyvm_PyObject_ClearManagedDict,
#endif
    .PyVMObject_ClearWeakRefs = PyObject_ClearWeakRefs,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_DelAttr = PyObject_DelAttr,
#else
    .PyVMObject_DelAttr = pyvm_PyObject_DelAttr,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_DelAttrString = PyObject_DelAttrString,
#else
    .PyVMObject_DelAttrString = pyvm_PyObject_DelAttrString,
#endif
    .PyVMObject_Dir = PyObject_Dir,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMObject_Dump = PyObject_Dump,
#else
    .PyVMObject_Dump = pyvm_backport_PyObject_Dump,
#endif
    .PyVMObject_GenericGetAttr = PyObject_GenericGetAttr,
    .PyVMObject_GenericSetAttr = PyObject_GenericSetAttr,
    .PyVMObject_GenericSetDict = PyObject_GenericSetDict,
    .PyVMObject_GetAttr = PyObject_GetAttr,
    .PyVMObject_GetAttrString = PyObject_GetAttrString,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMObject_GetItemData = PyObject_GetItemData,
#else
    .PyVMObject_GetItemData = pyvm_PyObject_GetItemData,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMObject_GetItemData_DuringGC = PyObject_GetItemData_DuringGC,
#elif PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030F0000
    .PyVMObject_GetItemData_DuringGC = pyvm_backport_PyObject_GetItemData_DuringGC,
#else
    .PyVMObject_GetItemData_DuringGC = pyvm_PyObject_GetItemData_DuringGC,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_GetOptionalAttr = PyObject_GetOptionalAttr,
#else
    .PyVMObject_GetOptionalAttr = pyvm_backport_PyObject_GetOptionalAttr,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_GetOptionalAttrString = PyObject_GetOptionalAttrString,
#else
    .PyVMObject_GetOptionalAttrString = pyvm_backport_PyObject_GetOptionalAttrString,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMObject_GetTypeData = PyObject_GetTypeData,
#else
    .PyVMObject_GetTypeData = pyvm_PyObject_GetTypeData,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMObject_GetTypeData_DuringGC = PyObject_GetTypeData_DuringGC,
#elif PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030F0000
    .PyVMObject_GetTypeData_DuringGC = pyvm_backport_PyObject_GetTypeData_DuringGC,
#else
    .PyVMObject_GetTypeData_DuringGC = pyvm_PyObject_GetTypeData_DuringGC,
#endif
    .PyVMObject_HasAttr = PyObject_HasAttr,
    .PyVMObject_HasAttrString = PyObject_HasAttrString,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_HasAttrStringWithError = PyObject_HasAttrStringWithError,
#else
    .PyVMObject_HasAttrStringWithError = pyvm_backport_PyObject_HasAttrStringWithError,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_HasAttrWithError = PyObject_HasAttrWithError,
#else
    .PyVMObject_HasAttrWithError = pyvm_backport_PyObject_HasAttrWithError,
#endif
    .PyVMObject_Hash = PyObject_Hash,
    .PyVMObject_HashNotImplemented = PyObject_HashNotImplemented,
    .PyVMObject_IsTrue = PyObject_IsTrue,
    .PyVMObject_Not = PyObject_Not,
    .PyVMObject_Print = PyObject_Print,
    .PyVMObject_Repr = PyObject_Repr,
    .PyVMObject_RichCompare = PyObject_RichCompare,
    .PyVMObject_RichCompareBool = PyObject_RichCompareBool,
    .PyVMObject_SelfIter = PyObject_SelfIter,
    .PyVMObject_SetAttr = PyObject_SetAttr,
    .PyVMObject_SetAttrString = PyObject_SetAttrString,
    .PyVMObject_Str = PyObject_Str,
    .PyVMObject_TypeCheck = pyvm_PyObject_TypeCheck,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_VisitManagedDict = PyObject_VisitManagedDict,
#else
    .PyVMObject_VisitManagedDict = pyvm_PyObject_VisitManagedDict,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMRefTracer_GetTracer = PyRefTracer_GetTracer,
#else
    .PyVMRefTracer_GetTracer = pyvm_PyRefTracer_GetTracer,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMRefTracer_SetTracer = PyRefTracer_SetTracer,
#else
    .PyVMRefTracer_SetTracer = pyvm_PyRefTracer_SetTracer,
#endif
    .PyVMSuper_Type = pyvm_PySuper_Type,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMType_AddWatcher = PyType_AddWatcher,
#else
    .PyVMType_AddWatcher = pyvm_PyType_AddWatcher,
#endif
    .PyVMType_Check = pyvm_PyType_Check,
    .PyVMType_CheckExact = pyvm_PyType_CheckExact,
    .PyVMType_ClearCache = PyType_ClearCache,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMType_ClearWatcher = PyType_ClearWatcher,
#else
    .PyVMType_ClearWatcher = pyvm_PyType_ClearWatcher,
#endif
    .PyVMType_FastSubclass = pyvm_PyType_FastSubclass,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMType_Freeze = PyType_Freeze,
#else
    .PyVMType_Freeze = pyvm_PyType_Freeze,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMType_FromMetaclass = PyType_FromMetaclass,
#else
    .PyVMType_FromMetaclass = pyvm_PyType_FromMetaclass,
#endif
    .PyVMType_FromModuleAndSpec = PyType_FromModuleAndSpec,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMType_FromSlots = PyType_FromSlots,
#else
    .PyVMType_FromSlots = pyvm_PyType_FromSlots,
#endif
    .PyVMType_FromSpec = PyType_FromSpec,
    .PyVMType_FromSpecWithBases = PyType_FromSpecWithBases,
    .PyVMType_GenericAlloc = PyType_GenericAlloc,
    .PyVMType_GenericNew = PyType_GenericNew,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMType_GetBaseByToken = PyType_GetBaseByToken,
#else
    .PyVMType_GetBaseByToken = pyvm_PyType_GetBaseByToken,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMType_GetBaseByToken_DuringGC = PyType_GetBaseByToken_DuringGC,
#elif PY_VERSION_HEX >= 0x030E0000 && PY_VERSION_HEX < 0x030F0000
    .PyVMType_GetBaseByToken_DuringGC = pyvm_backport_PyType_GetBaseByToken_DuringGC,
#else
    .PyVMType_GetBaseByToken_DuringGC = pyvm_PyType_GetBaseByToken_DuringGC,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMType_GetDict = PyType_GetDict,
#else
    .PyVMType_GetDict = pyvm_backport_PyType_GetDict,
#endif
    .PyVMType_GetFlags = PyType_GetFlags,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMType_GetFullyQualifiedName = PyType_GetFullyQualifiedName,
#else
    .PyVMType_GetFullyQualifiedName = pyvm_backport_PyType_GetFullyQualifiedName,
#endif
    .PyVMType_GetModule = PyType_GetModule,
    .PyVMType_GetModuleByDef = pyvm_PyType_GetModuleByDef,
    .PyVMType_GetModuleByToken = pyvm_PyType_GetModuleByToken,
    .PyVMType_GetModuleByToken_DuringGC = pyvm_PyType_GetModuleByToken_DuringGC,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMType_GetModuleName = PyType_GetModuleName,
#else
    .PyVMType_GetModuleName = pyvm_backport_PyType_GetModuleName,
#endif
    .PyVMType_GetModuleState = PyType_GetModuleState,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMType_GetModuleState_DuringGC = PyType_GetModuleState_DuringGC,
#else
    .PyVMType_GetModuleState_DuringGC = pyvm_backport_PyType_GetModuleState_DuringGC,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMType_GetModule_DuringGC = PyType_GetModule_DuringGC,
#else
    .PyVMType_GetModule_DuringGC = pyvm_backport_PyType_GetModule_DuringGC,
#endif
    .PyVMType_GetName = PyType_GetName,
    .PyVMType_GetQualName = PyType_GetQualName,
    .PyVMType_GetSlot = PyType_GetSlot,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMType_GetTypeDataSize = PyType_GetTypeDataSize,
#else
    .PyVMType_GetTypeDataSize = pyvm_PyType_GetTypeDataSize,
#endif
    .PyVMType_HasFeature = pyvm_PyType_HasFeature,
    .PyVMType_IsSubtype = PyType_IsSubtype,
    .PyVMType_Modified = PyType_Modified,
    .PyVMType_Ready = PyType_Ready,
    .PyVMType_Type = pyvm_PyType_Type,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMType_Unwatch = PyType_Unwatch,
#else
    .PyVMType_Unwatch = pyvm_PyType_Unwatch,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMType_Watch = PyType_Watch,
#else
    .PyVMType_Watch = pyvm_PyType_Watch,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_EnableTryIncRef = PyUnstable_EnableTryIncRef,
#else
    .PyVMUnstable_EnableTryIncRef = pyvm_backport_PyUnstable_EnableTryIncRef,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_IsImmortal = PyUnstable_IsImmortal,
#else
    .PyVMUnstable_IsImmortal = pyvm_backport_PyUnstable_IsImmortal,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMUnstable_Object_ClearWeakRefsNoCallbacks = PyUnstable_Object_ClearWeakRefsNoCallbacks,
#else
    .PyVMUnstable_Object_ClearWeakRefsNoCallbacks = pyvm_PyUnstable_Object_ClearWeakRefsNoCallbacks,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_Object_EnableDeferredRefcount = PyUnstable_Object_EnableDeferredRefcount,
#else
    .PyVMUnstable_Object_EnableDeferredRefcount = pyvm_backport_PyUnstable_Object_EnableDeferredRefcount,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_Object_IsUniqueReferencedTemporary = PyUnstable_Object_IsUniqueReferencedTemporary,
#else
    .PyVMUnstable_Object_IsUniqueReferencedTemporary = pyvm_PyUnstable_Object_IsUniqueReferencedTemporary,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_Object_IsUniquelyReferenced = PyUnstable_Object_IsUniquelyReferenced,
#else
    .PyVMUnstable_Object_IsUniquelyReferenced = pyvm_backport_PyUnstable_Object_IsUniquelyReferenced,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnstable_SetImmortal = PyUnstable_SetImmortal,
#else
    .PyVMUnstable_SetImmortal = pyvm_PyUnstable_SetImmortal,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_TryIncRef = PyUnstable_TryIncRef,
#else
    .PyVMUnstable_TryIncRef = pyvm_backport_PyUnstable_TryIncRef,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Type_AssignVersionTag = PyUnstable_Type_AssignVersionTag,
#else
    .PyVMUnstable_Type_AssignVersionTag = pyvm_PyUnstable_Type_AssignVersionTag,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVM_GetConstant = Py_GetConstant,
#else
    .PyVM_GetConstant = pyvm_backport_Py_GetConstant,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVM_GetConstantBorrowed = Py_GetConstantBorrowed,
#else
    .PyVM_GetConstantBorrowed = pyvm_backport_Py_GetConstantBorrowed,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_IS_TYPE = Py_IS_TYPE,
#else
    .PyVM_IS_TYPE = pyvm_Py_IS_TYPE,
#endif
    .PyVM_Is = Py_Is,
    .PyVM_IsNone = Py_IsNone,
    .PyVM_None = pyvm_Py_None,
    .PyVM_NotImplemented = pyvm_Py_NotImplemented,
    .PyVM_ReprEnter = Py_ReprEnter,
    .PyVM_ReprLeave = Py_ReprLeave,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_SET_SIZE = Py_SET_SIZE,
#else
    .PyVM_SET_SIZE = pyvm_Py_SET_SIZE,
#endif
    .PyVM_SET_TYPE = pyvm_Py_SET_TYPE,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_SIZE = Py_SIZE,
#else
    .PyVM_SIZE = pyvm_Py_SIZE,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVM_TYPE = Py_TYPE,
#else
    .PyVM_TYPE = pyvm_Py_TYPE,
#endif
    ._PyVMObject_GetDictPtr = _PyObject_GetDictPtr,
    .PyVMGC_Collect = PyGC_Collect,
    .PyVMGC_Disable = PyGC_Disable,
    .PyVMGC_Enable = PyGC_Enable,
    .PyVMGC_IsEnabled = PyGC_IsEnabled,
    .PyVMObject_Calloc = PyObject_Calloc,
    .PyVMObject_DEL = pyvm_PyObject_DEL,
    .PyVMObject_Del = pyvm_PyObject_Del,
    .PyVMObject_FREE = pyvm_PyObject_FREE,
    .PyVMObject_Free = PyObject_Free,
    .PyVMObject_GC_Del = PyObject_GC_Del,
    .PyVMObject_GC_IsFinalized = PyObject_GC_IsFinalized,
    .PyVMObject_GC_IsTracked = PyObject_GC_IsTracked,
    .PyVMObject_GC_Track = PyObject_GC_Track,
    .PyVMObject_GC_UnTrack = PyObject_GC_UnTrack,
    .PyVMObject_GET_WEAKREFS_LISTPTR = PyObject_GET_WEAKREFS_LISTPTR,
    .PyVMObject_GetArenaAllocator = PyObject_GetArenaAllocator,
    .PyVMObject_INIT = pyvm_PyObject_INIT,
    .PyVMObject_INIT_VAR = pyvm_PyObject_INIT_VAR,
    .PyVMObject_IS_GC = PyObject_IS_GC,
    .PyVMObject_Init = PyObject_Init,
    .PyVMObject_InitVar = PyObject_InitVar,
    .PyVMObject_MALLOC = pyvm_PyObject_MALLOC,
    .PyVMObject_Malloc = PyObject_Malloc,
    .PyVMObject_REALLOC = pyvm_PyObject_REALLOC,
    .PyVMObject_Realloc = PyObject_Realloc,
    .PyVMType_IS_GC = pyvm_PyType_IS_GC,
    .PyVMType_SUPPORTS_WEAKREFS = PyType_SUPPORTS_WEAKREFS,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_GC_VisitObjects = PyUnstable_GC_VisitObjects,
#else
    .PyVMUnstable_GC_VisitObjects = pyvm_PyUnstable_GC_VisitObjects,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Object_GC_NewWithExtraData = PyUnstable_Object_GC_NewWithExtraData,
#else
    .PyVMUnstable_Object_GC_NewWithExtraData = pyvm_PyUnstable_Object_GC_NewWithExtraData,
#endif
    ._PyVMObject_New = _PyObject_New,
    ._PyVMObject_NewVar = _PyObject_NewVar,
    .PyVMODictItems_Type = pyvm_PyODictItems_Type,
    .PyVMODictIter_Type = pyvm_PyODictIter_Type,
    .PyVMODictKeys_Type = pyvm_PyODictKeys_Type,
    .PyVMODictValues_Type = pyvm_PyODictValues_Type,
    .PyVMODict_Check = pyvm_PyODict_Check,
    .PyVMODict_CheckExact = pyvm_PyODict_CheckExact,
    .PyVMODict_Contains = pyvm_PyODict_Contains,
    .PyVMODict_DelItem = PyODict_DelItem,
    .PyVMODict_GetItem = pyvm_PyODict_GetItem,
    .PyVMODict_GetItemString = pyvm_PyODict_GetItemString,
    .PyVMODict_GetItemWithError = pyvm_PyODict_GetItemWithError,
    .PyVMODict_New = PyODict_New,
    .PyVMODict_SIZE = pyvm_PyODict_SIZE,
    .PyVMODict_SetItem = PyODict_SetItem,
    .PyVMODict_Size = pyvm_PyODict_Size,
    .PyVMODict_Type = pyvm_PyODict_Type,
    .PyVMOS_FSPath = PyOS_FSPath,
    .PyVMPickleBuffer_Check = pyvm_PyPickleBuffer_Check,
    .PyVMPickleBuffer_FromObject = PyPickleBuffer_FromObject,
    .PyVMPickleBuffer_GetBuffer = PyPickleBuffer_GetBuffer,
    .PyVMPickleBuffer_Release = PyPickleBuffer_Release,
    .PyVMPickleBuffer_Type = pyvm_PyPickleBuffer_Type,
    .PyVMBuffer_FillContiguousStrides = PyBuffer_FillContiguousStrides,
    .PyVMBuffer_FillInfo = PyBuffer_FillInfo,
    .PyVMBuffer_FromContiguous = PyBuffer_FromContiguous,
    .PyVMBuffer_GetPointer = PyBuffer_GetPointer,
    .PyVMBuffer_IsContiguous = PyBuffer_IsContiguous,
    .PyVMBuffer_Release = PyBuffer_Release,
    .PyVMBuffer_SizeFromFormat = PyBuffer_SizeFromFormat,
    .PyVMBuffer_ToContiguous = PyBuffer_ToContiguous,
    .PyVMObject_CheckBuffer = PyObject_CheckBuffer,
    .PyVMObject_CopyData = PyObject_CopyData,
    .PyVMObject_GetBuffer = PyObject_GetBuffer,
    .PyVMCapsule_CheckExact = pyvm_PyCapsule_CheckExact,
    .PyVMCapsule_GetContext = PyCapsule_GetContext,
    .PyVMCapsule_GetDestructor = PyCapsule_GetDestructor,
    .PyVMCapsule_GetName = PyCapsule_GetName,
    .PyVMCapsule_GetPointer = PyCapsule_GetPointer,
    .PyVMCapsule_Import = PyCapsule_Import,
    .PyVMCapsule_IsValid = PyCapsule_IsValid,
    .PyVMCapsule_New = PyCapsule_New,
    .PyVMCapsule_SetContext = PyCapsule_SetContext,
    .PyVMCapsule_SetDestructor = PyCapsule_SetDestructor,
    .PyVMCapsule_SetName = PyCapsule_SetName,
    .PyVMCapsule_SetPointer = PyCapsule_SetPointer,
    .PyVMCapsule_Type = pyvm_PyCapsule_Type,
    .PyVM_BytesWarningFlag = pyvm_Py_BytesWarningFlag,
    .PyVM_DebugFlag = pyvm_Py_DebugFlag,
    .PyVM_DontWriteBytecodeFlag = pyvm_Py_DontWriteBytecodeFlag,
    .PyVM_FrozenFlag = pyvm_Py_FrozenFlag,
    .PyVM_GETENV = Py_GETENV,
    .PyVM_HashRandomizationFlag = pyvm_Py_HashRandomizationFlag,
    .PyVM_IgnoreEnvironmentFlag = pyvm_Py_IgnoreEnvironmentFlag,
    .PyVM_InspectFlag = pyvm_Py_InspectFlag,
    .PyVM_InteractiveFlag = pyvm_Py_InteractiveFlag,
    .PyVM_IsolatedFlag = pyvm_Py_IsolatedFlag,
    .PyVM_NoSiteFlag = pyvm_Py_NoSiteFlag,
    .PyVM_NoUserSiteDirectory = pyvm_Py_NoUserSiteDirectory,
    .PyVM_OptimizeFlag = pyvm_Py_OptimizeFlag,
    .PyVM_QuietFlag = pyvm_Py_QuietFlag,
    .PyVM_UnbufferedStdioFlag = pyvm_Py_UnbufferedStdioFlag,
    .PyVM_VerboseFlag = pyvm_Py_VerboseFlag,
    .PyVMErr_BadArgument = PyErr_BadArgument,
    .PyVMErr_BadInternalCall = PyErr_BadInternalCall,
    .PyVMErr_CheckSignals = PyErr_CheckSignals,
    .PyVMErr_Clear = PyErr_Clear,
    .PyVMErr_ExceptionMatches = PyErr_ExceptionMatches,
    .PyVMErr_Fetch = PyErr_Fetch,
    .PyVMErr_FormatUnraisableV = pyvm_PyErr_FormatUnraisableV,
    .PyVMErr_FormatV = PyErr_FormatV,
    .PyVMErr_GetExcInfo = PyErr_GetExcInfo,
    .PyVMErr_GetHandledException = PyErr_GetHandledException,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMErr_GetRaisedException = PyErr_GetRaisedException,
#else
    .PyVMErr_GetRaisedException = pyvm_backport_PyErr_GetRaisedException,
#endif
    .PyVMErr_GivenExceptionMatches = PyErr_GivenExceptionMatches,
    .PyVMErr_NewException = PyErr_NewException,
    .PyVMErr_NewExceptionWithDoc = PyErr_NewExceptionWithDoc,
    .PyVMErr_NoMemory = PyErr_NoMemory,
    .PyVMErr_NormalizeException = PyErr_NormalizeException,
    .PyVMErr_Occurred = PyErr_Occurred,
    .PyVMErr_ProgramText = PyErr_ProgramText,
    .PyVMErr_ProgramTextObject = PyErr_ProgramTextObject,
    .PyVMErr_RangedSyntaxLocationObject = PyErr_RangedSyntaxLocationObject,
    .PyVMErr_Restore = PyErr_Restore,
    .PyVMErr_SetExcInfo = PyErr_SetExcInfo,
    .PyVMErr_SetFromErrno = pyvm_PyErr_SetFromErrno,
    .PyVMErr_SetFromErrnoWithFilename = pyvm_PyErr_SetFromErrnoWithFilename,
    .PyVMErr_SetFromErrnoWithFilenameObject = pyvm_PyErr_SetFromErrnoWithFilenameObject,
    .PyVMErr_SetFromErrnoWithFilenameObjects = pyvm_PyErr_SetFromErrnoWithFilenameObjects,
    .PyVMErr_SetHandledException = PyErr_SetHandledException,
    .PyVMErr_SetImportError = PyErr_SetImportError,
    .PyVMErr_SetImportErrorSubclass = PyErr_SetImportErrorSubclass,
    .PyVMErr_SetInterrupt = PyErr_SetInterrupt,
    .PyVMErr_SetInterruptEx = PyErr_SetInterruptEx,
    .PyVMErr_SetNone = PyErr_SetNone,
    .PyVMErr_SetObject = PyErr_SetObject,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMErr_SetRaisedException = PyErr_SetRaisedException,
#else
    .PyVMErr_SetRaisedException = pyvm_backport_PyErr_SetRaisedException,
#endif
    .PyVMErr_SetString = PyErr_SetString,
    .PyVMErr_SyntaxLocation = PyErr_SyntaxLocation,
    .PyVMErr_SyntaxLocationEx = PyErr_SyntaxLocationEx,
    .PyVMErr_SyntaxLocationObject = PyErr_SyntaxLocationObject,
    .PyVMErr_WriteUnraisable = PyErr_WriteUnraisable,
    .PyVMExc_ArithmeticError = pyvm_PyExc_ArithmeticError,
    .PyVMExc_AssertionError = pyvm_PyExc_AssertionError,
    .PyVMExc_AttributeError = pyvm_PyExc_AttributeError,
    .PyVMExc_BaseException = pyvm_PyExc_BaseException,
    .PyVMExc_BaseExceptionGroup = pyvm_PyExc_BaseExceptionGroup,
    .PyVMExc_BlockingIOError = pyvm_PyExc_BlockingIOError,
    .PyVMExc_BrokenPipeError = pyvm_PyExc_BrokenPipeError,
    .PyVMExc_BufferError = pyvm_PyExc_BufferError,
    .PyVMExc_BytesWarning = pyvm_PyExc_BytesWarning,
    .PyVMExc_ChildProcessError = pyvm_PyExc_ChildProcessError,
    .PyVMExc_ConnectionAbortedError = pyvm_PyExc_ConnectionAbortedError,
    .PyVMExc_ConnectionError = pyvm_PyExc_ConnectionError,
    .PyVMExc_ConnectionRefusedError = pyvm_PyExc_ConnectionRefusedError,
    .PyVMExc_ConnectionResetError = pyvm_PyExc_ConnectionResetError,
    .PyVMExc_DeprecationWarning = pyvm_PyExc_DeprecationWarning,
    .PyVMExc_EOFError = pyvm_PyExc_EOFError,
    .PyVMExc_EncodingWarning = pyvm_PyExc_EncodingWarning,
    .PyVMExc_EnvironmentError = pyvm_PyExc_EnvironmentError,
    .PyVMExc_Exception = pyvm_PyExc_Exception,
    .PyVMExc_FileExistsError = pyvm_PyExc_FileExistsError,
    .PyVMExc_FileNotFoundError = pyvm_PyExc_FileNotFoundError,
    .PyVMExc_FloatingPointError = pyvm_PyExc_FloatingPointError,
    .PyVMExc_FutureWarning = pyvm_PyExc_FutureWarning,
    .PyVMExc_GeneratorExit = pyvm_PyExc_GeneratorExit,
    .PyVMExc_IOError = pyvm_PyExc_IOError,
    .PyVMExc_ImportCycleError = pyvm_PyExc_ImportCycleError,
    .PyVMExc_ImportError = pyvm_PyExc_ImportError,
    .PyVMExc_ImportWarning = pyvm_PyExc_ImportWarning,
    .PyVMExc_IndentationError = pyvm_PyExc_IndentationError,
    .PyVMExc_IndexError = pyvm_PyExc_IndexError,
    .PyVMExc_InterruptedError = pyvm_PyExc_InterruptedError,
    .PyVMExc_IsADirectoryError = pyvm_PyExc_IsADirectoryError,
    .PyVMExc_KeyError = pyvm_PyExc_KeyError,
    .PyVMExc_KeyboardInterrupt = pyvm_PyExc_KeyboardInterrupt,
    .PyVMExc_LookupError = pyvm_PyExc_LookupError,
    .PyVMExc_MemoryError = pyvm_PyExc_MemoryError,
    .PyVMExc_ModuleNotFoundError = pyvm_PyExc_ModuleNotFoundError,
    .PyVMExc_NameError = pyvm_PyExc_NameError,
    .PyVMExc_NotADirectoryError = pyvm_PyExc_NotADirectoryError,
    .PyVMExc_NotImplementedError = pyvm_PyExc_NotImplementedError,
    .PyVMExc_OSError = pyvm_PyExc_OSError,
    .PyVMExc_OverflowError = pyvm_PyExc_OverflowError,
    .PyVMExc_PendingDeprecationWarning = pyvm_PyExc_PendingDeprecationWarning,
    .PyVMExc_PermissionError = pyvm_PyExc_PermissionError,
    .PyVMExc_ProcessLookupError = pyvm_PyExc_ProcessLookupError,
    .PyVMExc_PythonFinalizationError = pyvm_PyExc_PythonFinalizationError,
    .PyVMExc_RecursionError = pyvm_PyExc_RecursionError,
    .PyVMExc_ReferenceError = pyvm_PyExc_ReferenceError,
    .PyVMExc_ResourceWarning = pyvm_PyExc_ResourceWarning,
    .PyVMExc_RuntimeError = pyvm_PyExc_RuntimeError,
    .PyVMExc_RuntimeWarning = pyvm_PyExc_RuntimeWarning,
    .PyVMExc_StopAsyncIteration = pyvm_PyExc_StopAsyncIteration,
    .PyVMExc_StopIteration = pyvm_PyExc_StopIteration,
    .PyVMExc_SyntaxError = pyvm_PyExc_SyntaxError,
    .PyVMExc_SyntaxWarning = pyvm_PyExc_SyntaxWarning,
    .PyVMExc_SystemError = pyvm_PyExc_SystemError,
    .PyVMExc_SystemExit = pyvm_PyExc_SystemExit,
    .PyVMExc_TabError = pyvm_PyExc_TabError,
    .PyVMExc_TimeoutError = pyvm_PyExc_TimeoutError,
    .PyVMExc_TypeError = pyvm_PyExc_TypeError,
    .PyVMExc_UnboundLocalError = pyvm_PyExc_UnboundLocalError,
    .PyVMExc_UnicodeDecodeError = pyvm_PyExc_UnicodeDecodeError,
    .PyVMExc_UnicodeEncodeError = pyvm_PyExc_UnicodeEncodeError,
    .PyVMExc_UnicodeError = pyvm_PyExc_UnicodeError,
    .PyVMExc_UnicodeTranslateError = pyvm_PyExc_UnicodeTranslateError,
    .PyVMExc_UnicodeWarning = pyvm_PyExc_UnicodeWarning,
    .PyVMExc_UserWarning = pyvm_PyExc_UserWarning,
    .PyVMExc_ValueError = pyvm_PyExc_ValueError,
    .PyVMExc_Warning = pyvm_PyExc_Warning,
    .PyVMExc_ZeroDivisionError = pyvm_PyExc_ZeroDivisionError,
    .PyVMExceptionClass_Check = pyvm_PyExceptionClass_Check,
    .PyVMExceptionClass_Name = PyExceptionClass_Name,
    .PyVMExceptionInstance_Check = pyvm_PyExceptionInstance_Check,
    .PyVMExceptionInstance_Class = pyvm_PyExceptionInstance_Class,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMException_GetArgs = PyException_GetArgs,
#else
    .PyVMException_GetArgs = pyvm_backport_PyException_GetArgs,
#endif
    .PyVMException_GetCause = PyException_GetCause,
    .PyVMException_GetContext = PyException_GetContext,
    .PyVMException_GetTraceback = PyException_GetTraceback,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMException_SetArgs = PyException_SetArgs,
#else
    .PyVMException_SetArgs = pyvm_backport_PyException_SetArgs,
#endif
    .PyVMException_SetCause = PyException_SetCause,
    .PyVMException_SetContext = PyException_SetContext,
    .PyVMException_SetTraceback = PyException_SetTraceback,
    .PyVMOS_vsnprintf = PyOS_vsnprintf,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMSignal_SetWakeupFd = PySignal_SetWakeupFd,
#else
    .PyVMSignal_SetWakeupFd = pyvm_PySignal_SetWakeupFd,
#endif
    .PyVMUnicodeDecodeError_Create = PyUnicodeDecodeError_Create,
    .PyVMUnicodeDecodeError_GetEncoding = PyUnicodeDecodeError_GetEncoding,
    .PyVMUnicodeDecodeError_GetEnd = PyUnicodeDecodeError_GetEnd,
    .PyVMUnicodeDecodeError_GetObject = PyUnicodeDecodeError_GetObject,
    .PyVMUnicodeDecodeError_GetReason = PyUnicodeDecodeError_GetReason,
    .PyVMUnicodeDecodeError_GetStart = PyUnicodeDecodeError_GetStart,
    .PyVMUnicodeDecodeError_SetEnd = PyUnicodeDecodeError_SetEnd,
    .PyVMUnicodeDecodeError_SetReason = PyUnicodeDecodeError_SetReason,
    .PyVMUnicodeDecodeError_SetStart = PyUnicodeDecodeError_SetStart,
    .PyVMUnicodeEncodeError_GetEncoding = PyUnicodeEncodeError_GetEncoding,
    .PyVMUnicodeEncodeError_GetEnd = PyUnicodeEncodeError_GetEnd,
    .PyVMUnicodeEncodeError_GetObject = PyUnicodeEncodeError_GetObject,
    .PyVMUnicodeEncodeError_GetReason = PyUnicodeEncodeError_GetReason,
    .PyVMUnicodeEncodeError_GetStart = PyUnicodeEncodeError_GetStart,
    .PyVMUnicodeEncodeError_SetEnd = PyUnicodeEncodeError_SetEnd,
    .PyVMUnicodeEncodeError_SetReason = PyUnicodeEncodeError_SetReason,
    .PyVMUnicodeEncodeError_SetStart = PyUnicodeEncodeError_SetStart,
    .PyVMUnicodeTranslateError_GetEnd = PyUnicodeTranslateError_GetEnd,
    .PyVMUnicodeTranslateError_GetObject = PyUnicodeTranslateError_GetObject,
    .PyVMUnicodeTranslateError_GetReason = PyUnicodeTranslateError_GetReason,
    .PyVMUnicodeTranslateError_GetStart = PyUnicodeTranslateError_GetStart,
    .PyVMUnicodeTranslateError_SetEnd = PyUnicodeTranslateError_SetEnd,
    .PyVMUnicodeTranslateError_SetReason = PyUnicodeTranslateError_SetReason,
    .PyVMUnicodeTranslateError_SetStart = PyUnicodeTranslateError_SetStart,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_Exc_PrepReraiseStar = PyUnstable_Exc_PrepReraiseStar,
#else
    .PyVMUnstable_Exc_PrepReraiseStar = pyvm_PyUnstable_Exc_PrepReraiseStar,
#endif
    .PyVM_FatalError = Py_FatalError,
    .PyVMFrameLocalsProxy_Check = pyvm_PyFrameLocalsProxy_Check,
    .PyVMFrameLocalsProxy_Type = pyvm_PyFrameLocalsProxy_Type,
    .PyVMFrame_Check = pyvm_PyFrame_Check,
    .PyVMFrame_GetBack = PyFrame_GetBack,
    .PyVMFrame_GetBuiltins = PyFrame_GetBuiltins,
    .PyVMFrame_GetCode = PyFrame_GetCode,
    .PyVMFrame_GetGenerator = PyFrame_GetGenerator,
    .PyVMFrame_GetGlobals = PyFrame_GetGlobals,
    .PyVMFrame_GetLasti = PyFrame_GetLasti,
    .PyVMFrame_GetLineNumber = PyFrame_GetLineNumber,
    .PyVMFrame_GetLocals = PyFrame_GetLocals,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMFrame_GetVar = PyFrame_GetVar,
#else
    .PyVMFrame_GetVar = pyvm_PyFrame_GetVar,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMFrame_GetVarString = PyFrame_GetVarString,
#else
    .PyVMFrame_GetVarString = pyvm_PyFrame_GetVarString,
#endif
    .PyVMFrame_Type = pyvm_PyFrame_Type,
    .PyVMUnstable_ExecutableKinds = pyvm_PyUnstable_ExecutableKinds,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_InterpreterFrame_GetCode = PyUnstable_InterpreterFrame_GetCode,
#else
    .PyVMUnstable_InterpreterFrame_GetCode = pyvm_PyUnstable_InterpreterFrame_GetCode,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_InterpreterFrame_GetLasti = PyUnstable_InterpreterFrame_GetLasti,
#else
    .PyVMUnstable_InterpreterFrame_GetLasti = pyvm_PyUnstable_InterpreterFrame_GetLasti,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnstable_InterpreterFrame_GetLine = PyUnstable_InterpreterFrame_GetLine,
#else
    .PyVMUnstable_InterpreterFrame_GetLine = pyvm_PyUnstable_InterpreterFrame_GetLine,
#endif
    .PyVMHash_GetFuncDef = PyHash_GetFuncDef,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMObject_GenericHash = PyObject_GenericHash,
#else
    .PyVMObject_GenericHash = pyvm_backport_PyObject_GenericHash,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVM_HashBuffer = Py_HashBuffer,
#else
    .PyVM_HashBuffer = pyvm_backport_Py_HashBuffer,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVM_HashPointer = Py_HashPointer,
#else
    .PyVM_HashPointer = pyvm_backport_Py_HashPointer,
#endif
    .PyVMOS_getsig = pyvm_PyOS_getsig,
    .PyVMOS_setsig = pyvm_PyOS_setsig,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMUnstable_AtExit = PyUnstable_AtExit,
#else
    .PyVMUnstable_AtExit = pyvm_PyUnstable_AtExit,
#endif
    .PyVM_AtExit = pyvm_Py_AtExit,
    .PyVM_FdIsInteractive = Py_FdIsInteractive,
    .PyVM_GetBuildInfo = Py_GetBuildInfo,
    .PyVM_GetCompiler = Py_GetCompiler,
    .PyVM_GetCopyright = Py_GetCopyright,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_GetExecPrefix = pyvm_Py_GetExecPrefix,
#else
    .PyVM_GetExecPrefix = Py_GetExecPrefix,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_GetPath = pyvm_Py_GetPath,
#else
    .PyVM_GetPath = Py_GetPath,
#endif
    .PyVM_GetPlatform = Py_GetPlatform,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_GetPrefix = pyvm_Py_GetPrefix,
#else
    .PyVM_GetPrefix = Py_GetPrefix,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_GetProgramFullPath = pyvm_Py_GetProgramFullPath,
#else
    .PyVM_GetProgramFullPath = Py_GetProgramFullPath,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_GetProgramName = pyvm_Py_GetProgramName,
#else
    .PyVM_GetProgramName = Py_GetProgramName,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_GetPythonHome = pyvm_Py_GetPythonHome,
#else
    .PyVM_GetPythonHome = Py_GetPythonHome,
#endif
    .PyVM_GetVersion = Py_GetVersion,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVM_IsFinalizing = Py_IsFinalizing,
#else
    .PyVM_IsFinalizing = pyvm_backport_Py_IsFinalizing,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVM_SetStandardStreamEncoding = pyvm_Py_SetStandardStreamEncoding,
#else
    .PyVM_SetStandardStreamEncoding = Py_SetStandardStreamEncoding,
#endif
    .PyVM_Version = pyvm_Py_Version,
    .PyVMMutex_IsLocked = pyvm_PyMutex_IsLocked,
    .PyVMMutex_Lock = pyvm_PyMutex_Lock,
    .PyVMMutex_Unlock = pyvm_PyMutex_Unlock,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVM_PACK_FULL_VERSION = pyvm_Py_PACK_FULL_VERSION,
#else
    .PyVM_PACK_FULL_VERSION = pyvm_backport_Py_PACK_FULL_VERSION,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVM_PACK_VERSION = pyvm_Py_PACK_VERSION,
#elif PY_VERSION_HEX >= 0x030E0000 && PY_VERSION_HEX < 0x030F0000
    .PyVM_PACK_VERSION = Py_PACK_VERSION,
#else
    .PyVM_PACK_VERSION = pyvm_backport_Py_PACK_VERSION,
#endif
    .PyVMMem_Calloc = PyMem_Calloc,
    .PyVMMem_DEL = pyvm_PyMem_DEL,
    .PyVMMem_Del = pyvm_PyMem_Del,
    .PyVMMem_FREE = pyvm_PyMem_FREE,
    .PyVMMem_Free = PyMem_Free,
    .PyVMMem_GetAllocator = PyMem_GetAllocator,
    .PyVMMem_MALLOC = pyvm_PyMem_MALLOC,
    .PyVMMem_Malloc = PyMem_Malloc,
    .PyVMMem_REALLOC = pyvm_PyMem_REALLOC,
    .PyVMMem_RawCalloc = PyMem_RawCalloc,
    .PyVMMem_RawFree = PyMem_RawFree,
    .PyVMMem_RawMalloc = PyMem_RawMalloc,
    .PyVMMem_RawRealloc = PyMem_RawRealloc,
    .PyVMMem_Realloc = PyMem_Realloc,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMInterpreterGuard_Close = PyInterpreterGuard_Close,
#else
    .PyVMInterpreterGuard_Close = pyvm_PyInterpreterGuard_Close,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMInterpreterGuard_FromCurrent = PyInterpreterGuard_FromCurrent,
#else
    .PyVMInterpreterGuard_FromCurrent = pyvm_PyInterpreterGuard_FromCurrent,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMInterpreterGuard_FromView = PyInterpreterGuard_FromView,
#else
    .PyVMInterpreterGuard_FromView = pyvm_PyInterpreterGuard_FromView,
#endif
    .PyVMInterpreterState_Get = PyInterpreterState_Get,
    .PyVMInterpreterState_GetDict = PyInterpreterState_GetDict,
    .PyVMInterpreterState_GetID = PyInterpreterState_GetID,
    .PyVMInterpreterState_Head = PyInterpreterState_Head,
    .PyVMInterpreterState_Main = PyInterpreterState_Main,
    .PyVMInterpreterState_Next = PyInterpreterState_Next,
    .PyVMInterpreterState_ThreadHead = PyInterpreterState_ThreadHead,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMInterpreterView_Close = PyInterpreterView_Close,
#else
    .PyVMInterpreterView_Close = pyvm_PyInterpreterView_Close,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMInterpreterView_FromCurrent = PyInterpreterView_FromCurrent,
#else
    .PyVMInterpreterView_FromCurrent = pyvm_PyInterpreterView_FromCurrent,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMInterpreterView_FromMain = PyInterpreterView_FromMain,
#else
    .PyVMInterpreterView_FromMain = pyvm_PyInterpreterView_FromMain,
#endif
    .PyVMState_AddModule = pyvm_PyState_AddModule,
    .PyVMState_FindModule = pyvm_PyState_FindModule,
    .PyVMState_RemoveModule = pyvm_PyState_RemoveModule,
    .PyVMThreadState_Clear = PyThreadState_Clear,
    .PyVMThreadState_Delete = PyThreadState_Delete,
    .PyVMThreadState_EnterTracing = PyThreadState_EnterTracing,
    .PyVMThreadState_GET = pyvm_PyThreadState_GET,
    .PyVMThreadState_Get = PyThreadState_Get,
    .PyVMThreadState_GetDict = PyThreadState_GetDict,
    .PyVMThreadState_GetFrame = PyThreadState_GetFrame,
    .PyVMThreadState_GetID = PyThreadState_GetID,
    .PyVMThreadState_GetInterpreter = PyThreadState_GetInterpreter,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMThreadState_GetUnchecked = PyThreadState_GetUnchecked,
#else
    .PyVMThreadState_GetUnchecked = pyvm_backport_PyThreadState_GetUnchecked,
#endif
    .PyVMThreadState_LeaveTracing = PyThreadState_LeaveTracing,
    .PyVMThreadState_New = PyThreadState_New,
    .PyVMThreadState_Next = PyThreadState_Next,
    .PyVMThreadState_SetAsyncExc = PyThreadState_SetAsyncExc,
#if PY_VERSION_HEX < 0x030D0000 || PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_InterpreterState_GetMainModule = pyvm_PyUnstable_InterpreterState_GetMainModule,
#else
    .PyVMUnstable_InterpreterState_GetMainModule = PyUnstable_InterpreterState_GetMainModule,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_ThreadState_ResetStackProtection = PyUnstable_ThreadState_ResetStackProtection,
#else
    .PyVMUnstable_ThreadState_ResetStackProtection = pyvm_PyUnstable_ThreadState_ResetStackProtection,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnstable_ThreadState_SetStackProtection = PyUnstable_ThreadState_SetStackProtection,
#else
    .PyVMUnstable_ThreadState_SetStackProtection = pyvm_PyUnstable_ThreadState_SetStackProtection,
#endif
    ._PyVMInterpreterState_GetEvalFrameFunc = _PyInterpreterState_GetEvalFrameFunc,
#if PY_VERSION_HEX >= 0x030F0000
    ._PyVMInterpreterState_IsSpecializationEnabled = _PyInterpreterState_IsSpecializationEnabled,
#else
    ._PyVMInterpreterState_IsSpecializationEnabled = pyvm__PyInterpreterState_IsSpecializationEnabled,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    ._PyVMInterpreterState_SetEvalFrameAllowSpecialization = _PyInterpreterState_SetEvalFrameAllowSpecialization,
#else
    ._PyVMInterpreterState_SetEvalFrameAllowSpecialization = pyvm__PyInterpreterState_SetEvalFrameAllowSpecialization,
#endif
    ._PyVMInterpreterState_SetEvalFrameFunc = _PyInterpreterState_SetEvalFrameFunc,
    .PyVMOS_mystricmp = PyOS_mystricmp,
    .PyVMOS_mystrnicmp = PyOS_mystrnicmp,
    .PyVMOS_stricmp = pyvm_PyOS_stricmp,
    .PyVMOS_strnicmp = pyvm_PyOS_strnicmp,
    .PyVMOS_double_to_string = PyOS_double_to_string,
    .PyVMOS_string_to_double = PyOS_string_to_double,
    .PyVMErr_Display = PyErr_Display,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMErr_DisplayException = PyErr_DisplayException,
#else
    .PyVMErr_DisplayException = pyvm_backport_PyErr_DisplayException,
#endif
    .PyVMErr_Print = PyErr_Print,
    .PyVMErr_PrintEx = PyErr_PrintEx,
    .PyVMOS_InputHook = pyvm_PyOS_InputHook,
    .PyVMOS_Readline = PyOS_Readline,
    .PyVMOS_ReadlineFunctionPointer = pyvm_PyOS_ReadlineFunctionPointer,
    .PyVMRun_AnyFile = PyRun_AnyFile,
    .PyVMRun_AnyFileEx = PyRun_AnyFileEx,
    .PyVMRun_AnyFileExFlags = PyRun_AnyFileExFlags,
    .PyVMRun_AnyFileFlags = PyRun_AnyFileFlags,
    .PyVMRun_File = PyRun_File,
    .PyVMRun_FileEx = PyRun_FileEx,
    .PyVMRun_FileExFlags = PyRun_FileExFlags,
    .PyVMRun_FileFlags = PyRun_FileFlags,
    .PyVMRun_InteractiveLoop = PyRun_InteractiveLoop,
    .PyVMRun_InteractiveLoopFlags = PyRun_InteractiveLoopFlags,
    .PyVMRun_InteractiveOne = PyRun_InteractiveOne,
    .PyVMRun_InteractiveOneFlags = PyRun_InteractiveOneFlags,
    .PyVMRun_InteractiveOneObject = PyRun_InteractiveOneObject,
    .PyVMRun_SimpleFile = PyRun_SimpleFile,
    .PyVMRun_SimpleFileEx = PyRun_SimpleFileEx,
    .PyVMRun_SimpleFileExFlags = PyRun_SimpleFileExFlags,
    .PyVMRun_SimpleString = PyRun_SimpleString,
    .PyVMRun_SimpleStringFlags = PyRun_SimpleStringFlags,
    .PyVMRun_String = PyRun_String,
    .PyVMRun_StringFlags = PyRun_StringFlags,
    .PyVM_CompileString = Py_CompileString,
    .PyVM_CompileStringExFlags = Py_CompileStringExFlags,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVM_CompileStringFlags = Py_CompileStringFlags,
#else
    .PyVM_CompileStringFlags = pyvm_Py_CompileStringFlags,
#endif
    .PyVM_CompileStringObject = Py_CompileStringObject,
    .PYVM_TIMEOUT_MAX = pyvm_PY_TIMEOUT_MAX,
    .PyVMThread_GetInfo = PyThread_GetInfo,
    .PyVMThread_ReInitTLS = PyThread_ReInitTLS,
    .PyVMThread_acquire_lock = PyThread_acquire_lock,
    .PyVMThread_acquire_lock_timed = PyThread_acquire_lock_timed,
    .PyVMThread_allocate_lock = PyThread_allocate_lock,
    .PyVMThread_create_key = PyThread_create_key,
    .PyVMThread_delete_key = PyThread_delete_key,
    .PyVMThread_delete_key_value = PyThread_delete_key_value,
    .PyVMThread_free_lock = PyThread_free_lock,
    .PyVMThread_get_key_value = PyThread_get_key_value,
    .PyVMThread_get_stacksize = PyThread_get_stacksize,
    .PyVMThread_get_thread_ident = PyThread_get_thread_ident,
    .PyVMThread_get_thread_native_id = PyThread_get_thread_native_id,
    .PyVMThread_init_thread = PyThread_init_thread,
    .PyVMThread_release_lock = PyThread_release_lock,
    .PyVMThread_set_key_value = PyThread_set_key_value,
    .PyVMThread_set_stacksize = PyThread_set_stacksize,
    .PyVMThread_start_new_thread = PyThread_start_new_thread,
    .PyVMThread_tss_alloc = PyThread_tss_alloc,
    .PyVMThread_tss_create = PyThread_tss_create,
    .PyVMThread_tss_delete = PyThread_tss_delete,
    .PyVMThread_tss_free = PyThread_tss_free,
    .PyVMThread_tss_get = PyThread_tss_get,
    .PyVMThread_tss_is_created = PyThread_tss_is_created,
    .PyVMThread_tss_set = PyThread_tss_set,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMTime_AsSecondsDouble = PyTime_AsSecondsDouble,
#else
    .PyVMTime_AsSecondsDouble = pyvm_backport_PyTime_AsSecondsDouble,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMTime_Monotonic = PyTime_Monotonic,
#else
    .PyVMTime_Monotonic = pyvm_backport_PyTime_Monotonic,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMTime_MonotonicRaw = PyTime_MonotonicRaw,
#else
    .PyVMTime_MonotonicRaw = pyvm_backport_PyTime_MonotonicRaw,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMTime_PerfCounter = PyTime_PerfCounter,
#else
    .PyVMTime_PerfCounter = pyvm_backport_PyTime_PerfCounter,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMTime_PerfCounterRaw = PyTime_PerfCounterRaw,
#else
    .PyVMTime_PerfCounterRaw = pyvm_backport_PyTime_PerfCounterRaw,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMTime_Time = PyTime_Time,
#else
    .PyVMTime_Time = pyvm_backport_PyTime_Time,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMTime_TimeRaw = PyTime_TimeRaw,
#else
    .PyVMTime_TimeRaw = pyvm_backport_PyTime_TimeRaw,
#endif
    .PyVMLongRangeIter_Type = pyvm_PyLongRangeIter_Type,
    .PyVMRangeIter_Type = pyvm_PyRangeIter_Type,
    .PyVMRange_Check = pyvm_PyRange_Check,
    .PyVMRange_Type = pyvm_PyRange_Type,
    .PyVM_DECREF = pyvm_Py_DECREF,
    .PyVM_DecRef = Py_DecRef,
    .PyVM_INCREF = pyvm_Py_INCREF,
    .PyVM_IncRef = Py_IncRef,
    .PyVM_NewRef = Py_NewRef,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVM_REFCNT = Py_REFCNT,
#else
    .PyVM_REFCNT = pyvm_Py_REFCNT,
#endif
    .PyVM_SET_REFCNT = pyvm_Py_SET_REFCNT,
    .PyVM_XDECREF = pyvm_Py_XDECREF,
    .PyVM_XINCREF = pyvm_Py_XINCREF,
    .PyVM_XNewRef = Py_XNewRef,
    .PyVMSentinel_Check = pyvm_PySentinel_Check,
    .PyVMSentinel_CheckExact = pyvm_PySentinel_CheckExact,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMSentinel_New = PySentinel_New,
#else
    .PyVMSentinel_New = pyvm_PySentinel_New,
#endif
    .PyVMSentinel_Type = pyvm_PySentinel_Type,
    .PyVMAnySet_Check = pyvm_PyAnySet_Check,
    .PyVMAnySet_CheckExact = pyvm_PyAnySet_CheckExact,
    .PyVMFrozenSet_Check = pyvm_PyFrozenSet_Check,
    .PyVMFrozenSet_CheckExact = pyvm_PyFrozenSet_CheckExact,
    .PyVMFrozenSet_New = PyFrozenSet_New,
    .PyVMFrozenSet_Type = pyvm_PyFrozenSet_Type,
    .PyVMSetIter_Type = pyvm_PySetIter_Type,
    .PyVMSet_Add = PySet_Add,
    .PyVMSet_Check = pyvm_PySet_Check,
    .PyVMSet_CheckExact = pyvm_PySet_CheckExact,
    .PyVMSet_Clear = PySet_Clear,
    .PyVMSet_Contains = PySet_Contains,
    .PyVMSet_Discard = PySet_Discard,
    .PyVMSet_GET_SIZE = pyvm_PySet_GET_SIZE,
    .PyVMSet_New = PySet_New,
    .PyVMSet_Pop = PySet_Pop,
    .PyVMSet_Size = PySet_Size,
    .PyVMSet_Type = pyvm_PySet_Type,
    .PyVMEllipsis_Type = pyvm_PyEllipsis_Type,
    .PyVMSlice_AdjustIndices = PySlice_AdjustIndices,
    .PyVMSlice_Check = pyvm_PySlice_Check,
    .PyVMSlice_GetIndices = PySlice_GetIndices,
    .PyVMSlice_GetIndicesEx = PySlice_GetIndicesEx,
    .PyVMSlice_New = PySlice_New,
    .PyVMSlice_Type = pyvm_PySlice_Type,
    .PyVMSlice_Unpack = PySlice_Unpack,
    .PyVM_Ellipsis = pyvm_Py_Ellipsis,
    .PyVMStructSequence_GET_ITEM = pyvm_PyStructSequence_GET_ITEM,
    .PyVMStructSequence_GetItem = PyStructSequence_GetItem,
    .PyVMStructSequence_InitType = PyStructSequence_InitType,
    .PyVMStructSequence_InitType2 = PyStructSequence_InitType2,
    .PyVMStructSequence_New = PyStructSequence_New,
    .PyVMStructSequence_NewType = PyStructSequence_NewType,
    .PyVMStructSequence_SET_ITEM = pyvm_PyStructSequence_SET_ITEM,
    .PyVMStructSequence_SetItem = PyStructSequence_SetItem,
    .PyVMStructSequence_UnnamedField = pyvm_PyStructSequence_UnnamedField,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMSys_AddWarnOption = pyvm_PySys_AddWarnOption,
#else
    .PyVMSys_AddWarnOption = PySys_AddWarnOption,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMSys_AddWarnOptionUnicode = pyvm_PySys_AddWarnOptionUnicode,
#else
    .PyVMSys_AddWarnOptionUnicode = PySys_AddWarnOptionUnicode,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMSys_AddXOption = pyvm_PySys_AddXOption,
#else
    .PyVMSys_AddXOption = PySys_AddXOption,
#endif
    .PyVMSys_FormatStderrV = pyvm_PySys_FormatStderrV,
    .PyVMSys_FormatStdoutV = pyvm_PySys_FormatStdoutV,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMSys_GetAttr = PySys_GetAttr,
#else
    .PyVMSys_GetAttr = pyvm_backport_PySys_GetAttr,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMSys_GetAttrString = PySys_GetAttrString,
#else
    .PyVMSys_GetAttrString = pyvm_backport_PySys_GetAttrString,
#endif
    .PyVMSys_GetObject = PySys_GetObject,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMSys_GetOptionalAttr = PySys_GetOptionalAttr,
#else
    .PyVMSys_GetOptionalAttr = pyvm_backport_PySys_GetOptionalAttr,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMSys_GetOptionalAttrString = PySys_GetOptionalAttrString,
#else
    .PyVMSys_GetOptionalAttrString = pyvm_backport_PySys_GetOptionalAttrString,
#endif
    .PyVMSys_GetXOptions = PySys_GetXOptions,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMSys_HasWarnOptions = pyvm_PySys_HasWarnOptions,
#else
    .PyVMSys_HasWarnOptions = PySys_HasWarnOptions,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMSys_ResetWarnOptions = pyvm_PySys_ResetWarnOptions,
#else
    .PyVMSys_ResetWarnOptions = PySys_ResetWarnOptions,
#endif
    .PyVMSys_SetArgv = PySys_SetArgv,
    .PyVMSys_SetArgvEx = PySys_SetArgvEx,
    .PyVMSys_SetObject = PySys_SetObject,
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMSys_SetPath = pyvm_PySys_SetPath,
#else
    .PyVMSys_SetPath = PySys_SetPath,
#endif
    .PyVMSys_WriteStderrV = pyvm_PySys_WriteStderrV,
    .PyVMSys_WriteStdoutV = pyvm_PySys_WriteStdoutV,
    .PyVMTraceBack_Check = pyvm_PyTraceBack_Check,
    .PyVMTraceBack_Here = PyTraceBack_Here,
    .PyVMTraceBack_Print = PyTraceBack_Print,
    .PyVMTraceBack_Type = pyvm_PyTraceBack_Type,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnstable_DumpTraceback = PyUnstable_DumpTraceback,
#else
    .PyVMUnstable_DumpTraceback = pyvm_PyUnstable_DumpTraceback,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnstable_DumpTracebackThreads = PyUnstable_DumpTracebackThreads,
#else
    .PyVMUnstable_DumpTracebackThreads = pyvm_PyUnstable_DumpTracebackThreads,
#endif
    .PyVMTraceMalloc_Track = PyTraceMalloc_Track,
    .PyVMTraceMalloc_Untrack = PyTraceMalloc_Untrack,
    .PyVMTupleIter_Type = pyvm_PyTupleIter_Type,
    .PyVMTuple_Check = pyvm_PyTuple_Check,
    .PyVMTuple_CheckExact = pyvm_PyTuple_CheckExact,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMTuple_FromArray = PyTuple_FromArray,
#else
    .PyVMTuple_FromArray = pyvm_PyTuple_FromArray,
#endif
    .PyVMTuple_GET_ITEM = pyvm_PyTuple_GET_ITEM,
    .PyVMTuple_GET_SIZE = pyvm_PyTuple_GET_SIZE,
    .PyVMTuple_GetItem = PyTuple_GetItem,
    .PyVMTuple_GetSlice = PyTuple_GetSlice,
    .PyVMTuple_New = PyTuple_New,
    .PyVMTuple_PackV = pyvm_PyTuple_PackV,
    .PyVMTuple_SET_ITEM = pyvm_PyTuple_SET_ITEM,
    .PyVMTuple_SetItem = PyTuple_SetItem,
    .PyVMTuple_Size = PyTuple_Size,
    .PyVMTuple_Type = pyvm_PyTuple_Type,
    ._PyVMTuple_Resize = _PyTuple_Resize,
    .PyVMUnicodeIter_Type = pyvm_PyUnicodeIter_Type,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_Create = PyUnicodeWriter_Create,
#else
    .PyVMUnicodeWriter_Create = pyvm_PyUnicodeWriter_Create,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_DecodeUTF8Stateful = PyUnicodeWriter_DecodeUTF8Stateful,
#else
    .PyVMUnicodeWriter_DecodeUTF8Stateful = pyvm_PyUnicodeWriter_DecodeUTF8Stateful,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_Discard = PyUnicodeWriter_Discard,
#else
    .PyVMUnicodeWriter_Discard = pyvm_PyUnicodeWriter_Discard,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_Finish = PyUnicodeWriter_Finish,
#else
    .PyVMUnicodeWriter_Finish = pyvm_PyUnicodeWriter_Finish,
#endif
    .PyVMUnicodeWriter_FormatV = pyvm_PyUnicodeWriter_FormatV,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_WriteASCII = PyUnicodeWriter_WriteASCII,
#else
    .PyVMUnicodeWriter_WriteASCII = pyvm_PyUnicodeWriter_WriteASCII,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_WriteChar = PyUnicodeWriter_WriteChar,
#else
    .PyVMUnicodeWriter_WriteChar = pyvm_PyUnicodeWriter_WriteChar,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_WriteRepr = PyUnicodeWriter_WriteRepr,
#else
    .PyVMUnicodeWriter_WriteRepr = pyvm_PyUnicodeWriter_WriteRepr,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_WriteStr = PyUnicodeWriter_WriteStr,
#else
    .PyVMUnicodeWriter_WriteStr = pyvm_PyUnicodeWriter_WriteStr,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_WriteSubstring = PyUnicodeWriter_WriteSubstring,
#else
    .PyVMUnicodeWriter_WriteSubstring = pyvm_PyUnicodeWriter_WriteSubstring,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnicodeWriter_WriteUCS4 = PyUnicodeWriter_WriteUCS4,
#else
    .PyVMUnicodeWriter_WriteUCS4 = pyvm_PyUnicodeWriter_WriteUCS4,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_WriteUTF8 = PyUnicodeWriter_WriteUTF8,
#else
    .PyVMUnicodeWriter_WriteUTF8 = pyvm_PyUnicodeWriter_WriteUTF8,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicodeWriter_WriteWideChar = PyUnicodeWriter_WriteWideChar,
#else
    .PyVMUnicodeWriter_WriteWideChar = pyvm_PyUnicodeWriter_WriteWideChar,
#endif
    .PyVMUnicode_1BYTE_DATA = pyvm_PyUnicode_1BYTE_DATA,
    .PyVMUnicode_2BYTE_DATA = pyvm_PyUnicode_2BYTE_DATA,
    .PyVMUnicode_4BYTE_DATA = pyvm_PyUnicode_4BYTE_DATA,
    .PyVMUnicode_AS_DATA = pyvm_PyUnicode_AS_DATA,
    .PyVMUnicode_AS_UNICODE = pyvm_PyUnicode_AS_UNICODE,
    .PyVMUnicode_Append = PyUnicode_Append,
    .PyVMUnicode_AppendAndDel = PyUnicode_AppendAndDel,
    .PyVMUnicode_AsASCIIString = PyUnicode_AsASCIIString,
    .PyVMUnicode_AsCharmapString = PyUnicode_AsCharmapString,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnicode_AsDecodedObject = pyvm_PyUnicode_AsDecodedObject,
#else
    .PyVMUnicode_AsDecodedObject = PyUnicode_AsDecodedObject,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnicode_AsDecodedUnicode = pyvm_PyUnicode_AsDecodedUnicode,
#else
    .PyVMUnicode_AsDecodedUnicode = PyUnicode_AsDecodedUnicode,
#endif
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnicode_AsEncodedObject = pyvm_PyUnicode_AsEncodedObject,
#else
    .PyVMUnicode_AsEncodedObject = PyUnicode_AsEncodedObject,
#endif
    .PyVMUnicode_AsEncodedString = PyUnicode_AsEncodedString,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnicode_AsEncodedUnicode = pyvm_PyUnicode_AsEncodedUnicode,
#else
    .PyVMUnicode_AsEncodedUnicode = PyUnicode_AsEncodedUnicode,
#endif
    .PyVMUnicode_AsLatin1String = PyUnicode_AsLatin1String,
    .PyVMUnicode_AsRawUnicodeEscapeString = PyUnicode_AsRawUnicodeEscapeString,
    .PyVMUnicode_AsUCS4 = PyUnicode_AsUCS4,
    .PyVMUnicode_AsUCS4Copy = PyUnicode_AsUCS4Copy,
    .PyVMUnicode_AsUTF16String = PyUnicode_AsUTF16String,
    .PyVMUnicode_AsUTF32String = PyUnicode_AsUTF32String,
    .PyVMUnicode_AsUTF8 = PyUnicode_AsUTF8,
    .PyVMUnicode_AsUTF8AndSize = PyUnicode_AsUTF8AndSize,
    .PyVMUnicode_AsUTF8String = PyUnicode_AsUTF8String,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnicode_AsUnicode = pyvm_PyUnicode_AsUnicode,
#else
    .PyVMUnicode_AsUnicode = PyUnicode_AsUnicode,
#endif
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnicode_AsUnicodeAndSize = pyvm_PyUnicode_AsUnicodeAndSize,
#else
    .PyVMUnicode_AsUnicodeAndSize = PyUnicode_AsUnicodeAndSize,
#endif
    .PyVMUnicode_AsUnicodeEscapeString = PyUnicode_AsUnicodeEscapeString,
    .PyVMUnicode_AsWideChar = PyUnicode_AsWideChar,
    .PyVMUnicode_AsWideCharString = PyUnicode_AsWideCharString,
    .PyVMUnicode_BuildEncodingMap = PyUnicode_BuildEncodingMap,
    .PyVMUnicode_CHECK_INTERNED = pyvm_PyUnicode_CHECK_INTERNED,
    .PyVMUnicode_Check = pyvm_PyUnicode_Check,
    .PyVMUnicode_CheckExact = pyvm_PyUnicode_CheckExact,
    .PyVMUnicode_Compare = PyUnicode_Compare,
    .PyVMUnicode_CompareWithASCIIString = PyUnicode_CompareWithASCIIString,
    .PyVMUnicode_Concat = PyUnicode_Concat,
    .PyVMUnicode_Contains = PyUnicode_Contains,
    .PyVMUnicode_CopyCharacters = PyUnicode_CopyCharacters,
    .PyVMUnicode_Count = PyUnicode_Count,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicode_DATA = PyUnicode_DATA,
#else
    .PyVMUnicode_DATA = pyvm_PyUnicode_DATA,
#endif
    .PyVMUnicode_Decode = PyUnicode_Decode,
    .PyVMUnicode_DecodeASCII = PyUnicode_DecodeASCII,
    .PyVMUnicode_DecodeCharmap = PyUnicode_DecodeCharmap,
    .PyVMUnicode_DecodeFSDefault = PyUnicode_DecodeFSDefault,
    .PyVMUnicode_DecodeFSDefaultAndSize = PyUnicode_DecodeFSDefaultAndSize,
    .PyVMUnicode_DecodeLatin1 = PyUnicode_DecodeLatin1,
    .PyVMUnicode_DecodeLocale = PyUnicode_DecodeLocale,
    .PyVMUnicode_DecodeLocaleAndSize = PyUnicode_DecodeLocaleAndSize,
    .PyVMUnicode_DecodeRawUnicodeEscape = PyUnicode_DecodeRawUnicodeEscape,
    .PyVMUnicode_DecodeUTF16 = PyUnicode_DecodeUTF16,
    .PyVMUnicode_DecodeUTF16Stateful = PyUnicode_DecodeUTF16Stateful,
    .PyVMUnicode_DecodeUTF32 = PyUnicode_DecodeUTF32,
    .PyVMUnicode_DecodeUTF32Stateful = PyUnicode_DecodeUTF32Stateful,
    .PyVMUnicode_DecodeUTF7 = PyUnicode_DecodeUTF7,
    .PyVMUnicode_DecodeUTF7Stateful = PyUnicode_DecodeUTF7Stateful,
    .PyVMUnicode_DecodeUTF8 = PyUnicode_DecodeUTF8,
    .PyVMUnicode_DecodeUTF8Stateful = PyUnicode_DecodeUTF8Stateful,
    .PyVMUnicode_DecodeUnicodeEscape = PyUnicode_DecodeUnicodeEscape,
    .PyVMUnicode_EncodeFSDefault = PyUnicode_EncodeFSDefault,
    .PyVMUnicode_EncodeLocale = PyUnicode_EncodeLocale,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicode_Equal = PyUnicode_Equal,
#else
    .PyVMUnicode_Equal = pyvm_backport_PyUnicode_Equal,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMUnicode_EqualToUTF8 = PyUnicode_EqualToUTF8,
#else
    .PyVMUnicode_EqualToUTF8 = pyvm_backport_PyUnicode_EqualToUTF8,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMUnicode_EqualToUTF8AndSize = PyUnicode_EqualToUTF8AndSize,
#else
    .PyVMUnicode_EqualToUTF8AndSize = pyvm_backport_PyUnicode_EqualToUTF8AndSize,
#endif
    .PyVMUnicode_FSConverter = PyUnicode_FSConverter,
    .PyVMUnicode_FSDecoder = PyUnicode_FSDecoder,
    .PyVMUnicode_Fill = PyUnicode_Fill,
    .PyVMUnicode_Find = PyUnicode_Find,
    .PyVMUnicode_FindChar = PyUnicode_FindChar,
    .PyVMUnicode_Format = PyUnicode_Format,
    .PyVMUnicode_FromEncodedObject = PyUnicode_FromEncodedObject,
    .PyVMUnicode_FromFormatV = PyUnicode_FromFormatV,
    .PyVMUnicode_FromKindAndData = PyUnicode_FromKindAndData,
    .PyVMUnicode_FromObject = PyUnicode_FromObject,
    .PyVMUnicode_FromOrdinal = PyUnicode_FromOrdinal,
    .PyVMUnicode_FromString = PyUnicode_FromString,
    .PyVMUnicode_FromStringAndSize = PyUnicode_FromStringAndSize,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnicode_FromUnicode = pyvm_PyUnicode_FromUnicode,
#else
    .PyVMUnicode_FromUnicode = PyUnicode_FromUnicode,
#endif
    .PyVMUnicode_FromWideChar = PyUnicode_FromWideChar,
    .PyVMUnicode_GET_DATA_SIZE = pyvm_PyUnicode_GET_DATA_SIZE,
    .PyVMUnicode_GET_LENGTH = pyvm_PyUnicode_GET_LENGTH,
    .PyVMUnicode_GET_SIZE = pyvm_PyUnicode_GET_SIZE,
    .PyVMUnicode_GetDefaultEncoding = PyUnicode_GetDefaultEncoding,
    .PyVMUnicode_GetLength = PyUnicode_GetLength,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnicode_GetSize = pyvm_PyUnicode_GetSize,
#else
    .PyVMUnicode_GetSize = PyUnicode_GetSize,
#endif
    .PyVMUnicode_IS_ASCII = pyvm_PyUnicode_IS_ASCII,
    .PyVMUnicode_IS_COMPACT = pyvm_PyUnicode_IS_COMPACT,
    .PyVMUnicode_IS_COMPACT_ASCII = pyvm_PyUnicode_IS_COMPACT_ASCII,
    .PyVMUnicode_IS_READY = pyvm_PyUnicode_IS_READY,
    .PyVMUnicode_InternFromString = PyUnicode_InternFromString,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMUnicode_InternImmortal = pyvm_PyUnicode_InternImmortal,
#else
    .PyVMUnicode_InternImmortal = PyUnicode_InternImmortal,
#endif
    .PyVMUnicode_InternInPlace = PyUnicode_InternInPlace,
    .PyVMUnicode_IsIdentifier = PyUnicode_IsIdentifier,
    .PyVMUnicode_Join = PyUnicode_Join,
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMUnicode_KIND = PyUnicode_KIND,
#else
    .PyVMUnicode_KIND = pyvm_PyUnicode_KIND,
#endif
    .PyVMUnicode_MAX_CHAR_VALUE = pyvm_PyUnicode_MAX_CHAR_VALUE,
    .PyVMUnicode_New = PyUnicode_New,
    .PyVMUnicode_Partition = PyUnicode_Partition,
    .PyVMUnicode_READ = pyvm_PyUnicode_READ,
    .PyVMUnicode_READY = pyvm_PyUnicode_READY,
    .PyVMUnicode_READ_CHAR = pyvm_PyUnicode_READ_CHAR,
    .PyVMUnicode_RPartition = PyUnicode_RPartition,
    .PyVMUnicode_RSplit = PyUnicode_RSplit,
    .PyVMUnicode_ReadChar = PyUnicode_ReadChar,
    .PyVMUnicode_Replace = PyUnicode_Replace,
    .PyVMUnicode_Resize = PyUnicode_Resize,
    .PyVMUnicode_RichCompare = PyUnicode_RichCompare,
    .PyVMUnicode_Split = PyUnicode_Split,
    .PyVMUnicode_Splitlines = PyUnicode_Splitlines,
    .PyVMUnicode_Substring = PyUnicode_Substring,
    .PyVMUnicode_Tailmatch = PyUnicode_Tailmatch,
    .PyVMUnicode_Translate = PyUnicode_Translate,
    .PyVMUnicode_Type = pyvm_PyUnicode_Type,
    .PyVMUnicode_WRITE = pyvm_PyUnicode_WRITE,
    .PyVMUnicode_WSTR_LENGTH = pyvm_PyUnicode_WSTR_LENGTH,
    .PyVMUnicode_WriteChar = PyUnicode_WriteChar,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMUnstable_Unicode_GET_CACHED_HASH = pyvm_PyUnstable_Unicode_GET_CACHED_HASH,
#else
    .PyVMUnstable_Unicode_GET_CACHED_HASH = pyvm_backport_PyUnstable_Unicode_GET_CACHED_HASH,
#endif
    .PyVM_UNICODE_HIGH_SURROGATE = pyvm_Py_UNICODE_HIGH_SURROGATE,
    .PyVM_UNICODE_ISALNUM = pyvm_Py_UNICODE_ISALNUM,
    .PyVM_UNICODE_ISALPHA = pyvm_Py_UNICODE_ISALPHA,
    .PyVM_UNICODE_ISDECIMAL = pyvm_Py_UNICODE_ISDECIMAL,
    .PyVM_UNICODE_ISDIGIT = pyvm_Py_UNICODE_ISDIGIT,
    .PyVM_UNICODE_ISLINEBREAK = pyvm_Py_UNICODE_ISLINEBREAK,
    .PyVM_UNICODE_ISLOWER = pyvm_Py_UNICODE_ISLOWER,
    .PyVM_UNICODE_ISNUMERIC = pyvm_Py_UNICODE_ISNUMERIC,
    .PyVM_UNICODE_ISPRINTABLE = pyvm_Py_UNICODE_ISPRINTABLE,
    .PyVM_UNICODE_ISSPACE = pyvm_Py_UNICODE_ISSPACE,
    .PyVM_UNICODE_ISTITLE = pyvm_Py_UNICODE_ISTITLE,
    .PyVM_UNICODE_ISUPPER = pyvm_Py_UNICODE_ISUPPER,
    .PyVM_UNICODE_IS_HIGH_SURROGATE = pyvm_Py_UNICODE_IS_HIGH_SURROGATE,
    .PyVM_UNICODE_IS_LOW_SURROGATE = pyvm_Py_UNICODE_IS_LOW_SURROGATE,
    .PyVM_UNICODE_IS_SURROGATE = pyvm_Py_UNICODE_IS_SURROGATE,
    .PyVM_UNICODE_JOIN_SURROGATES = pyvm_Py_UNICODE_JOIN_SURROGATES,
    .PyVM_UNICODE_LOW_SURROGATE = pyvm_Py_UNICODE_LOW_SURROGATE,
    .PyVM_UNICODE_TODECIMAL = pyvm_Py_UNICODE_TODECIMAL,
    .PyVM_UNICODE_TODIGIT = pyvm_Py_UNICODE_TODIGIT,
    .PyVM_UNICODE_TOLOWER = pyvm_Py_UNICODE_TOLOWER,
    .PyVM_UNICODE_TONUMERIC = pyvm_Py_UNICODE_TONUMERIC,
    .PyVM_UNICODE_TOTITLE = pyvm_Py_UNICODE_TOTITLE,
    .PyVM_UNICODE_TOUPPER = pyvm_Py_UNICODE_TOUPPER,
    .PyVMErr_ResourceWarningV = pyvm_PyErr_ResourceWarningV,
    .PyVMErr_Warn = pyvm_PyErr_Warn,
    .PyVMErr_WarnEx = PyErr_WarnEx,
    .PyVMErr_WarnExplicit = PyErr_WarnExplicit,
    .PyVMErr_WarnExplicitFormatV = pyvm_PyErr_WarnExplicitFormatV,
    .PyVMErr_WarnExplicitObject = PyErr_WarnExplicitObject,
    .PyVMErr_WarnFormatV = pyvm_PyErr_WarnFormatV,
    .PyVMWeakref_Check = pyvm_PyWeakref_Check,
    .PyVMWeakref_CheckProxy = pyvm_PyWeakref_CheckProxy,
    .PyVMWeakref_CheckRef = pyvm_PyWeakref_CheckRef,
    .PyVMWeakref_CheckRefExact = pyvm_PyWeakref_CheckRefExact,
    .PyVMWeakref_GET_OBJECT = pyvm_PyWeakref_GET_OBJECT,
#if PY_VERSION_HEX >= 0x030F0000
    .PyVMWeakref_GetObject = pyvm_PyWeakref_GetObject,
#else
    .PyVMWeakref_GetObject = PyWeakref_GetObject,
#endif
#if PY_VERSION_HEX >= 0x030D0000
    .PyVMWeakref_GetRef = PyWeakref_GetRef,
#else
    .PyVMWeakref_GetRef = pyvm_backport_PyWeakref_GetRef,
#endif
#if PY_VERSION_HEX >= 0x030E0000
    .PyVMWeakref_IsDead = PyWeakref_IsDead,
#else
    .PyVMWeakref_IsDead = pyvm_backport_PyWeakref_IsDead,
#endif
    .PyVMWeakref_NewProxy = PyWeakref_NewProxy,
    .PyVMWeakref_NewRef = PyWeakref_NewRef,
};
