(function () {
  'use strict';
  var tools = document.querySelector('.tools');
  if (!tools) return;
  var texts = document.querySelector('.texts');
  var marked = document.querySelectorAll('[data-category]');

  tools.hidden = false;
  tools.addEventListener('submit', function (event) { event.preventDefault(); });
  tools.addEventListener('change', function (event) {
    var box = event.target;
    if (box.name === 'same') texts.classList.toggle('differences', !box.checked);
    if (box.name !== 'category') return;
    marked.forEach(function (element) {
      if (element.dataset.category === box.value) element.classList.toggle('off', !box.checked);
    });
  });

  // One stop for each change: its place in the base, or in the other where the base has none. Without texts, each entry.
  var stops = !texts ? Array.from(document.querySelectorAll('.entry'))
    : Array.from(texts.querySelectorAll('.mark[id], .cell[id]')).filter(function (element) {
      return element.id.endsWith('-a') || !document.getElementById(element.id.replace(/-b$/, '-a'));
    });
  var at = -1;
  function step(by) {
    var open = stops.filter(function (element) { return !element.classList.contains('off'); });
    if (!open.length) return;
    at = (at + by + open.length) % open.length;
    if (at < 0) at = open.length - 1;
    location.hash = open[at].id;
    tools.elements.position.value = (at + 1) + ' of ' + open.length;
  }
  tools.elements.next.addEventListener('click', function () { step(1); });
  tools.elements.previous.addEventListener('click', function () { step(at < 0 ? 0 : -1); });
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input')) return;
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(at < 0 ? 0 : -1);
  });
}());
