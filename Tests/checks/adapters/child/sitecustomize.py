"""For Pythons that joblib's tests start: they know the backend, too."""
try:
    import pyvm.joblib
except ImportError:  # a VM, which begins without it
    pass
else:
    pyvm.joblib.register()
