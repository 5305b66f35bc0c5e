"""A headless Chromium, driven through chromedriver by the WebDriver protocol: JSON over HTTP to a local port."""
import base64
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

# The protocol's code for the key.
ENTER = "\ue007"
# The name under which the protocol gives an element's id.
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
SECONDS_TO_START = 30
SECONDS_FOR_A_COMMAND = 60


class BrowserError(Exception):
    """There is no browser, or it cannot do what it is told."""


class Browser:
    def __init__(self):
        driver = shutil.which("chromedriver")
        if driver is None:
            install = "scripts/install-dependencies chromium chromedriver=chromium-driver"
            raise BrowserError(f"no chromedriver: run {install}")
        # No proxy of the environment stands between this and a port of this machine.
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        self.folder = tempfile.TemporaryDirectory(prefix="pyvm-browser-", ignore_cleanup_errors=True)
        self.session = None
        self.process = None
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        self.driver = subprocess.Popen(
            [driver, f"--port={port}"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": self.folder.name})
        try:
            self.wait_for_driver()
            started = self.call("POST", "/session", {"capabilities": {"alwaysMatch": self.capabilities()}})
            self.session = started["sessionId"]
            self.process = started["capabilities"].get("goog:processID")
        except BaseException:
            self.close()
            raise

    def capabilities(self):
        options = {
            "args": [
                # Chromium's sandbox needs what root and most containers do not have; the page is the project's own.
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--hide-scrollbars", f"--user-data-dir={self.folder.name}/profile",
            ],
        }
        browsers = ["chromium", "chromium-browser", "google-chrome"]
        binary = next((path for path in map(shutil.which, browsers) if path), None)
        if binary:
            options["binary"] = binary
        return {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}

    def close(self):
        """Ends the browser and chromedriver, whatever has happened before."""
        if self.session:
            try:
                self.call("DELETE", "")
            except BrowserError:
                pass
        self.driver.terminate()
        try:
            self.driver.wait(10)
        except subprocess.TimeoutExpired:
            self.driver.kill()
            self.driver.wait()
        self.end_browser()
        self.folder.cleanup()

    def end_browser(self):
        """For a browser that outlives chromedriver. Its profile says that the process is still this one."""
        try:
            command = pathlib.Path(f"/proc/{self.process}/cmdline").read_text(errors="replace")
            if self.folder.name in command:
                os.kill(self.process, signal.SIGKILL)
        except OSError:
            pass

    # The page

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def reload(self):
        self.call("POST", "/refresh", {})

    def run(self, script, *arguments):
        """What the body of a JavaScript function returns."""
        return self.call("POST", "/execute/sync", {"script": script, "args": arguments})

    def resize(self, width, height=900):
        """Sets the size of what the page is shown in; a window cannot be as narrow as a phone."""
        self.devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def devtools(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def screenshot(self):
        return base64.b64decode(self.call("GET", "/screenshot"))

    # Keys and clicks

    def find(self, selector):
        return self.call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def click(self, selector):
        self.call("POST", f"/element/{self.find(selector)}/click", {})

    def type(self, selector, text):
        self.call("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def press(self, key):
        """A key for whatever has the focus."""
        actions = [{"type": action, "value": key} for action in ["keyDown", "keyUp"]]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def is_visible(self, selector):
        return self.call("GET", f"/element/{self.find(selector)}/displayed")

    # What the browser has noted since it was asked last

    def console(self):
        return [entry["message"] for entry in self.log("browser")]

    def requests(self, page):
        """The addresses that a page has asked for, its own among them; the browser's new tab asks for many."""
        events = [json.loads(entry["message"])["message"] for entry in self.log("performance")]
        sent = [event["params"] for event in events if event["method"] == "Network.requestWillBeSent"]
        return [event["request"]["url"] for event in sent if event["documentURL"].partition("#")[0] == page]

    def log(self, kind):
        return self.call("POST", "/se/log", {"type": kind})

    # The protocol

    def wait_for_driver(self):
        end = time.monotonic() + SECONDS_TO_START
        while True:
            try:
                if self.call("GET", "/status")["ready"]:
                    return
            except BrowserError:
                if self.driver.poll() is not None:
                    raise BrowserError(f"chromedriver ends at once, with status {self.driver.returncode}") from None
                if time.monotonic() > end:
                    raise
            time.sleep(0.05)

    def call(self, method, path, body=None):
        """The value that a command of the session returns, or one without a session before there is one."""
        prefix = f"/session/{self.session}" if self.session else ""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.address + prefix + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with self.opener.open(request, timeout=SECONDS_FOR_A_COMMAND) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise BrowserError(f"{method} {path}: {reason(error.read())}") from None
        except OSError as error:
            raise BrowserError(f"chromedriver does not answer: {error}") from None


def reason(answer):
    """The first line of the protocol's error message."""
    try:
        return json.loads(answer)["value"]["message"].splitlines()[0]
    except (ValueError, LookupError, TypeError):
        return answer.decode(errors="replace")[:200]


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
