/** The record format for editors: JSON Schema, made from the declarations that decode it. */
@NullMarked
package dev.michishirube.check.schema;

import org.jspecify.annotations.NullMarked;
