import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { describePageKinds, openPageKinds } from './page-kinds.ts';

const pages = openPageKinds();

describePageKinds((kind) => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility fault that axe finds, %s',
    async (colorScheme) => {
      const context = await pages.browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(pages.addressOf(kind));
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      await context.close();
      expect(found).toEqual([]);
    },
  );
});
