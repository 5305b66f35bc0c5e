"""Objects of multiprocessing that parent and child share: each rule makes one in the clone that stands for the same thing."""
import sys

import _pyvm

from ._objects import full_name


ARENA = "multiprocessing.heap.Arena"

# ---- Semaphores ----


def sem_lock(lock, cloner):
    """Of pyvm.multiprocessing: it holds its sem_t. Of another context: nobody knows when the last one is done with the sem_t, so it
    stays for ever, as do the objects that would close it."""
    memory = getattr(lock, "memory", None)
    if memory is not None:
        return make_sem_lock, (type(lock), memory, lock.kind, lock.maxvalue)
    _pyvm.keep_for_ever(lock)
    return make_lasting_sem_lock, (type(lock), lock.handle, lock.kind, lock.maxvalue)


def make_sem_lock(kind, memory, *options):
    made = kind._rebuild(memory.address, *options, None)
    made.memory = memory
    return made


def make_lasting_sem_lock(kind, handle, *options):
    made = kind._rebuild(handle, *options, None)
    _pyvm.keep_for_ever(made)
    return made


# ---- Memory ----


def arena(arena, cloner):
    attributes = vars(arena).copy()
    attributes.pop("buffer")
    return make_arena, (type(arena), attributes)


def _made(kind, attributes):
    made = kind.__new__(kind)
    vars(made).update(attributes)
    return made


def make_arena(kind, attributes):
    from mmap import mmap
    return _made(kind, {**attributes, "buffer": mmap(attributes["fd"], attributes["size"])})


def shared_memory(memory, cloner):
    attributes = vars(memory).copy()
    is_open = attributes.pop("_mmap", None) is not None
    attributes.pop("_buf", None)
    number = attributes.pop("_fd", -1)
    own = cloner.files.own_by(memory, "_fd", number, cloner.data)
    return make_shared_memory, (type(memory), {**attributes, "_fd": -1 if own is None else own}, number if is_open else None)


def make_shared_memory(kind, attributes, number):
    """`number`: under which the process has it open, or None."""
    from mmap import mmap
    made = _made(kind, {**attributes, "_mmap": None, "_buf": None})
    if number is not None:
        made._mmap = mmap(number, made._size)
        made._buf = memoryview(made._mmap)
    return made


def barrier(barrier, cloner):
    attributes = vars(barrier).copy()
    attributes.pop("_array")
    return make_barrier, (type(barrier), attributes)


def make_barrier(kind, attributes):
    return _made(kind, {**attributes, "_array": attributes["_wrapper"].create_memoryview().cast("i")})


def view(view, cloner):
    """Of bytes, or of an arena's memory, as multiprocessing.heap.BufferWrapper gives it."""
    try:
        owner = view.obj
    except ValueError:
        return make_released_view, ()
    if type(owner) in (bytes, bytearray) or type(owner) is getattr(sys.modules.get("array"), "array", None):
        return make_part, _part_of(view, owner)
    from _ctypes import addressof
    from ctypes import c_char
    arena = _arena_of(owner)
    if arena is None or view.ndim != 1 or not view.contiguous or view.readonly:
        raise TypeError("it is of memory that another object owns")
    offset = addressof(c_char.from_buffer(view)) - addressof(c_char.from_buffer(view.obj)) if view.nbytes else 0
    return make_view, (arena, offset, view.nbytes, view.format)


def _part_of(view, owner):
    """What make_part needs: it makes the same here."""
    parts = owner, _pyvm.view_place(view), view.format, view.itemsize, view.shape, view.strides, view.readonly
    with make_part(*parts) as made:
        names = "format", "itemsize", "shape", "strides", "readonly"
        if _pyvm.view_place(made) != parts[1] and view.nbytes or any(getattr(made, each) != getattr(view, each) for each in names):
            raise TypeError("its items lie in an unusual way")
    return parts


def make_part(owner, place, code, size, shape, strides, is_readonly):
    whole = memoryview(owner).cast("B")
    if len(shape) == 1:
        last = place + (shape[0] - 1) * strides[0]
        items = whole[min(place, last):max(place, last) + size] if shape[0] else whole[:0]
        made = items.cast(code)[::strides[0] // size]
    else:
        count = size
        for each in shape:
            count *= each
        made = whole[place:place + count].cast(code, shape)
    return made.toreadonly() if is_readonly else made


def make_released_view():
    made = memoryview(b"")
    made.release()
    return made


def _arena_of(mapping):
    from gc import get_referrers
    for each in get_referrers(mapping):
        for owner in (each, *(get_referrers(each) if type(each) is dict else ())):
            if full_name(type(owner)) == ARENA:
                return owner
    return None


def make_view(arena, offset, size, code):
    return memoryview(arena.buffer)[offset:offset + size].cast(code)


def c_data(obj, cloner):
    """Of ctypes. What a Value or an Array has is in an arena."""
    wrapper = getattr(obj, "_wrapper", None)
    if type(wrapper).__name__ == "BufferWrapper" and type(wrapper).__module__ == "multiprocessing.heap":
        return make_c_data, (type(obj), wrapper)
    return obj.__reduce_ex__(5)


def make_c_data(kind, wrapper):
    made = kind.from_buffer(wrapper.create_memoryview())
    made._wrapper = wrapper
    return made


# ---- Queues of threads ----


def simple_queue(queue, cloner):
    return make_simple_queue, (type(queue), _items(queue))


def _items(queue):
    """Takes out each item and puts it back, in one call of C code: no other thread runs meanwhile."""
    from functools import partial
    from itertools import chain, repeat, starmap, tee
    counted = chain.from_iterable(map(partial(repeat, ()), starmap(queue.qsize, [()])))
    taken, kept = tee(starmap(queue.get_nowait, counted))
    return [item for _, item in list(zip(map(queue.put, taken), kept))]


def make_simple_queue(kind, items):
    made = kind()
    for item in items:
        made.put(item)
    return made
