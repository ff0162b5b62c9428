"""A whole circle played by nobody: a real server, moderators and hosts over real connections, and what came of it."""
