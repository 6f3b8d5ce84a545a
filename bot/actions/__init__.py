"""What the bot does, one topic a file. Words are in bot/domain; an action only names them and gives values."""
