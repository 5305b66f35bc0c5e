"""What cloudpickle's tests ask of psutil, where they start processes of their own."""
import os


class Process:
    def __init__(self, pid):
        self.pid = pid

    def memory_info(self):
        with open("/proc/%d/statm" % self.pid) as file:
            self.rss = int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        return self
