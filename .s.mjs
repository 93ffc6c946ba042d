import { b, shot } from './.shot.mjs';
const u = 'http://127.0.0.1:4173/';
await shot('sal-1280', u + 'spsti/salaries.html', 1280, 900);
await shot('sal-360', u + 'spsti/salaries.html', 360, 640);
await shot('nu-360-q', u + 'nu.html', 360, 640, async (p) => {
  await p.getByRole('button', { name: 'Commencer' }).click();
  await p.getByText('Oui, depuis plus').click();
});
await b.close();
