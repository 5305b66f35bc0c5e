

# ---- Added by Tests/checks/foreign/interpreters: what these tests ask of a newer test.support ----


def _add_missing():
    names = globals()
    names.setdefault("Py_GIL_DISABLED", False)
    names.setdefault("Py_DEBUG", hasattr(sys, "gettotalrefcount"))
    names.setdefault("requires_subprocess", lambda: lambda function: function)
    names.setdefault("subTests", _sub_tests)
    names["skip_if_sanitizer"] = lambda *args, **kwargs: lambda function: function  # more arguments than there were


def _sub_tests(arguments, rows, /, *, _do_cleanups=False):
    words = arguments.replace(",", " ").split()

    def decorate(function):
        def test(self):
            for row in rows:
                values = dict(zip(words, row if len(words) > 1 else (row,)))
                with self.subTest(**values):
                    function(self, **values)

        return test

    return decorate


_add_missing()
