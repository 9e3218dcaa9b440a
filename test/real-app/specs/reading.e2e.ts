// What the workbench cannot show: the real app's leaves, reading mode and bold. Not run where the app cannot be had.
import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';

const NOTE = '访谈/林牧舟：让机器学会说我没看清.md';

describe('Interview Lens in the real app', () => {
	before(async () => {
		await obsidianPage.openFile(NOTE);
		await browser.executeObsidianCommand('interview-lens:open');
	});

	it('shows the outline of the note', async () => {
		await expect(browser.$('.interview-lens-title')).toHaveText(expect.stringContaining('林牧舟'));
		expect(await browser.$$('.interview-lens-turn').length).toBe(56);
	});

	it('brings a turn inside a long paragraph to the top in reading mode', async () => {
		await browser.executeObsidianCommand('markdown:toggle-preview');
		await browser.$('.interview-lens-turn*=大部分是水深').click();
		await browser.waitUntil(async () => {
			const top = await browser.execute(() => {
				const walker = document.createTreeWalker(document.querySelector('.markdown-preview-view') ?? document.body, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
					if (!(node.textContent ?? '').includes('大部分是水深')) continue;
					const range = document.createRange();
					range.selectNodeContents(node);
					return range.getBoundingClientRect().top;
				}
				return NaN;
			});
			return top > 0 && top < 200;
		});
	});

	it('leaves the note as it was', async () => {
		const changed = await browser.executeObsidian(async ({ app }, path) => {
			const file = app.vault.getFileByPath(path);
			return file === null ? 'gone' : (await app.vault.read(file)).includes('^');
		}, NOTE);
		expect(changed).toBe(false);
	});
});
