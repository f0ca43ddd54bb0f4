"""Writes numbers.txt: what Python's decimal module says of the arithmetic of decimal128.

One row an operation: name, operands, result, separated by spaces. The result of an operation that overflows, or has no
result, is `overflow`. Run it from anywhere: python3 Tests/FEELTests/Oracles/number_oracle.py
"""

import decimal
import math
import pathlib
import random
from decimal import Decimal
from fractions import Fraction

CONTEXT = decimal.Context(
    prec=34, rounding=decimal.ROUND_HALF_EVEN, Emin=-6143, Emax=6144, clamp=1,
    traps=[decimal.Overflow, decimal.InvalidOperation, decimal.DivisionByZero],
)
WIDE = decimal.Context(prec=200, rounding=decimal.ROUND_HALF_EVEN, Emin=-999_999, Emax=999_999)
MODES = {
    "up": decimal.ROUND_UP, "down": decimal.ROUND_DOWN, "halfUp": decimal.ROUND_HALF_UP,
    "halfDown": decimal.ROUND_HALF_DOWN, "halfEven": decimal.ROUND_HALF_EVEN,
    "floor": decimal.ROUND_FLOOR, "ceiling": decimal.ROUND_CEILING,
}
randomness = random.Random(20250911)


def text(number):
    """A short text of the number; Python's own `E+3` is kept."""
    return str(number)


def finished(calculate):
    try:
        return text(CONTEXT.plus(calculate()))
    except decimal.Overflow:
        return "overflow"


def digits(count):
    return randomness.randrange(10 ** (count - 1), 10**count)


def everyday():
    """Numbers as rules have them: few digits, small exponents."""
    return Decimal(randomness.choice([1, 1, 1, -1]) * digits(randomness.randint(1, 6))).scaleb(-randomness.randint(0, 4))


def word():
    """Numbers around the size of a machine word."""
    sign = randomness.choice([1, -1])
    coefficient = randomness.choice([
        digits(randomness.randint(15, 20)), 2**63 + randomness.randint(-3, 3), 2**64 + randomness.randint(-3, 3),
        10 ** randomness.randint(15, 20) + randomness.randint(-2, 2),
    ])
    return Decimal(sign * coefficient).scaleb(randomness.randint(-25, 5), WIDE)


def long():
    """Numbers with all digits."""
    sign = randomness.choice([1, -1])
    coefficient = randomness.choice([
        digits(34), digits(randomness.randint(25, 34)), 10**34 - randomness.randint(1, 3),
        10**33 + randomness.randint(0, 3), 5 * 10**33 + randomness.randint(-2, 2),
    ])
    return Decimal(sign * coefficient).scaleb(randomness.randint(-80, 40), WIDE)


def extreme():
    """Numbers at both ends of the range."""
    sign = randomness.choice([1, -1])
    count = randomness.choice([1, 2, 17, 33, 34])
    exponent = randomness.choice([
        randomness.randint(-6176, -6100), randomness.randint(6050, 6111), randomness.randint(-3120, -3050),
        randomness.randint(3000, 3090),
    ])
    return Decimal(sign * digits(count)).scaleb(exponent, WIDE)


def any_number():
    return randomness.choice([everyday, everyday, word, long, extreme])()


def near(number):
    """A second operand that makes the first one's last digits matter."""
    gap = randomness.randint(30, 45)
    exponent = max(-6176, number.adjusted() - gap)
    return Decimal(randomness.choice([1, -1]) * randomness.choice([1, 4, 5, 6, 49, 50, 51, 5 * 10**20])).scaleb(exponent, WIDE)


def pairs():
    for kind in (everyday, word, long, extreme, any_number):
        for _ in range(320):
            yield kind(), kind()
    for _ in range(600):
        number = any_number()
        yield number, CONTEXT.plus(near(number))
    # A power of ten less a little more or less than half of the last digit it can lose.
    for _ in range(120):
        number = Decimal(10) ** randomness.randint(-30, 30)
        half = Decimal(5 * 10 ** randomness.randint(3, 30) + randomness.randint(-2, 2))
        yield number, half.scaleb(number.adjusted() - 35 - half.adjusted(), WIDE) * randomness.choice([1, -1])
    for number in (Decimal(0), Decimal("0.00"), Decimal(1), Decimal(-1), Decimal("9" * 34), Decimal("1E6144"),
                   Decimal("-1E-6176"), Decimal("9.999999999999999999999999999999999E6144")):
        for _ in range(15):
            yield number, any_number()
            yield any_number(), number


def modulo(a, b):
    """The exact a - b * floor(a / b), rounded once."""
    x, y = Fraction(a), Fraction(b)
    rest = x - y * math.floor(x / y)
    scale = min(a.as_tuple().exponent, b.as_tuple().exponent)
    coefficient = rest / Fraction(10) ** scale
    assert coefficient.denominator == 1
    return Decimal(coefficient.numerator).scaleb(scale, decimal.Context(prec=20000, Emin=-99999, Emax=99999))


def arithmetic(rows):
    for a, b in pairs():
        rows.append(f"add {text(a)} {text(b)} {finished(lambda: CONTEXT.add(a, b))}")
        rows.append(f"subtract {text(a)} {text(b)} {finished(lambda: CONTEXT.subtract(a, b))}")
        rows.append(f"multiply {text(a)} {text(b)} {finished(lambda: CONTEXT.multiply(a, b))}")
        rows.append(f"compare {text(a)} {text(b)} {(a > b) - (a < b)}")
        if b:
            rows.append(f"divide {text(a)} {text(b)} {finished(lambda: CONTEXT.divide(a, b))}")
            if randomness.random() < 0.6:
                rows.append(f"modulo {text(a)} {text(b)} {finished(lambda: modulo(a, b))}")
        if a >= 0:
            rows.append(f"sqrt {text(a)} {finished(lambda: CONTEXT.sqrt(a))}")


def rounding(rows):
    """Halves, and the neighbours of halves, of every scale."""
    for scale in [*range(-36, 40), -6111, -6110, -3000, 3000, 6175, 6176]:
        for half in ("5", "49", "51", "15", "25", "149", "151", "249", "251", "995", "0.1", "9.9", "20", "25000001"):
            places = -scale - 1
            number = Decimal(randomness.choice([1, -1])) * Decimal(half)
            number = number.scaleb(places, WIDE)
            if number.as_tuple().exponent < -6176 or number.adjusted() > 6144:
                continue
            for name, mode in MODES.items():
                rows.append(f"{name} {text(number)} {scale} {text(rounded(number, scale, mode))}")
    for _ in range(1200):
        number = any_number()
        scale = randomness.randint(-number.adjusted() - 3, 3 - number.as_tuple().exponent)
        scale = min(max(scale, -6111), 6176)
        name = randomness.choice(list(MODES))
        rows.append(f"{name} {text(number)} {scale} {text(rounded(number, scale, MODES[name]))}")


def rounded(number, scale, mode):
    context = decimal.Context(prec=20000, rounding=mode, Emin=-99999, Emax=99999)
    if number.as_tuple().exponent >= -scale:
        return number
    return number.quantize(Decimal(1).scaleb(-scale, context), context=context)


def powers(rows):
    """Powers, from 200 digits; whole and broken exponents."""
    for _ in range(900):
        base, exponent = everyday(), Decimal(randomness.choice([
            randomness.randint(-12, 12), randomness.randint(-400, 400), randomness.randint(0, 4)]))
        rows.append(power(base, exponent))
    for _ in range(200):
        base = 1 + Decimal(randomness.randint(-999, 999)).scaleb(-randomness.randint(3, 33))
        exponent = Decimal(randomness.choice([-1, 1]) * digits(randomness.randint(1, 9)))
        rows.append(power(base, exponent))
    for _ in range(220):
        base = abs(randomness.choice([everyday, word, long])())
        exponent = Decimal(randomness.choice([1, -1]) * digits(randomness.randint(1, 9))).scaleb(-randomness.randint(1, 9))
        rows.append(power(base, exponent))
    for _ in range(80):
        base = abs(extreme())
        exponent = Decimal(randomness.choice([1, -1]) * digits(randomness.randint(1, 3))).scaleb(-randomness.randint(1, 4))
        rows.append(power(base, exponent))
    for root in range(2, 32):
        rows.append(power(Decimal(root) ** 2, Decimal("0.5")))
        rows.append(power(Decimal(root) ** 4, Decimal("0.25")))
        rows.append(power(Decimal(root) ** 4, Decimal("-1.75")))


    # Powers that end just below a power of ten.
    for places in range(20, 33):
        rows.append(power(Decimal(100) - Decimal(1).scaleb(-places), Decimal("0.5")))
        rows.append(power(Decimal(10000) - Decimal(1).scaleb(-places + 2), Decimal("-0.75")))
    # Exact results of 35 digits that end with 5 lie in the middle between two numbers.
    ties = 0
    while ties < 40:
        root = randomness.randrange(215_443_469_005, 464_158_883_360, 10)
        if len(str(root**3)) == 35:
            ties += 1
            rows.append(power(Decimal(root) ** 2, Decimal("1.5")))
            rows.append(power(Decimal(root), Decimal(3)))


def power(a, b):
    try:
        exact = WIDE.power(a, b)
        result = finished(lambda: exact)
    except (decimal.Overflow, ):
        result = "overflow"
    return f"power {text(a)} {text(b)} {result}"


def main():
    rows = []
    arithmetic(rows)
    rounding(rows)
    powers(rows)
    rows = list(dict.fromkeys(rows))
    pathlib.Path(__file__).with_name("numbers.txt").write_text("\n".join(rows) + "\n", encoding="ascii")
    print(len(rows), "rows")


if __name__ == "__main__":
    decimal.setcontext(WIDE)
    main()
