# One line through a pipe.
import os
from forking import fork, say, wait

reader, writer = os.pipe()
if fork() == 0:
    os.close(reader)
    os.write(writer, b"STRING_FROM_CHILD\n")
    os.close(writer)
else:
    os.close(writer)
    with open(reader) as file:
        say(file.readline() == "STRING_FROM_CHILD\n")
    wait()
# Expected:
# True
