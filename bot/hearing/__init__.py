"""What one message says, without Rasa: pure, but for the tables to learn from and `evaluate`, which measures it."""
