/** How a person looks at the result: what is unfolded, whose contacts are shown. Nothing of the answers. */
export type Look = Readonly<{
  explained: ReadonlySet<string>;
  contactsOf: string;
  all: boolean;
  disputing: boolean;
  printsAnswers: boolean;
}>;

/** The result as it arrives: folded, nothing chosen. */
export const firstLook: Look = {
  explained: new Set(),
  contactsOf: '',
  all: false,
  disputing: false,
  printsAnswers: false,
};

/** The reasons of one card are read, or no longer. */
export function explain(look: Look, id: string, open: boolean): Look {
  if (look.explained.has(id) === open) return look;
  const explained = new Set(look.explained);
  if (open) explained.add(id);
  else explained.delete(id);
  return { ...look, explained };
}

/** « Prendre contact » shows the contacts of one card, or hides them. */
export const showContacts = (look: Look, id: string): Look => ({
  ...look,
  contactsOf: look.contactsOf === id ? '' : id,
});
