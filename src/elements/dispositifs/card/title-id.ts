/** The id of a card's title: it names the card, and describes the controls that every card has. */
export const titleId = (uid: string, card: string): string => `${uid}-c-${card}`;
