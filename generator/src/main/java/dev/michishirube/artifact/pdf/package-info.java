/** Reads back what a person or a program can read in a PDF of ours. */
@NullMarked
package dev.michishirube.artifact.pdf;

import org.jspecify.annotations.NullMarked;
