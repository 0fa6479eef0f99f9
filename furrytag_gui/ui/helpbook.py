"""The pages of the help: `resources/help/<language>/*.md`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

INDEX = "index"
FALLBACK = "en"
HEADING = re.compile(r"^#+\s+(.*)$", re.MULTILINE)
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([\w-]+)\.md(?:#[\w-]+)?\)")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page. `group`: the heading that it stands under in the contents, "" for none; `text`: its Markdown."""

    name: str
    title: str
    group: str
    path: Path
    text: str


class HelpBook:
    """The pages in the order in which the first one, the contents, links to them."""

    def __init__(self, folder: Path, languages: Sequence[str] = ()) -> None:
        """`languages`: names such as "de_AT" and "de", the best first; what they lack is there in English. Raises OSError."""
        self._folders = [folder / name for name in (*languages, FALLBACK) if (folder / name).is_dir()]
        contents = self._read(INDEX, "")
        self.pages: dict[str, HelpPage] = {INDEX: contents}
        for group, name in _list_links(contents.text):
            if name not in self.pages:
                self.pages[name] = self._read(name, group)

    @property
    def folders(self) -> Sequence[Path]:
        """Where the pages are, the best language first."""
        return self._folders

    def find(self, words: str) -> list[HelpPage]:
        """The pages that have all of these words, those with one of them in their title first."""
        wanted = words.casefold().split()
        pages = [page for page in self.pages.values() if all(word in page.text.casefold() for word in wanted)]
        return sorted(pages, key=lambda page: not any(word in page.title.casefold() for word in wanted))

    def _read(self, name: str, group: str) -> HelpPage:
        path = next((file for folder in self._folders if (file := folder / f"{name}.md").is_file()), self._folders[-1] / f"{name}.md")
        text = path.read_text(encoding="utf-8")
        heading = HEADING.search(text)
        return HelpPage(name, heading[1] if heading else name, group, path, text)


def _list_links(contents: str) -> Iterator[tuple[str, str]]:
    """Each link of the contents with the heading above it."""
    group = ""
    for line in contents.splitlines():
        if line.startswith("## "):
            group = line.removeprefix("## ").strip()
        for _, name in LINK.findall(line):
            yield group, name
