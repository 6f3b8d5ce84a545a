"""The directory: the services, the places, and which of the one fit the other. Imports neither bot nor web."""
