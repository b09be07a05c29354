import { t } from '../../../src/i18n/translate.ts';
import type { Language } from '../../../src/model/text.ts';
import { settled } from '../databank/databank-page.ts';
import type { Hand } from './hands.ts';

/** Goes from any page to the databank by the menu, and unfolds the choices where a narrow window folds them. */
export async function toDatabank({ page, press }: Hand, lang: Language): Promise<void> {
  await press(page.locator('header nav').getByRole('link', { name: t(lang, 'databank.title'), exact: true }));
  await settled(page);
  const fold = page.locator('.choosing > summary');
  if (await fold.isVisible()) await press(fold);
}

/** Chooses these indicators, by their names, and no others. */
export async function chooseIndicators(hand: Hand, lang: Language, names: readonly string[]): Promise<void> {
  const first = await hand.page.locator('.chips').first().getByRole('listitem').locator('span').innerText();
  for (const name of names) await hand.choose(hand.page.getByLabel(t(lang, 'databank.addIndicator')), name);
  await remove(hand, lang, first);
}

/** Adds areas by the beginnings of their names. */
export async function addAreas({ page, write }: Hand, lang: Language, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await write(page.getByLabel(t(lang, 'databank.addArea')), name);
    await page.keyboard.press('Enter');
    await page.locator('.chips').nth(1).getByText(name).waitFor();
  }
}

/** Takes away what is chosen. */
export const remove = ({ page, press }: Hand, lang: Language, name: string): Promise<void> =>
  press(page.getByRole('button', { name: t(lang, 'databank.remove', { name }), exact: true }));
