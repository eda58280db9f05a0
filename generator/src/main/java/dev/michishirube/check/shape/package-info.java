/** The one declaration of each kind of file, from which decoding and JSON Schema both follow. */
@NullMarked
package dev.michishirube.check.shape;

import org.jspecify.annotations.NullMarked;
