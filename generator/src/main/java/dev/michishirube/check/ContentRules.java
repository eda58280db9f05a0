package dev.michishirube.check;

import dev.michishirube.check.rules.DataRules;
import dev.michishirube.check.rules.prose.ProseChecks;
import dev.michishirube.check.rules.prose.RecordPrivacyRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules over typed content, in the order in which they run. */
public final class ContentRules {
  public static final List<ContentRule> ALL =
      Stream.concat(DataRules.ALL.stream(), Stream.of(new ProseChecks(), new RecordPrivacyRule()))
          .toList();

  private ContentRules() {}
}
