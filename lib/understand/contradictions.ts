import type {Contradiction, FactInput, Facts} from '../model';

export const findContradictions = (_input: FactInput, _facts: Facts): readonly Contradiction[] => [];
