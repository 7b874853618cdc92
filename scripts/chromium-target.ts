/**
 * Talks to one target of Chromium (a popup, a worker) that the test driver shows no page for.
 * Law: messages go through the browser's own session, so nothing but that target is attached.
 */
import type {CDPSession} from 'playwright-core';

export type TargetInfo = {
	readonly targetId: string;
	readonly type: string;
	readonly url: string;
	readonly embedderData?: {readonly tabActive?: boolean};
};

export type ChromiumTarget = {
	readonly info: TargetInfo;
	readonly send: <Result>(method: string, parameters?: object) => Promise<Result>;
	readonly on: (listener: (method: string, parameters: Record<string, unknown>) => void) => void;
	/** Runs an expression in the target and gives its value. @throws with the words of the page's own error */
	readonly evaluate: <Value>(expression: string) => Promise<Value>;
};

/** The protocol's newer and deprecated methods are not in the driver's types. */
export type LooseSession = {
	send(method: string, parameters?: object): Promise<unknown>;
	on(event: string, listener: (parameters: never) => void): unknown;
	off(event: string, listener: (parameters: never) => void): unknown;
};

export function loose(session: CDPSession): LooseSession {
	return session as unknown as LooseSession;
}

type Evaluated = {
	readonly result: {readonly value?: unknown};
	readonly exceptionDetails?: {readonly text: string; readonly exception?: {readonly description?: string}};
};

/** Attaches to a target. It stays attached until the target or the browser goes. */
export async function attachTo(browser: LooseSession, info: TargetInfo): Promise<ChromiumTarget> {
	const {sessionId} = (await browser.send('Target.attachToTarget', {targetId: info.targetId, flatten: false})) as {sessionId: string};
	const waiting = new Map<number, {resolve: (value: never) => void; reject: (error: Error) => void}>();
	const listeners: ((method: string, parameters: Record<string, unknown>) => void)[] = [];
	let last = 0;
	browser.on('Target.receivedMessageFromTarget', (event: {sessionId: string; message: string}) => {
		if (event.sessionId !== sessionId) {
			return;
		}

		const message = JSON.parse(event.message) as {id?: number; result?: never; error?: {message: string}; method?: string; params?: Record<string, unknown>};
		if (message.id === undefined) {
			for (const listener of listeners) {
				listener(message.method ?? '', message.params ?? {});
			}

			return;
		}

		const call = waiting.get(message.id);
		waiting.delete(message.id);
		if (message.error) {
			call?.reject(new Error(message.error.message));
		} else {
			call?.resolve(message.result as never);
		}
	});
	browser.on('Target.detachedFromTarget', (event: {sessionId: string}) => {
		if (event.sessionId === sessionId) {
			for (const call of waiting.values()) {
				call.reject(new Error(`The target went away: ${info.url}`));
			}

			waiting.clear();
		}
	});

	const send = <Result>(method: string, parameters: object = {}): Promise<Result> => {
		last += 1;
		const id = last;
		return new Promise<Result>((resolve, reject) => {
			waiting.set(id, {resolve, reject});
			browser.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id, method, params: parameters})}).catch(reject);
		});
	};

	return {
		info,
		send,
		on: listener => void listeners.push(listener),
		evaluate: async <Value>(expression: string): Promise<Value> => {
			const {result, exceptionDetails} = await send<Evaluated>('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true, userGesture: true});
			if (exceptionDetails) {
				throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			}

			return result.value as Value;
		},
	};
}
