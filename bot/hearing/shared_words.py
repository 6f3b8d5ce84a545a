"""Pieces of patterns that several modules are made of, over `plain_english` text: each a group, to be put in others."""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

# What people begin with before they say something.
OPENERS = r"(?:(?:so|but|and|ok|okay|well|no|oh|hi|hiya|hello|sorry|please|also|right|yes|yeah|alright|pls|plz|thanks|thank you|cheers|ta|honestly|look)[\s,.!]+)*"
AN_ORDER = r"(?:(?:court|restraining|protection|stalking|occupation|harassment) order|order|injunction|interdict|non[ -]?mol\w*(?: order)?|dvp[on])"
# What people take to die.
MEDICINES = r"(?:tablets?|pills?|paracetamols?|ibuprofen|co ?codamol|tramadol|morphine|insulin|diazepam|amitriptyline|antidepressants|sleepers|painkillers|meds|medication|medicines?)"
