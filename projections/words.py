"""Words as search compares them: case, Arabic vowel signs and spelling variants make no difference."""

import re
import unicodedata

TASHKEEL_AND_TATWEEL = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
SPELLINGS, SPELLED = "أإآٱىة", "ااااي" + "ه"
SAME_LETTER = str.maketrans(SPELLINGS, SPELLED)
ARABIC, LATIN = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئ", "abcdefghijklmnopqrstuvwxyz01234"
SPELLED_OUT = str.maketrans(ARABIC, LATIN)


def searchable(text: str) -> str:
    """Compatible forms made one, case folded, tashkeel removed, alef, ya and ta marbuta made alike."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    return TASHKEEL_AND_TATWEEL.sub("", composed).translate(SAME_LETTER)


def letters(text: str) -> str:
    """Searchable words with Arabic letters written as Latin ones, each as its own: what counts as a letter
    for trigrams is up to the server's locale, and C knows only ASCII."""
    return searchable(text).translate(SPELLED_OUT)
