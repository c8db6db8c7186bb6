"""Words as the database's trigrams can find them."""

from domain.words import searchable

ARABIC, LATIN = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئ", "abcdefghijklmnopqrstuvwxyz01234"
SPELLED_OUT = str.maketrans(ARABIC, LATIN)


def letters(text: str) -> str:
    """Searchable words with Arabic letters written as Latin ones, each as its own: what counts as a letter
    for trigrams is up to the server's locale, and C knows only ASCII."""
    return searchable(text).translate(SPELLED_OUT)
