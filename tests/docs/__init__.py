"""The pages of `docs/` against the code that they describe."""
