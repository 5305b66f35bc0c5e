# Forks in the function that is all of the program.
from forking import fork, say, waitpid


def main():
    pid = fork()
    if pid:
        waitpid(pid, 0)
    else:
        say("foo")


main()
# Expected:
# foo
