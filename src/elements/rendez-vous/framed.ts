/** Whether the page stands in a page of another site. */
export function isFramed(): boolean {
  if (self === top) return false;
  try {
    return top?.location.origin !== origin;
  } catch {
    return true;
  }
}
