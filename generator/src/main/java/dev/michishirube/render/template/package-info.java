/** Templates and words: what turns a view into bytes. */
@NullMarked
package dev.michishirube.render.template;

import org.jspecify.annotations.NullMarked;
