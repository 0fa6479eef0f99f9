"""`furrytag search`: the files of the library that a search finds."""

import argparse
import json
import os
import sys
from contextlib import closing

from furrytag_gui.commands.session import ExitCode, read_settings
from furrytag_gui.console import encodable, printable
from furrytag_gui.errors import ModelError, UsageError
from furrytag_gui.library.library import Library
from furrytag_gui.library.search import Order, Sorting, Viewpoint
from furrytag_gui.models.store import open_store
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import Paths, categories
from furrytag_gui.tags.query import Query, QueryError, parse
from furrytag_gui.tags.querywords import WORDS
from furrytag_gui.tags.vocabulary import load_vocabulary


def add_arguments(parser: argparse.ArgumentParser) -> None:
    words = ", ".join(word.name for word in WORDS.values())
    parser.description = (
        "Print the files of the library that fit a search, such as: species:wolf -clothed rating:safe 'score(fur)>0.8' "
        "is:unreviewed 'tags<5' 'name:fox*' 'added>2024-01-01'. Terms are joined by OR and brackets; - excludes."
    )
    parser.epilog = f"Search words: {words}, and categories. Options come before the search, and -- between them if it begins with a minus."
    parser.add_argument("query", nargs=argparse.REMAINDER, metavar="TERM", help="what to look for; all files, if nothing is named")
    parser.add_argument("--saved", metavar="NAME", help="use the search that is kept under this name")
    parser.add_argument("--save", metavar="NAME", help="keep this search under a name")
    parser.add_argument("--model", metavar="ID", help="whose tags are meant (see: furrytag models)")
    parser.add_argument("--sort", choices=[str(order) for order in Order if order is not Order.SCORE], default="name", help="default: name")
    parser.add_argument("--sort-score", metavar="TAG", help="sort by the score of a tag")
    parser.add_argument("--reverse", action="store_true", help="the other way round")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print one JSON object a line for every file")
    output.add_argument("--null", action="store_true", help="end every path with a zero byte, for xargs -0")
    output.add_argument("--count", action="store_true", help="print how many of the files have each tag, and how many there are")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    settings = read_settings(paths)
    vocabulary = load_vocabulary(categories())
    try:
        model = open_store(settings, paths).find(arguments.model or settings.model)
    except ModelError as error:
        raise UsageError(error.message, error.hint) from error
    tagset = load_tagset(model, vocabulary).tagset
    with closing(Library.open(settings.require_library(paths), vocabulary)) as library:
        naming = library.lexicon.read()
        tagset = naming.apply(tagset)
        text = _read_text(arguments, library.searches.all())
        query = _parse(text, (*tagset.categories, *naming.colors))
        if arguments.save is not None:
            library.searches.save(arguments.save, text)
        view = Viewpoint(model.key, tagset, model.manifest.bounds, settings.show_adult)
        search = library.search(vocabulary)
        sorting = Sorting(Order(arguments.sort), arguments.reverse)
        if arguments.sort_score is not None:
            sorting = Sorting(Order.SCORE, not arguments.reverse, arguments.sort_score)
        found = search.find(query, view, sorting=sorting)
        if arguments.count:
            for tag in search.count(found, view):
                print(f"{tag.count:8}  {tag.category}:{tag.name}")
            print(f"{len(found)} {'file' if len(found) == 1 else 'files'}", file=sys.stderr)
            return ExitCode.OK
        for entry in library.entries(found, model.key):
            if arguments.json:
                rating = None if entry.withheld else entry.rating
                facts = {"path": encodable(entry.path), "rating": rating, "reviewed": entry.reviewed, "error": entry.failure or None}
                print(json.dumps(facts | ({"withheld": True} if entry.withheld else {})))
            elif arguments.null:
                sys.stdout.flush()
                sys.stdout.buffer.write(os.fsencode(entry.path) + b"\0")
            else:
                print(printable(entry.path))
    return ExitCode.OK


def _read_text(arguments: argparse.Namespace, saved: dict[str, str]) -> str:
    """The search as one text: the terms, narrowing the saved one if it is asked for."""
    terms = arguments.query[1:] if arguments.query[:1] == ["--"] else arguments.query
    for term in terms:
        if term.startswith("--"):
            raise UsageError(f"{term} stands in the search.", "Put options before the search.")
    text = " ".join(terms)
    if arguments.saved is None:
        return text
    if arguments.saved not in saved:
        known = f"There are: {', '.join(saved)}." if saved else "Keep one with --save."
        raise UsageError(f"No search is kept as “{arguments.saved}”.", known)
    kept = saved[arguments.saved]
    return f"({kept}) {text}" if kept and text else kept or text


def _parse(text: str, names: tuple[str, ...]) -> Query:
    """The query, or an error that points at the place in the text."""
    try:
        return parse(text, names)
    except QueryError as error:
        pointer = " " * error.start + "^" * min(error.stop - error.start, 80)
        raise UsageError(f"{error.message}\n  {text}\n  {pointer}", error.hint) from error
