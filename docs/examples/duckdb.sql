-- The five municipalities with the highest unemployment in the latest month, with their names.
WITH rates AS (
  SELECT ref_area, time_period, obs_value, obs_status
  FROM read_csv('indicators/am-ledighed.csv', types = {'ref_area': 'VARCHAR', 'time_period': 'VARCHAR'})
  WHERE target_group = '_T' AND freq = 'M'
)
SELECT areas.name_da AS area, rates.time_period, rates.obs_value
FROM rates
JOIN read_csv('areas.csv', types = {'id': 'VARCHAR'}) AS areas ON areas.id = rates.ref_area
WHERE areas.level = 'municipality'
  AND rates.time_period = (SELECT max(time_period) FROM rates)
  AND rates.obs_value IS NOT NULL -- suppressed and missing figures have a status and no value
ORDER BY rates.obs_value DESC, areas.id
LIMIT 5;
