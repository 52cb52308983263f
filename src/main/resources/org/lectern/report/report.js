(() => {
  'use strict';
  const tools = document.querySelector('.tools');
  if (!tools) return;
  const fields = tools.elements;
  const texts = document.querySelector('.texts');
  const narrow = matchMedia('(max-width: 46rem)');
  const dark = matchMedia('(prefers-color-scheme: dark)');

  // Each change: its item in the list, and its places in the texts. In an apparatus the item is the only place.
  const changes = Array.from(document.querySelectorAll('.changes li[data-change]'), item => ({
    id: item.dataset.change,
    item,
    category: item.dataset.category,
    words: item.textContent.toLowerCase(),
    places: [],
    shown: true
  }));
  const byId = new Map(changes.map(change => [change.id, change]));
  const addPlaces = root => root.querySelectorAll('[data-change]').forEach(place => {
    const change = byId.get(place.dataset.change);
    if (change) change.places.push(place);
  });
  if (texts) addPlaces(texts);
  changes.filter(change => !change.places.length).forEach(change => change.places.push(change.item));
  const order = changes.slice();
  if (texts) {
    const position = new Map();
    texts.querySelectorAll('[data-change]').forEach((place, k) => {
      if (!position.has(place.dataset.change)) position.set(place.dataset.change, k);
    });
    order.sort((one, two) => position.get(one.id) - position.get(two.id));
  }

  /* What is shown */
  function filter() {
    const wanted = new Set(Array.from(tools.querySelectorAll('[name=category]:checked'), box => box.value));
    const words = fields.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    changes.forEach(change => {
      change.shown = wanted.has(change.category) && words.every(word => change.words.includes(word));
      if (change.shown) shown += 1;
      change.item.classList.toggle('off', !change.shown);
      change.places.forEach(place => place.classList.toggle('off', !change.shown));
    });
    fields.position.value = shown === changes.length ? '' : shown + ' of ' + changes.length;
    drawMap();
  }

  function fold(closed) {
    texts.querySelectorAll('.fold').forEach(part => { part.open = !closed; });
  }

  /* The inline view: the base text, with what the other has behind what it stands for */
  const blankBefore = node => /\s$/.test(node && node.textContent || '');
  const blankAfter = node => /^\s/.test(node && node.textContent || '');

  // Both readings stand here; only what moved has another place.
  function dropLinks(root) {
    root.querySelectorAll('a[href]').forEach(link => {
      if (!link.closest('.moved')) link.removeAttribute('href');
    });
  }

  function merge(row) {
    const cell = row.querySelector('.cell.base').cloneNode(true);
    cell.className = 'cell merged';
    cell.querySelectorAll('[id]').forEach(element => element.removeAttribute('id'));
    cell.querySelectorAll('.text').forEach(dropLinks);
    const lasts = new Map();
    cell.querySelectorAll('.mark').forEach(mark => lasts.set(mark.dataset.change, mark));
    row.querySelectorAll('.cell.other ins.mark').forEach(ins => {
      const id = ins.dataset.change;
      const copy = ins.cloneNode(true);
      copy.removeAttribute('id');
      dropLinks(copy);
      for (const name of ['lang', 'dir']) copy[name] = ins.closest('.cell')[name];
      const last = lasts.get(id);
      if (!last) {
        const paragraph = document.createElement('p');
        paragraph.className = 'text';
        paragraph.append(copy);
        cell.append(paragraph);
      } else {
        const gap = last.matches('.gap');
        const atHead = !ins.previousSibling;
        const blankAhead = atHead ? !gap && blankAfter(last.nextSibling)
          : blankBefore(ins.previousSibling) && !(gap && blankBefore(last.previousSibling));
        last.after(blankAhead ? ' ' : '', copy, atHead && gap ? ' ' : '');
      }
      lasts.set(id, copy);
    });
    cell.querySelectorAll('.gap').forEach(gap => gap.remove());
    row.append(cell);
    addPlaces(cell);
  }

  function view(inline) {
    if (inline && !texts.querySelector('.merged')) {
      texts.querySelectorAll('.row.changed').forEach(merge);
      filter();
    }
    texts.classList.toggle('inline', inline);
    fields.view.value = inline ? 'inline' : 'side';
    drawMap();
  }

  /* Going from change to change */
  let current = null;

  function go(change) {
    if (current) current.places.concat(current.item).forEach(place => place.classList.remove('current'));
    current = change;
    const visible = change.places.filter(place => !place.closest('.texts.inline .row.changed > .cell:not(.merged)') &&
      !place.closest('.texts:not(.inline) .merged'));
    const target = visible[0] || change.item;
    const closed = target.closest('details:not([open])');
    if (closed) closed.open = true;
    change.places.concat(change.item).forEach(place => place.classList.add('current'));
    target.scrollIntoView({ block: 'center' });
    if (!target.matches('a[href]')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    history.replaceState(null, '', '#' + change.id);
    const shown = order.filter(each => each.shown);
    fields.position.value = shown.indexOf(change) + 1 + ' of ' + shown.length;
  }

  function step(by) {
    const shown = order.filter(change => change.shown);
    if (!shown.length) return;
    let at = shown.indexOf(current);
    if (at < 0) {
      const before = current ? order.indexOf(current) : -1;
      at = shown.findIndex(change => order.indexOf(change) > before);
      at = by > 0 ? (at < 0 ? 0 : at) : (at < 0 ? shown.length : at) - 1;
    } else {
      at += by;
    }
    go(shown[(at + shown.length) % shown.length]);
  }

  function follow() {
    const change = byId.get(location.hash.slice(1).replace(/-[ab]$/, ''));
    if (change) go(change);
  }

  /* The map: the whole speech at the edge of the window */
  const map = document.querySelector('.map');
  let stops = [];
  let rows = [];
  let total = 1;

  function measureMap() {
    const starts = new Map();
    rows = Array.from(texts.querySelectorAll('.row:not(.heads)'), row => {
      const start = total;
      starts.set(row, start);
      total += row.textContent.length + 1;
      return { row, start };
    });
    stops = changes.map(change => {
      const row = change.places[0].closest('.row');
      const marks = row ? Array.from(row.querySelectorAll('[data-change]')) : [];
      const at = row ? starts.get(row) + row.textContent.length * marks.indexOf(change.places[0]) / marks.length : 0;
      return { change, at };
    });
  }

  function drawMap() {
    if (!map || map.hidden) return;
    const style = getComputedStyle(document.documentElement);
    const scale = window.devicePixelRatio || 1;
    map.width = map.clientWidth * scale;
    map.height = map.clientHeight * scale;
    const pen = map.getContext('2d');
    const thick = Math.max(2, Math.min(4, map.height / stops.length / 2));
    stops.forEach(stop => {
      if (!stop.change.shown) return;
      const substantive = stop.change.item.classList.contains('substantive');
      pen.fillStyle = style.getPropertyValue(substantive ? '--base' : '--quiet');
      pen.fillRect(0, stop.at / total * (map.height - thick), map.width * (substantive ? 1 : .4), thick);
    });
    pen.strokeStyle = style.getPropertyValue('--ink');
    pen.lineWidth = scale;
    const [top, bottom] = [rowAt(tools.getBoundingClientRect().bottom + 4), rowAt(innerHeight - 4)];
    if (top && bottom) {
      const from = top.start / total * map.height;
      const to = bottom.start / total * map.height;
      pen.strokeRect(scale / 2, from, map.width - scale, Math.max(to - from, 6 * scale));
    }
  }

  function rowAt(y) {
    for (let at = y; at < y + 60; at += 12) {
      const element = document.elementFromPoint(innerWidth / 2, Math.max(0, at));
      const row = element && (element.closest('.row:not(.heads)') || element.closest('.fold') && element.closest('.fold').querySelector('.row'));
      const found = row && rows.find(each => each.row === row);
      if (found) return found;
    }
    return null;
  }

  function jump(event) {
    const wanted = (event.clientY - map.getBoundingClientRect().top) / map.clientHeight * total;
    let found = rows[0];
    rows.forEach(each => { if (each.start <= wanted) found = each; });
    const folded = found.row.closest('.fold:not([open])');
    (folded || found.row).scrollIntoView({ block: 'center' });
  }

  /* Keys and buttons */
  drive(tools, { step, find: filter }, {
    v: () => texts && view(!texts.classList.contains('inline')),
    u: () => texts && fields.same.click()
  });
  tools.addEventListener('change', event => {
    if (event.target.name === 'category') filter();
    if (event.target.name === 'same') fold(!event.target.checked);
    if (event.target.name === 'view') view(event.target.value === 'inline');
  });
  addEventListener('hashchange', follow);

  tools.hidden = false;
  if (texts) {
    map.hidden = false;
    map.ariaHidden = 'true';
    document.styleSheets[0].insertRule('@media screen { .row { contain-intrinsic-size: auto 8rem; } }');
    measureMap();
    map.addEventListener('pointerdown', event => { map.setPointerCapture(event.pointerId); jump(event); });
    map.addEventListener('pointermove', event => { if (event.buttons) jump(event); });
    let drawn = false;
    const redraw = () => {
      if (drawn) return;
      drawn = true;
      requestAnimationFrame(() => { drawn = false; drawMap(); });
    };
    addEventListener('scroll', redraw, { passive: true });
    addEventListener('resize', redraw);
    dark.addEventListener('change', redraw);
    narrow.addEventListener('change', () => view(narrow.matches));
    if (narrow.matches) view(true);
    redraw();
  }
  follow();
  // The browser itself goes to the item of the list when all is loaded.
  addEventListener('load', follow);
})();
