"""Circles in a graph: {node: {neighbour: label of the edge}}."""

from collections import deque


def reached(graph, start):
    seen, waiting = set(), deque([start])
    while waiting:
        for neighbour in graph.get(waiting.popleft(), {}):
            if neighbour not in seen:
                seen.add(neighbour)
                waiting.append(neighbour)
    return seen


def knots(graph):
    """The sets of nodes that reach one another (strongly connected components of more than one), each sorted."""
    reach = {node: reached(graph, node) for node in graph}
    found = []
    for node in sorted(graph):
        if node in reach[node] and not any(node in knot for knot in found):
            found.append(sorted(other for other in reach[node] if node in reach.get(other, ())))
    return found


def circle(graph, knot):
    """A shortest way from the first node of the knot back to it, both ends included."""
    start, inside = knot[0], set(knot)
    before, waiting = {}, deque([start])
    while waiting:
        node = waiting.popleft()
        for neighbour in sorted(graph[node]):
            if neighbour == start:
                way = [node]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return way[::-1] + [start]
            if neighbour in inside and neighbour not in before:
                before[neighbour] = node
                waiting.append(neighbour)
    raise AssertionError("a knot has a circle through each of its nodes")


def describe(graph, way):
    return way[0] + "".join(f" -{graph[node][following]}-> {following}" for node, following in zip(way, way[1:]))
