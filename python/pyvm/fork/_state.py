"""The state of this VM in a parcel, and a VM that becomes what it says."""
import sys

import _pyvm

from . import _c_modules, _changes, _modules, _order, _own_reducers, _restore, _restore_settings, _settings, _streams, _threads
from ._cloner import Cloner
from ._codes import Codes
from ._objects import CODE, SIMPLE, is_a, module_of
from ._restore import Later
from ._special_modules import AGAIN, AS_PYTHON, CACHES, FRESH


def pack(there, leaves_out=False, duplicate=None, entry=None, running=(), is_patient=False):
    """A parcel of this VM's state; `there`: what the clone has (_there.import_all).

    Returns what is refused, too, and the descriptors that are made (_files.Files). `duplicate`: see there. `entry`: what the
    clone begins with (_restore.begin_with). `running`, `is_patient`: see Cloner.
    """
    def make(there):
        cloner = Cloner(there, leaves_out, duplicate, running)
        cloner.is_patient = is_patient
        return cloner

    parcel, cloner = pack_by(make, there, entry)
    imports, first, groups, anew = cloner.related
    last = max((piece for pieces, *_ in groups.values() for piece in pieces), default=-1)
    layout, refused, files = cloner.layout, cloner.refused, cloner.files
    cloner.end()
    whole = _pyvm.whole(parcel, layout, last + 1)  # which a clone lets go of when it has begun
    return _pyvm.pack((imports, parcel, whole, layout, first, groups, anew)), refused, files


def pack_by(make, there, entry=None, resolves=True):
    """What is in such a parcel, and the cloner, which `make` makes."""
    there, streams, start = there
    if resolves:
        _modules.resolve_lazy_imports(start)
    modules = _modules.here()
    there = {name: names for name, names in there.items() if name in modules and name != "__main__"}
    entered = {name: module for name, module in modules.items() if name in there or not _modules.is_inner(name)}
    for name, module in modules.items():
        if name not in there and name != "__main__" and _modules.is_imported_again(name, module):
            there[name] = set(vars(module)), {}  # another thread has imported it meanwhile; the clone will when it is asked for it
    reducers = _own_reducers.Reducers()
    while True:
        cloner = make(there)
        cloner.pieces.start, cloner.entry, cloner.reducers = start, entry, reducers
        cloner.asked |= {kind for each in reducers.early.values() if type(kind := type(each)).__hash__ is type.__hash__}
        reducers.begin()
        parcel = _pack_once(_steps(cloner, modules, entered, there, streams, entry), cloner, entry)
        if not reducers.is_again:
            return parcel, cloner
        cloner.files.abandon()
        cloner.end()


def _pack_once(steps, cloner, entry):
    try:
        return _pyvm.pack_state(steps, cloner, cloner.spaces)
    except BaseException as error:
        cloner.files.abandon()
        if cloner.culprit:
            from ._walk import tell
            tell(error, *cloner.culprit, entry)
        cloner.end()
        raise


def _steps(cloner, modules, entered, there, streams, entry):
    """The pieces that are packed, one after the other. Names first, functions and classes next, data last."""
    pieces, new, fresh = cloner.pieces, {}, {modules.get(name) for name in FRESH}
    for name, module in modules.items():
        if name not in there and module not in new:
            new[module] = name
            pieces.may_wait(module, name)
        cloner.know_module(module)
    cloner.space(sys.modules, (_restore.existing, (sys, "modules")))
    _streams.know(cloner, streams)
    changes, replaced = [], []

    def begin():
        yield from new
        yield Later(_restore.enter_modules, {name: module for name, module in entered.items() if name not in there}, list(entered))
        for name in there:
            if modules[name] in fresh or name in AGAIN or _modules.is_ours(name):
                continue
            if not _modules.is_python(modules[name]) and name not in AS_PYTHON:
                replaced.append((modules[name], _c_modules.changes_of(cloner, name, modules[name], there[name])))
            else:
                changed = _changes.changes_of(cloner, name, modules[name], there[name])
                # What is in place of another, but for the package's own, which comes there by itself.
                last = {each: value for each, value in changed.items()
                        if each in there[name][1] and is_a(value, CODE) and not _modules.is_ours(module_of(value))}
                replaced.append((modules[name], (last, ())))
                changes.append((modules[name], {each: value for each, value in changed.items() if each not in last}))
        # So the clone begins with these, and not with the module that has sys.maxsize, too.
        yield [value for _, data in changes for value in data.values() if id(type(value)) in SIMPLE]

    yield pieces.of(None, begin())
    order = sorted(_order.in_order(new), key=lambda module: new[module] == "__main__")  # which may need them all
    variables = {module: _order.split(vars(module).copy()) for module in order}
    for name, caches in CACHES.items():
        if sys.modules.get(name) in new:
            _order.thin_out(variables[sys.modules[name]][1], caches)
    _settings.queue_dialects(pieces)
    for module, (code, _) in variables.items():
        yield pieces.of(module, [Later(_restore.set_variables, module, code)], Codes(module))
    for module in (None, *order):
        yield pieces.of(module, cloner.rest())

    def set_data(module, data):
        yield Later(_restore.set_variables, module, data)
        yield from cloner.rest()

    for module, data in changes:
        if data:
            yield pieces.of(None, set_data(module, data))
    for module in order:
        if variables[module][1]:
            yield pieces.of(module, set_data(module, variables[module][1]))

    def last():
        while pieces.last:
            yield pieces.last.pop(0)
            yield from cloner.rest()

    def end():
        yield from last()
        yield Later(_restore.set_hooks, None, (_pyvm.fork_hooks(), _pyvm.exit_hooks()))
        yield Later(_restore_settings.put, None, _settings.read())
        yield from cloner.rest()
        if objects := _modules.objects_here(there):
            yield Later(_restore.enter_objects, None, objects)
            yield from cloner.rest()
        for module, each in replaced:
            if any(each):
                yield Later(_c_modules.change, module, each)
        yield from cloner.rest()
        yield from _threads.leaving()
        yield Later(_restore.begin_with, None, entry)
        yield from cloner.rest()
        yield from last()
        yield from cloner.files.last()

    yield pieces.of(None, end())
