package dev.michishirube.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who confirmed a record: a section may be named, a person only when the writer says so. */
final class Confirmer {
  /** How the names of sections and bodies end in Japanese. */
  private static final Pattern BODY =
      Pattern.compile(
          ".*(課|係|部|局|室|班|担当|担当者|窓口|センター|事務所|福祉所|役所|役場|本部|協議会|会|法人|編集部|機構|[都道府県市区町村])"
              + "([（(].*[）)])?");

  private Confirmer() {}

  /** Without the name of a person who has not agreed to be named. */
  static Evidence.@Nullable Assured shown(Evidence.@Nullable Assured assured) {
    if (assured == null || assured.by() == null || assured.showName()) {
      return assured;
    }
    boolean body = BODY.matcher(assured.by()).matches();
    return body
        ? assured
        : new Evidence.Assured(assured.date(), null, assured.method(), assured.nextDue(), false);
  }
}
