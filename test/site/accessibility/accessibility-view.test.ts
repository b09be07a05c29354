import { describe, expect, it } from 'vitest';
import { accessibilityView } from '../../../site/accessibility/accessibility-view.ts';

const catalogue = { version: '1.2.0', released: '2026-08-27' };

describe('accessibilityView', () => {
  it('has the parts of the official template: status, what is lacking, how it was made, contact, enforcement', () => {
    expect(accessibilityView('da', catalogue, null).sections.map(({ heading }) => heading)).toEqual([
      'Hvem loven gælder for',
      'Overensstemmelsesstatus',
      'Indhold, som ikke er tilgængeligt',
      'Sådan er det prøvet',
      'Udarbejdelse af erklæringen',
      'Feedback og kontakt',
      'Håndhævelse',
    ]);
  });

  it('says which version it applies to', () => {
    const [made] = accessibilityView('da', catalogue, null).sections[4]!.texts;
    expect(made).toContain('Den gælder version 1.2.0, som blev udgivet 27. august 2026.');
  });

  it('names the contact of a copy, and says plainly where there is none', () => {
    const contactOf = (contact: string | null) => accessibilityView('en', catalogue, contact).sections[5]!.texts[0];
    expect(contactOf('a@example.org')).toBe('Write to a@example.org if something cannot be read or used.');
    expect(contactOf(null)).toContain('neither a mailbox nor a telephone');
  });
});
