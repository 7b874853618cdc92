/** Spans, quotes and ids: what every other noun is made of. Law of offsets: a `start` and an `end` count UTF-16 units of one posting's `text`, and of nothing else. */

declare const brand: unique symbol;
/** A string that is not to be mixed up with another kind of string. Plain literals are accepted, other brands are not. */
type Branded<Name extends string> = string & {readonly [brand]?: Name};

export type SkillId = Branded<'skill'>;
export type PostingKey = Branded<'posting'>;
export type ProfileId = Branded<'profile'>;

export type Span = {readonly start: number; readonly end: number};
/** A span and the words it holds: `quote === text.slice(start, end)`. */
export type Quote = Span & {readonly quote: string};
/** A quote and the name of the rule that read it. Explanations, marks, contradictions and tests share it. */
export type Evidence = Quote & {readonly rule: string};
