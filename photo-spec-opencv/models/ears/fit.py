#!/usr/bin/env python3
"""Fits the ears' weights to the table that EarTable writes; README.md beside it says to what, and how well it works.

    python3 fit.py TABLE FACES_LABELS FRL_NEUTRAL EAR_LABELS WEIGHTS [val]

Everything is chosen on the development half, by folds of whole persons; only the word val shows the other half.
Needs numpy and scipy.
"""
import csv
import hashlib
import sys

import numpy as np
from scipy.optimize import minimize

FEATURES = ([f'skin{r}{c}' for r in range(8) for c in range(4)] + [f'person{r}{c}' for r in range(8) for c in range(4)]
            + 'skin skin_rows tone lightness reach_jaw reach_temple hair_below person_beyond hair_temple yaw'.split())
L2 = 10.0           # on standardised features
COPY_WEIGHT = 0.15  # of a jittered copy, six a photo
GUESSED_WEIGHT = 0.6
GUESSED_FROM = 9    # degrees of yaw at which the nearer ear is taken for the one that is seen
COVERED_TO, VISIBLE_FROM = 0.3, 0.8


def rows(path, **options):
    return csv.DictReader(open(path, encoding='utf-8'), **options)


class Photos:
    """One entry a photo and copy: features (2 x 74), truth of the right and the left ear, and of both."""

    def __init__(self, table, faces, frl, corrections):
        names = ['file', 'copy', 'side', 'degrees', *FEATURES]
        lines = list(rows(table, fieldnames=names))
        entries = list(zip(lines[::2], lines[1::2]))
        self.file = [r['file'] for r, _ in entries]
        self.copy = np.array([int(r['copy']) for r, _ in entries])
        self.x = np.array([[[float(e[f]) for f in FEATURES] for e in pair] for pair in entries])
        self.frl = {r['id']: r for r in rows(frl)}
        self.labels = {r['file']: r for r in rows(faces)}
        corrected = {r['file']: r['corrected'] for r in rows(corrections)}
        self.person = np.array([self.key(f) for f in self.file])
        self.dev = np.array([hashlib.md5(k.encode()).digest()[0] % 2 == 0 for k in self.person])
        original = [self.both(f, {}) for f in self.file]
        self.asked = (self.copy == 0) & np.array([f in self.labels or f[3:6] == '_03' for f in self.file])
        self.both_labelled = np.array(original, float)
        self.both_corrected = np.array([self.both(f, corrected) for f in self.file], float)
        truths = [self.ears(f, c, float(r['degrees']), corrected) for f, c, (r, _) in zip(self.file, self.copy, entries)]
        self.y = np.array([t[:2] for t in truths], float)
        self.weight = np.array([t[2] for t in truths]) * np.where(self.copy == 0, 1, COPY_WEIGHT)

    def key(self, file):
        return file if file in self.labels else file[:3]

    def word(self, file, corrected):
        label = self.labels[file]
        return corrected.get(file, label['both_ears_visible']) if label['faces'] == '1' else 'unclear'

    def both(self, file, corrected):
        if file not in self.labels:
            return self.frl[file[:3]]['both_ears'] == 'y'
        return {'y': 1, 'n': 0, 'one': 0, 'right': 0, 'left': 0}.get(self.word(file, corrected))

    def ears(self, file, copy, degrees, corrected):
        """Right, left and the weight; right is the person's own and lies at the picture's left unless it is mirrored."""
        weight = 1
        if file not in self.labels:
            pair = [self.frl[file[:3]]['ears_' + side] == 'visible' for side in ('right', 'left')]
        else:
            word = self.word(file, corrected)
            if word == 'one' and abs(degrees) > GUESSED_FROM:
                return (degrees > 0, degrees < 0, GUESSED_WEIGHT)
            pair = {'y': (1, 1), 'n': (0, 0), 'right': (1, 0), 'left': (0, 1)}.get(word, (None, None))
        return (*(pair[::-1] if copy % 2 else pair), weight)


def fit(x, y, weight):
    """Bias and weights, for features as they are."""
    mean, spread = x.mean(0), x.std(0) + 1e-3
    z = (x - mean) / spread

    def loss(w):
        s = z @ w[1:] + w[0]
        slope = weight * (1 / (1 + np.exp(-s)) - y)
        return ((weight * (np.logaddexp(0, s) - y * s)).sum() + L2 / 2 * (w[1:] ** 2).sum(),
                np.r_[slope.sum(), z.T @ slope + L2 * w[1:]])

    w = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method='L-BFGS-B', options={'maxiter': 400}).x
    scaled = w[1:] / spread
    return np.r_[w[0] - mean @ scaled, scaled]


def probability(weights, x):
    return 1 / (1 + np.exp(-(x @ weights[1:] + weights[0])))


def trained(photos, chosen):
    chosen = chosen & ~np.isnan(photos.y[:, 0])
    return fit(photos.x[chosen].reshape(-1, len(FEATURES)), photos.y[chosen].ravel(), np.repeat(photos.weight[chosen], 2))


def out_of_fold(photos, seed, folds=10):
    people = sorted(set(photos.person))
    of = dict(zip(people, np.random.RandomState(seed).permutation(len(people)) % folds))
    fold = np.array([of[p] for p in photos.person])
    p = np.full(photos.y.shape, np.nan)
    for k in range(folds):
        p[fold == k] = probability(trained(photos, photos.dev & (fold != k)), photos.x[fold == k])
    return p


def judged(p, truth):
    least = p.min(1)
    said = np.where(least >= VISIBLE_FROM, 1, np.where(least <= COVERED_TO, 0, -1))
    decided = said >= 0
    right = (said == truth)[decided].mean() if decided.any() else np.nan
    return [right, 1 - decided.mean(), ((said == 1) & (truth == 0)).sum(), ((said == 0) & (truth == 1)).sum(), len(truth)]


def tell(title, runs):
    right, undecided, passed, refused, count = np.mean(runs, 0)
    print(f'{title:34s} {count:4.0f} photos: right if decided {right:.3f}, undecided {undecided:.3f}, '
          f'passed wrongly {passed:.1f}, refused wrongly {refused:.1f}')


def groups(photos, p, half):
    """The FRL portraits by sex, ethnicity and hair."""
    for field in ('sex', 'ethnicity', 'hair_colour'):
        values = np.array([photos.frl.get(f[:3], {}).get(field, '') if f not in photos.labels else '' for f in photos.file])
        for value in sorted(set(values) - {''}):
            some = half & photos.asked & (values == value)
            if some.any():
                tell(f'  {field} {value}', [judged(p[some], photos.both_corrected[some])])


def main(table, faces, frl, corrections, out, *halves):
    photos = Photos(table, faces, frl, corrections)
    seeds = range(8)
    folds = [out_of_fold(photos, seed) for seed in seeds]
    weights = trained(photos, photos.dev)
    for half, results in (('dev out-of-fold', folds), ('val', [probability(weights, photos.x)])):
        if half == 'val' and 'val' not in halves:
            continue
        for name, truth in (('corrected', photos.both_corrected), ('as labelled', photos.both_labelled)):
            some = photos.asked & ~np.isnan(truth) & (photos.dev == (half != 'val'))
            tell(f'{half}, {name}', [judged(p[some], truth[some]) for p in results])
    p = np.where(photos.dev[:, None], np.mean(folds, 0), probability(weights, photos.x))
    groups(photos, p, photos.dev if 'val' not in halves else photos.dev | True)
    with open(out, 'w', encoding='utf-8', newline='\n') as file:
        file.write('name,weight\n')
        for name, weight in zip(['bias', *FEATURES], weights):
            file.write(f'{name},{weight:.6f}\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
