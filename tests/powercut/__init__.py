"""Writers that are killed, and a disk that keeps only what was synced."""
