/* The summary: a tile a verdict, the commonest faults, and progress by class. Every bar is a button that filters. */
(function (report) {
  'use strict';

  const { make, draw, say, number, verdict, rule, group, sign } = report.elements;
  const PARTS = [...report.VERDICTS, 'missing'];
  const FEW = { fail: 8, 'not-assessed': 4 };
  const FEW_CLASSES = 12;
  const open = new Set();
  let order = 'work';

  /** Tiles, of all photos or of the chosen class. */
  function tiles(state, act) {
    const counts = report.count(state.group);
    const tile = (id, value, part) => [
      sign(id),
      make('span', { class: 'word' }, verdict(id)),
      make('strong', {}, number(value)),
      make('span', { class: 'share' }, part),
    ];
    const buttons = report.VERDICTS.map(id => make('button', {
      type: 'button', class: 'tile is-' + id, 'aria-pressed': String(state.verdicts.has(id)), 'data-verdict': id,
      onclick: () => act.toggleVerdict(id),
    }, tile(id, counts.verdicts[id], counts.total ? say('share', share(counts.verdicts[id], counts.total)) : '')));
    if (report.about.expected.length) {
      buttons.push(make('div', { class: 'tile is-missing' }, tile('missing', counts.missing, say('expected', number(counts.expected)))));
    }
    const heading = state.group === null ? say('summary') : say('summary.group', group(state.group));
    return make('section', { class: 'summary', 'aria-label': heading }, make('h2', {}, heading),
      make('div', { class: 'tiles' }, buttons));
  }

  /** Never 0 or 100 for what is not none or all. */
  function share(part, whole) {
    const percent = 100 * part / whole;
    if (part === 0 || part === whole) return number(percent);
    return percent < 0.1 ? '< 0.1' : percent > 99.9 ? '> 99.9' : number(Math.round(10 * percent) / 10);
  }

  function charts(state, act) {
    const counts = report.count(state.group);
    const failed = report.mostFirst(counts.outcomes.fail);
    const unclear = report.mostFirst(counts.outcomes['not-assessed']);
    const panels = [make('section', { class: 'panel' },
      make('h2', {}, scoped(say('faults'), state)),
      failed.length ? bars('fail', failed, counts.total, state, act) : make('p', { class: 'quiet' }, say('faults.none')),
      unclear.length
        ? [make('h3', {}, scoped(say('unclear'), state)), bars('not-assessed', unclear, counts.total, state, act)]
        : [])];
    if (report.classes().some(row => row.group)) panels.push(classPanel(state, act));
    return make('div', { class: 'charts' }, panels);
  }

  function scoped(heading, state) {
    return state.group === null ? heading : heading + ' · ' + group(state.group);
  }

  function bars(outcome, rules, total, state, act) {
    const most = rules[0][1];
    const row = ([id, count]) => {
      const value = outcome + ':' + id;
      return make('li', {}, make('button', {
        type: 'button', class: 'bar', 'data-rule': value, 'aria-pressed': String(state.rule === value),
        'aria-label': say('bar', rule(id), number(count)), onclick: () => act.toggleRule(value),
      },
      make('span', { class: 'label' }, rule(id)),
      draw('svg', { class: 'track', 'aria-hidden': 'true' },
        draw('rect', { class: 'rail', width: '100%', height: '100%' }),
        draw('rect', { class: 'part is-' + outcome, width: Math.max(0.5, 100 * count / most) + '%', height: '100%' })),
      make('span', { class: 'count' }, number(count) + ' · ' + say('share', share(count, total)))));
    };
    return few(outcome, rules, FEW[outcome], row, act);
  }

  /** The first of many rows, and a button for the others. */
  function few(id, rows, most, row, act) {
    const shown = open.has(id) ? rows : rows.slice(0, most);
    const listed = make('ul', { class: 'bars' }, shown.map(row));
    if (rows.length <= most) return listed;
    const button = make('button', {
      type: 'button', class: 'link', 'aria-expanded': String(open.has(id)),
      onclick: () => { open.has(id) ? open.delete(id) : open.add(id); act.redraw(); },
    }, open.has(id) ? say('show-fewer') : say('show-all', number(rows.length)));
    return [listed, button];
  }

  function classPanel(state, act) {
    const choice = make('select', { id: 'order', onchange: event => { order = event.target.value; act.redraw(); } },
      ['work', 'name'].map(id =>
        make('option', { value: id, selected: order === id }, say('classes.order.' + id))));
    const used = PARTS.filter(id => report.classes().some(row => partOf(row, id) > 0));
    return make('section', { class: 'panel classes' },
      make('div', { class: 'heading' }, make('h2', {}, say('classes')),
        make('label', {}, say('classes.order') + ' ', choice)),
      make('ul', { class: 'legend' }, used.map(id => make('li', {}, sign(id), verdict(id))),
        make('li', { class: 'quiet' }, say('classes.count'))),
      few('classes', sorted(), FEW_CLASSES, row => classBar(row, state, act), act));
  }

  function sorted() {
    const names = new Intl.Collator(report.elements.language(), { numeric: true });
    const byName = (a, b) => names.compare(a.group, b.group);
    const work = row => row.total - row.counts.compliant;
    return [...report.classes()].sort((a, b) => (order === 'work' ? work(b) - work(a) : 0) || byName(a, b));
  }

  function partOf(row, id) {
    return id === 'missing' ? row.missing : row.counts[id];
  }

  function classBar(row, state, act) {
    const parts = PARTS.filter(id => partOf(row, id) > 0);
    const told = parts.map(id => verdict(id) + ' ' + number(partOf(row, id))).join(' · ');
    let left = 0;
    const drawn = parts.map(id => {
      const width = 100 * partOf(row, id) / row.total;
      const rect = draw('rect', { class: 'part is-' + id, x: left + '%', width: width + '%', height: '100%' });
      left += width;
      return rect;
    });
    return make('li', {}, make('button', {
      type: 'button', class: 'bar', 'data-class': row.group, 'aria-pressed': String(state.group === row.group),
      'aria-label': group(row.group) + ': ' + told, title: told, onclick: () => act.toggleGroup(row.group),
    },
    make('span', { class: 'label' }, group(row.group)),
    draw('svg', { class: 'track', 'aria-hidden': 'true' },
      draw('rect', { class: 'rail', width: '100%', height: '100%' }), drawn),
    make('span', { class: 'count' }, say('classes.done', number(row.counts.compliant), number(row.total)))));
  }

  /** Hatching, so that parts differ without colour too. */
  function patterns() {
    const pattern = (id, ...marks) => draw('pattern',
      { id: 'hatch-' + id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, marks);
    return draw('svg', { class: 'patterns', 'aria-hidden': 'true' }, draw('defs', {},
      pattern('undetermined', draw('rect', { class: 'is-undetermined', width: 6, height: 6 }),
        draw('rect', { class: 'light', width: 2, height: 6 })),
      pattern('missing', draw('rect', { class: 'paper', width: 6, height: 6 }),
        draw('rect', { class: 'is-missing', width: 1.5, height: 6 }))));
  }

  report.charts = { tiles, charts, patterns };
})(window.photoSpec);
