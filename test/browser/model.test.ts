// A language model through the app's own door: asked after showing what is sent, its quotes checked, its tricks drawn as words.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claims, says, startModel, transcriptIn } from '../fakes/model.ts';
import type { ModelServer } from '../fakes/model.ts';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault } from './look.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const OTHER = '访谈/台阶地图 顾小满与一座山城的老人.md';
let bench: OpenWorkbench;
let page: Page;
let server: ModelServer;

beforeEach(async () => {
	server = await startModel((_, response) => says(response, claims(
		{ text: '留白比猜测更可靠 <img src="https://evil.example/x.png"> ![x](https://evil.example/y.png)', quotes: ['猜对的字和猜错的字,在屏幕上是同一种黑色'] },
		{ text: '公司将在明年上市。', quotes: ['我们明年上市。'] },
	)));
	bench = await openWorkbench({ vault: { [CHINESE]: readFileSync(`${sampleVault}/${CHINESE}`, 'utf8'), [OTHER]: readFileSync(`${sampleVault}/${OTHER}`, 'utf8') }, query: { note: CHINESE } });
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
	await page.evaluate(async (modelAddress) => {
		window.workbench.app.secretStorage.setSecret('model-key', 'k3y');
		await window.workbench.externalSettings({ summaryPlace: 'window', modelKind: 'openai', modelName: 'tide-1', modelKey: 'model-key', modelAddress });
	}, server.address);
});
afterEach(async ({ task }) => {
	await keep(page, `model-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}`);
	// The model's server is the one place that the workbench may reach here, and the browser itself tells of its refusal.
	expect(bench.errors.filter((error) => !error.includes(server.address) && !error.includes('status of 401'))).toEqual([]);
	await bench.close();
	await server.close();
});

const run = (of = ''): Promise<unknown> => page.evaluate((part) => window.workbench.run(`interview-lens:summarize-${part}with-model`), of);

test('without a provider there is no such command', async () => {
	await page.evaluate(() => window.workbench.externalSettings({}));
	for (const part of ['', 'speaker-', 'section-', 'question-', 'several-']) expect(await run(part)).toBe(false);
	expect(server.asked).toEqual([]);
});

test('shows what is sent before the first time, then writes; invented words are marked, hostile ones only words', async () => {
	await run();
	await page.locator('.interview-lens-sending', { hasText: '主持人: 欢迎牧舟' }).waitFor();
	expect(server.asked).toEqual([]);
	await keep(page, 'model-consent');
	await page.getByRole('button', { name: 'Send' }).click();
	const shown = page.locator('.interview-lens-summary');
	await shown.locator('text=tide-1').waitFor();
	const words = (await shown.textContent()) ?? '';
	expect(words).toContain('“猜对的字和猜错的字，在屏幕上是同一种黑色”——林牧舟');
	expect(words.match(/缺乏依据/g)).toHaveLength(1);
	expect(await shown.locator('img, script, iframe').count()).toBe(0);
	await keep(page, 'model-window');
	expect(server.asked[0]?.headers.authorization).toBe('Bearer k3y');
	expect(server.asked.flatMap(transcriptIn)).toHaveLength(56);
	await page.keyboard.press('Escape');
	// The second time nothing is asked.
	await run();
	await shown.locator('text=tide-1').waitFor();
});

test('a section alone is sent, or several interviews; more of them than the settings allow are refused', async () => {
	await run('section-');
	await page.locator('.suggestion-item', { hasText: '一本泡过水的日志' }).click();
	await page.getByRole('button', { name: 'Send' }).click();
	await page.locator('.interview-lens-summary', { hasText: 'tide-1' }).waitFor();
	const section = server.asked.flatMap(transcriptIn).length;
	expect(section).toBeGreaterThan(2);
	expect(section).toBeLessThan(56);
	await page.keyboard.press('Escape');
	const pickAll = async (): Promise<void> => {
		await run('several-');
		await page.locator('.interview-lens-picker-row').nth(1).waitFor();
		await page.getByRole('button', { name: 'Select all' }).click();
		await page.getByRole('button', { name: 'Summarize 2' }).click();
	};
	await pickAll();
	const shown = page.locator('.interview-lens-summary');
	await shown.locator('text=tide-1').nth(1).waitFor();
	expect(await shown.locator('h2').count()).toBe(2);
	await keep(page, 'model-several');
	await page.keyboard.press('Escape');
	const asked = server.asked.length;
	await page.evaluate((modelAddress) => window.workbench.externalSettings({ summaryPlace: 'window', modelKind: 'openai', modelName: 'tide-1', modelAddress, modelMostNotes: 1 }), server.address);
	await pickAll();
	await page.locator('.notice', { hasText: '2 > 1' }).waitFor();
	expect(server.asked).toHaveLength(asked);
});

test('closing the question sends nothing; cancelling ends the waiting; a refusal is told', async () => {
	await run();
	await page.locator('.interview-lens-sending').waitFor();
	await page.keyboard.press('Escape');
	await page.waitForTimeout(200);
	expect(server.asked).toEqual([]);
	server.answer = () => undefined;
	await run();
	await page.getByRole('button', { name: 'Send' }).click();
	await page.locator('.interview-lens-cancel').click();
	await page.locator('.notice', { hasText: 'Cancelled' }).waitFor();
	server.answer = (_, response) => {
		response.statusCode = 401;
		response.end('<b>bad key</b>');
	};
	await run();
	await page.locator('.notice', { hasText: '401 <b>bad key</b>' }).waitFor();
});

test('the settings show its rows once one is chosen, and test it with a greeting', async () => {
	await page.keyboard.press('Control+,');
	await page.locator('.setting-item', { hasText: 'Sends one short greeting' }).click();
	await page.locator('.notice', { hasText: 'tide-1 answers.' }).waitFor();
	expect(server.asked[0]?.body.messages?.map(({ content }) => content)).toEqual(['Answer with one word.', 'Hello']);
	await page.locator('.setting-item', { hasText: 'Provider' }).locator('select').selectOption('none');
	await expect.poll(() => page.locator('.setting-item', { hasText: 'Sends one short greeting' }).isVisible()).toBe(false);
});
