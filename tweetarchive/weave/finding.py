"""Which commenters a people file means: by the page they gave, by a name they used, by their address of e-mail.

People files stay with the archive's owner, so an address may stand there; what is found by it is a number.
"""

from __future__ import annotations

from collections.abc import Sequence

from tweetarchive.commenting.commenters import email_hash, folded, own_page
from tweetarchive.weave.accounts import AccountBook, Known
from tweetarchive.weave.commenters import SERVICE, is_somebody


class Commenters:
    """Everyone who ever commented, to be asked by what a person would call them."""

    def __init__(self, book: AccountBook, rows: Sequence[Known]) -> None:
        self._book = book
        self._by_name: dict[str, list[int]] = {}
        self._by_page: dict[str, list[int]] = {}
        for number, known in enumerate(rows, 1):
            if known.service != SERVICE or not is_somebody(known.native_id):
                continue
            for name in {folded(name) for name in (*known.names, known.name)} - {""}:
                self._by_name.setdefault(name, []).append(number)
            for page in {own_page(website) for website in known.websites} - {""}:
                self._by_page.setdefault(page, []).append(number)

    def called(self, name: str) -> list[int]:
        """Numbers of the accounts meant by "https://nancy.example", "Nancy S", "nancy@x.example" or a lasting id."""
        exact = self._book.find(SERVICE, name)
        if exact is None and (mail := email_hash(name)):
            exact = self._book.find(SERVICE, mail)
        if exact is not None:
            return [exact]
        if name.lower().startswith(("http://", "https://")):
            page = own_page(name)
            by_key = self._book.find(SERVICE, f"url:{page}")
            return sorted({*self._by_page.get(page, ()), *(() if by_key is None else (by_key,))})
        return self._by_name.get(folded(name), [])
