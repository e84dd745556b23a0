/* The photos as cards, a page at a time. */
(function (report) {
  'use strict';

  const { make, say, number, pick, rule, group, badge, thumbnail } = report.elements;
  const PER_PAGE = 60;
  const MOST_PRINTED = 2000;
  const FAULTS = 2;
  const RULES = 5;

  function card(photo, show) {
    return make('li', { class: 'card is-' + photo.verdict },
      make('div', { class: 'picture' }, thumbnail(photo)),
      make('div', { class: 'words' },
        make('p', { class: 'top' }, badge(photo.verdict),
          make('span', { class: 'number' }, say('number', number(photo.index + 1)))),
        make('h3', {}, make('button', {
          type: 'button', class: 'open', 'data-photo': photo.index, onclick: () => show(photo.index),
        }, photo.name || photo.folder)),
        photo.group ? make('p', { class: 'quiet' }, group(photo.group)) : null,
        reasons(photo)));
  }

  /** Why the photo is what it is, briefly. */
  function reasons(photo) {
    const of = outcome => photo.findings.filter(finding => finding.outcome === outcome);
    if (photo.verdict === 'error') return photo.notes.map(note => make('p', { class: 'reason' }, pick(note)));
    if (photo.verdict === 'non-compliant') {
      const failed = of('fail');
      const more = failed.length - FAULTS;
      return [
        ...failed.slice(0, FAULTS).map((finding, i, told) => make('p', { class: 'reason' }, pick(finding.message),
          finding.advice && finding.advice !== (told[i + 1] || {}).advice
            ? make('span', { class: 'advice' }, say('advice', pick(finding.advice)))
            : null)),
        more > 0 ? make('p', { class: 'quiet' }, say('more', number(more))) : null,
      ];
    }
    if (photo.verdict === 'undetermined') {
      const unclear = of('not-assessed');
      const names = unclear.slice(0, RULES).map(finding => rule(finding.rule));
      if (unclear.length > RULES) names.push(say('more', number(unclear.length - RULES)));
      return [make('p', { class: 'reason' }, say('unclear.rules', list(names))),
        unclear.length === 1 ? make('p', { class: 'reason' }, pick(unclear[0].message)) : null];
    }
    const remarks = of('warn');
    return make('p', { class: 'quiet' }, remarks.length ? say('remark', list(remarks.map(f => rule(f.rule)))) : say('clean'));
  }

  function list(names) {
    return names.join(report.elements.language() === 'zh' ? '、' : ', ');
  }

  /** The page of cards that is asked for, with the way to the others above and below. */
  function cards(photos, page, act) {
    const pages = Math.max(1, Math.ceil(photos.length / PER_PAGE));
    const current = Math.min(Math.max(1, page), pages);
    const shown = photos.slice((current - 1) * PER_PAGE, current * PER_PAGE);
    if (!shown.length) return make('div', {}, make('p', { class: 'empty' }, say('shown.none')));
    return make('div', {},
      pager(current, pages, act),
      make('ol', { class: 'cards' }, shown.map(photo => card(photo, act.show))),
      pager(current, pages, act));
  }

  function pager(current, pages, act) {
    if (pages === 1) return null;
    const step = (to, key, mark) => make('button', {
      type: 'button', 'data-step': key, disabled: to < 1 || to > pages, onclick: () => act.turn(to), 'aria-label': say(key), title: say(key),
    }, mark);
    return make('nav', { class: 'pager', 'aria-label': say('pages') },
      step(current - 1, 'previous', '‹'),
      make('label', {}, make('input', {
        type: 'number', min: 1, max: pages, value: current, 'aria-label': say('pages'),
        onchange: event => act.turn(Math.min(pages, Math.max(1, Math.round(Number(event.target.value))))),
      }), ' ' + say('pages.of', number(pages))),
      step(current + 1, 'next', '›'));
  }

  /** All that a print shows: every card that the filter leaves, with pictures that do not wait to be seen. */
  function printed(photos) {
    const shown = photos.slice(0, MOST_PRINTED);
    const sheet = make('ol', { class: 'cards' }, shown.map(photo => card(photo, () => {})));
    sheet.querySelectorAll('img').forEach(image => { image.loading = 'eager'; });
    return make('div', {},
      photos.length > MOST_PRINTED
        ? make('p', { class: 'limit' }, say('print.limit', number(MOST_PRINTED), number(photos.length)))
        : null,
      sheet);
  }

  report.cards = { cards, printed, list };
})(window.photoSpec);
