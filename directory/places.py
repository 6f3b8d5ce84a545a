"""Where somebody is: any text that may hold a postcode or a place name, turned into a `Place`.

Reads the index that `places_build.py` makes, and nothing else. Several threads may share one `Places`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from directory.authorities import NATIONS, areas_around, areas_touching, authorities, ordinary_words
from directory.models import Place, PlaceAmbiguous, PlaceUnknown
from directory.place_index import PlaceIndex, Point
from directory.place_mentions import PlaceMention, find_mention
from directory.place_names import NamedPlace, choose, nearest_spellings, plain
from directory.place_spellings import Spelling, Spellings, spellings
from directory.place_words import LEAD_IN, LEAD_OUT
from directory.postcode import Outcode, Postcode, as_written, looks_foreign, readings

# How big a place has to be before a misspelt name may be taken for it.
BIG_ENOUGH_TO_GUESS = 20_000
# A council with fewer of an outward code's postcodes than this share has only its edge.
SLIVER = 1 / 20

Found = Place | PlaceUnknown | PlaceAmbiguous


class Places:
    """The open index. Make one with `Places.open(path)` and keep it."""

    def __init__(self, index: PlaceIndex) -> None:
        self._index = index
        self._names, self._abroad = index.names(), index.abroad()
        self.ordinary_words, self.first_names, self.words_elsewhere, self._not_misspelt = map(
            ordinary_words, ("word", "person", "word elsewhere", "not a misspelling")
        )
        self._guessable = [name for name in self._names if self._is_guessable(name)]
        self._learn(spellings())
        self._first_words = frozenset(name.partition(" ")[0] for name in (*self._names, *self._abroad))

    @classmethod
    def open(cls, path: Path | str) -> Places:
        """Open the index at `path`, or say in one sentence why it cannot be."""
        return cls(PlaceIndex(path))

    def place_of(self, text: str, country_hint: str | None = None) -> Found:
        """The place that an answer to "Where are you?" names. A guess is never wild: better to ask again.

        `country_hint` (E, W, S, N, L or M) settles a name that several countries share.
        """
        if not text or not text.strip():
            return PlaceUnknown("empty")
        code = self._place_of_postcode(text)
        if code:
            return code
        spelt = spellings().of(text)
        if spelt:
            named = self.known_as(spelt)
            return self._settle(named, country_hint) if named else PlaceUnknown("foreign")
        name = plain(text)
        core = LEAD_OUT.sub("", LEAD_IN.sub("", name + " ").strip())
        for wording in dict.fromkeys((name, core)):
            candidates = self.named(wording) or self.lying_in(wording)
            if candidates:
                return self._settle(candidates, country_hint)
        mention = self.places_in(text)
        if mention and (mention.start, mention.end) != (0, len(text)):
            return self.place_of(mention.text, country_hint)
        if looks_foreign(text) or self.is_abroad(name) or self.is_abroad(core):
            return PlaceUnknown("foreign")
        return self._guess(core, country_hint)

    def places_in(self, text: str) -> PlaceMention | None:
        """The postcode or place name that a free message mentions, as a span of the text, if there is one."""
        return find_mention(text, self)

    def named(self, name: str) -> tuple[NamedPlace, ...]:
        """Every place known by this plain name; names in other languages only where no place here has it."""
        known = self._names.get(name, {})
        halves = [replace(place, shortened=True) for place in known.get("short", ())]
        return tuple((*known.get("own", ()), *halves) or known.get("abroad", ()))

    def known_as(self, spelling: Spelling) -> tuple[NamedPlace, ...]:
        """Every place that a spelling in another language may mean; none where it is abroad."""
        name = plain(spelling.name)
        return self.named(name) or (() if self.is_abroad(name) else self.lying_in(name))

    def named_here(self, name: str) -> bool:
        """Whether people here call a place that, rather than people who speak of it in another language."""
        return not self._names.get(name, {}).keys() <= {"abroad"}

    def is_abroad(self, name: str) -> bool:
        """Whether the plain name is that of another country, or of a city in one."""
        return name in self._abroad

    def begins_a_name(self, word: str) -> bool:
        """Whether any name, here or abroad, opens with this plain word. Most words of a message open none."""
        return word in self._first_words

    def lying_in(self, wording: str) -> tuple[NamedPlace, ...]:
        """Places named together with what they lie in: `newport shropshire`, `bangor wales`."""
        words = wording.split()
        for cut in range(len(words) - 1, 0, -1):
            tail = " ".join(words[cut:]).removeprefix("in ").removeprefix("near ")
            around = [place for place in self.named(tail) if place.kind != "town"]
            named = self.named(" ".join(words[:cut])) if around else ()
            inside = [
                place for place in named if any(place.authorities <= other.authorities for other in around)
            ]
            if inside:
                return tuple(inside)
            # People still say Newport, Shropshire: same police force, but a council of its own by now.
            forces = {self._force(place) for place in around} - {None}
            nearby = [place for place in named if place.kind == "town" and self._force(place) in forces]
            if nearby:
                return tuple(nearby)
        return ()

    def is_in_use(self, reading: Postcode | Outcode) -> bool:
        """Whether the index knows the postcode, or at least the district of a postcode too new for it."""
        found = self._postcode(reading) or self._index.outcode(_first_half(reading))
        return found is not None

    def patches(self) -> list[tuple[str, float, float, int]]:
        """Where there are postcodes; see `PlaceIndex.patches`."""
        return self._index.patches()

    # ---- postcodes ---------------------------------------------------------------------------------------

    def _place_of_postcode(self, text: str) -> Place | PlaceUnknown | None:
        """The place of a text that is one postcode and nothing else; None when it is not."""
        written = as_written(text)
        place = self._postcode_place(written) if written else None
        if place:
            return place
        possible = readings(text)
        for place_of in (self._postcode_place, self._outcode_place):
            place = next(filter(None, map(place_of, possible)), None)
            if place:
                return place
        return PlaceUnknown() if possible else None

    def _postcode_place(self, reading: Postcode | Outcode) -> Place | None:
        """The place of a whole postcode that is in use and lies in a council's area."""
        code, point = self._postcode(reading) or (None, ())
        if not code:
            return None
        if not point:
            _, point = self._index.outcode(reading.outcode) or (None, ())
        areas = authorities()[code].areas | _island(reading.outcode)
        return self._place("postcode", str(reading), frozenset({code}), areas, *point)

    def _outcode_place(self, reading: Postcode | Outcode) -> Place | None:
        """A first half keeps every authority and nation it touches. One that is bulk mail keeps its nation."""
        outcode = _first_half(reading)
        found = self._index.outcode(outcode)
        if not found:
            return None
        codes, point = found
        areas = areas_touching(codes) if codes else areas_around(self._index.authorities_around(outcode.area))
        place = self._place("outcode", outcode.text, codes, areas | _island(outcode), *point)
        return replace(place, mainly=self._mainly(outcode)) if len(codes) > 1 else place

    def _postcode(self, reading: Postcode | Outcode) -> tuple[str | None, Point] | None:
        return self._index.postcode(reading) if isinstance(reading, Postcode) else None

    def _mainly(self, outcode: Outcode) -> frozenset[str]:
        """The authorities that hold more than a sliver of a first half's postcodes."""
        held = self._index.held(outcode)
        return frozenset(code for code, count in held.items() if count > sum(held.values()) * SLIVER)

    # ---- names -------------------------------------------------------------------------------------------

    def _learn(self, spelt: Spellings) -> None:
        """Add the parts of cities that the index lacks, and what other languages call a place.

        A name that some place here has for its own stays with that place.
        """
        for district in spelt.districts:
            self._names.setdefault(plain(district.name), {}).setdefault("own", []).append(district)
        for form, spelling in spelt.latin.items():
            named = self.known_as(spelling)
            if named:
                known = self._names.setdefault(form, {})
                known.setdefault("own", list(named))
            else:
                self._abroad |= {form}

    def _force(self, place: NamedPlace) -> str | None:
        forces = {authorities()[code].police_code for code in place.authorities}
        return forces.pop() if len(forces) == 1 else None

    def _settle(self, candidates: tuple[NamedPlace, ...], country_hint: str | None) -> Place | PlaceAmbiguous:
        there = tuple(place for place in candidates if country_hint in self._nations(place.authorities))
        chosen = choose(there or candidates)
        if len(chosen) == 1:
            return self._named(chosen[0])
        return PlaceAmbiguous(
            tuple(replace(self._named(place), name=self._in_full(place)) for place in chosen)
        )

    def _named(self, place: NamedPlace) -> Place:
        areas = areas_around(place.authorities) | ({place.code} if place.code else set())
        return self._place(place.kind, place.name, place.authorities, areas, place.latitude, place.longitude)

    def _in_full(self, place: NamedPlace) -> str:
        """The name with what it lies in, so that two Newports can be told apart."""
        if place.shortened or (place.kind != "town" and len(place.authorities) != 1):
            return place.name
        authority = authorities()[min(place.authorities)]
        if len(place.authorities) > 1:
            return f"{place.name}, {authority.region}"
        around = authority.county or authority.everyday_name
        return f"{place.name}, {NATIONS[authority.nation] if plain(around) == plain(place.name) else around}"

    def _guess(self, name: str, country_hint: str | None) -> Found:
        """A misspelt name of a sizeable place, when only one place is spelt nearly so."""
        if name in self._not_misspelt | self.first_names | self.ordinary_words:
            return PlaceUnknown()
        candidates = {p for near in nearest_spellings(name, self._guessable) for p in self.named(near)}
        chosen = self._settle(tuple(candidates), country_hint) if candidates else None
        return chosen if isinstance(chosen, Place) else PlaceUnknown()

    def _is_guessable(self, name: str) -> bool:
        known = self._names[name]
        return any(
            place.population >= BIG_ENOUGH_TO_GUESS
            for kind in ("own", "short")
            for place in known.get(kind, ())
        )

    def _nations(self, codes: frozenset[str]) -> frozenset[str]:
        return frozenset(authorities()[code].nation for code in codes)

    def _place(self, kind: str, name: str, codes: frozenset[str], areas: frozenset[str], *centre) -> Place:
        nations = areas & frozenset("EWSNLM")
        return Place(kind, name, codes, areas, self._nations(codes) or nations, *centre)


def _first_half(reading: Postcode | Outcode) -> Outcode:
    return reading.outcode if isinstance(reading, Postcode) else reading


def _island(outcode: Outcode) -> set[str]:
    """The Channel Islands share one authority; their postcodes tell them apart."""
    return {outcode.area} & {"JE", "GY"}
