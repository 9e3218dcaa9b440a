// The edges of the sidebars can be dragged; the width is kept per vault.
import type { App } from '../host/app.ts';
import type { WorkspaceSidedock } from '../host/workspace/items.ts';

const narrowest = 180;
const widest = 700;

export function startResize(app: App): void {
	const begin = (side: WorkspaceSidedock, name: string, sign: 1 | -1): void => {
		const el = side.containerEl;
		const show = (width: number): void => el.setCssProps({ '--side-width': `${width}px` });
		const kept: unknown = app.loadLocalStorage(`width:${name}`);
		if (typeof kept === 'number') show(kept);
		const handle = el.createDiv('workspace-leaf-resize-handle');
		handle.addEventListener('pointerdown', (down) => {
			down.preventDefault();
			handle.setPointerCapture(down.pointerId);
			const before = el.offsetWidth;
			const move = (event: PointerEvent): void => show(Math.clamp(before + sign * (event.clientX - down.clientX), narrowest, widest));
			handle.addEventListener('pointermove', move);
			handle.addEventListener('lostpointercapture', () => {
				handle.removeEventListener('pointermove', move);
				app.saveLocalStorage(`width:${name}`, el.offsetWidth);
				app.workspace.trigger('resize');
				app.workspace.iterateAllLeaves((leaf) => leaf.onResize());
			}, { once: true });
		});
	};
	begin(app.workspace.leftSplit, 'left', 1);
	begin(app.workspace.rightSplit, 'right', -1);
}
