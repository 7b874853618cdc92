/** A place for a part whose code comes when it is asked for. Law: what is put up is taken down, also where it comes only after the place is gone. */
import {useEffect, useRef} from 'preact/hooks';

export type Mount = (into: HTMLElement) => Promise<() => void>;

/** @param mount is called once; another `key` is another part */
export function Host({mount}: {readonly mount: Mount}) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		let gone = false;
		let down = (): void => undefined;
		if (box.current !== null)
			mount(box.current).then(
				end => {
					if (gone) end();
					else down = end;
				},
				(error: unknown) => console.error('Jobprism:', error),
			);
		return () => {
			gone = true;
			down();
		};
	}, []);
	return <div ref={box} />;
}
