/*
 * format.h: what the bytes of a parcel are: steps for a machine with a stack of objects and a list of known ones. A
 * number after a step is a varint, seven bits a byte, lowest first, unless said otherwise. Nothing here depends on a
 * CPython: one engine writes it and another reads it, in the same process.
 */
#ifndef PYVM_COPY_FORMAT_H
#define PYVM_COPY_FORMAT_H

enum pyvm_step {
    PYVM_STEP_END,
    /* One object on the stack. */
    PYVM_STEP_NONE,
    PYVM_STEP_TRUE,
    PYVM_STEP_FALSE,
    PYVM_STEP_ELLIPSIS,
    PYVM_STEP_NOT_IMPLEMENTED,
    PYVM_STEP_TYPE_OF, /* the type of the object that is on the stack, in its place: of None, ..., NotImplemented */
    PYVM_STEP_INT8,    /* a signed byte */
    PYVM_STEP_INT64,   /* eight bytes of this machine */
    PYVM_STEP_INT,     /* count, bytes: lowest first, signed */
    PYVM_STEP_THREAD,  /* the identifier of the thread that a state begins with */
    PYVM_STEP_FLOAT,   /* a double */
    PYVM_STEP_COMPLEX, /* two doubles */
    PYVM_STEP_INT8S,   /* count, then as many of these: each is one object on the stack */
    PYVM_STEP_INT32S,  /* the same; four bytes of this machine each */
    PYVM_STEP_FLOATS,  /* the same; doubles */
    PYVM_STEP_ASCII8,  /* one byte for the length, characters */
    PYVM_STEP_ASCII,   /* length, characters */
    PYVM_STEP_LATIN1,  /* the same; these two have characters up to 255, and at least one that is not ASCII */
    PYVM_STEP_UCS2,
    PYVM_STEP_UCS4,
    PYVM_STEP_KEY,             /* as ASCII8: text that is likely to come again, short: see unpack/texts.h */
    PYVM_STEP_ATTRIBUTE,       /* the same, for a name of an attribute: it will be interned */
    PYVM_STEP_LONG_ATTRIBUTE,  /* length, UTF-8: any such name */
    PYVM_STEP_BYTES,           /* length, bytes */
    PYVM_STEP_BYTEARRAY,       /* the same */
    PYVM_STEP_BLOCK_BYTES,     /* number of the parcel's block: copied from there */
    PYVM_STEP_BLOCK_BYTEARRAY, /* the same */
    PYVM_STEP_BUFFER,          /* number of the block, how it is laid out: see pack/buffers.c */
    PYVM_STEP_HANDLE,          /* kind, number of the block: something of libpyvm's */
    /* Times: four bytes of this machine a field. TIME and DATETIME take a time zone, or None, off the stack. */
    PYVM_STEP_DATE,      /* year, month, day */
    PYVM_STEP_TIMEDELTA, /* days, seconds, microseconds */
    PYVM_STEP_TIME,      /* hour, minute, second, microsecond, fold */
    PYVM_STEP_DATETIME,  /* all of date and time */
    PYVM_STEP_UTC,       /* datetime.timezone.utc */
    /* As many objects are taken off the stack as the number says (of a dict, twice as many), and made one. */
    PYVM_STEP_TUPLE,
    PYVM_STEP_LIST,
    PYVM_STEP_DICT,
    PYVM_STEP_SET,
    PYVM_STEP_FROZENSET,
    PYVM_STEP_SLICE, /* of these two three, without a number */
    PYVM_STEP_RANGE,
    /*
     * A container that contains itself is made empty, and known by the four bytes that follow, before what is in it.
     * Until it turns out that this is needed the step is SKIP, which skips these bytes.
     */
    PYVM_STEP_SKIP,
    PYVM_STEP_EARLY_LIST,
    PYVM_STEP_EARLY_DICT,
    PYVM_STEP_EARLY_SET,
    /* As many are taken off, and put into the container that is then on top. */
    PYVM_STEP_FILL_LIST,
    PYVM_STEP_FILL_DICT,
    PYVM_STEP_FILL_SET,
    /* Known objects, by number. */
    PYVM_STEP_KNOW, /* what is on top is known by that number */
    PYVM_STEP_KNOWN,
    PYVM_STEP_DROP, /* that many objects */
    /* What Python's reducers say. */
    PYVM_STEP_MODULE,     /* name -> module */
    PYVM_STEP_GLOBAL,     /* name of a module, qualified name -> what is there */
    PYVM_STEP_CALL,       /* callable, tuple -> result */
    PYVM_STEP_CALL_WITH,  /* number: callable, as many arguments -> result */
    PYVM_STEP_TUPLE_OF,   /* number: subclass of tuple, as many items -> such a tuple, without calling its __new__ */
    PYVM_STEP_MEMBER,     /* class of an enum, name -> member */
    PYVM_STEP_NEW,        /* class, tuple -> class.__new__(class, *tuple) */
    PYVM_STEP_NEW_EX,     /* class, tuple, dict -> class.__new__(class, *tuple, **dict) */
    PYVM_STEP_INSTANCE,   /* class -> class.__new__(class) */
    PYVM_STEP_ATTRIBUTES, /* number: twice as many are taken off, and go to __dict__ of what is then on top */
    PYVM_STEP_STATE,      /* object, state -> object, with that state */
    PYVM_STEP_EXTEND,     /* number: as many are appended to what is then on top */
    PYVM_STEP_SET_ITEMS,  /* number: as many pairs are set as items of what is then on top */
    PYVM_STEP_COUNT,
    /*
     * Added to another step: what that one leaves on top is known. By which number is said at the parcel's `late`: four
     * bytes for each step of this sort, in their order.
     */
    PYVM_STEP_LATE = 128
};

#endif
