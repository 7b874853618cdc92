/** One saved posting beside the table. */
import type {PostingKey} from '../../lib/model';

export async function showDetail(key: PostingKey, back: string, into: HTMLElement): Promise<() => void> {
	into.textContent = key + back;
	return () => into.replaceChildren();
}
