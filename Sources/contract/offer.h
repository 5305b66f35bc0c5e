/*
 * offer.h: a call of a Python object that its VM offers to other workers of its pool: a strand, as Python code has it.
 * The engine makes the object that has the call, and libpyvm sees to who runs it.
 */
#ifndef PYVM_OFFER_H
#define PYVM_OFFER_H

/* Where it is. Changed with the GIL of its VM alone. */
typedef enum pyvm_offer_place {
    PYVM_OFFER_HERE,    /* nobody else takes it: it runs when it is joined */
    PYVM_OFFER_QUEUED,  /* in its worker's deque, or asked for: that has a reference to the object */
    PYVM_OFFER_PACKING, /* it is just being packed; the one who does it has that reference */
    PYVM_OFFER_PACKED   /* `theft` has a copy of the call, which others may run */
} pyvm_offer_place;

/* A part of the object. All of it is libpyvm's. In a new one `place` is HERE, and `theft` NULL. */
typedef struct pyvm_offer {
    pyvm_offer_place place;
    struct pyvm_worker *worker; /* whose it is; valid once it was offered */
    struct pyvm_run *run;       /* which forked it; valid while the deque has it, or it is being packed */
    struct pyvm_theft *theft;
    struct pyvm_offer *next; /* among those that are asked for; guarded by the worker's lock for these */
} pyvm_offer;

/* What the one who joins has to do. */
typedef enum pyvm_offer_end {
    PYVM_OFFER_CALL,      /* it calls it */
    PYVM_OFFER_DROP_CALL, /* and drops the reference that the deque had */
    PYVM_OFFER_TAKE,      /* another worker has run it: the result is there */
    PYVM_OFFER_HAS_RAISED /* nothing: there is an exception, or PyVM_LastError tells why it cannot be joined here */
} pyvm_offer_end;

#endif
