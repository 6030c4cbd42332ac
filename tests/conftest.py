"""Settings that all tests share."""

import pytest
from hypothesis import settings

settings.register_profile("newsparse", deadline=None, derandomize=True)
settings.register_profile("deep", deadline=None, max_examples=3000)
settings.load_profile("newsparse")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest tests/test_snapshot.py --renew-snapshots` writes the snapshots anew."""
    parser.addoption("--renew-snapshots", action="store_true", help="write tests/snapshots/ anew from what newsparse says now")
