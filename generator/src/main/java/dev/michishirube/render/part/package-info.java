/** What pages share: links, cards, ways of contact, words for dates, hours and places. */
@NullMarked
package dev.michishirube.render.part;

import org.jspecify.annotations.NullMarked;
