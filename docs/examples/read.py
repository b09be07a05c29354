"""Unemployment of five municipalities taken as one: sums over sums, never a mean of rates."""

import sys

import pandas as pd

root = sys.argv[1]
rows = pd.read_csv(f"{root}indicators/am-ledighed.csv", dtype={"ref_area": str, "time_period": str})
monthly = rows.query("target_group == '_T' and freq == 'M'")
group = monthly[monthly["ref_area"].isin(["665", "671", "661", "760", "573"])]
sums = group.groupby("time_period")[["numerator", "denominator"]].sum(min_count=5)
print((100 * sums["numerator"] / sums["denominator"]).round(1).tail(12))
