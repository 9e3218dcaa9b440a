// Types of browser.mjs.
export function ensureBrowser(): Promise<string>;
