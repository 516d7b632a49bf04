"""A server for static files on the loopback interface, which remembers what it was asked for."""

import re
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit


class Handler(SimpleHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append((self.path, self.headers.get("Referer"), self.headers.get("Cookie")))
        address = urlsplit(self.path)
        file = Path(self.translate_path(address.path))
        if file.is_dir():
            file = file / "index.html"
        if not file.is_file():
            self.answer(404, (Path(self.directory) / "404.html").read_bytes(), "text/html")
        else:
            body = file.read_bytes()
            # A page that leads away at once cannot be looked at: with `?stay` it stays.
            if address.query == "stay":
                body = re.sub(rb'<meta http-equiv="refresh"[^>]*>', b"", body)
            self.answer(200, body, self.guess_type(str(file)))

    def answer(self, status, body, kind):
        self.send_response(status)
        self.send_header("Content-Type", kind + "; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *arguments):
        pass


class Server:
    """Serves a folder at `origin` until it is closed."""

    def __init__(self, folder):
        def handler(*arguments):
            return Handler(*arguments, directory=str(folder))

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.asked = []
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def asked(self):
        """The path, referrer and cookie of every request so far."""
        return self.server.asked

    def close(self):
        self.server.shutdown()
        self.server.server_close()
