/** The rows of a packed taxonomy by place and by id. Law: a row is read when it is first asked for; only an id that no read row has makes it read them all. */
import type {SkillId} from '../model';
import {readSkill, type Skill} from './packed';

export class SkillShelf {
	private readonly lines: readonly string[];
	private readonly read: (Skill | undefined)[] = [];
	private readonly places = new Map<SkillId, number>();
	private isWhole = false;

	/** @param packed `skills` of a packed taxonomy */
	constructor(packed: string) {
		this.lines = packed === '' ? [] : packed.split('\n');
	}

	/** The row at a place that the packed taxonomy names. */
	at(place: number): Skill {
		const known = this.read[place];
		if (known !== undefined) return known;
		const line = this.lines[place];
		if (line === undefined) throw new Error(`The packed taxonomy has no row ${place}.`);
		const skill = readSkill(line);
		this.read[place] = skill;
		this.places.set(skill.id, place);
		return skill;
	}

	placeOf(id: SkillId): number | null {
		const known = this.places.get(id);
		if (known !== undefined || this.isWhole) return known ?? null;
		this.readAll();
		return this.places.get(id) ?? null;
	}

	get(id: SkillId): Skill | undefined {
		const place = this.placeOf(id);
		return place === null ? undefined : this.at(place);
	}

	has(id: SkillId): boolean {
		return this.placeOf(id) !== null;
	}

	/** All rows in their order. */
	values(): MapIterator<Skill> {
		return this.readAll().values();
	}

	keys(): MapIterator<SkillId> {
		return this.readAll().keys();
	}

	private readAll(): ReadonlyMap<SkillId, Skill> {
		this.isWhole = true;
		return new Map(this.lines.map((_, place) => [this.at(place).id, this.at(place)]));
	}
}
