# A thread that waits for the end of the main thread goes on when the program has ended.
import threading
from forking import fork, say, waitpid


def wait(main):
    main.join()
    say("main is alive:", main.is_alive())


pid = fork()
if pid == 0:
    threading.Thread(target=wait, args=(threading.current_thread(),)).start()
else:
    say("status", waitpid(pid, 0)[1])
# Expected:
# main is alive: False
# status 0
