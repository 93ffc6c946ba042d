/** What every form of the bench does with its answers: adds the points and says the level in words. */
export function level({ questions, levels }, answers) {
  const points = questions.map(({ id, options }) => options.find((option) => option.id === answers[id])?.score ?? 0);
  const total = points.reduce((sum, one) => sum + one, 0);
  return levels.findLast(({ from }) => from <= total).label;
}

/** Shows the level after the form, where the bench waits for it. */
export function show(host, form, answers) {
  const words = document.createElement('p');
  words.role = 'status';
  words.className = 'level';
  words.textContent = level(form, answers);
  host.append(words);
}
