"""Runs the browser tests: `run.py DAY [WORDS]`. DAY is the day as of which the sites are built; WORDS choose tests by their names."""

import sys
import unittest
from pathlib import Path

from harness.searched import build_searched
from harness.strained import build_strained


def main(day, words):
    build_strained(day)
    build_searched(day)
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*{word}*" for word in words] or None
    suite = loader.discover(str(Path(__file__).parent))
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    failed = {str(getattr(test, "test_case", test)) for test, _ in result.failures + result.errors}
    print(f"browser: {result.testsRun - len(failed)} passed, {len(failed)} failed")
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
