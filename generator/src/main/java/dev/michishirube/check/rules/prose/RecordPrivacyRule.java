package dev.michishirube.check.rules.prose;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record says on privacy must be said by somebody: each service does it differently. */
public final class RecordPrivacyRule implements ContentRule {
  static final Rule NO_SOURCE =
      Rule.warning(
          "privacy.claim.source",
          new Text("{0} に出典（source）がありません。", "{0} has no source."),
          new Text(
              "source: {title: …, url: https://…} を加えるか、確かめられないときは項目を消してください。",
              "Add source: {title: …, url: https://…}, or leave the key out when nobody has said it."));
  static final Rule IN_TEXT =
      Rule.warning(
          "privacy.claim.text",
          new Text("「{0}」の根拠になる出典がありません。", "Nothing backs “{0}”."),
          new Text(
              "confidentiality: {text: …, source: {…}} に書くか、出典の confirms に privacy を加えてください。",
              "Put it into confidentiality with its source, or add privacy to confirms of a source."));

  private static final Set<String> CONFIRMS = Set.of("privacy", "confidentiality", "records_kept");

  @Override
  public List<Rule> rules() {
    return List.of(NO_SOURCE, IN_TEXT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> entry : content.centers()) {
      Terms terms = entry.value().terms();
      boolean backed =
          entry.value().evidence().sources().stream()
              .anyMatch(s -> s.confirms().stream().anyMatch(CONFIRMS::contains));
      if (!backed) {
        claim("confidentiality", terms.confidentiality(), entry, findings);
        claim("records_kept", terms.recordsKept(), entry, findings);
        texts(entry, terms, findings);
      }
    }
  }

  private static void claim(
      String key, Terms.@Nullable Claim claim, Entry<Center> entry, Findings findings) {
    if (claim != null && claim.source() == null) {
      findings.add(NO_SOURCE.at(entry.at(key), key));
    }
  }

  private static void texts(Entry<Center> entry, Terms terms, Findings findings) {
    if (terms.confidentiality() != null || terms.recordsKept() != null) {
      return;
    }
    for (Passage passage : FieldTexts.in(entry.source())) {
      Optional<String> claim = PrivacyClaimRule.claimIn(passage);
      claim.ifPresent(words -> findings.add(IN_TEXT.at(passage.at(0), words)));
    }
  }
}
