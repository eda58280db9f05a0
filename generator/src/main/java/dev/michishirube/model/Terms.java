package dev.michishirube.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contact asks of someone and what it gives: name, cost, what happens, what is kept. */
public record Terms(
    Anonymity anonymity,
    YesNo familyOnly,
    List<String> askedFor,
    List<String> notAsked,
    List<String> okTo,
    List<String> whatHappens,
    @Nullable Dated<Fee> fee,
    @Nullable Claim confidentiality,
    @Nullable Claim recordsKept,
    YesNo sharingNeedsConsent,
    YesNo canChangeCounselor) {
  public Terms {
    askedFor = List.copyOf(askedFor);
    notAsked = List.copyOf(notAsked);
    okTo = List.copyOf(okTo);
    whatHappens = List.copyOf(whatHappens);
  }

  /** Whether a name is needed. */
  public enum Anonymity {
    ANONYMOUS_OK,
    NICKNAME_OK,
    NAME_REQUIRED,
    UNKNOWN
  }

  /** A claim on privacy with the source that makes it. */
  public record Claim(String text, @Nullable Source source) {}
}
