/** Ways to look at the records: by trouble, by way of contact, by who one is. */
@NullMarked
package dev.michishirube.model.facet;

import org.jspecify.annotations.NullMarked;
