"""Words as they are compared: case, Arabic vowel signs and spelling variants make no difference."""

import re
import unicodedata

MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
"""Arabic vowel signs and the letter that only stretches."""
SPELLINGS, SPELLED = "أإآٱىة", "ااااي" + "ه"
SAME_LETTER = str.maketrans(SPELLINGS, SPELLED)


def searchable(text: str) -> str:
    """Compatible forms made one, case folded, tashkeel removed, alef, ya and ta marbuta made alike."""
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFKC", text).casefold()
    return MARKS.sub("", composed).translate(SAME_LETTER)
