// Tables of the StatBank, in the order of their ids; a table is added by its file and its line here.
export { bol101 } from './bol101.ts';
export { bol101Lejere } from './bol101-lejere.ts';
export { fam55n } from './fam55n.ts';
export { fam55nEnlige } from './fam55n-enlige.ts';
export { folk1a } from './folk1a.ts';
export { folk1aKon } from './folk1a-kon.ts';
export { folk1e } from './folk1e.ts';
export { hfudd11 } from './hfudd11.ts';
export { hfudd11Uden } from './hfudd11-uden.ts';
export { ras200 } from './ras200.ts';
export { ras301 } from './ras301.ts';
export { ras301Handel } from './ras301-handel.ts';
export { ras301Industri } from './ras301-industri.ts';
export { ras301Offentlig } from './ras301-offentlig.ts';
export { ras400 } from './ras400.ts';
