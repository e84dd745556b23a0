/* Words, signs, and the making of elements. Text only ever becomes text: nothing here reads markup. */
(function (report) {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';
  let language = 'zh';

  /** An element with attributes, listeners ("onclick") and children; a text child stays text. */
  function make(tag, attributes, ...children) {
    return fill(document.createElement(tag), attributes, children);
  }

  function draw(tag, attributes, ...children) {
    return fill(document.createElementNS(SVG, tag), attributes, children);
  }

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined));
    return element;
  }

  /** The page's own text with its places filled. */
  function say(key, ...values) {
    const places = ['{first}', '{second}'];
    const text = report.about.texts[language][key];
    return values.reduce((said, value, i) => said.split(places[i]).join(value), text);
  }

  function number(value) {
    return value.toLocaleString(language);
  }

  /** The half of a pair that is in the page's language. */
  function pick(pair) {
    return pair[language === 'zh' ? 0 : 1];
  }

  function verdict(id) {
    const pair = report.about.verdicts[id];
    return capital(pair ? pick(pair) : say('verdict.' + id));
  }

  function rule(id) {
    return report.about.rules[id] ? capital(pick(report.about.rules[id])) : id;
  }

  /** Words of their own begin with a capital, as headings do. */
  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  function date(value) {
    return value.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' });
  }

  function group(name) {
    return name || say('classes.unknown');
  }

  /* A shape of its own for each meaning, so that none is told by its colour alone. */
  const SIGNS = {
    compliant: ['circle', { cx: 8, cy: 8, r: 7.5 }, 'M4.4 8.3 7 10.8 11.7 5.4'],
    undetermined: ['path', { d: 'M8 0 16 8 8 16 0 8Z' }, 'M6 6.4C6 3.6 10 3.6 10 6.4 10 8 8 8 8 9.6M8 12v.1'],
    'non-compliant': ['rect', { x: 0.5, y: 0.5, width: 15, height: 15, rx: 3 }, 'M5 5l6 6M11 5l-6 6'],
    error: ['path', { d: 'M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5Z' }, 'M4.5 8h7'],
    missing: ['rect', { x: 1, y: 1, width: 14, height: 14, rx: 1, 'stroke-dasharray': '3 2' }, 'M8 5v6M5 8h6'],
    warn: ['path', { d: 'M8 .7 15.7 15H.3Z' }, 'M8 5.6v4.6M8 12.6v.1'],
  };
  const SIGN_OF = { pass: 'compliant', fail: 'non-compliant', 'not-assessed': 'undetermined' };

  function sign(meaning) {
    const id = SIGN_OF[meaning] || meaning;
    const [shape, attributes, stroke] = SIGNS[id];
    return draw('svg', { class: 'sign sign-' + id, viewBox: '-0.5 -0.5 17 17', 'aria-hidden': 'true' },
      draw(shape, { class: 'field', ...attributes }),
      draw('path', { class: 'mark', d: stroke }));
  }

  /** A sign and its word. */
  function badge(id) {
    return make('span', { class: 'badge is-' + id }, sign(id), make('span', {}, verdict(id)));
  }

  function thumbnail(photo, attributes) {
    if (!photo.width) return make('span', { class: 'no-picture' }, say('no-picture'));
    const shelf = String(Math.floor(photo.index / 1000)).padStart(3, '0');
    // Lazy before its source: else some browsers begin to load.
    return make('img', {
      loading: 'lazy', decoding: 'async', alt: '', width: photo.width, height: photo.height, ...attributes,
      src: 'thumbnails/' + shelf + '/' + photo.index + '.jpg',
    });
  }

  report.elements = {
    make, draw, say, number, date, pick, verdict, rule, group, sign, badge, thumbnail,
    language: () => language,
    setLanguage: value => { language = value === 'en' ? 'en' : 'zh'; },
  };
})(window.photoSpec);
