// The community directory's own rules over everything that ships; the same type-checked rules, less the browser's, over node code and tests.
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const outsideTsconfig = ['eslint.config.mjs', 'esbuild.config.mjs', 'manifest.json', 'LICENSE'];
const parserOptions = {
	projectService: { allowDefaultProject: outsideTsconfig },
	tsconfigRootDir: import.meta.dirname,
	extraFileExtensions: ['.json'],
};

export default defineConfig([
	{ ignores: ['node_modules/', 'build/', 'main.js', 'package-lock.json', 'tsconfig.json', 'versions.json', 'test/**/*.mjs', 'test/real-app/', '**/*.d.mts', 'esbuild.config.mjs'] },
	...obsidianmd.configs.recommended,
	{ languageOptions: { parserOptions } },
	{
		files: ['**/*.ts'],
		rules: {
			'obsidianmd/prefer-active-doc': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{ files: ['manifest.json'], languageOptions: { parser: tseslint.parser, parserOptions }, rules: { 'obsidianmd/validate-manifest': 'error' } },
	{ files: ['LICENSE'], languageOptions: { parser: PlainTextParser }, rules: { 'obsidianmd/validate-license': 'error' } },
	{
		// These never enter main.js: the command line runs in node, the tests in node and in the workbench's page.
		files: ['src/cli/**/*.ts', 'test/**/*.ts'],
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'obsidianmd/no-global-this': 'off',
			'obsidianmd/rule-custom-message': 'off',
			'no-restricted-globals': 'off',
			'import/no-nodejs-modules': 'off',
			// TypeScript knows node's globals; outside the app there is no Vault to ask for its configuration folder.
			'no-undef': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
		},
	},
]);
