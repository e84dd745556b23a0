/* The page: what is chosen, kept in the address so that a view can be linked and reloaded, and drawn from there. */
(function (report) {
  'use strict';

  const { make, say, number, date, rule, group, verdict, sign } = report.elements;
  const state = { verdicts: new Set(), rule: '', group: null, words: '', page: 1, photo: null, view: 'photos' };
  let filtered = [];
  let address = null;

  /* --- the address --- */

  function read() {
    address = location.hash;
    const asked = new URLSearchParams(location.hash.slice(1));
    state.verdicts = new Set((asked.get('verdict') || '').split(',').filter(id => report.VERDICTS.includes(id)));
    state.rule = asked.get('rule') || '';
    state.group = asked.has('class') ? asked.get('class') : null;
    state.words = asked.get('q') || '';
    state.page = Number(asked.get('page')) || 1;
    state.photo = asked.has('photo') ? Number(asked.get('photo')) : null;
    state.view = report.lists.some(list => list.id === asked.get('list')) ? asked.get('list') : 'photos';
    report.elements.setLanguage(asked.get('lang') || report.about.language);
  }

  function written() {
    const told = new URLSearchParams();
    if (state.verdicts.size) told.set('verdict', [...state.verdicts].join(','));
    if (state.rule) told.set('rule', state.rule);
    if (state.group !== null) told.set('class', state.group);
    if (state.words) told.set('q', state.words);
    if (state.page > 1) told.set('page', state.page);
    if (state.view !== 'photos') told.set('list', state.view);
    if (state.photo !== null) told.set('photo', state.photo);
    if (report.elements.language() !== report.about.language) told.set('lang', report.elements.language());
    return '#' + told;
  }

  /** A step that "back" undoes is pushed; typing and stepping through photos replace. */
  function write(pushed) {
    if (written() === (location.hash || '#')) return;
    if (pushed) history.pushState(null, '', written());
    else history.replaceState(null, '', written());
    address = location.hash;
  }

  /* --- what can be done --- */

  const act = {
    toggleVerdict(id) { state.verdicts.has(id) ? state.verdicts.delete(id) : state.verdicts.add(id); choose(); },
    toggleRule(value) { state.rule = state.rule === value ? '' : value; choose(); },
    toggleGroup(name) { state.group = state.group === name ? null : name; choose(); },
    turn(page) { state.page = page; write(true); drawCards(); toCards(); },
    show(index) { const pushed = state.photo === null; state.photo = index; write(pushed); drawDetail(); },
    redraw: drawSummary,
  };

  /** Another choice of photos. */
  function choose() {
    state.page = 1;
    state.view = 'photos';
    write(false);
    draw();
  }

  function clear() {
    Object.assign(state, { verdicts: new Set(), rule: '', group: null, words: '' });
    choose();
  }

  function toCards() {
    document.getElementById('results').scrollIntoView();
  }

  /* --- drawing --- */

  /** Puts new content into a part of the page and leaves the focus on the control that had it. */
  function put(id, ...content) {
    const place = document.getElementById(id);
    const held = place.contains(document.activeElement) ? keyOf(document.activeElement) : null;
    place.replaceChildren(...content);
    if (held) [...place.querySelectorAll('button, select')].find(control => keyOf(control) === held)?.focus();
  }

  function keyOf(control) {
    return [control.className, control.id, JSON.stringify(control.dataset)].join(' ');
  }

  function drawTop() {
    const { about } = report;
    document.documentElement.lang = report.elements.language();
    const specs = [...new Set(report.photos.map(photo => photo.spec))].filter(id => id);
    const language = (id, word) => make('button', {
      type: 'button', lang: id, 'aria-pressed': String(report.elements.language() === id),
      onclick: () => { report.elements.setLanguage(id); write(false); draw(); },
    }, word);
    document.getElementById('top').replaceChildren(
      make('div', {}, make('h1', {}, about.title),
        make('p', { class: 'quiet' }, [
          say('about', number(report.photos.length)),
          specs.length && specs.length < 4 ? say('about.spec', report.cards.list(specs)) : '',
          say('about.date', date(new Date(document.lastModified))),
        ].filter(text => text).join(' · '))),
      make('div', { class: 'controls tools' },
        make('nav', { class: 'files', 'aria-label': say('files') },
          ['xlsx', 'csv', 'jsonl'].map(id => make('a', { href: 'results.' + id }, say('files.' + id)))),
        make('div', { class: 'choice', role: 'group', 'aria-label': say('language') },
          language('zh', '中文'), language('en', 'English')),
        make('button', { type: 'button', class: 'print', onclick: print }, say('print'))),
      make('p', { class: 'privacy' }, say('privacy')));
  }

  function drawSummary() {
    put('summary', report.charts.tiles(state, act), report.charts.charts(state, act));
  }

  function drawTabs() {
    const tab = (id, title, count) => make('button', {
      type: 'button', 'data-view': id, 'aria-current': state.view === id ? 'page' : null,
      onclick: () => { state.view = id; state.photo = null; write(true); draw(); },
    }, say('option', title, number(count)));
    document.getElementById('tabs').setAttribute('aria-label', say('sections'));
    put('tabs', ...(report.lists.length
      ? [tab('photos', say('photos'), report.photos.length), ...report.lists.map(l => tab(l.id, l.title, l.rows.length))]
      : []));
  }

  /** Kept while it is used: a new field would lose the letters that an input method is composing. */
  function drawFilter() {
    const counts = report.count(state.group);
    const option = (value, text) => make('option', { value }, text);
    const rules = ['fail', 'not-assessed', 'warn'].filter(outcome => counts.outcomes[outcome].size || state.rule.startsWith(outcome))
      .map(outcome => make('optgroup', { label: say('filter.rule.' + outcome) },
        report.mostFirst(withChosen(counts.outcomes[outcome], outcome)).map(([id, count]) =>
          option(outcome + ':' + id, say('option', rule(id), number(count))))));
    put('verdicts', ...report.VERDICTS.map(id => make('button', {
      type: 'button', class: 'is-' + id, 'aria-pressed': String(state.verdicts.has(id)), 'data-chip': id,
      onclick: () => act.toggleVerdict(id),
    }, sign(id), verdict(id))));
    document.getElementById('rule').replaceChildren(option('', say('filter.rule.all')), ...rules);
    document.getElementById('rule').value = state.rule;
    const classes = report.classes().map(row => row.group);
    const choice = document.getElementById('class');
    if (choice.lang !== report.elements.language()) {
      choice.lang = report.elements.language();
      choice.replaceChildren(option('', say('filter.class.all')), ...classes.map(name => option('=' + name, group(name))));
    }
    choice.value = state.group === null ? '' : '=' + state.group;
    document.getElementById('class-label').hidden = classes.every(name => !name);
    document.getElementById('clear').hidden = !isFiltered();
    document.getElementById('clear').textContent = say('filter.clear');
    document.getElementById('rule-text').textContent = say('filter.rule');
    document.getElementById('class-text').textContent = say('filter.class');
    document.getElementById('verdicts').setAttribute('aria-label', say('filter.verdict'));
    document.getElementById('filter').setAttribute('aria-label', say('filter'));
    const words = document.getElementById('words');
    words.placeholder = say('filter.search');
    words.setAttribute('aria-label', say('filter.search'));
    if (words.value !== state.words && document.activeElement !== words) words.value = state.words;
  }

  function withChosen(rules, outcome) {
    const [chosenOutcome, id] = state.rule.split(':');
    return chosenOutcome === outcome && !rules.has(id) ? new Map([...rules, [id, 0]]) : rules;
  }

  function isFiltered() {
    return state.verdicts.size > 0 || state.rule !== '' || state.group !== null || state.words !== '';
  }

  function drawCards() {
    filtered = report.filter(state);
    const all = filtered.length === report.photos.length;
    document.getElementById('shown').textContent = all
      ? say('shown.all', number(filtered.length))
      : say('shown', number(filtered.length), number(report.photos.length));
    put('cards', report.cards.cards(filtered, state.page, act));
  }

  function drawDetail() {
    const photo = state.photo === null ? null : report.at(state.photo);
    if (!photo) { report.detail.hide(); return; }
    const list = report.lists.find(known => known.id === state.view);
    report.detail.show(photo, list ? report.listTables.photos(list) : filtered, act.show, closed);
  }

  function closed() {
    const shown = state.photo;
    state.photo = null;
    write(false);
    document.querySelector('[data-photo="' + shown + '"]')?.focus();
  }

  function draw() {
    const list = report.lists.find(known => known.id === state.view);
    drawTop();
    drawSummary();
    drawTabs();
    drawFilter();
    drawCards();
    document.getElementById('photos').hidden = Boolean(list);
    put('list', ...(list ? [report.listTables.table(list, act.show)] : []));
    drawDetail();
  }

  /* --- printing --- */

  function chosen() {
    const [outcome, id] = state.rule.split(':');
    return [
      ...[...state.verdicts].map(verdict),
      state.rule ? say('filter.rule.' + outcome) + ' ' + rule(id) : '',
      state.group === null ? '' : group(state.group),
      state.words,
    ].filter(text => text);
  }

  function beginPrint() {
    if (state.view !== 'photos') return;
    const told = chosen();
    document.getElementById('printed').textContent = told.length ? say('print.filter', told.join(' · ')) : '';
    document.getElementById('cards').replaceChildren(report.cards.printed(filtered));
  }

  /** With all pictures loaded before the browser lays out the sheets. */
  async function print() {
    beginPrint();
    const images = [...document.querySelectorAll('#cards img')];
    await Promise.all(images.map(image => image.decode().catch(() => {})));
    window.print();
  }

  /* --- the beginning --- */

  function start() {
    let typing = 0;
    document.getElementById('main').append(
      report.charts.patterns(),
      make('div', { id: 'summary' }),
      make('nav', { id: 'tabs', class: 'tabs controls' }),
      make('div', { id: 'list' }),
      make('section', { id: 'photos' },
        make('form', { id: 'filter', class: 'filter controls', role: 'search', onsubmit: event => event.preventDefault() },
          make('div', { id: 'verdicts', role: 'group' }),
          make('input', { id: 'words', type: 'search', autocomplete: 'off', oninput: event => {
            clearTimeout(typing);
            const { value } = event.target;
            typing = setTimeout(() => { state.words = value; choose(); }, 120);
          } }),
          make('label', {}, make('span', { id: 'rule-text' }),
            make('select', { id: 'rule', onchange: event => { state.rule = event.target.value; choose(); } })),
          make('label', { id: 'class-label' }, make('span', { id: 'class-text' }),
            make('select', { id: 'class', onchange: event => {
              state.group = event.target.value ? event.target.value.slice(1) : null;
              choose();
            } }))),
        make('p', { id: 'results', class: 'results' },
          make('span', { id: 'shown', role: 'status' }), make('span', { id: 'printed' }),
          make('button', { id: 'clear', type: 'button', class: 'link controls', onclick: () => {
            document.getElementById('words').value = '';
            clear();
          } })),
        make('div', { id: 'cards' })));
    restore();
    window.addEventListener('popstate', restore);
    window.addEventListener('hashchange', restore);
    window.addEventListener('beforeprint', beginPrint);
    window.addEventListener('afterprint', drawCards);
  }

  /** Both events may tell of one step. */
  function restore() {
    if (address === location.hash) return;
    read();
    draw();
  }

  document.addEventListener('DOMContentLoaded', start);
})(window.photoSpec);
