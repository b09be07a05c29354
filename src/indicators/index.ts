import type { Indicator } from '../model/indicator.ts';
import { amBeskaeftigelsesfrekvens } from './am-beskaeftigelsesfrekvens.ts';
import { amForgaeves } from './am-forgaeves.ts';
import { amLedighed } from './am-ledighed.ts';
import { amStillinger } from './am-stillinger.ts';
import { amUdenUddannelse } from './am-uden-uddannelse.ts';
import { amVarslinger } from './am-varslinger.ts';
import { inAktiveringsgrad } from './in-aktiveringsgrad.ts';
import { inBeroerte } from './in-beroerte.ts';
import { inLoentimer } from './in-loentimer.ts';
import { inOpkvalificering } from './in-opkvalificering.ts';
import { inPassiv } from './in-passiv.ts';
import { inSamtaler } from './in-samtaler.ts';
import { inTidFoersteTilbud } from './in-tid-foerste-tilbud.ts';
import { inVirksomhedsrettet } from './in-virksomhedsrettet.ts';
import { lk75 } from './lk-75.ts';
import { lkFokus1 } from './lk-fokus1.ts';
import { lkFokus2 } from './lk-fokus2.ts';
import { lkSamtaler } from './lk-samtaler.ts';
import { lkTilbud } from './lk-tilbud.ts';
import { lkTilbudFrist } from './lk-tilbud-frist.ts';
import { mgDagpenge } from './mg-dagpenge.ts';
import { mgKontanthjaelp } from './mg-kontanthjaelp.ts';
import { mgLangeSygeforloeb } from './mg-lange-sygeforloeb.ts';
import { mgLangtidsledige } from './mg-langtidsledige.ts';
import { mgOffentligForsoergelse } from './mg-offentlig-forsoergelse.ts';
import { mgOverforsoergelse } from './mg-overforsoergelse.ts';
import { mgPermanent } from './mg-permanent.ts';
import { mgReserve } from './mg-reserve.ts';
import { mgSygedagpenge } from './mg-sygedagpenge.ts';
import { mgUnge } from './mg-unge.ts';
import { reBesparelse } from './re-besparelse.ts';
import { reFortsat } from './re-fortsat.ts';
import { reGab } from './re-gab.ts';
import { reJobEllerOpvisiteret } from './re-job-eller-opvisiteret.ts';
import { reJob3 } from './re-job3.ts';
import { reNyledigeJob } from './re-nyledige-job.ts';
import { reNyledigePeriode } from './re-nyledige-periode.ts';
import { reSelvforsoergelse6 } from './re-selvforsoergelse6.ts';
import { reTilbage6 } from './re-tilbage6.ts';
import { reUdgift } from './re-udgift.ts';
import { reVarighed } from './re-varighed.ts';

/** All indicators, subject by subject; an indicator is added by its file and its line here. */
export const indicators: readonly Indicator[] = [
  amLedighed,
  amBeskaeftigelsesfrekvens,
  amStillinger,
  amVarslinger,
  amForgaeves,
  amUdenUddannelse,
  mgOffentligForsoergelse,
  mgDagpenge,
  mgKontanthjaelp,
  mgSygedagpenge,
  mgPermanent,
  mgReserve,
  mgLangtidsledige,
  mgLangeSygeforloeb,
  mgUnge,
  mgOverforsoergelse,
  inAktiveringsgrad,
  inBeroerte,
  inVirksomhedsrettet,
  inOpkvalificering,
  inTidFoersteTilbud,
  inPassiv,
  inSamtaler,
  inLoentimer,
  reVarighed,
  reNyledigePeriode,
  reFortsat,
  reJob3,
  reSelvforsoergelse6,
  reTilbage6,
  reNyledigeJob,
  reJobEllerOpvisiteret,
  reUdgift,
  reGab,
  reBesparelse,
  lkSamtaler,
  lkTilbud,
  lkTilbudFrist,
  lkFokus1,
  lkFokus2,
  lk75,
];
