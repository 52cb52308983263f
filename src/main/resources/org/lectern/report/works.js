(() => {
  'use strict';
  const tools = document.querySelector('.tools');
  const fields = tools.elements;
  const works = Array.from(document.querySelectorAll('.work'), element => ({
    element,
    relations: element.dataset.relations.split(' '),
    words: element.textContent.toLowerCase()
  }));
  let current = null;

  const shown = () => works.filter(work => !work.element.hidden);

  function filter() {
    const wanted = Array.from(tools.querySelectorAll('[name=relation]:checked'), box => box.value);
    const words = fields.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    works.forEach(work => {
      work.element.hidden = !(work.relations.some(relation => wanted.includes(relation)) &&
        words.every(word => work.words.includes(word)));
    });
    fields.position.value = shown().length + ' of ' + works.length;
  }

  function step(by) {
    const all = shown();
    if (!all.length) return;
    let at = all.indexOf(current);
    if (at < 0) at = by > 0 ? -1 : 0;
    if (current) current.element.classList.remove('current');
    at = (at + by + all.length) % all.length;
    current = all[at];
    current.element.classList.add('current');
    current.element.tabIndex = -1;
    current.element.scrollIntoView({ block: 'center' });
    current.element.focus({ preventScroll: true });
    history.replaceState(null, '', '#' + current.element.id);
    fields.position.value = at + 1 + ' of ' + all.length;
  }

  drive(tools, { step, find: filter }, {});
  tools.addEventListener('change', filter);
  tools.hidden = false;
  filter();
})();
