"""How quick the server is, beside the bare library doing the same work in the same run.

`python -m tests.bench`; what the figures mean and what they were is in docs/performance.md.
"""
