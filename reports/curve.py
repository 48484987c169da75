"""Whether 32 bytes are an Ed25519 public key that somebody can hold the private half of. Pure.

    is_public_key(bytes(32))      # False: zeros are no key, though libraries take them for one

A key is a point of the curve's large group other than its neutral element. Of arbitrary bytes, such as a
digest given by mistake, one in sixteen passes; of points of small order, whose signatures anybody can make,
none. Not covered: signing and verifying, which a library does. Formulas: RFC 8032, section 5.1.
"""

from __future__ import annotations

_P = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_SIGN = 1 << 255
_LENGTH = 32
_Point = tuple[int, int, int, int]
_NEUTRAL: _Point = (0, 1, 1, 0)


def is_public_key(raw: bytes) -> bool:
    """Whether the bytes are a point of the large group, written in its one form."""
    point = _read(raw)
    return point is not None and not _is_neutral(point) and _is_neutral(_times(_ORDER, point))


def _read(raw: bytes) -> _Point | None:
    if len(raw) != _LENGTH:
        return None
    number = int.from_bytes(raw, "little")
    odd, y = number >> 255, number & (_SIGN - 1)
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * pow(2, (_P - 1) // 4, _P) % _P
    if (x * x - square) % _P or (x == 0 and odd):
        return None
    x = _P - x if x & 1 != odd else x
    return (x, y, 1, x * y % _P)


def _add(one: _Point, other: _Point) -> _Point:
    a = (one[1] - one[0]) * (other[1] - other[0]) % _P
    b = (one[1] + one[0]) * (other[1] + other[0]) % _P
    c = 2 * one[3] * other[3] * _D % _P
    d = 2 * one[2] * other[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % _P, g * h % _P, f * g % _P, e * h % _P)


def _times(number: int, point: _Point) -> _Point:
    total = _NEUTRAL
    while number:
        if number & 1:
            total = _add(total, point)
        point = _add(point, point)
        number >>= 1
    return total


def _is_neutral(point: _Point) -> bool:
    return point[0] % _P == 0 and (point[1] - point[2]) % _P == 0
