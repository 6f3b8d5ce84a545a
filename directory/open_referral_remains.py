"""What a feed says that our records have no place for: kept in the notes as it stands, or named as left out.

Pure. Names of people are left out on purpose: who answers the phone is nobody's business here.
"""

from __future__ import annotations

from directory.source_words import one_line, plain_words

# Texts that an editor may want to read, by the name to show them under.
NOTED = {
    "alternate_name": "Also called",
    "fees": "Fees",
    "fees_description": "Fees",
    "eligibility_description": "Eligibility",
    "application_process": "How to apply",
    "interpretation_services": "Interpreters",
    "alert": "Alert",
    "attending_access": "Access",
    "attending_type": "Attending",
    "deliverable_type": "Delivered as",
}
LISTED = {
    "service_areas": ("Area as the source says it", ("name", "service_area")),
    "cost_options": ("Cost", ("option", "amount", "amount_description")),
    "eligibilitys": ("Eligibility", ("eligibility",)),
    "funding": ("Funding", ("source",)),
    "fundings": ("Funding", ("source",)),
    "schedules": ("Hours", ("description", "notes")),
    "regular_schedules": ("Hours", ("description",)),
    "pc_targetAudience": ("Audience", ("audienceType",)),
}
READ_ELSEWHERE = frozenset(
    [
        "id",
        "name",
        "description",
        "url",
        "email",
        "status",
        "accreditations",
        "wait_time",
        "minimum_age",
        "maximum_age",
        "assured_date",
        "last_modified",
        "organization",
        "organization_id",
        "schedules",
        "service_areas",
        "service_at_locations",
        "languages",
        "cost_options",
        "contacts",
        "attributes",
        "phones",
        "regular_schedules",
        "eligibilitys",
        "service_taxonomys",
        "signpost",
        "other_columns",
    ]
)


def remains(record: dict) -> tuple[str, tuple[str, ...]]:
    """The notes to keep, and the fields that were left out."""
    lines = [f"{label}: {words}" for name, label in NOTED.items() if (words := plain_words(record.get(name)))]
    for name, (label, parts) in LISTED.items():
        lines += _listed(record.get(name), label, parts)
    others = record.get("other_columns")
    if isinstance(others, dict):
        lines += [
            f"{one_line(heading)}: {words}"
            for heading, cell in others.items()
            if (words := plain_words(cell))
        ]
    terms = [
        term
        for term in map(_term, _items(record, "attributes") + _items(record, "service_taxonomys"))
        if term
    ]
    if terms:
        lines.append(f"Terms: {', '.join(dict.fromkeys(terms))}")
    known = READ_ELSEWHERE | set(NOTED) | set(LISTED)
    unknown = sorted(
        name for name, value in record.items() if name not in known and value not in (None, "", [], {})
    )
    skipped = [f"the field {one_line(name)}" for name in unknown]
    if any(one_line(contact.get("name")) for contact in _items(record, "contacts")):
        skipped.append("the names of contacts")
    return "\n".join(dict.fromkeys(lines)), tuple(skipped)


def _items(record: dict, name: str) -> list[dict]:
    value = record.get(name)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _listed(value: object, label: str, parts: tuple[str, ...]) -> list[str]:
    items = [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
    said = [
        " ".join(dict.fromkeys(filter(None, (one_line(item.get(part)) for part in parts)))) for item in items
    ]
    return [f"{label}: {words}" for words in said if words]


def _term(attribute: dict) -> str:
    term = attribute.get("taxonomy_term") or attribute.get("taxonomy")
    return one_line(term.get("name")) if isinstance(term, dict) else ""
