"""What is wrong with a built site: a folder of files, looked at as it is. Nothing in it is changed, nothing is fetched.

Knows no archive, no theme and no template; what is here holds for any static site.
"""
