"""What Python code in a VM can do with the VMs of its process."""

from _pyvm import VM, current, lend, move

__all__ = ["VM", "current", "lend", "move"]
