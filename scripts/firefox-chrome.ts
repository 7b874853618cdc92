/**
 * What is run inside Firefox's own window, where the toolbar and the extension's popup live.
 * Law: each function is sent as its source, so it is whole in itself and names nothing of this file.
 */

/* The globals of Firefox's window, as far as they are used here. */
type Snapshot = {readonly width: number; readonly height: number};
type PopupBrowser = Element & {
	readonly currentURI: {readonly spec: string};
	readonly browsingContext: {readonly currentWindowGlobal: {drawSnapshot(rect: unknown, scale: number, background: string): Promise<Snapshot>}};
	readonly messageManager: {
		addMessageListener(name: string, listener: (message: {data: {begun?: true; value?: unknown; error?: string}}) => void): void;
		loadFrameScript(url: string, allowDelayed: boolean): void;
	};
};
type FirefoxWindow = {
	readonly CustomizableUI: {addWidgetToArea(widget: string, area: string): void};
	readonly gBrowser: {readonly selectedTab: {readonly linkedBrowser: {readonly currentURI: {readonly spec: string}}}};
	readonly DOMRect: new (x: number, y: number, width: number, height: number) => unknown;
};

/** Puts the extension's button on the toolbar and clicks it, as a person would. False while there is no button yet. */
export function clickToolbarButton(widget: string): boolean {
	const {CustomizableUI} = globalThis as unknown as FirefoxWindow;
	CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
	const button = document.getElementById(`${widget}-BAP`);
	button?.click();
	return button !== null;
}

/** The address that stands in the tab in front. */
export function addressInFront(): string {
	return (globalThis as unknown as FirefoxWindow).gBrowser.selectedTab.linkedBrowser.currentURI.spec;
}

/** The badge on the toolbar button. */
export function badgeText(widget: string): string {
	return document.getElementById(`${widget}-BAP`)?.getAttribute('badge') ?? '';
}

export function popupAddress(): string | null {
	return document.querySelector<PopupBrowser>('.webextension-popup-browser')?.currentURI.spec ?? null;
}

export function hidePopup(): void {
	const panel = document.querySelector('.webextension-popup-browser')?.closest('panel') as (Element & {hidePopup(): void}) | null;
	panel?.hidePopup();
}

/**
 * Runs an expression in the popup's document, or the sidebar's, and gives its value as JSON carries it. Where the popup is just changing its process a script
 * that was sent to it never begins: it is then sent again, so that it runs once.
 */
export async function evaluateInPopup(expression: string, patience: number, where: 'popup' | 'sidebar' = 'popup'): Promise<unknown> {
	const once = (): Promise<{readonly begun: boolean; readonly value?: unknown}> => {
		const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
		const popup =
			where === 'popup'
				? document.querySelector<PopupBrowser>('.webextension-popup-browser')
				: (sidebar?.contentDocument?.getElementById('webext-panels-browser') as PopupBrowser | null | undefined);
		if (!popup) {
			throw new Error(`The ${where} is not open.`);
		}

		const name = `jobprism-test:${Math.random()}`;
		const script = `(async () => {
			sendAsyncMessage(${JSON.stringify(name)}, {begun: true});
			try {
				const sandbox = new Cu.Sandbox(content, {sandboxPrototype: content, wantXrays: false, sameZoneAs: content});
				// What is clicked here is clicked by a person.
				const input = content.windowUtils.setHandlingUserInput(true);
				let running;
				try {
					running = Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
				} finally {
					input.destruct();
				}
				const value = await running;
				sendAsyncMessage(${JSON.stringify(name)}, {value: value === undefined ? null : JSON.parse(JSON.stringify(value))});
			} catch (error) {
				sendAsyncMessage(${JSON.stringify(name)}, {error: String(error)});
			}
		})()`;
		return new Promise((resolve, reject) => {
			const notBegun = setTimeout(() => resolve({begun: false}), 3000);
			setTimeout(() => reject(new Error('The popup gave no answer.')), patience);
			popup.messageManager.addMessageListener(name, ({data}) => {
				clearTimeout(notBegun);
				if (data.error !== undefined) {
					reject(new Error(data.error));
				} else if (data.begun === undefined) {
					resolve({begun: true, value: data.value});
				}
			});
			popup.messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
		});
	};
	for (let attempt = 0; attempt < 10; attempt += 1) {
		const {begun, value} = await once();
		if (begun) {
			return value;
		}
	}

	throw new Error(`The ${where} runs no script.`);
}

/** A picture of the popup as a data URL; `width` and `height` in CSS pixels. */
export async function popupPicture(width: number, height: number): Promise<string> {
	const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
	if (!popup) {
		throw new Error('The popup is not open.');
	}

	const {DOMRect} = globalThis as unknown as FirefoxWindow;
	const snapshot = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
	const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
	canvas.width = snapshot.width;
	canvas.height = snapshot.height;
	canvas.getContext('2d')?.drawImage(snapshot as unknown as CanvasImageSource, 0, 0);
	return canvas.toDataURL('image/png');
}
