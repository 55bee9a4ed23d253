"""For those who make themes: which there are, a new one, files to change and what became of theirs, what there is to
know. Recipes; what a person reads is worded in `cli`.
"""
