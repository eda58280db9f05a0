/** Prefectures, municipalities and wards: the reference data of places. */
@NullMarked
package dev.michishirube.model.geo;

import org.jspecify.annotations.NullMarked;
