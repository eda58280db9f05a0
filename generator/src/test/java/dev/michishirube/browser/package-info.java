/** What the tests look at pages with: a browser, and the checker of HTML. */
@NullMarked
package dev.michishirube.browser;

import org.jspecify.annotations.NullMarked;
