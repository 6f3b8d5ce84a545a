"""From a feed's address, or a file of it, to every service in it: pages followed, details fetched, circles seen.

Works on Open Referral UK 3.0 (`contents`) and 1.0 (`content`), and on a file that holds one service or many.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from directory.feed_reading import UNCHANGED, text_of
from directory.open_referral_fields import record_id
from directory.readings import FileRefused

MOST_PAGES = 10_000
NESTED = frozenset(
    ["contacts", "service_areas", "attributes", "schedules", "service_at_locations", "languages", "phones"]
)
FIRST_EDITION = frozenset(["eligibilitys", "service_taxonomys", "regular_schedules"])
Json = dict
Fetch = Callable[[str], bytes]
Progress = Callable[[Iterable], Iterable]


@dataclass(frozen=True)
class FeedRecords:
    """The services of a feed as it sends them. `edition` is 3 or 1; `root` is what it says of itself."""

    records: tuple[Json, ...]
    edition: int = 3
    root: Json | None = None
    pages: tuple[Json, ...] = field(default=())


def read_feed_file(text: str, where: str) -> FeedRecords:
    """Every service of a saved answer, a list of services, or one service a line (ndjson)."""
    try:
        answer = parse_json(text, where)
    except FileRefused:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2 or not lines[0].lstrip().startswith("{"):
            raise
        answer = [parse_json(line, f"{where}, line {number}") for number, line in enumerate(lines, start=1)]
    records = _contents(answer)
    if records is None and isinstance(answer, dict) and "openapi_url" in answer:
        raise FileRefused(f"{where} describes a feed but holds no services. {UNCHANGED}")
    if records is None:
        records = answer if isinstance(answer, list) else [answer]
    pages = (answer,) if isinstance(answer, dict) and _contents(answer) is not None else ()
    return FeedRecords(tuple(records), _edition(answer, records), pages=pages)


def walk_feed(address: str, fetch: Fetch, progress: Progress = lambda steps: steps) -> FeedRecords:
    """Every service of a live feed, in full. `address` is its root, its list of services, or one service."""
    answer = parse_json(text_of(fetch(address), address), address)
    root = answer if isinstance(answer, dict) and _contents(answer) is None and "version" in answer else None
    if root is not None and "name" not in root:
        address = f"{address.rstrip('/')}/services"
        answer = parse_json(text_of(fetch(address), address), address)
    if _contents(answer) is None:
        records = [answer] if isinstance(answer, dict) else answer
        return FeedRecords(tuple(records), _edition(answer, records), root)
    pages = list(_pages(address, answer, fetch))
    listed = [record for page in pages for record in _contents(page) or ()]
    edition = _edition(answer, listed)
    records = [_in_full(address, record, fetch) for record in progress(listed)]
    return FeedRecords(tuple(records), _edition(answer, records) if edition == 3 else 1, root, tuple(pages))


def parse_json(text: str, where: str) -> object:
    """The JSON of an answer, or one sentence about where it breaks."""
    try:
        return json.loads(text, parse_constant=_no_such_number)
    except json.JSONDecodeError as problem:
        raise FileRefused(
            f"{where} is not JSON (line {problem.lineno}: {problem.msg}). {UNCHANGED}"
        ) from None
    except ValueError:
        raise FileRefused(f"{where} holds a number that does not exist. {UNCHANGED}") from None
    except RecursionError:
        raise FileRefused(f"{where} is nested too deeply to be a feed. {UNCHANGED}") from None


def _no_such_number(name: str) -> float:
    raise ValueError(name)


def _contents(answer: object) -> list | None:
    if not isinstance(answer, dict):
        return None
    found = next((answer[name] for name in ("contents", "content", "services") if name in answer), None)
    return found if isinstance(found, list) and "status" not in answer else None


def _edition(answer: object, records: Iterable[object]) -> int:
    if isinstance(answer, dict) and ("content" in answer or "totalElements" in answer):
        return 1
    return 1 if any(isinstance(record, dict) and FIRST_EDITION & set(record) for record in records) else 3


def _pages(address: str, first: Json, fetch: Fetch) -> Iterator[Json]:
    """Every page, from the first. A page that only repeats what was seen means that the feed never ends."""
    page, number, seen = first, 1, set()
    while True:
        ids = {record_id(record) for record in _contents(page) or ()}
        if ids and ids <= seen:
            raise FileRefused(
                f"{address} goes round in circles: page {number} repeats earlier pages. {UNCHANGED}"
            )
        seen |= ids
        yield page
        if not ids or _is_last(page, number):
            return
        number += 1
        if number > MOST_PAGES:
            raise FileRefused(f"{address} has more than {MOST_PAGES} pages. {UNCHANGED}")
        at = _with_page(address, number)
        page = parse_json(text_of(fetch(at), at), at)
        if _contents(page) is None:
            raise FileRefused(f"{at} is not a page of a feed. {UNCHANGED}")


def _is_last(page: Json, number: int) -> bool:
    last = page.get("last_page", page.get("last"))
    total = page.get("total_pages", page.get("totalPages"))
    return last is True or isinstance(total, int) and number >= total


def _with_page(address: str, number: int) -> str:
    parts = urlsplit(address)
    query = [(name, value) for name, value in parse_qsl(parts.query) if name != "page"]
    return urlunsplit(parts._replace(query=urlencode([*query, ("page", str(number))])))


def _in_full(address: str, record: object, fetch: Fetch) -> object:
    """A listed service with everything that belongs to it, fetched where the list leaves it out."""
    if (
        not isinstance(record, dict)
        or NESTED & set(record)
        or FIRST_EDITION & set(record)
        or not record_id(record)
    ):
        return record
    parts = urlsplit(address)
    at = urlunsplit(
        parts._replace(path=f"{parts.path.rstrip('/')}/{quote(record_id(record), safe='')}", query="")
    )
    answer = parse_json(text_of(fetch(at), at), at)
    return answer if isinstance(answer, dict) else record


def is_feed_text(text: str) -> bool:
    """Whether a text is JSON rather than a table."""
    return text.lstrip()[:1] in ("{", "[")
