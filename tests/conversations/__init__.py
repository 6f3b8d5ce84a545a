"""Conversations as files that a caseworker can read and edit, held with the running assistant."""
