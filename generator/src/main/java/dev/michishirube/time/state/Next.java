package dev.michishirube.time.state;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What comes next.
 *
 * @param opens when it surely opens; null when that is not within 13 months
 * @param unconfirmed the first later day before {@code opens} of which nobody knows; null when
 *     there is none
 */
public record Next(@Nullable LocalDateTime opens, @Nullable LocalDate unconfirmed) {}
