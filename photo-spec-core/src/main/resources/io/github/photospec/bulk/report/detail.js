/* One photo with all that was found, in a dialog that steps through its neighbours. */
(function (report) {
  'use strict';

  const { make, say, number, pick, rule, group, sign, badge, thumbnail } = report.elements;
  const ORDER = ['fail', 'not-assessed', 'warn', 'pass'];

  function box() {
    return document.getElementById('detail');
  }

  /** Shows a photo of these; "step" is asked for another one, "close" told that the dialog closes. */
  function show(photo, photos, step, close) {
    const dialog = box();
    const at = photos.indexOf(photo);
    const held = dialog.contains(document.activeElement) ? document.activeElement.className : '';
    const go = by => { if (photos[at + by]) step(photos[at + by].index); };
    dialog.setAttribute('aria-label', say('detail.photo', number(photo.index + 1)));
    const bar = make('div', { class: 'bar-top' },
      make('span', { class: 'quiet position', 'aria-live': 'polite' },
        at < 0 ? '' : say('detail', number(at + 1), number(photos.length))),
      button('previous', '‹', !photos[at - 1], () => go(-1)),
      button('next', '›', at < 0 || !photos[at + 1], () => go(1)),
      button('close', '✕', false, () => dialog.close()));
    dialog.replaceChildren(bar, make('div', { class: 'detail' },
      make('div', { class: 'picture' },
        thumbnail(photo, { loading: 'eager', alt: say('detail.photo', number(photo.index + 1)) })),
      make('div', { class: 'words' }, facts(photo), findings(photo))),
    make('p', { class: 'quiet keys' }, say('detail.keys')));
    dialog.onkeydown = event => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by) { event.preventDefault(); go(by); }
    };
    dialog.onclick = event => { if (event.target === dialog) dialog.close(); };
    dialog.onclose = close;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    const again = [...dialog.querySelectorAll('.step')].find(known => known.className === held && !known.disabled);
    (again || dialog).focus();
  }

  function button(id, mark, disabled, onclick) {
    return make('button', {
      type: 'button', class: 'step ' + id, disabled, onclick, 'aria-label': say('detail.' + id), title: say('detail.' + id),
    }, mark);
  }

  function facts(photo) {
    const rows = [
      [say('detail.file'), photo.folder + photo.name],
      photo.group ? [say('filter.class'), group(photo.group)] : null,
      photo.bytes ? [say('detail.bytes'), say('detail.kilobytes', number(Math.round(photo.bytes / 102.4) / 10))] : null,
    ];
    return [
      make('p', { class: 'top' }, badge(photo.verdict),
        make('span', { class: 'number' }, say('number', number(photo.index + 1)))),
      make('h2', {}, photo.name || photo.folder),
      make('dl', {}, rows.filter(row => row).flatMap(([term, text]) => [make('dt', {}, term), make('dd', {}, text)])),
    ];
  }

  function findings(photo) {
    const found = outcome => photo.findings.filter(finding => finding.outcome === outcome);
    const parts = ORDER.filter(outcome => outcome !== 'pass' && found(outcome).length)
      .map(outcome => make('ul', { class: 'findings' }, found(outcome).map(finding)));
    if (photo.notes.length) {
      const notes = photo.notes.map(note => make('li', {}, sign(photo.verdict === 'error' ? 'error' : 'warn'),
        make('div', {}, make('p', {}, pick(note)))));
      if (photo.verdict !== 'error') parts.push(make('h3', {}, say('detail.remarks')));
      parts.push(make('ul', { class: 'findings' }, notes));
    }
    const passed = found('pass');
    if (passed.length) {
      parts.push(make('details', { open: photo.verdict === 'compliant' },
        make('summary', {}, say('detail.passed', number(passed.length))),
        make('ul', { class: 'findings' }, passed.map(finding))));
    }
    return parts;
  }

  function finding({ rule: id, outcome, message, advice }) {
    return make('li', {}, sign(outcome), make('div', {},
      make('p', {}, make('b', {}, rule(id)), ' ', make('span', {}, pick(message))),
      advice ? make('p', { class: 'advice' }, say('advice', pick(advice))) : null));
  }

  function hide() {
    if (box().open) box().close();
  }

  report.detail = { show, hide };
})(window.photoSpec);
