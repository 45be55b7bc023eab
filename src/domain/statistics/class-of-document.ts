import { INTERPRETATION_GENRES, NORMATIVE_EFFECT_LEVELS, NORMATIVE_GENRES } from './classes.data';

/** Codes of the vocabulary terms of a document, and how many documents it interprets. */
type DocumentTerms = {
  genre: string | null;
  effectLevel: string | null;
  interpretsCount: number;
};

/** Whether a document counts as a normative document (1.1.1) and as an interpretation (2.2.3). */
export function classOfDocument({ genre, effectLevel, interpretsCount }: DocumentTerms): {
  isNormative: boolean;
  isInterpretation: boolean;
} {
  const isInterpretation =
    interpretsCount > 0 || (genre !== null && INTERPRETATION_GENRES.includes(genre));
  const isNormative =
    (genre !== null && NORMATIVE_GENRES.includes(genre)) ||
    (effectLevel !== null && NORMATIVE_EFFECT_LEVELS.includes(effectLevel));
  return { isNormative: isNormative && !isInterpretation, isInterpretation };
}
