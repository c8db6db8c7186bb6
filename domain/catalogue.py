"""What kinds of work there are: categories and the skills that belong to them.

Values are stored in events: add to these lists, never rename in place.
"""

from enum import StrEnum

from domain.values import Invalid


class UnknownSkill(Invalid):
    """That skill is not in the catalogue."""


class Category(StrEnum):
    WEB = "web"
    MOBILE = "mobile"
    DESIGN = "design"
    WRITING = "writing"
    MARKETING = "marketing"
    DATA = "data"
    BUSINESS = "business"
    ENGINEERING = "engineering"
    VIDEO = "video"
    AUDIO = "audio"
    EDUCATION = "education"
    PHOTOGRAPHY = "photography"
    SUPPORT = "support"
    LEGAL = "legal"
    ACCOUNTING = "accounting"
    LOCAL = "local"


class Kind(StrEnum):
    """Where the work is done: over the net, at a place, or both."""

    DIGITAL = "digital"
    PHYSICAL = "physical"
    BOTH = "both"


class Language(StrEnum):
    """ISO 639-1 codes of the languages that people can say they speak."""

    ARABIC = "ar"
    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    ITALIAN = "it"
    SPANISH = "es"
    PORTUGUESE = "pt"
    RUSSIAN = "ru"
    TURKISH = "tr"
    GREEK = "el"
    PERSIAN = "fa"
    URDU = "ur"
    HINDI = "hi"
    CHINESE = "zh"
    JAPANESE = "ja"
    KOREAN = "ko"
    SWAHILI = "sw"
    AMHARIC = "am"
    HEBREW = "he"
    DUTCH = "nl"
    POLISH = "pl"


# fmt: off
SKILLS: dict[Category, tuple[str, ...]] = {
    Category.WEB: (
        "html-css",
        "javascript",
        "typescript",
        "react",
        "vue",
        "python",
        "django",
        "php",
        "laravel",
        "wordpress",
        "node-js",
        "postgresql",
    ),
    Category.MOBILE: ("android", "ios", "flutter", "react-native", "kotlin", "swift"),
    Category.DESIGN: (
        "logo-design",
        "branding",
        "ui-design",
        "ux-research",
        "illustration",
        "figma",
        "photoshop",
        "print-design",
    ),
    Category.WRITING: (
        "copywriting",
        "technical-writing",
        "proofreading",
        "arabic-writing",
        "english-writing",
        "translation-ar-en",
        "translation-en-ar",
        "subtitling",
    ),
    Category.MARKETING: (
        "seo",
        "social-media",
        "google-ads",
        "email-marketing",
        "content-strategy",
        "market-research",
    ),
    Category.DATA: (
        "data-analysis",
        "machine-learning",
        "sql",
        "excel",
        "data-entry",
        "visualisation",
        "web-scraping",
    ),
    Category.BUSINESS: (
        "business-plans",
        "project-management",
        "virtual-assistance",
        "presentations",
        "recruiting",
    ),
    Category.ENGINEERING: (
        "autocad",
        "civil-engineering",
        "electrical-engineering",
        "mechanical-engineering",
        "interior-design",
        "3d-modelling",
    ),
    Category.VIDEO: ("video-editing", "motion-graphics", "animation-2d", "animation-3d", "after-effects"),
    Category.AUDIO: ("voice-over", "mixing", "composition", "podcast-editing"),
    Category.EDUCATION: (
        "tutoring-maths",
        "tutoring-english",
        "tutoring-arabic",
        "tutoring-science",
        "course-design",
    ),
    Category.PHOTOGRAPHY: ("product-photography", "event-photography", "photo-retouching"),
    Category.SUPPORT: ("customer-service", "live-chat", "call-centre", "community-management"),
    Category.LEGAL: ("contract-drafting", "company-formation", "legal-research"),
    Category.ACCOUNTING: ("bookkeeping", "tax-filing", "financial-analysis", "payroll"),
    Category.LOCAL: (
        "moving",
        "cleaning",
        "plumbing",
        "electrical-repair",
        "carpentry",
        "painting",
        "delivery",
        "gardening",
    ),
}

ALL_SKILLS = frozenset(skill for skills in SKILLS.values() for skill in skills)


def known_skills(skills: tuple[str, ...]) -> tuple[str, ...]:
    """The skills without repeats, sorted; refuses one that the catalogue does not have."""
    unknown = sorted(set(skills) - ALL_SKILLS)
    if unknown:
        raise UnknownSkill(f"Not in the catalogue: {', '.join(unknown)[:200]}.")
    return tuple(sorted(set(skills)))
