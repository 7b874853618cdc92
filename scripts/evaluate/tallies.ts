/** What is counted: shares of right answers, and what was hit, missed and said too much. */

export class Share {
	right = 0;
	all = 0;
	add(isRight: boolean): void {
		this.all++;
		if (isRight) this.right++;
	}
	/** 0 where nothing was counted. */
	get value(): number {
		return this.right / (this.all || 1);
	}
}

export class Hits {
	hit = 0;
	missed = 0;
	extra = 0;
	get precision(): number {
		return this.hit / (this.hit + this.extra || 1);
	}
	get recall(): number {
		return this.hit / (this.hit + this.missed || 1);
	}
	get f1(): number {
		const sum = this.precision + this.recall;
		return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
	}
}

/** A figure and how many answers it was counted over; null for a figure over pairs or a plain count. */
export type Figure = {readonly value: number; readonly n: number | null};
export type Figures = ReadonlyMap<string, Figure>;
