"""What pool.c measures of strands of Python code. Each function does its work in strands, if there are others to run
them, or alone; seconds(f) is how long it takes."""

import random
import time

import pyvm

strand = pyvm.strand


def seconds(function, *arguments, times=3):
    best = 1e9
    for _ in range(times):
        begin = time.perf_counter()
        function(*arguments)
        best = min(best, time.perf_counter() - begin)
    return best


def middle(function):
    """Seconds of the second of three runs. The first warms up; in the last, what another pool does at once may have ended."""
    times = []
    for _ in range(3):
        times.append(seconds(function, times=1))
    return times[1]


# ---- In place --------------------------------------------------------------------------------------------------------


def identity(x):
    return x


def plain_calls():
    for i in range(200000):
        identity(i)


def strands_in_place():
    for i in range(200000):
        strand(identity, i).join()


def serial_fib(n):
    return n if n < 2 else serial_fib(n - 1) + serial_fib(n - 2)


def fib(n):
    if n < 2:
        return n
    one = strand(fib, n - 1)
    other = fib(n - 2)
    return one.join() + other


# ---- On two workers --------------------------------------------------------------------------------------------------


def extend(n, columns, left, right):
    """How many ways there are to go on, with queens in these columns and diagonals."""
    free, count = ~(columns | left | right) & ((1 << n) - 1), 0
    while free:
        bit = free & -free
        free ^= bit
        columns_then = columns | bit
        if columns_then == (1 << n) - 1:
            count += 1
        else:
            count += extend(n, columns_then, (left | bit) << 1, (right | bit) >> 1)
    return count


def place(n, columns, left, right, rows):
    """The same; the first rows in strands."""
    if not rows:
        return extend(n, columns, left, right)
    free, strands = ~(columns | left | right) & ((1 << n) - 1), []
    while free:
        bit = free & -free
        free ^= bit
        strands.append(strand(place, n, columns | bit, (left | bit) << 1, (right | bit) >> 1, rows - 1))
    return sum([one.join() for one in strands])


def queens():
    assert place(12, 0, 0, 0, 2) == 14200


def visit(seed, depth):
    """An unbalanced tree: how many children a node has is known only there."""
    source = random.Random(seed)
    children = source.randrange(9) if depth else 0
    strands = [strand(visit, source.random(), depth - 1) for _ in range(children)]
    return 1 + sum([one.join() for one in reversed(strands)])


def tree():
    assert visit(3, 8) == 95270


def merge(one, other):
    merged, i, j = [], 0, 0
    while i < len(one) and j < len(other):
        if one[i] <= other[j]:
            merged.append(one[i])
            i += 1
        else:
            merged.append(other[j])
            j += 1
    return merged + one[i:] + other[j:]


def insertion_sort(items):
    for i in range(1, len(items)):
        item, j = items[i], i
        while j and items[j - 1] > item:
            items[j] = items[j - 1]
            j -= 1
        items[j] = item
    return items


def merge_sort(items):
    if len(items) < 40:
        return insertion_sort(items[:])
    one = strand(merge_sort, items[:len(items) // 2])
    other = merge_sort(items[len(items) // 2:])
    return merge(one.join(), other)


def numbers(seed, count):
    source = random.Random(seed)
    return [source.randrange(1 << 20) for _ in range(count)]


def sort_some(seed):
    return merge_sort(numbers(seed, 20000))[0]


def sort():
    strands = [strand(sort_some, seed) for seed in range(8)]
    for one in strands:
        one.join()


def accelerations(bodies, first, last):
    """Those of some of the bodies, by all of them."""
    found = []
    for i in range(first, last):
        x, y, z, _ = bodies[i]
        ax = ay = az = 0.0
        for j, (ox, oy, oz, mass) in enumerate(bodies):
            if j != i:
                dx, dy, dz = ox - x, oy - y, oz - z
                pull = mass / (dx * dx + dy * dy + dz * dz + 0.01) ** 1.5
                ax += dx * pull
                ay += dy * pull
                az += dz * pull
        found.append((ax, ay, az))
    return found


def n_body(count=640, steps=4, parts=8):
    source = random.Random(5)
    bodies = [tuple(source.random() for _ in range(4)) for _ in range(count)]
    speeds = [(0.0, 0.0, 0.0)] * count
    for _ in range(steps):
        ends = [count * part // parts for part in range(parts + 1)]
        strands = [strand(accelerations, bodies, first, last) for first, last in zip(ends, ends[1:])]
        pulls = [pull for one in strands for pull in one.join()]
        speeds = [tuple(v + a * 0.01 for v, a in zip(*both)) for both in zip(speeds, pulls)]
        bodies = [(x + vx * 0.01, y + vy * 0.01, z + vz * 0.01, mass)
                  for (x, y, z, mass), (vx, vy, vz) in zip(bodies, speeds)]
