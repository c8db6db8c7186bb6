"""Who lives in the demo: clients and freelancers of Egypt and beyond, and who looks after the platform. The
first three and the last two can be signed in as."""

from dataclasses import dataclass

from domain.catalogue import Category
from domain.values import Role


@dataclass(frozen=True)
class Someone:
    username: str
    name: str
    role: Role
    city: str
    bio: str
    skills: tuple[str, ...] = ()
    categories: tuple[Category, ...] = ()
    least_budget_minor: int = 0
    signs_in: bool = False
    looks_after: Role | None = None
    """The role that the platform gives them."""

    @property
    def email(self) -> str:
        return f"{self.username}@demo.souk.example"


LAYLA = Someone(
    "layla",
    "Layla Hassan",
    Role.CLIENT,
    "Cairo",
    "I run a small bakery in Zamalek and its online shop. أدير مخبزًا صغيرًا في الزمالك.",
    signs_in=True,
)
OMAR = Someone(
    "omar",
    "عمر فاروق",
    Role.FREELANCER,
    "Alexandria",
    "مطوّر ويب منذ تسع سنوات: متاجر إلكترونية، لوحات تحكم، وأداء. I also write APIs.",
    ("django", "javascript", "postgresql", "python", "react", "typescript", "wordpress"),
    (Category.WEB, Category.DATA),
    50_000,
    signs_in=True,
)
NOUR = Someone(
    "nour",
    "Nour Adel",
    Role.BOTH,
    "Giza",
    "Designer who hires as often as she is hired. مصمّمة هوية بصرية.",
    ("branding", "figma", "illustration", "logo-design", "ui-design"),
    (Category.DESIGN,),
    signs_in=True,
)

CLIENTS = (
    Someone("karim", "كريم منصور", Role.CLIENT, "Cairo", "صاحب مكتب هندسي في مدينة نصر."),
    Someone("sara", "Sara El-Sayed", Role.CLIENT, "Mansoura", "School headmistress, always short of hands."),
    Someone("hassan", "حسن عبد الله", Role.CLIENT, "Luxor", "أنظّم رحلات نيلية وجولات أثرية."),
    Someone("ingrid", "Ingrid Vogel", Role.CLIENT, "Hurghada", "Diving school on the Red Sea."),
    Someone("mona", "منى رشاد", Role.CLIENT, "Alexandria", "محامية، ثم ناشرة كتب أطفال."),
)

FREELANCERS = (
    Someone(
        "yasmin",
        "ياسمين خالد",
        Role.FREELANCER,
        "Cairo",
        "هويات بصرية وواجهات.",
        ("branding", "figma", "logo-design", "photoshop", "ui-design"),
        (Category.DESIGN,),
    ),
    Someone(
        "tarek",
        "Tarek Nabil",
        Role.FREELANCER,
        "Giza",
        "Flutter and Kotlin, from sketch to store.",
        ("android", "flutter", "ios", "kotlin", "swift", "javascript", "react"),
        (Category.MOBILE, Category.WEB),
    ),
    Someone(
        "amina",
        "أمينة يوسف",
        Role.FREELANCER,
        "Tanta",
        "ترجمة وتحرير بالعربية والإنجليزية.",
        ("arabic-writing", "copywriting", "proofreading", "subtitling", "translation-ar-en"),
        (Category.WRITING,),
    ),
    Someone(
        "khaled",
        "Khaled Aziz",
        Role.FREELANCER,
        "Cairo",
        "Structural engineer, twelve years on sites.",
        ("3d-modelling", "autocad", "civil-engineering", "interior-design"),
        (Category.ENGINEERING,),
    ),
    Someone(
        "fatma",
        "فاطمة زكي",
        Role.FREELANCER,
        "Mansoura",
        "معلّمة رياضيات وعلوم.",
        ("course-design", "tutoring-arabic", "tutoring-maths", "tutoring-science"),
        (Category.EDUCATION,),
    ),
    Someone(
        "youssef",
        "Youssef Gamal",
        Role.FREELANCER,
        "Alexandria",
        "Editor and sound engineer.",
        ("after-effects", "mixing", "motion-graphics", "podcast-editing", "video-editing", "voice-over"),
        (Category.VIDEO, Category.AUDIO),
    ),
    Someone(
        "salma",
        "سلمى طاهر",
        Role.FREELANCER,
        "Luxor",
        "تصوير منتجات ومناسبات.",
        ("event-photography", "photo-retouching", "product-photography"),
        (Category.PHOTOGRAPHY,),
    ),
    Someone(
        "ibrahim",
        "إبراهيم سعد",
        Role.FREELANCER,
        "Cairo",
        "نقل وتركيب وصيانة منزلية.",
        ("carpentry", "electrical-repair", "moving", "painting", "plumbing"),
        (Category.LOCAL,),
    ),
    Someone(
        "dina",
        "Dina Shawky",
        Role.FREELANCER,
        "Cairo",
        "Accountant; companies, payroll, tax.",
        ("bookkeeping", "company-formation", "contract-drafting", "financial-analysis", "payroll"),
        (Category.ACCOUNTING, Category.LEGAL),
    ),
    Someone(
        "ali",
        "علي الشريف",
        Role.FREELANCER,
        "Assiut",
        "تحليل بيانات وأتمتة.",
        ("data-analysis", "data-entry", "excel", "machine-learning", "sql", "web-scraping"),
        (Category.DATA,),
    ),
    Someone(
        "rania",
        "Rania Fouad",
        Role.FREELANCER,
        "Cairo",
        "Campaigns, support desks, project plans.",
        ("content-strategy", "customer-service", "google-ads", "project-management", "seo", "social-media"),
        (Category.MARKETING, Category.SUPPORT, Category.BUSINESS),
    ),
)

STAFF = (
    Someone(
        "hoda",
        "Hoda Salem",
        Role.CLIENT,
        "Cairo",
        "I look after this market. أعتني بهذا السوق.",
        signs_in=True,
        looks_after=Role.OPERATOR,
    ),
    Someone(
        "samir",
        "سمير عطية",
        Role.CLIENT,
        "Giza",
        "أراجع السجل. I read the log.",
        signs_in=True,
        looks_after=Role.AUDITOR,
    ),
)
"""Only where nobody but this machine can reach the demo: their password is known to everybody."""

EVERYONE = (LAYLA, OMAR, NOUR, *CLIENTS, *FREELANCERS, *STAFF)
