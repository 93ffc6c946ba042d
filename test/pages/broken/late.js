// The loader alone, as when the rest of the folder was not copied: what it asks for beside it is not there.
const text = await (await fetch('/dist/loader.js')).text();
await new Promise((done) => setTimeout(done, 200));
const script = document.createElement('script');
script.type = 'module';
script.textContent = text;
document.head.append(script);
