/** Hands a file to the person, through the browser's own download. */

/** Milliseconds after which the browser has taken it. */
const TAKEN = 60_000;

export function giveBytes(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
	const address = URL.createObjectURL(new Blob([content], {type}));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

export const giveFile = (name: string, type: string, text: string): void => giveBytes(name, type, text);
