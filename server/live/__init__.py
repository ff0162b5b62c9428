"""The live sessions: one writer each, and the connections of their people."""
