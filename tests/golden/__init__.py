"""What releases wrote, kept as they wrote it: later ones must read it."""
