"""What cannot be in a child or a clone, in a sentence each."""
from ._objects import full_name

_CODEC = "what it has of the stream is in a library's memory; only one that has ended, or is not begun yet, can be there"
_POINTER = "it is a pointer to memory that is not its own, and nothing tells what is there"
_TLS = "its keys and its state are in OpenSSL's memory"

# By the type's full name; the first of a type's bases that is here counts.
SENTENCES = {
    "sqlite3.Connection": "SQLite forbids one connection in two processes; close it before the fork, and connect again after it",
    "sqlite3.Cursor": "it belongs to a connection, which cannot be there",
    "sqlite3.Blob": "it belongs to a connection, which cannot be there",
    "_ssl._SSLContext": _TLS, "_ssl._SSLSocket": _TLS, "_ssl.MemoryBIO": _TLS, "_ssl.SSLSession": _TLS, "_ssl.Certificate": _TLS,
    **dict.fromkeys(("zlib.Compress", "zlib.Decompress", "zlib._ZlibDecompressor", "_bz2.BZ2Compressor", "_bz2.BZ2Decompressor",
                     "_lzma.LZMACompressor", "_lzma.LZMADecompressor", "_zstd.ZstdCompressor", "_zstd.ZstdDecompressor"), _CODEC),
    **dict.fromkeys(("_hashlib.HASH", "_hashlib.HASHXOF", "_hashlib.HMAC", "_blake2.blake2b", "_blake2.blake2s", "_md5.md5", "_sha1.sha1",
                     "_sha256.sha256", "_sha256.sha224", "_sha512.sha512", "_sha512.sha384", "_sha2.SHA224Type", "_sha2.SHA256Type",
                     "_sha2.SHA384Type", "_sha2.SHA512Type", "_sha3.sha3_224", "_sha3.sha3_256", "_sha3.sha3_384", "_sha3.sha3_512",
                     "_sha3.shake_128", "_sha3.shake_256", "_hmac.HMAC"),
                    "what it has hashed is in a library's memory, and can be copied only inside a VM"),
    "posix.ScandirIterator": "its place in the folder is in the C library's memory",
    "mmap.mmap": "the same memory is there already, and nothing would tell whose it is to unmap",
    "_ctypes._Pointer": _POINTER, "_ctypes.CFuncPtr": _POINTER, "_ctypes._SimpleCData": _POINTER, "_ctypes.Structure": _POINTER,
    "_ctypes.Union": _POINTER, "_ctypes.Array": _POINTER,
    "_asyncio.Future": "it belongs to an event loop, whose C code has what waits for it",
    "_asyncio.Task": "it belongs to an event loop, whose C code goes on with its coroutine; fork before the loop runs, or when it has ended",
    "builtins.memoryview": "it is of memory that another object owns",
    "builtins.PyCapsule": "it is a pointer of C code's",
}


def sentence_of(kind):
    for base in kind.__mro__:
        found = SENTENCES.get(full_name(base))
        if found:
            return found
    return None
