import { describe, expect, it } from 'vitest';
import { downloadName } from '../../../site/links/download-name.ts';

describe('downloadName(path, catalogue)', () => {
  it('says model figures where they are, and keeps the plain name where they are official', () => {
    const notice = { da: 'Modeltal', en: 'Model figures' };
    expect(downloadName('indicators/am-ledighed.csv', { notice })).toBe('am-ledighed.modeltal.csv');
    expect(downloadName('indicators/am-ledighed/851.json', { notice })).toBe('am-ledighed-851.modeltal.json');
    expect(downloadName('indicators/am-ledighed.csv', { notice: null })).toBe('am-ledighed.csv');
  });
});
