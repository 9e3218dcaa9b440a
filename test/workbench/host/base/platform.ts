// Platform, language and version: what the address of the page and the width of the window say.
import type * as Obsidian from 'obsidian';

/** The version whose types we implement. */
export const apiVersion = '1.13.1';

/** At this width and below the workbench is a phone, as with `?phone`. */
const phoneWidth = 600;

const query = new URLSearchParams(window.location.search);
const phone = query.has('phone') || window.innerWidth <= phoneWidth;
// The server runs on the same machine and writes the name of its system into the page.
const system = window.document.documentElement.dataset['system'];
const mac = system === 'darwin';
const windows = system === 'win32';

export const Platform: typeof Obsidian.Platform = {
	isDesktop: !phone,
	isMobile: phone,
	isDesktopApp: !phone,
	isMobileApp: phone,
	isIosApp: false,
	isAndroidApp: phone,
	isPhone: phone,
	isTablet: false,
	isMacOS: mac,
	isWin: windows,
	isLinux: !mac && !windows,
	isSafari: false,
	resourcePathPrefix: '/resource/',
};

/** One value of the page's address, null if it is not there. */
export function asked(name: string): string | null {
	return query.get(name);
}

export function getLanguage(): string {
	return query.get('lang') ?? 'en';
}

export function requireApiVersion(version: string): boolean {
	const numbers = (text: string): number[] => text.split('.').map(Number);
	const have = numbers(apiVersion);
	const need = numbers(version);
	for (let at = 0; at < 3; at++) {
		const difference = (have[at] ?? 0) - (need[at] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}

/** For members of the host that exist in Obsidian and not here: an error that names the member. */
export function absent(member: string): never {
	throw new Error(`workbench: ${member} is not represented`);
}
