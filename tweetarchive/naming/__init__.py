"""For whoever says who is who: everybody there is, whose accounts are whose, people files that are kept by hand and
changed in one line. Recipes; what a person reads is worded in `cli`.
"""
