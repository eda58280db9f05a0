/** The gate that lets no secret value into any output, whatever form it takes. */
@NullMarked
package dev.michishirube.verify.secret;

import org.jspecify.annotations.NullMarked;
