/** Which leaflets a guide has: those that its files ask for, and those that every guide gets. */
@NullMarked
package dev.michishirube.model.leaflet;

import org.jspecify.annotations.NullMarked;
