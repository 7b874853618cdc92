/** The title of one of our pages, as its tab and a reader of screens say it. Law: it is a message, and follows the language that is spoken. */
import {effect} from '@preact/signals';

/** `title` says it; it is said anew where another language is chosen. */
export function titleTab(title: () => string): void {
	effect(() => {
		document.title = title();
	});
}
