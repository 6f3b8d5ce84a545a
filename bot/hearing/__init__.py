"""What one message says, without Rasa: pure, but for the tables that are learned from and `evaluate`, which measures."""
