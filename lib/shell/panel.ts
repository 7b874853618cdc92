/** Opens the side panel, in Firefox the sidebar. Law: called at once in a click or a command, because the browser opens it for a person alone. */
import {browser} from './native-browser';

type Panels = {
	readonly sidePanel?: {open(where: {readonly tabId: number}): Promise<void>};
	readonly sidebarAction?: {open(): Promise<void>};
};

/** The panel of the window that shows this tab; it is one for all of its tabs. Rejects where the browser does not open it. */
export async function openPanel(tabId: number): Promise<void> {
	const {sidePanel, sidebarAction} = browser as unknown as Panels;
	if (sidePanel !== undefined) await sidePanel.open({tabId});
	else await sidebarAction?.open();
}
