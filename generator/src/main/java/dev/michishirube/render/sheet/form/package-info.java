/**
 * What each form of leaflet says: one class a form, from the site's data to blocks, in the words
 * that the pages use too.
 */
@NullMarked
package dev.michishirube.render.sheet.form;

import org.jspecify.annotations.NullMarked;
