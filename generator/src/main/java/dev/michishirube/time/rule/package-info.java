/**
 * What a specification of hours says of one day, exactly as OSM {@code opening_hours} means it.
 * Nothing here knows of Japan but the public holidays it is handed.
 */
@NullMarked
package dev.michishirube.time.rule;

import org.jspecify.annotations.NullMarked;
