import { describe, expect, it } from 'vitest';
import { takeCut, yearsInstead } from '../../../../site/client/databank/years-instead.ts';
import { firstChoice } from '../../../../site/databank/choice.ts';
import type { Choice } from '../../../../site/databank/choice.ts';
import { t } from '../../../../src/i18n/translate.ts';
import type { TextKey, TextParams } from '../../../../src/i18n/translate.ts';

/** A store that keeps its choice to itself. */
function pageAt(part: Partial<Choice>) {
  let choice: Choice = { ...firstChoice('one'), ...part };
  return {
    say: (key: TextKey, params: TextParams = {}) => t('da', key, params),
    store: {
      choice: () => choice,
      change: (next: Partial<Choice>) => void (choice = { ...choice, ...next }),
      unread: () => [],
      undo: () => undefined,
      canUndo: () => false,
    },
  };
}

describe('takeCut', () => {
  it('turns months to years with a cut that is told by year, and says so and why', () => {
    const page = pageAt({ freq: 'M' });
    takeCut(page, 'age');
    expect(page.store.choice()).toMatchObject({ cut: 'age', freq: 'Y', span: { latest: 10 } });
    expect(yearsInstead(page)).toBe(
      'Tabellen viser nu hele år i stedet for måneder, fordi tal opdelt efter alder kun findes for hele år.',
    );
    page.store.change({ areas: ['165'] });
    expect(yearsInstead(page)).toBeNull();
  });

  it('leaves the frequency with other cuts, and says nothing where there were years before', () => {
    const months = pageAt({ freq: 'M' });
    takeCut(months, 'target_group');
    expect(months.store.choice().freq).toBe('M');
    const years = pageAt({ freq: 'Y', span: { latest: 10 } });
    takeCut(years, 'age');
    expect([years.store.choice().cut, yearsInstead(years)]).toEqual(['age', null]);
  });
});
