"""The probes of modules that compress and digest."""

from probes.outcome import caught


def zlib():
    import gzip, zlib

    data = zlib.compress(b"abc" * 9)
    return [
        zlib.decompress(data),
        caught(zlib.error, zlib.decompress, b"x"),
        gzip.decompress(gzip.compress(b"abc")),
        zlib.crc32(b"a"),
        zlib.decompressobj().decompress(data),
        caught(gzip.BadGzipFile, gzip.decompress, b"xxxx"),
    ]


def _bz2():
    import bz2

    return [
        bz2.decompress(bz2.compress(b"abc")),
        caught(OSError, bz2.decompress, b"garbage!!"),
        bz2.BZ2Decompressor().eof,
    ]


def _lzma():
    import lzma

    return [
        lzma.decompress(lzma.compress(b"abc")),
        caught(lzma.LZMAError, lzma.decompress, b"garbage!!"),
        lzma.is_check_supported(lzma.CHECK_CRC32),
    ]


def _zstd():
    import compression.zstd as zstd

    return [zstd.decompress(zstd.compress(b"abc")), caught(zstd.ZstdError, zstd.decompress, b"garbage!!")]


def _hashlib():
    import hashlib, hmac

    names = ["md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b", "blake2s", "shake_128"]
    digests = [hashlib.new(name, b"x").hexdigest(*([8] if "shake" in name else [])) for name in names]
    return [
        digests,
        caught(ValueError, hashlib.new, "none"),
        hmac.new(b"k", b"m", "sha256").hexdigest(),
        hashlib.pbkdf2_hmac("sha1", b"p", b"s", 2).hex(),
        hmac.compare_digest("a", "a"),
        hashlib.scrypt(b"p", salt=b"s", n=2, r=1, p=1).hex()[:9],
    ]


_md5 = _sha1 = _sha2 = _sha256 = _sha512 = _sha3 = _blake2 = _hmac = _hashlib


def _crypt():
    import crypt

    return [crypt.crypt("word", "ab")]


def audioop():
    import audioop

    return [
        audioop.add(b"\1\0", b"\1\0", 2),
        caught(audioop.error, audioop.add, b"\1", b"\1\0", 2),
        audioop.lin2ulaw(b"\1\0", 2),
    ]


def _uuid():
    import uuid

    return [uuid.uuid5(uuid.NAMESPACE_DNS, "x"), uuid.uuid1().version, len({uuid.uuid4() for _ in range(9)})]
