"""The circle itself: plain functions and models, without socket, screen, database, clock or randomness."""

from importlib.metadata import version

__version__ = version("qzlive")
