import { describe, expect, it } from 'vitest';
import { captionNotice } from '../../../site/layout/caption-notice.ts';
import { frameOf } from '../../../site/layout/frame.ts';
import type { Page } from '../../../site/layout/frame.ts';
import { tinyPublished } from '../tiny-published.ts';

const page: Page = {
  lang: 'da',
  path: '/da/areas/751/',
  title: 'Aarhus',
  description: 'd',
  section: 'areas',
  above: [{ label: 'Områder', path: '/da/areas/' }],
};
const { catalogue } = tinyPublished();

describe('frameOf', () => {
  it('links the same page in the other language, the way up and the menu, all relative', () => {
    const frame = frameOf(page, catalogue);
    expect(frame.other).toEqual({ lang: 'en', label: 'English', href: '../../../en/areas/751/' });
    expect(frame.above).toEqual([{ label: 'Områder', href: '../' }]);
    expect(frame.menu.map(({ href, current }) => [href, current])).toEqual([
      ['../', true],
      ['../../indicators/', false],
      ['../../steering/', false],
      ['../../databank/', false],
      ['../../datasets/', false],
      ['../../about/', false],
    ]);
  });

  it('carries the notice while there is one and no trace of it otherwise', () => {
    expect(frameOf(page, catalogue).notice).toMatch(/^Modeltal – ikke officiel statistik\./);
    expect(frameOf(page, { ...catalogue, notice: null }).notice).toBeNull();
  });
});

describe('captionNotice', () => {
  it('is a sentence, or nothing', () => {
    expect([captionNotice('en', catalogue), captionNotice('en', { notice: null })]).toEqual([
      'Model figures – not official statistics.',
      '',
    ]);
  });
});
