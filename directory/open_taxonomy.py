"""Our own terms as Open Referral taxonomies: kinds of help, people, who is spoken to, what is offered.

Pure. Every id is made of the name it stands for, so that two exports, and two copies of Signpost, agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID, uuid5

from directory.terms import ABOUT, CIRCUMSTANCES, NEEDS, ROLES
from directory.vocabulary import CIRCUMSTANCES as CIRCUMSTANCE_WORDS
from directory.vocabulary import NEEDS as NEED_WORDS
from directory.vocabulary import PEOPLE

# Fixed for ever: another value would give every record of the feed a new identity.
NAMESPACE = UUID("5b1c2f0e-6a3d-5c1b-9a57-0d6f1f2a9e44")
_UUID = re.compile(r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")

ROLE_WORDS = {
    "survivor": "people who are or were abused",
    "supporter": "friends, relatives and others who support somebody",
    "own_behaviour": "people worried about their own behaviour",
    "professional": "professionals, on behalf of a client",
}
OFFERS = {
    "by_and_for": "run by and for the community it serves",
    "abuse_specialist": "exists for people touched by abuse",
    "for_anyone": "helps anybody with what it does, not only people touched by abuse",
    "interpreters": "interpreters are available",
    "no_interpreters": "no interpreters",
    "pets": "takes pets",
    "no_pets": "does not take pets",
    "no_recourse": "takes people with no recourse to public funds",
    "not_no_recourse": "does not take people with no recourse to public funds",
}
OFFER_ANSWERS = {
    "abuse_specialist": ("abuse_specialist", "for_anyone"),
    "takes_pets": ("pets", "no_pets"),
    "takes_no_recourse": ("no_recourse", "not_no_recourse"),
    "interpreters": ("interpreters", "no_interpreters"),
}


def feed_id(kind: str, name: str) -> str:
    """The identifier that the feed gives a thing. A record that came with one from elsewhere keeps it."""
    return name if _UUID.match(name) else str(uuid5(NAMESPACE, f"{kind}:{name}"))


@dataclass(frozen=True)
class Term:
    """One word of a taxonomy: `code` is what our records hold, `name` what people read."""

    taxonomy: str
    code: str
    name: str
    description: str

    @property
    def id(self) -> str:
        return feed_id("taxonomy_term", f"{self.taxonomy}/{self.code}")


@dataclass(frozen=True)
class Taxonomy:
    code: str
    name: str
    description: str
    terms: tuple[Term, ...]

    @property
    def id(self) -> str:
        return feed_id("taxonomy", self.code)


def _taxonomy(
    code: str, name: str, description: str, words: dict[str, str], order: tuple[str, ...]
) -> Taxonomy:
    terms = (
        Term(code, value, words[value][0].upper() + words[value][1:], f"{name}: {words[value]}")
        for value in order
    )
    return Taxonomy(code, name, description, tuple(terms))


TAXONOMIES = (
    _taxonomy("needs", "Kind of help", "What a service helps with.", NEED_WORDS, tuple(NEEDS)),
    _taxonomy(
        "people",
        "People",
        "Who a service is for, also welcomes or cannot take.",
        PEOPLE | CIRCUMSTANCE_WORDS,
        (*ABOUT, *CIRCUMSTANCES),
    ),
    _taxonomy("roles", "Who it talks to", "Whose calls a service takes.", ROLE_WORDS, ROLES),
    _taxonomy("offers", "What it offers", "What a service has said about itself.", OFFERS, tuple(OFFERS)),
)


@lru_cache(maxsize=1)
def terms_by_id() -> dict[str, Term]:
    """Every term by the identifier it has in the feed."""
    return {term.id: term for taxonomy in TAXONOMIES for term in taxonomy.terms}


@lru_cache(maxsize=1)
def terms_by_code() -> dict[tuple[str, str], Term]:
    """Every term by its taxonomy and its code."""
    return {(term.taxonomy, term.code): term for term in terms_by_id().values()}


def taxonomy_of(term: Term) -> Taxonomy:
    """The taxonomy that a term belongs to."""
    return next(taxonomy for taxonomy in TAXONOMIES if taxonomy.code == term.taxonomy)


def term_json(term: Term) -> dict:
    """A term as the feed shows it."""
    taxonomy = taxonomy_of(term)
    return {
        "id": term.id,
        "code": term.code,
        "name": term.name,
        "description": term.description,
        "taxonomy": taxonomy.name,
        "taxonomy_id": taxonomy.id,
    }


def taxonomy_json(taxonomy: Taxonomy, with_terms: bool = False) -> dict:
    """A taxonomy as the feed shows it."""
    shown = {"id": taxonomy.id, "name": taxonomy.name, "description": taxonomy.description}
    return shown | ({"taxonomy_terms": [term_json(term) for term in taxonomy.terms]} if with_terms else {})
