"""Every setting of an installation, read once from the environment. Secrets have no defaults."""

from ipaddress import ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import AliasChoices, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from adapters.secret_files import load_or_create


class Settings(BaseSettings):
    """Names in capitals are the environment variables. Unset ones keep the defaults shown."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    home: Path = Field(default=Path(".souk"), validation_alias="SOUK_HOME")
    """All data of this installation."""
    host: str = Field(default="127.0.0.1", validation_alias="HOST")
    port: int = Field(default=8000, ge=1, le=65_535, validation_alias="PORT")
    public_url: str = Field(default="", validation_alias="PUBLIC_URL")
    """Where people reach it, when that is not http://HOST:PORT."""
    database_url: str = Field(default="", validation_alias="DATABASE_URL")
    """A PostgreSQL of one's own; empty: the embedded one in `home`."""
    cors_origins: str = Field(default="", validation_alias="CORS_ORIGINS")
    """Other sites' pages that may call the API with an access token, such as https://app.example, by commas.
    Cookies are never theirs to use."""
    trusted_proxies: str = Field(default="", validation_alias="TRUSTED_PROXIES")
    """Addresses or networks of proxies in front of it, by commas: theirs alone is what X-Forwarded-For and
    X-Forwarded-Proto say believed."""
    demo: bool = Field(default=True, validation_alias="DEMO")
    """Fill an empty installation with the demo."""
    sandbox_port: int = Field(default=0, ge=0, le=65_535, validation_alias="SANDBOX_PORT")
    """Where the payment sandbox listens on loopback; 0: the port after PORT."""
    rate_limits: bool = Field(default=True, validation_alias="RATE_LIMITS")
    """Off only for benchmarks and fault tests on one's own machine."""
    smtp_url: SecretStr = Field(default=SecretStr(""), validation_alias="SMTP_URL")
    """The mail server, as smtp://name:password@host:587 or smtps://…; empty: mail stays here."""
    mail_from: str = Field(default="souk@localhost", validation_alias="MAIL_FROM")
    """Whom mail comes from."""
    show_mailbox: bool | None = Field(default=None, validation_alias="SHOW_MAILBOX")
    """Whether /dev/mail shows the mail of an installation without a mail server to everybody who can reach
    it; unset: while there is no PUBLIC_URL."""
    s3_bucket: str = Field(default="", validation_alias="S3_BUCKET")
    """A bucket of an S3-compatible store for uploaded files; empty: they lie in `home`."""
    s3_endpoint: str = Field(default="", validation_alias="S3_ENDPOINT")
    """Where that store answers; empty: at AWS."""
    s3_region: str = Field(default="us-east-1", validation_alias="S3_REGION")
    """The bucket's region."""
    s3_access_key: str = Field(default="", validation_alias="S3_ACCESS_KEY")
    """Who may use the bucket."""
    s3_secret_key: SecretStr = Field(default=SecretStr(""), validation_alias="S3_SECRET_KEY")
    """The secret that belongs to it."""
    google_client_id: str = Field(default="", validation_alias="GOOGLE_CLIENT_ID")
    """With its secret: people can sign in with Google. PUBLIC_URL/v1/auth/google/callback has to be entered
    there as where to come back to."""
    google_client_secret: SecretStr = Field(default=SecretStr(""), validation_alias="GOOGLE_CLIENT_SECRET")
    google_issuer: str = Field(default="https://accounts.google.com", validation_alias="GOOGLE_ISSUER")
    """Another OpenID provider in Google's place."""
    operator_name: str = Field(default="", max_length=200, validation_alias="OPERATOR_NAME")
    """Who runs this installation, for its information pages; empty: they say that nobody is named."""
    operator_email: str = Field(default="", max_length=254, validation_alias="OPERATOR_EMAIL")
    """Where they can be written to, beside the contact form."""
    operator_address: str = Field(default="", max_length=500, validation_alias="OPERATOR_ADDRESS")
    """Their postal address."""
    log_level: str = Field(default="info", validation_alias=AliasChoices("LOG_LEVEL"))

    @field_validator("public_url")
    @classmethod
    def _plain_origin(cls, url: str) -> str:
        parts = urlsplit(url)
        if url and (parts.scheme not in ("http", "https") or not parts.netloc or parts.path.strip("/")):
            raise ValueError("PUBLIC_URL is an origin such as https://souk.example, without a path")
        return url.rstrip("/")

    @field_validator("cors_origins")
    @classmethod
    def _origins(cls, origins: str) -> str:
        for each in listed(origins):
            parts = urlsplit(each)
            if parts.scheme not in ("http", "https") or each != f"{parts.scheme}://{parts.netloc}":
                raise ValueError("CORS_ORIGINS are origins such as https://app.example, by commas")
        return origins

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, proxies: str) -> str:
        for each in listed(proxies):
            try:
                ip_network(each)
            except ValueError:
                raise ValueError("TRUSTED_PROXIES are addresses such as 10.0.0.5 or 10.0.0.0/8") from None
        return proxies

    @property
    def allowed_origins(self) -> list[str]:
        return listed(self.cors_origins)

    @property
    def proxies(self) -> list[str]:
        return listed(self.trusted_proxies)

    @property
    def origin(self) -> str:
        return self.public_url or f"http://{self.host}:{self.port}"

    @property
    def origins(self) -> frozenset[str]:
        """The pages that may open sockets and send cookies: this machine's names for the same port."""
        local = {f"http://{name}:{self.port}" for name in ("localhost", "127.0.0.1", self.host)}
        return frozenset({self.origin} if self.public_url else local)

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach it, unless something forwards to it."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    @property
    def private(self) -> bool:
        """Whether nobody but this machine is meant to reach it."""
        return self.on_loopback and not self.public_url

    @property
    def mailbox_shown(self) -> bool:
        """Reset links lie in it: by default only where nobody but this machine can look."""
        wanted = self.private if self.show_mailbox is None else self.show_mailbox
        return wanted and not self.smtp_url.get_secret_value()

    @property
    def secure(self) -> bool:
        return self.origin.startswith("https://")

    @property
    def local_url(self) -> str:
        """How this machine's own processes reach the web process."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(self.host, self.host)
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    @property
    def sandbox_url(self) -> str:
        return f"http://127.0.0.1:{self.sandbox_port or self.port + 1}"

    def secret(self, name: str, length: int = 32) -> bytes:
        """A secret of this installation, made at first use and kept in `home`/keys."""
        return load_or_create(self.home / "keys", name, length)


def listed(words: str) -> list[str]:
    return [word.strip() for word in words.split(",") if word.strip()]
