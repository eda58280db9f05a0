/**
 * The benchmark's invented content, in the guide's form and in Hugo's. Run by {@code
 * generator/bench/run}, never by the tests.
 */
@NullMarked
package dev.michishirube.bench;

import org.jspecify.annotations.NullMarked;
