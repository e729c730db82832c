"""The plain checks of tools/bench/check.ts as a script over openpyxl and pandas, on the same file. Prints one line of JSON."""
import json
import re
import sys
import time

import openpyxl
import pandas as pd

NATURES = {"约束性", "预期性", "倡导性"}
NUMBER = re.compile(r"^\s*(≥|≤|>=|<=|>|<)?\s*(-?\d+(?:\.\d+)?)\s*(%)?\s*(左右|以上|以下)?\s*$")
FALLING = re.compile("死亡率|发病率|近视率|吸烟率|支出|费用|时间")


def read(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    rows = book.worksheets[0].iter_rows(values_only=True)
    header = next(rows)
    return pd.DataFrame(list(rows), columns=header)


def number(text):
    if isinstance(text, (int, float)):
        return float(text)
    match = NUMBER.match(str(text)) if text is not None else None
    return float(match.group(2)) if match else None


def check(table):
    name = table["指标"].fillna("").astype(str).str.strip()
    baseline, target = table["2020年基期值"], table["2025年目标值"]
    blank = lambda column: column.isna() | column.astype(str).str.strip().isin(["", "-", "—", "/"])
    base, aim = baseline.map(number), target.map(number)
    falling = name.str.contains(FALLING)
    percent = table["单位"] == "%"
    known = base.notna() & aim.notna()
    return {
        "baselineMissing": int(blank(baseline).sum()),
        "targetMissing": int(blank(target).sum()),
        "natureUnknown": int((~table["指标性质"].isin(NATURES)).sum()),
        "repeated": int(name.duplicated().sum()),
        "numbering": int((table["序号"].diff().dropna() != 1).sum()),
        "outOfBounds": int((percent & ((base < 0) | (base > 100))).sum() + (percent & ((aim < 0) | (aim > 100))).sum()),
        "unread": int((~blank(baseline) & base.isna()).sum()),
        "weaker": int((known & ((falling & (aim > base)) | (~falling & (aim < base)))).sum()),
    }


def times(begun, read, checked):
    return {"read": (read - begun) * 1000, "check": (checked - read) * 1000}


def median(runs, which):
    of = lambda part: sorted(each[which][part] for each in runs)[len(runs) // 2]
    return {"read": of("read"), "check": of("check")}


def run(path):
    now = lambda: (time.perf_counter(), time.process_time())
    begun = now()
    table = read(path)
    middle = now()
    found = check(table)
    end = now()
    return {"clock": times(begun[0], middle[0], end[0]), "processor": times(begun[1], middle[1], end[1]), "found": found}


def main(path, count):
    first, *others = [run(path) for _ in range(count)]
    print(json.dumps({"first": first["clock"], "median": median(others, "clock"), "processor": median(others, "processor"), "found": first["found"]}))


main(sys.argv[1], int(sys.argv[2]))
