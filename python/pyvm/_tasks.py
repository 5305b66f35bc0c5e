"""What the workers of a pool run by name and from source: see pyvm/vm/pool.h."""

import importlib


def find(name):
    """What "module:qualified.name" says."""
    module, colon, qualified = name.partition(":")
    if not (module and qualified):
        raise ValueError("a task is named as \"module:function\", not %r" % name)
    found = importlib.import_module(module)
    for part in qualified.split("."):
        found = getattr(found, part)
    return found


def call(name, args):
    """Calls what the name says."""
    called = find(name)
    if not isinstance(args, tuple):
        raise TypeError("the arguments of a task are a tuple, not %s" % type(args).__name__)
    return called(*args)


def run(source, args, **names):
    """Runs statements, with these names as variables; returns the value of the last one, if it is an expression."""
    import ast  # which most VMs never need, and which takes long
    space = {**names, "__name__": "__task__", "__builtins__": __builtins__, "args": args}
    tree = ast.parse(source, "<task>")
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "<task>", "exec"), space)
    return None if last is None else eval(compile(ast.Expression(last.value), "<task>", "eval"), space)
