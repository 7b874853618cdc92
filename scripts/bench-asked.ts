/** Counts the characters that compromise is asked to split. Law: loaded before the engine, which takes the splitter as it finds it. */
import compromise from 'compromise/one';

export const asked = {characters: 0};

const {tokenize} = (compromise.methods() as {one: {tokenize: {splitSentences: (text: string, world: object) => readonly string[]}}}).one;
const split = tokenize.splitSentences;
tokenize.splitSentences = (text, world) => {
	asked.characters += text.length;
	return split(text, world);
};
