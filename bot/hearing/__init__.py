"""What one message says: pure, without Rasa."""
