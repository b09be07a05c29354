import type { Indicator } from '../model/indicator.ts';
import { amLedighed } from './am-ledighed.ts';
import { inAktiveringsgrad } from './in-aktiveringsgrad.ts';
import { inLoentimer } from './in-loentimer.ts';
import { lkTilbud } from './lk-tilbud.ts';
import { mgDagpenge } from './mg-dagpenge.ts';
import { mgKontanthjaelp } from './mg-kontanthjaelp.ts';
import { mgLangtidsledige } from './mg-langtidsledige.ts';
import { mgSygedagpenge } from './mg-sygedagpenge.ts';
import { reJob3 } from './re-job3.ts';
import { reVarighed } from './re-varighed.ts';

/** All indicators, subject by subject; an indicator is added by its file and its line here. */
export const indicators: readonly Indicator[] = [
  amLedighed,
  mgDagpenge,
  mgKontanthjaelp,
  mgSygedagpenge,
  mgLangtidsledige,
  inAktiveringsgrad,
  inLoentimer,
  reVarighed,
  reJob3,
  lkTilbud,
];
