"""Does a service area cover a place, and how local is it? Pure: codes in, answers out.

A place carries every area code that contains it (its council, county, police force, region, nation, UK), so
a service covers it when any of the service's codes is among them. Nothing is measured or guessed.
"""

from __future__ import annotations

from collections.abc import Iterable

from directory.authorities import authorities
from directory.models import Place, ServiceArea

SCOPES = ("local", "regional", "national")
NATIONS = frozenset("EWSN")
ISLANDS = frozenset({"L", "M", "JE", "GY"})

# Police Scotland and the Police Service of Northern Ireland cover a whole nation, so a service of "their"
# area is no nearer to anybody than the nation's own line.
NATIONWIDE_FORCES = {"S23000009", "N99999999", "N24000001"}


def scope_of_code(code: str) -> str:
    """How local an area is: a council or county is local, a force or region regional, a nation or the UK national."""
    if code in NATIONS or code == "UK" or code in NATIONWIDE_FORCES:
        return "national"
    if code in ISLANDS:
        return "local"
    if code.startswith(("region:", "E23", "W15")):
        return "regional"
    return "local"


def closeness(code: str) -> int:
    """0 local, 1 regional, 2 one nation, 3 the whole UK: the order in which areas are preferred."""
    return 3 if code == "UK" else SCOPES.index(scope_of_code(code))


def covers(area: ServiceArea, place: Place) -> bool:
    """Whether people in `place` are served: the area's code is one of the codes that contain the place."""
    return area.code in place.areas


def covering_areas(areas: Iterable[ServiceArea], place: Place) -> tuple[ServiceArea, ...]:
    """The areas that cover the place, the most local first, then by name so that the order never wavers."""
    found = [area for area in areas if covers(area, place)]
    return tuple(sorted(found, key=lambda area: (closeness(area.code), area.name, area.code)))


def covers_all_of(areas: Iterable[ServiceArea], place: Place) -> bool:
    """False where an outward code touches several councils and only some of them are served."""
    codes = {area.code for area in areas}
    if len(place.authorities) < 2 or place.authorities <= codes:
        return True
    known = authorities()
    return all(code in known and known[code].areas & codes for code in place.authorities)


def everyday_name(area: ServiceArea) -> str:
    """What people call the area: Bristol, not "Bristol, City of"."""
    known = authorities().get(area.code)
    return known.everyday_name or known.name if known else area.name


def nation_of(areas: Iterable[ServiceArea]) -> str:
    """The nation whose bank holidays a service keeps. Anything wider than one nation is taken as England's."""
    letters = {_nation_of_code(area.code) for area in areas}
    return letters.pop() if len(letters) == 1 else "E"


def _nation_of_code(code: str) -> str:
    return code[0] if code[:1] in NATIONS and (len(code) == 1 or code[1].isdigit()) else "E"
