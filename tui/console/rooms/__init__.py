"""The published tables handed to the platform of the call: people walk themselves, or are put into rooms by hand."""

from __future__ import annotations
