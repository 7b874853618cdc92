/** The line between a script in a page and the worker, without the polyfill's bytes. Law: it obeys this extension's worker alone. */

import type {Command, ContentMessage, MarkLevel, Obeyed} from './messages';
import {browser} from './native-browser';
import {isPlain, list, object, oneOf, type Shape, text} from './shape';

export type PageLink = {
	/** False once the extension was reloaded, updated or removed: the script then stands in the page without a master. */
	readonly alive: () => boolean;
	/** Says it if there is still someone to hear. */
	readonly send: (message: ContentMessage) => void;
	/** Returns what ends the listening. */
	readonly listen: (obey: (command: Command) => Obeyed) => () => void;
};

const quote = object({quote: text(2000), before: text(64), after: text(64)});
const level: Shape<MarkLevel> = oneOf('required', 'preferred', 'used', 'role');
const document = text(64);
const commands: {readonly [K in Command['kind']]: Shape<unknown>} = {
	'page.mark': object({kind: text(9), document, marks: list(object({level, quote}), 2000)}),
	'page.unmark': object({kind: text(11), document}),
	'page.end': object({kind: text(8), document}),
	'page.show': object({kind: text(9), document, quote}),
};

function isCommand(raw: unknown): raw is Command {
	return isPlain(raw) && typeof raw.kind === 'string' && Object.hasOwn(commands, raw.kind) && commands[raw.kind as Command['kind']](raw);
}

/** The line of the document with this name: commands for another document, one that was here before, are not for us. */
export function makePageLink(name: string): PageLink {
	const alive = (): boolean => browser.runtime?.id !== undefined;
	return {
		alive,
		send(message) {
			if (!alive()) return;
			// The worker may just have gone; it reads the page again when it is asked.
			browser.runtime.sendMessage(message).catch(() => undefined);
		},
		listen(obey) {
			const listener = (raw: unknown, sender: {readonly id?: string; readonly tab?: unknown}, reply: (answer: Obeyed) => void): undefined => {
				if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isCommand(raw) || raw.document !== name) return;
				reply(obey(raw));
			};
			browser.runtime.onMessage.addListener(listener);
			return () => {
				if (alive()) browser.runtime.onMessage.removeListener(listener);
			};
		},
	};
}
