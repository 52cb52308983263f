'use strict';
// What all pages have in common: the form of tools, the list of keys, and going on and back.
// `page.step(by)` goes on or back, `page.find()` looks at what was typed; `more` has the keys of one page alone.
function drive(tools, page, more) {
  const fields = tools.elements;
  const help = document.querySelector('dialog.help');
  const on = () => page.step(1);
  const back = () => page.step(-1);
  const keys = {
    n: on, j: on, p: back, k: back,
    '?': () => help.showModal(),
    '/': () => fields.words.focus(),
    ...more
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.closest('input[type=search]')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    if (Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  let waiting;
  tools.addEventListener('submit', event => { event.preventDefault(); on(); });
  tools.addEventListener('input', event => {
    if (event.target !== fields.words) return;
    clearTimeout(waiting);
    waiting = setTimeout(page.find, 120);
  });
  fields.next.addEventListener('click', on);
  fields.previous.addEventListener('click', back);
  fields.help.addEventListener('click', keys['?']);
  help.querySelector('button').addEventListener('click', () => help.close());
}
