"""The second site of these tests: the sample with texts that strain the theme."""

import shutil
import subprocess

from .places import ROOT, STRAIN, STRAINED_SITE


def build_strained(day):
    """Builds it as of `day`, as the sample is built."""
    shutil.rmtree(STRAINED_SITE, ignore_errors=True)
    for name in ["Content", "Templates"]:
        shutil.copytree(ROOT / name, STRAINED_SITE / name)
    shutil.copytree(STRAIN, STRAINED_SITE / "Content", dirs_exist_ok=True)
    tealight = ROOT / ".build" / "release" / "tealight"
    result = subprocess.run([tealight, "build", STRAINED_SITE, "--today", day], capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(f"The strained site does not build:\n{result.stderr}")
