// The plugin's CommonJS bundle as a function: the workbench's server answers it, at the address that bundle.mjs says.
declare module 'plugin-under-test' {
	export default function plugin(require: (name: string) => unknown, module: object, exports: object): void;
}
