package dev.michishirube.search;

/**
 * One result.
 *
 * @param key what it leads to: {@code center/yorisoi}, {@code place/280003}; see {@link Findable}
 */
record Hit(String key) {}
