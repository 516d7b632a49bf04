"""Where things stand in the repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
ARTEFACTS = ROOT / ".build" / "browser"
# The sample site, as `make site` leaves it.
SAMPLE = ROOT / "Output"
# The sample site with texts that strain the theme; `build_strained` makes it.
STRAINED_SITE = ARTEFACTS / "strained"
STRAINED = STRAINED_SITE / "Output"
# The sample site with a search; `build_searched` makes it.
SEARCHED = ARTEFACTS / "searched"
STRAIN = ROOT / "Tests" / "Browser" / "Site"
