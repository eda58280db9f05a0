/** All routes, planned and checked for collisions before anything is rendered. */
@NullMarked
package dev.michishirube.plan;

import org.jspecify.annotations.NullMarked;
