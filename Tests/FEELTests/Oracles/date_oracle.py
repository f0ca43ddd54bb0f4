"""Writes dates.txt: what Python's datetime module, and month arithmetic of dateutil, say of days and moments.

One row a question: name, operands, result, separated by spaces. Run it from anywhere:
python3 Tests/FEELTests/Oracles/date_oracle.py (needs python3-dateutil)
"""

import calendar
import pathlib
import random
from datetime import date, datetime, timedelta, timezone

from dateutil.relativedelta import relativedelta

randomness = random.Random(20250930)
EPOCH = date(1970, 1, 1)
EDGES = [date(1, 1, 1), date(9999, 12, 31), EPOCH, date(1969, 12, 31), date(2000, 2, 29), date(1900, 2, 28),
         date(1900, 3, 1), date(2100, 2, 28), date(2024, 2, 29), date(2023, 12, 31), date(2026, 1, 1)]


def any_day():
    return date.fromordinal(randomness.randint(1, date(9999, 12, 31).toordinal()))


def recent_day():
    return date.fromordinal(randomness.randint(date(1950, 1, 1).toordinal(), date(2060, 1, 1).toordinal()))


def days():
    yield from EDGES
    for year in range(1995, 2033):
        for month in range(1, 13):
            yield date(year, month, calendar.monthrange(year, month)[1])
        for day in (date(year, 1, 1), date(year, 1, 4), date(year, 12, 28)):
            yield day
    for _ in range(350):
        yield recent_day()
    for _ in range(350):
        yield any_day()


def calendar_rows(rows):
    for day in days():
        year, week, weekday = day.isocalendar()
        rows.append(f"calendar {day} {(day - EPOCH).days} {weekday} {day.timetuple().tm_yday} {week}")


def arithmetic_rows(rows):
    for _ in range(1500):
        day = randomness.choice([recent_day, any_day])()
        count = randomness.randint(-40_000, 40_000)
        rows.append(f"plusDays {day} {count} {shifted(day, timedelta(count))}")
    for day in days():
        for count in (randomness.randint(-14, 14), randomness.randint(-1300, 1300)):
            rows.append(f"plusMonths {day} {count} {shifted(day, relativedelta(months=count))}")
    for _ in range(1500):
        a, b = randomness.choice([recent_day, any_day])(), randomness.choice([recent_day, any_day])()
        rows.append(f"minus {a} {b} {(a - b).days}")
        rows.append(f"completeMonths {a} {b} {complete_months(a, b)}")


def shifted(day, difference):
    try:
        return day + difference
    except (OverflowError, ValueError):
        return "beyond"


def complete_months(start, end):
    """Counted one by one from the years: as many months as fit without passing the day of the month."""
    sign = 1 if end >= start else -1
    if sign < 0:
        start, end = end, start
    months = (end.year - start.year) * 12 + (end.month - start.month)
    return sign * (months - 1 if end.day < start.day and months > 0 else months)


def any_moment(offset):
    day = recent_day()
    return datetime(day.year, day.month, day.day, randomness.randrange(24), randomness.randrange(60),
                    randomness.randrange(60), randomness.choice([0, 0, randomness.randrange(10**6)]), offset)


def any_offset():
    return timezone(timedelta(minutes=randomness.choice([0, 420, 480, 540, -300, 330, 840, -840, randomness.randint(-840, 840)])))


def written(moment):
    text = moment.isoformat()
    if "." in text:
        head, rest = text.split(".")
        text = f"{head}.{rest[:6].rstrip('0')}{rest[6:]}"
    return text.replace("+00:00", "Z")


def duration_text(difference):
    """Written from Python's own days, seconds and microseconds."""
    sign = "-" if difference < timedelta(0) else ""
    size = abs(difference)
    hours, rest = divmod(size.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    second_text = f"{seconds}.{size.microseconds:06d}".rstrip("0").rstrip(".")
    time = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "") + (f"{second_text}S" if second_text != "0" else "")
    day_text = f"{size.days}D" if size.days else ""
    if not time and not day_text:
        time = "0S"
    return f"{sign}P{day_text}{'T' if time else ''}{time}"


def moment_rows(rows):
    for _ in range(700):
        for offset, other in ((None, None), (any_offset(), any_offset())):
            a, b = any_moment(offset), any_moment(other)
            rows.append(f"between {written(a)} {written(b)} {duration_text(a - b)}")
            rows.append(f"order {written(a)} {written(b)} {(a > b) - (a < b)}")
            difference = timedelta(days=randomness.randint(-900, 900), seconds=randomness.randint(-90_000, 90_000),
                                   microseconds=randomness.choice([0, randomness.randint(0, 10**6)]))
            rows.append(f"after {written(a)} {duration_text(difference)} {written(a + difference)}")
        same = any_moment(any_offset())
        rows.append(f"order {written(same)} {written(same.astimezone(any_offset()))} 0")


def main():
    rows = []
    calendar_rows(rows)
    arithmetic_rows(rows)
    moment_rows(rows)
    rows = list(dict.fromkeys(rows))
    pathlib.Path(__file__).with_name("dates.txt").write_text("\n".join(rows) + "\n", encoding="ascii")
    print(len(rows), "rows")


if __name__ == "__main__":
    main()
