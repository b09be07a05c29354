import type { Freq, Text } from './types.ts';

// Shapes of the monitoring.

/** A signal of the monitoring: a place to start asking, never a verdict. */
export interface PublishedSignal {
  readonly id: string;
  readonly ref_area: string;
  readonly region: string;
  readonly rule: string;
  /** First day of the rule's version. */
  readonly rule_from: string;
  readonly kind: 'result' | 'legal' | 'supervision';
  /** `covered` and `risk-zone` are the outcomes of the stricter supervision. */
  readonly outcome: 'signal' | 'covered' | 'risk-zone';
  readonly state: 'open' | 'history';
  readonly indicator: string;
  readonly target_group: string;
  readonly freq: Freq;
  readonly time_period: string;
  /** First of the periods running that carry it. */
  readonly since: string;
  readonly value: number;
  /** What it is held against: the mean of all, the limit, the expectation. */
  readonly reference: number;
  /** p-value after the false discovery rate; null for rules without a test. */
  readonly q: number | null;
  /** Whether the value's interval is clear of the limit; null where chance is unknown. */
  readonly certain: boolean | null;
  /** False where a limit of the rule rests on general knowledge alone. */
  readonly verified: boolean;
  /** Latest step of the ladder that was reported for the area after the signal began; null without. */
  readonly step: 'notice' | 'dialogue' | 'agreement' | 'consultants' | null;
  readonly text: Text;
}

/** `monitoring.json`. */
export interface PublishedMonitoring {
  readonly version: string;
  readonly released: string;
  readonly kind: 'official' | 'model';
  readonly notice: Text | null;
  readonly is: Text;
  readonly is_not: Text;
  readonly rules: readonly {
    readonly id: string;
    readonly kind: 'result' | 'legal' | 'supervision';
    readonly from: string;
    readonly to: string | null;
    readonly name: Text;
    readonly text: Text;
    readonly verified: boolean;
    readonly source: string;
  }[];
  /** Open signals by region; every region is there, also without signals. */
  readonly regions: readonly {
    readonly region: string;
    readonly name: Text;
    readonly signals: readonly PublishedSignal[];
  }[];
  /** The ladder: steps that regions have reported, the newest first. */
  readonly ladder: readonly {
    readonly ref_area: string;
    readonly day: string;
    readonly step: 'notice' | 'dialogue' | 'agreement' | 'consultants';
    readonly rule: string | null;
    readonly text: Text;
    readonly source: string;
  }[];
  /** Tests of the result rule that were made, and how many signals came of them. */
  readonly tested: { readonly tests: number; readonly outside: number; readonly signals: number };
}
