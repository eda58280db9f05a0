package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.check.shape.NearestWord;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Translation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** A translation belongs to one Japanese text, as it stands today. */
final class Translations implements ContentRule {
  static final Rule UNKNOWN_RECORD =
      Rule.error(
          "translation.of.unknown",
          new Text("訳のもとの「{0}」がありません。", "There is no \"{0}\" to translate."),
          new Text(
              "記録の id（記事は articles/名前）を書いてください。{1}",
              "Give the id of a record, or articles/<name>. {1}"));
  static final Rule UNKNOWN_FIELD =
      Rule.error(
          "translation.field.unknown",
          new Text("「{0}」に「{1}」という項目はありません。", "\"{0}\" has no field \"{1}\"."),
          new Text(
              "name や channels/0/label のように、もとの記録にある項目を書いてください。",
              "Name a field of the record, such as name or channels/0/label."));
  static final Rule STALE =
      Rule.warning(
          "translation.stale",
          new Text(
              "もとの日本語が変わりました（{0} の {1}）。訳を見直してください。",
              "The Japanese text has changed ({1} of {0}): look at the translation again."),
          new Text(
              "訳を直してから「hash: {2}」と書いてください。いまの日本語：{3}",
              "Mend it, then write \"hash: {2}\". The text now: {3}"));

  private static final int HASH_DIGITS = 8;

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN_RECORD, UNKNOWN_FIELD, STALE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    if (content.translations().isEmpty()) {
      return;
    }
    Originals originals = Originals.of(content);
    for (Entry<Translation> translation : content.translations()) {
      String of = translation.value().of();
      if (!originals.has(of)) {
        String near = NearestWord.among(originals.ids(), of).map(n -> "→ " + n).orElse("");
        findings.add(UNKNOWN_RECORD.at(translation.at("of"), of, near));
      } else {
        fields(translation, originals, findings);
      }
    }
  }

  private static void fields(
      Entry<Translation> translation, Originals originals, Findings findings) {
    List<Translation.Field> fields = translation.value().fields();
    for (Translation.Field field : fields) {
      Position at = translation.at("fields", field.path());
      String text = originals.text(translation.value().of(), field.path()).orElse(null);
      if (text == null) {
        findings.add(UNKNOWN_FIELD.at(at, translation.value().of(), field.path()));
      } else if (!hash(text).equals(field.hash())) {
        findings.add(STALE.at(at, translation.value().of(), field.path(), hash(text), text));
      }
    }
  }

  /** First eight hex digits of the SHA-256 of the UTF-8 text. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
