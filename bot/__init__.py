"""The bot: what it hears, and what it may say. Rasa 3.6 runs it; the directory answers it."""
