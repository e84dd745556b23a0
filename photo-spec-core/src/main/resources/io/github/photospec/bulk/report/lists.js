/* The lists beside the photos. */
(function (report) {
  'use strict';

  const { make, say, number, thumbnail, verdict } = report.elements;
  const ROWS = 200;

  function table(list, show) {
    const linked = list.rows.some(([, photos]) => photos.length);
    const body = make('tbody', {});
    const more = make('button', { type: 'button', class: 'more' });
    const grow = count => {
      const done = body.rows.length;
      body.append(...list.rows.slice(done, done + count).map(row => line(row, linked, show)));
      more.hidden = body.rows.length === list.rows.length;
      more.textContent = say('show-all', number(list.rows.length));
    };
    more.addEventListener('click', () => grow(list.rows.length));
    grow(ROWS);
    return make('section', { class: 'panel list' },
      make('h2', {}, say('option', list.title, number(list.rows.length))),
      list.explanation ? make('p', {}, list.explanation) : null,
      make('p', { class: 'controls' }, make('a', { href: 'lists/' + list.id + '.xlsx' }, say('list.file'))),
      list.rows.length
        ? make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': list.title }, make('table', {},
          make('thead', {}, make('tr', {},
            list.heading.map(text => make('th', { scope: 'col' }, text)),
            linked ? make('th', { scope: 'col' }, say('list.photos')) : null)),
          body))
        : make('p', { class: 'empty' }, say('list.none')),
      more);
  }

  function line([cells, indexes], linked, show) {
    return make('tr', {}, cells.map(text => make('td', {}, text)),
      linked ? make('td', { class: 'linked' }, photosOf(indexes).map(photo => make('button', {
        type: 'button', class: 'thumb', 'data-photo': photo.index, onclick: () => show(photo.index),
        'aria-label': say('detail.photo', number(photo.index + 1)) + ', ' + verdict(photo.verdict),
      }, thumbnail(photo)))) : null);
  }

  function photosOf(indexes) {
    return indexes.map(report.at).filter(photo => photo);
  }

  /** All photos of a list, in its order: what the detail view steps through. */
  function photos(list) {
    return list.rows.flatMap(([, indexes]) => photosOf(indexes));
  }

  report.listTables = { table, photos };
})(window.photoSpec);
