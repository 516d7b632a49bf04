"""The third site of these tests: the sample with a search."""

import os
import subprocess
import sys
from pathlib import Path

from .places import ROOT, SEARCHED


def build_searched(day):
    """Builds it as of `day`, with the Pagefind of this Python environment."""
    tealight = ROOT / ".build" / "release" / "tealight"
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    command = [tealight, "build", ROOT, "--output", SEARCHED, "--search", "--today", day]
    result = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PATH": path})
    if result.returncode != 0:
        raise SystemExit(f"The site with a search does not build:\n{result.stderr}")
