"""What all comment systems share, and no one of them owns: which article an address means, and who a commenter is.

Pure functions over strings. Knows no export format, opens nothing, and decides nothing about what is shown.
"""
