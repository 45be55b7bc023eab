type Round<Answer> = { ids: Set<string>; answer: Promise<Answer> };

/**
 * Gathers what is asked for in the same moment, and asks for it together: a question for a table instead of one for
 * each of its rows. At most `most` in one.
 */
export function together<Answer>(most: number) {
  let round: Round<Answer> | null = null;
  return (id: string, ask: (ids: string[]) => PromiseLike<Answer>): Promise<Answer> => {
    if (round === null || round.ids.size >= most) {
      const ids = new Set<string>();
      const opened: Round<Answer> = {
        ids,
        answer: new Promise((resolve) => setTimeout(resolve, 0)).then(() => {
          if (round === opened) round = null;
          return ask([...ids]);
        }),
      };
      round = opened;
    }
    round.ids.add(id);
    return round.answer;
  };
}
