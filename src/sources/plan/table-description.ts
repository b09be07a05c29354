/** One value of a breakdown: the publisher's id and text. */
export interface DescribedValue {
  readonly id: string;
  readonly text: string;
}

/** One level of a breakdown: values that lie beside each other. */
export interface DescribedLevel {
  readonly id: string;
  readonly values: readonly DescribedValue[];
}

/** A breakdown that can be asked for: a hierarchy of Jobindsats, or a variable of the StatBank (one level, without id). */
export interface DescribedVariable {
  readonly id: string;
  /** The publisher adds it up where it is not asked for. */
  readonly elimination: boolean;
  readonly levels: readonly DescribedLevel[];
}

/** What a publisher says a table is, taken from its own description. */
export interface TableDescription {
  /** The publisher's id. */
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** Stamp of the last update as the publisher writes it; the same stamp means the same figures. */
  readonly updated: string | null;
  /** Day of the next update, where the publisher gives it. */
  readonly next: string | null;
  /** False where the publisher no longer updates the table. */
  readonly active: boolean;
  /** What is measured. */
  readonly measures: readonly string[];
  /** Periods as the publisher spells them, of every frequency, the oldest of each first. */
  readonly periods: readonly string[];
  readonly variables: readonly DescribedVariable[];
}
