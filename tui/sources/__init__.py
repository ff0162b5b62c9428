"""Lists that come by themselves while the circle runs: the chat that Zoom saves, and BigBlueButton."""
