"""Public keys are told from everything else that is 32 bytes long."""

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from reports.curve import is_public_key

P = 2**255 - 19


def test_real_keys_are_keys():
    for number in range(40):
        private = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(bytes([number])).digest())
        assert is_public_key(private.public_key().public_bytes_raw())


# The eight points of small order, and forms of them that are not their one form (RFC 8032).
SMALL = [
    "01" + "00" * 31,
    "ec" + "ff" * 30 + "7f",
    "00" * 32,
    "00" * 31 + "80",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "01" + "00" * 30 + "80",
    "ee" + "ff" * 30 + "7f",
    (P + 1).to_bytes(32, "little").hex(),
]


@pytest.mark.parametrize("text", SMALL)
def test_points_of_small_order_are_none(text):
    assert not is_public_key(bytes.fromhex(text))


def test_most_digests_are_none():
    passed = sum(is_public_key(hashlib.sha256(f"{number}".encode()).digest()) for number in range(320))
    assert passed < 40


@pytest.mark.parametrize("raw", [b"", b"x" * 31, b"x" * 33])
def test_other_lengths(raw):
    assert not is_public_key(raw)
