/** A section whose header has a link that unfolds more of it in place. Law: the control stays where it is and keeps the focus; what unfolds comes after it. */
import type {ComponentChildren} from 'preact';
import {useId, useState} from 'preact/hooks';

type Props = {
	readonly title: string;
	/** The title while open, where it is another. */
	readonly openTitle?: string;
	/** What the link says while folded and while open. No link where this is null. */
	readonly more: {readonly open: string; readonly close: string} | null;
	/** Stands in the link's place, before it. */
	readonly aside?: ComponentChildren;
	readonly children: (open: boolean, regionId: string) => ComponentChildren;
	readonly className?: string;
};

export function UnfoldingSection({title, openTitle, more, aside, children, className}: Props) {
	const [open, setOpen] = useState(false);
	const id = useId();
	return (
		<section class={className === undefined ? 'sec' : `sec ${className}`} aria-labelledby={`${id}h`}>
			<div class="secrow">
				<h2 id={`${id}h`}>{open ? (openTitle ?? title) : title}</h2>
				<span class="aside">
					{aside}
					{more !== null && (
						<button type="button" class="link xs" aria-expanded={open} aria-controls={`${id}r`} onClick={() => setOpen(!open)}>
							{open ? more.close : more.open}
						</button>
					)}
				</span>
			</div>
			{children(open && more !== null, `${id}r`)}
		</section>
	);
}

/** What a link unfolds; it is named by the link even while it is empty. */
export function Unfolded({id, children}: {readonly id: string; readonly children: ComponentChildren}) {
	return <div id={id}>{children}</div>;
}
