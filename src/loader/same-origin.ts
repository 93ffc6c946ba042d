/**
 * The text at an address of this site itself. Rejects, with what is accepted in French, when it is on another site,
 * sent on, missing or too slow.
 * @example await textOf('/contenu.json')
 */
export async function textOf(address: string): Promise<string> {
  const url = new URL(address, document.baseURI);
  if (url.origin !== self.origin) throw new Error('une adresse de ce site même');
  const answer = await fetch(url, {
    credentials: 'same-origin',
    redirect: 'error',
    signal: AbortSignal.timeout(15000),
  });
  if (!answer.ok) throw new Error('un fichier qui répond');
  return answer.text();
}
