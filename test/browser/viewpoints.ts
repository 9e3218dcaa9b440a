// What the tests of viewpoints share: a note with all kinds of them, its cards, and the words that a jump shows.
import type { Locator, Page } from 'playwright-core';

export const MILL = `---
title: The looms of the valley
---

# The looms of the valley

## Key takeaways

- **Looms:** The looms of the valley are older than its church, and they outlived 900 weavers.
- **Evenings:** Whoever owns the loom owns the evening of the weaver.
- **Penguins:** Penguins cannot vote in Portugal.

## In the mill

**Interviewer:** How old are the looms?

**Tuva:** People ask that first. The looms of the valley are older than its church, and they outlived the weavers who built them. My aunt could hear a broken thread through two walls and a sleeping child.

**Interviewer:** And who owned them?

**Tuva:** Merchants from the coast did. Whoever owns the loom owns the evening of the weaver. They never learned to weave, and they never came in winter.
Whoever owns the loom of the valley owns the evening of every weaver in it.

## At the bench

**Interviewer:** What did you learn at the bench?

**Tuva:** That **a pattern is a promise you make to somebody who is not born yet**. Nobody in the valley ever paid for a bobbin with money.

**Interviewer:** Did the mill close?

**Jorun:** It closed in the year of the long frost, and the bell was sold to a hotel. We still set our clocks by a bell that is not there.
`;

export const cards = (page: Page, words?: string): Locator => page.locator('.interview-lens-node.mod-card', words === undefined ? {} : { hasText: words });
export const groups = (page: Page): Promise<readonly string[]> => page.locator('.interview-lens-node.mod-group .interview-lens-section-title').allTextContents();

/** Opens the pane and waits for its cards. */
export async function openViewpoints(page: Page, name = 'Viewpoints'): Promise<void> {
	await page.locator('.interview-lens').getByRole('tab', { name }).click();
	await cards(page).first().waitFor();
}

/** The words that are shown as the goal of a jump now, in the mode that is shown. */
export const goalWords = (page: Page): Promise<string> => page.evaluate(() => {
	const marks = [...activeDocument.querySelectorAll('.cm-content .interview-lens-goal')].map((element) => element.textContent ?? '').join('');
	const highlight = (CSS as unknown as { readonly highlights?: Map<string, Iterable<Range>> }).highlights?.get('interview-lens-goal');
	return marks + (highlight === undefined ? '' : [...highlight].map(String).join(''));
});
