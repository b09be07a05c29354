import type { CodeList } from '../model/code.ts';
import { ages } from './age.ts';
import { areas } from './area.ts';
import { benefits } from './benefit.ts';
import { confStatuses } from './conf-status.ts';
import { delays } from './delay.ts';
import { freqs } from './freq.ts';
import { obsStatuses } from './obs-status.ts';
import { offers } from './offer.ts';
import { origins } from './origin.ts';
import { responsibilities } from './responsibility.ts';
import { sexes } from './sex.ts';
import { targetGroups } from './target-group.ts';
import { units } from './unit.ts';

/** All published code lists. */
export const codeLists: readonly CodeList[] = [
  areas,
  targetGroups,
  benefits,
  responsibilities,
  sexes,
  ages,
  origins,
  offers,
  delays,
  freqs,
  units,
  obsStatuses,
  confStatuses,
];
