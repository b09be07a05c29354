import { series } from 'jobindsats-data';
import data from 'jobindsats-data/indicators/am-ledighed';

const rows = series(data, { ref_area: '851' }).slice(-12);
const list = document.createElement('ol');
for (const { time_period, obs_value, obs_status } of rows) {
  const item = document.createElement('li');
  item.textContent = `${time_period}: ${obs_value ?? `no figure (${obs_status})`}`;
  list.append(item);
}
document.body.append(list);
