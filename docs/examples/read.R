# Unemployment in Aalborg, the latest year. Codes are text: a municipality's code is not a number.
root <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv(
  paste0(root, "indicators/am-ledighed.csv"),
  colClasses = c(ref_area = "character", time_period = "character"), na.strings = ""
)
aalborg <- subset(rows, ref_area == "851" & target_group == "_T" & freq == "M")
print(tail(aalborg[, c("time_period", "obs_value", "obs_status")], 12))
