/** Hands a file to the person, through the browser's own download. */

/** Milliseconds after which the browser has taken it. */
const TAKEN = 60_000;

export function giveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], {type}));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
