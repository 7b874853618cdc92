/** From the blocks of a body to the posting's one text. Law: pure; every span of the product counts in what this writes. */
import type {Block, PostingBlock} from '../model';

/** UTF-16 units of a posting's text. */
export const TEXT_CAP = 200_000;

const MARK: Readonly<Record<Block['kind'], string>> = {heading: '', paragraph: '', item: '• '};

/** One text with line breaks, and where each block stands in it; a block's span leaves the bullet out. */
export const composeText = (body: readonly Block[]): {readonly text: string; readonly blocks: readonly PostingBlock[]; readonly truncated: boolean} => {
	const blocks: PostingBlock[] = [];
	let text = '';
	let before: Block['kind'] | null = null;
	for (const block of body) {
		const words = block.text.replace(/\s+/g, ' ').trim();
		if (words === '') continue;
		const gap = before === null ? '' : before === 'item' && block.kind === 'item' ? '\n' : before === 'heading' ? '\n' : '\n\n';
		const start = text.length + gap.length + MARK[block.kind].length;
		if (start + words.length > TEXT_CAP) return {text, blocks, truncated: true};
		text += gap + MARK[block.kind] + words;
		blocks.push({kind: block.kind, start, end: text.length});
		before = block.kind;
	}
	return {text, blocks, truncated: false};
};
