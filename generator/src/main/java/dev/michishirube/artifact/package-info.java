/**
 * What is written to the output: every file is an artifact, and every artifact can be read back.
 */
@NullMarked
package dev.michishirube.artifact;

import org.jspecify.annotations.NullMarked;
