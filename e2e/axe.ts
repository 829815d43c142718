import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { expectNoSidewaysScroll } from '@/e2e/pages'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails where axe finds anything wrong with the page as it stands, or it scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await keepMessagesOpaque(page)
  // Half-way through fading in, a colour is not the one that is read.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map((animation) => animation.finished),
    ),
  )
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    // The preview of an edition runs nothing, not even this; the edition itself is looked at by its link.
    .exclude('iframe[sandbox]')
    .analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }))
  expect.soft(found, `axe on ${page.url()}`).toEqual([])
  await expectNoSidewaysScroll(page)
}

/** A message that goes while axe looks would be judged by the colours of its fading. */
async function keepMessagesOpaque(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '[data-sonner-toast][data-removed="true"] { opacity: 1 !important; transition: none !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}
