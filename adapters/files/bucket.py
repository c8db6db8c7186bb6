"""Files in a bucket of an S3-compatible store."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO, TypeVar, cast

import boto3  # type: ignore[import-untyped]
from boto3.s3.transfer import TransferConfig  # type: ignore[import-untyped]
from botocore.config import Config  # type: ignore[import-untyped]
from botocore.exceptions import BotoCoreError, ClientError  # type: ignore[import-untyped]

from domain.ports import Content, FileGone, FilesUnavailable

T = TypeVar("T")

PREFIX = "files/"
SLOW = Config(connect_timeout=3, read_timeout=20, retries={"max_attempts": 3, "mode": "standard"})
ONE_BY_ONE = TransferConfig(use_threads=False)


@dataclass(frozen=True)
class Bucket:
    """`endpoint` is empty for AWS itself."""

    name: str
    endpoint: str
    region: str
    access_key: str
    secret_key: str


class BucketFiles:
    """The client is synchronous: every call runs in a thread."""

    def __init__(self, bucket: Bucket) -> None:
        self._bucket = bucket.name
        self._client: Any = boto3.client(
            "s3",
            endpoint_url=bucket.endpoint or None,
            region_name=bucket.region,
            aws_access_key_id=bucket.access_key,
            aws_secret_access_key=bucket.secret_key,
            config=SLOW,
        )

    async def put(self, address: str, content: BinaryIO) -> None:
        def upload() -> None:
            self._client.upload_fileobj(content, self._bucket, PREFIX + address, Config=ONE_BY_ONE)

        await _asked(upload)

    async def get(self, address: str) -> Content:
        found = await _asked(lambda: self._client.get_object(Bucket=self._bucket, Key=PREFIX + address))
        return cast(Content, found["Body"])

    async def delete(self, address: str) -> None:
        await _asked(lambda: self._client.delete_object(Bucket=self._bucket, Key=PREFIX + address))


async def _asked(call: Callable[[], T]) -> T:
    try:
        return await asyncio.to_thread(call)
    except ClientError as error:
        if error.response["Error"]["Code"] in ("NoSuchKey", "404"):
            raise FileGone(str(error)) from None
        raise FilesUnavailable(str(error)) from error
    except (BotoCoreError, OSError) as error:
        raise FilesUnavailable(str(error)) from error
