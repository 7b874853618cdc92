/** The messages of a language as a module of the package (scripts/message-modules.ts): each by its key, its places as $1 to $4. */
declare module 'messages:de' {
	const messages: Readonly<Record<string, string>>;
	export default messages;
}
declare module 'messages:en' {
	const messages: Readonly<Record<string, string>>;
	export default messages;
}
