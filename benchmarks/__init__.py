"""Measurements of the whole program on archives nobody wrote. Not part of what is installed; see README.md."""
