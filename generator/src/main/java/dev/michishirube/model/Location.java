package dev.michishirube.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a center is, as far as it may be told. No variant but the public one holds an address. */
public sealed interface Location {
  /** The address may be shown. */
  record Public(
      @Nullable String postalCode,
      @Nullable Dated<String> address,
      @Nullable String building,
      @Nullable String floor,
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude,
      @Nullable String access)
      implements Location {}

  /** Only the municipality or prefecture may be shown. */
  record AreaOnly() implements Location {}

  /** The address is told to people who make contact. */
  record OnContact() implements Location {}

  /** The address is secret; its value goes to the secret gate alone. */
  record Secret() implements Location {}

  /** Nothing is known. */
  record Unknown() implements Location {}
}
