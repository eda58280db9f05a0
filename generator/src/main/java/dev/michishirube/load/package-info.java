/** First stage: files become trees that remember where everything stood. */
@NullMarked
package dev.michishirube.load;

import org.jspecify.annotations.NullMarked;
