# What a program has kept of the identifier of the thread that forks is that of the thread that goes on; another thread's is not.
import threading
import warnings
from forking import exit, fork, say, waitpid


class Connection:
    def __init__(self):
        self.owner = threading.get_ident()


def check(connection, number):
    me = threading.get_ident()
    by_thread, pair, at = {me: "own", number: "other"}, (me, number), [me]
    with threading._PyRLock() as is_acquired:
        pid = fork()
        now = threading.get_ident()
        say("own:", me == at[0] == connection.owner == now == pair[0], by_thread[now], is_acquired)
    say("the other's:", number == pair[1] != now, by_thread[number])
    say("main:", threading.main_thread().ident == threading.get_ident(), threading.current_thread() is threading.main_thread())
    if pid == 0:
        exit(3)
    say("ended:", waitpid(pid, 0)[1] >> 8)


warnings.simplefilter("ignore", DeprecationWarning)  # a real fork's, where there are threads
numbers, done = [], threading.Event()
other = threading.Thread(target=lambda: (numbers.append(threading.get_ident()), done.wait()))
other.start()
while not numbers:
    pass
pid = fork()
if pid == 0:
    check(Connection(), numbers[0])
    exit(0)
say("status", waitpid(pid, 0)[1])
done.set()
# Expected in any order:
# 2 own: True own True
# 2 the other's: True other
# 2 main: True True
# 1 ended: 3
# 1 status 0
