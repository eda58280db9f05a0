package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was wrong and is mended, the newest first. */
public record CorrectionsView(
    PublisherView publisher, List<PolicyView> policies, List<CorrectionView> corrections) {
  public CorrectionsView {
    policies = List.copyOf(policies);
    corrections = List.copyOf(corrections);
  }

  /**
   * One correction.
   *
   * @param subject the page that it is about, or its name alone
   * @param about more of it in words
   */
  public record CorrectionView(
      String date,
      String dateIso,
      @Nullable LinkView subject,
      @Nullable String about,
      String was,
      String now) {}
}
