"""An emulated fork, of which this is the ground: a VM with the state of another (pyvm.fork._clone). There is nothing to call yet."""
