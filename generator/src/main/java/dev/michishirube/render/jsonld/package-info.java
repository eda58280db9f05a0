/** Structured data of pages: schema.org in JSON-LD. */
@NullMarked
package dev.michishirube.render.jsonld;

import org.jspecify.annotations.NullMarked;
