package io.github.photospec.spec;

import java.util.Map;

/**
 * Where a mapping and its values stand in the file, so that a problem found later can name its line.
 *
 * @param path how to reach the mapping, for example {@code rules.width}; empty for the whole file
 * @param self where the mapping starts
 * @param keys where the value of each key starts; entries of a list have keys like {@code urls[1]}
 */
record Places(String path, Place self, Map<String, Place> keys) {
    boolean has(String key) {
        return keys.containsKey(key);
    }

    /** The place of a key's value; of the mapping, if the key is not there. */
    Place of(String key) {
        return keys.getOrDefault(key, self);
    }

    /** How to reach a key, for example {@code rules.width.min}. */
    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
