"""The same as moments.py in a VM with a GIL of its own, beside threads of other VMs that go on all the time, and open and close files."""

import pathlib
import sys
import threading

import pyvm

KIND = "own-gil" if sys.version_info >= (3, 12) else "isolated"
BUSY = """
import os, time

goes_on, turns = True, 0

def work():
    global turns
    while goes_on:
        some = [os.open("/dev/null", os.O_RDONLY) for _ in range(turns % 7)]
        for each in some:
            os.close(each)
        turns += 1
        time.sleep(0)  # on 3.11 and 3.12 VMs with one GIL do not ask each other for it
"""

here = {}
exec(BUSY, here)
with pyvm.VM("shared-gil") as busy, pyvm.VM(KIND) as vm:
    busy.run(BUSY)
    threads = [threading.Thread(target=here["work"]), threading.Thread(target=busy.run, args=("work()",))]
    for thread in threads:
        thread.start()
    try:
        vm.run(pathlib.Path(__file__).with_name("moments.py").read_text())
    finally:
        here["goes_on"] = False
        busy.run("goes_on = False")
        for thread in threads:
            thread.join()
    assert here["turns"] > 100 and busy.eval("turns") > 100
