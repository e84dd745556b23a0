/* What the scripts in data/ hand in, put together, counted and filtered. Texts in two languages are pairs: Chinese, English. */
window.photoSpec = (function () {
  'use strict';

  const VERDICTS = ['compliant', 'undetermined', 'non-compliant', 'error'];
  const OUTCOMES = ['pass', 'warn', 'fail', 'not-assessed'];

  const about = {};
  const photos = [];
  const lists = [];
  const places = new Map();
  const counted = new Map();
  const tables = { sentences: [], findings: [], folders: [], groups: [], specs: [] };

  function begin(values) {
    Object.assign(about, values);
  }

  function list(values) {
    lists.push(values);
  }

  /** Takes a part of the photos. Numbers point into tables that grow from part to part. */
  function add(part) {
    part.sentences.forEach(pair => tables.sentences.push(pair));
    part.findings.forEach(finding => tables.findings.push(readFinding(finding)));
    part.folders.forEach(text => tables.folders.push(text));
    part.groups.forEach(text => tables.groups.push(text));
    part.specs.forEach(text => tables.specs.push(text));
    part.photos.forEach(row => {
      const photo = readPhoto(row);
      places.set(photo.index, photo);
      photos.push(photo);
    });
  }

  function readFinding([rule, outcome, required, message, advice]) {
    return {
      rule,
      outcome,
      required: required === 1,
      message: tables.sentences[message],
      advice: advice < 0 ? null : tables.sentences[advice],
      photos: 0,
    };
  }

  function readPhoto([index, folder, name, group, verdict, spec, bytes, width, height, findings, notes]) {
    const photo = {
      index,
      folder: tables.folders[folder],
      name,
      group: tables.groups[group],
      verdict,
      spec: spec < 0 ? '' : tables.specs[spec],
      bytes,
      width,
      height,
      findings: findings.map(number => tables.findings[number]),
      notes: notes.map(number => tables.sentences[number]),
    };
    photo.findings.forEach(finding => { finding.photos++; });
    return photo;
  }

  function has(photo, outcome, rule) {
    return photo.findings.some(finding => finding.outcome === outcome && finding.rule === rule);
  }

  /** The photos that a choice leaves: verdicts (none chosen means all), "outcome:rule", a class or null, words. */
  function filter({ verdicts, rule, group, words }) {
    const [outcome, ruleId] = rule.split(':');
    const parts = words.toLowerCase().split(/\s+/).filter(part => part);
    return photos.filter(photo =>
      (verdicts.size === 0 || verdicts.has(photo.verdict)) &&
      (group === null || photo.group === group) &&
      (!rule || has(photo, outcome, ruleId)) &&
      parts.every(part => searched(photo).includes(part)));
  }

  /** What words are looked for in; made when somebody first searches. */
  function searched(photo) {
    if (!photo.searched) photo.searched = (photo.folder + photo.name + '\n' + photo.group).toLowerCase();
    return photo.searched;
  }

  /** How many photos have each verdict, and each outcome of each rule, in a class or in all (null). */
  function count(group) {
    if (!counted.has(group)) counted.set(group, countAgain(group));
    return counted.get(group);
  }

  function countAgain(group) {
    const rows = classes().filter(row => group === null || row.group === group);
    const sum = name => rows.reduce((total, row) => total + row[name], 0);
    const counts = { total: 0, verdicts: newCounts(), outcomes: {}, missing: sum('missing'), expected: sum('expected') };
    OUTCOMES.forEach(outcome => { counts.outcomes[outcome] = new Map(); });
    const tell = ({ outcome, rule }, times) => {
      const rules = counts.outcomes[outcome];
      rules.set(rule, (rules.get(rule) || 0) + times);
    };
    for (const row of rows) {
      counts.total += row.photos;
      VERDICTS.forEach(verdict => { counts.verdicts[verdict] += row.counts[verdict]; });
    }
    if (group === null) tables.findings.forEach(finding => tell(finding, finding.photos));
    else photos.filter(photo => photo.group === group).forEach(photo => photo.findings.forEach(finding => tell(finding, 1)));
    return counts;
  }

  function newCounts() {
    return Object.fromEntries(VERDICTS.map(verdict => [verdict, 0]));
  }

  let classRows = null;

  /** Every class of a photo or of the roster, with its counts. */
  function classes() {
    if (classRows) return classRows;
    const rows = new Map();
    const row = group => {
      if (!rows.has(group)) rows.set(group, { group, counts: newCounts(), photos: 0, expected: 0 });
      return rows.get(group);
    };
    for (const photo of photos) {
      const found = row(photo.group);
      found.counts[photo.verdict]++;
      found.photos++;
    }
    about.expected.forEach(([group, students]) => { row(group).expected = students; });
    classRows = [...rows.values()];
    for (const found of classRows) {
      found.missing = Math.max(0, found.expected - found.photos);
      found.total = found.photos + found.missing;
    }
    return classRows;
  }

  /** Rules with their counts, the most frequent first. */
  function mostFirst(rules) {
    return [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  return {
    VERDICTS, about, photos, lists, begin, list, add, filter, count, classes, mostFirst,
    at: index => places.get(index),
  };
})();
