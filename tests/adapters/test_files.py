"""One contract for every place that files are kept in, and the sealing over it."""

import io
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID, uuid4

import boto3
import pytest
from moto.server import ThreadedMotoServer

from adapters.files.bucket import Bucket, BucketFiles
from adapters.files.folder import FolderFiles
from adapters.files.sealed import PIECE_BYTES, SealedFiles, Stored
from adapters.keyring import Keyring, SealBroken
from domain.ports import FileGone, Files, FilesUnavailable
from domain.values import FileId, PersonId

ADDRESS, OTHER = "ab" * 32, "cd" * 32
LONG = bytes(range(256)) * 12_000
STORED = Stored(PersonId(UUID(int=1)), FileId(UUID(int=2)), "ef" * 32, len(LONG))


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


def bucket(endpoint: str) -> Bucket:
    return Bucket(f"souk-{uuid4().hex}", endpoint, "us-east-1", "key", "secret")


@pytest.fixture(params=["folder", "bucket"])
def files(request: pytest.FixtureRequest, tmp_path: Path, s3: str) -> Files:
    if request.param == "folder":
        return FolderFiles(tmp_path / "files")
    place = bucket(s3)
    client = boto3.client(
        "s3",
        endpoint_url=s3,
        region_name=place.region,
        aws_access_key_id=place.access_key,
        aws_secret_access_key=place.secret_key,
    )
    client.create_bucket(Bucket=place.name)
    client.close()
    return BucketFiles(place)


async def test_what_is_put_can_be_read_piece_by_piece(files: Files) -> None:
    await files.put(ADDRESS, io.BytesIO(LONG))
    with closing(await files.get(ADDRESS)) as content:
        assert content.read(100_000) == LONG[:100_000]
        assert content.read(len(LONG)) == LONG[100_000:]
        assert content.read(1) == b""


async def test_what_is_put_again_takes_the_place_of_what_was_there(files: Files) -> None:
    await files.put(ADDRESS, io.BytesIO(b"old"))
    await files.put(ADDRESS, io.BytesIO(b"new"))
    await files.put(OTHER, io.BytesIO(b"another"))
    with closing(await files.get(ADDRESS)) as content:
        assert content.read(10) == b"new"


async def test_what_is_deleted_is_gone_and_deleting_again_changes_nothing(files: Files) -> None:
    await files.put(ADDRESS, io.BytesIO(b"old"))
    await files.delete(ADDRESS)
    await files.delete(ADDRESS)
    with pytest.raises(FileGone):
        await files.get(ADDRESS)


async def test_a_bucket_that_does_not_answer_is_unavailable(s3: str) -> None:
    nowhere = BucketFiles(bucket(s3))
    with pytest.raises(FilesUnavailable):
        await nowhere.put(ADDRESS, io.BytesIO(b"x"))


async def test_a_folder_that_cannot_be_written_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FilesUnavailable):
        await FolderFiles(tmp_path / "file").put(ADDRESS, io.BytesIO(b"x"))


async def together(pieces: AsyncIterator[bytes]) -> bytes:
    return b"".join([piece async for piece in pieces])


def only_file(folder: Path) -> Path:
    (path,) = (path for path in folder.rglob("*") if path.is_file())
    return path


async def test_sealed_files_read_as_they_were_and_lie_there_unreadable(
    keyring: Keyring, tmp_path: Path
) -> None:
    await keyring.create(STORED.owner)
    sealed = SealedFiles(FolderFiles(tmp_path), keyring)
    await sealed.put(STORED, io.BytesIO(LONG))
    assert await together(sealed.read(STORED)) == LONG
    lying = only_file(tmp_path).read_bytes()
    assert len(lying) > len(LONG)
    assert LONG[:32] not in lying


async def test_who_destroys_the_key_destroys_the_files(keyring: Keyring, tmp_path: Path) -> None:
    await keyring.create(STORED.owner)
    sealed = SealedFiles(FolderFiles(tmp_path), keyring)
    await sealed.put(STORED, io.BytesIO(LONG))
    await keyring.destroy(STORED.owner)
    with pytest.raises(FileGone):
        await together(sealed.read(STORED))


async def test_the_same_bytes_of_two_people_lie_at_unrelated_addresses(
    keyring: Keyring, tmp_path: Path
) -> None:
    sealed = SealedFiles(FolderFiles(tmp_path), keyring)
    other = Stored(PersonId(UUID(int=3)), STORED.file, STORED.sha256, STORED.size)
    assert sealed.address(STORED) != sealed.address(other)
    assert STORED.sha256 not in sealed.address(STORED)


def swapped(lying: bytes) -> bytes:
    piece = PIECE_BYTES + 28
    return lying[piece : 2 * piece] + lying[:piece] + lying[2 * piece :]


@pytest.mark.parametrize(
    "harm",
    [
        swapped,
        lambda lying: lying[:-1] + bytes([lying[-1] ^ 1]),
        lambda lying: lying[: 3 * (PIECE_BYTES + 28)],
    ],
    ids=["swapped", "altered", "cut"],
)
async def test_altered_bytes_are_never_shown(keyring: Keyring, tmp_path: Path, harm: object) -> None:
    await keyring.create(STORED.owner)
    sealed = SealedFiles(FolderFiles(tmp_path), keyring)
    await sealed.put(STORED, io.BytesIO(LONG))
    path = only_file(tmp_path)
    path.write_bytes(harm(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(SealBroken):
        await together(sealed.read(STORED))
