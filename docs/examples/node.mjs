import { aggregate, compare, loadIndicator, notice, series } from 'jobindsats-data';

if (notice) console.log(notice.en);
const unemployment = await loadIndicator('am-ledighed');
for (const { time_period, obs_value } of series(unemployment, { ref_area: '851' }).slice(-3)) {
  console.log(`Aalborg ${time_period}: ${obs_value} %`);
}
const { own, difference } = compare(unemployment, { areas: ['851', '751'] });
console.log(`Aalborg against Aarhus in ${own.time_period}: ${difference} percentage points`);
const coast = aggregate(unemployment, { areas: ['665', '671', '661', '760', '573'] }).at(-1);
console.log(`Five at the west coast: ${coast?.obs_value} % of ${coast?.denominator}`);
