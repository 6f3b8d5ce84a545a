"""What must never wait, and what only sounds like it."""
