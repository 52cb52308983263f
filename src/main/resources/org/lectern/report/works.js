(function () {
  'use strict';
  var tools = document.querySelector('.tools');
  var works = Array.from(document.querySelectorAll('.work'), function (element) {
    return {
      element: element,
      relations: element.dataset.relations.split(' '),
      words: element.textContent.toLowerCase()
    };
  });
  var boxes = Array.from(tools.elements).filter(function (input) { return input.name === 'relation'; });
  var waiting;

  function show() {
    var words = tools.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var wanted = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var shown = 0;
    works.forEach(function (work) {
      var fits = work.relations.some(function (relation) { return wanted.includes(relation); }) &&
        words.every(function (word) { return work.words.includes(word); });
      work.element.hidden = !fits;
      if (fits) shown += 1;
    });
    tools.elements.shown.value = shown + ' of ' + works.length;
  }

  tools.hidden = false;
  tools.addEventListener('submit', function (event) { event.preventDefault(); });
  tools.addEventListener('change', show);
  tools.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  show();
}());
