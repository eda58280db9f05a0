package dev.michishirube.verify.secret;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.check.Secrets;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.verify.VerifyRules;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for secret values in every file of the site: its name, what a reader sees, what stands in
 * its tags and metadata, however it is written. Findings never say the value.
 *
 * <p>Names of prefectures and municipalities are no secret. May be used from several threads.
 */
public final class SecretGate {
  private static final int LAYERS = 3;

  private final Needles needles;
  private final PublicValues publicValues;

  /**
   * A gate.
   *
   * @param secrets what may be in no file
   * @param publicValues what public records show of themselves and where
   * @param gazetteer tells the municipality of an address from its town
   */
  public SecretGate(Secrets secrets, PublicValues publicValues, Gazetteer gazetteer) {
    this.needles = new Needles(secrets, gazetteer);
    this.publicValues = publicValues;
  }

  /** Adds an error for each secret value in the file, once a record and kind of value. */
  public void inspect(Artifact artifact, Findings findings) {
    if (needles.isEmpty()) {
      return;
    }
    Set<Leak> leaks = new HashSet<>();
    String path = artifact.path();
    search(artifact, path, leaks);
    for (String text : artifact.decodedTexts()) {
      inspectText(artifact, text, 0, leaks);
    }
    if (leaks.isEmpty()) {
      return;
    }
    Position position =
        artifact instanceof Artifact.Page page ? page.facts().origin() : Position.ofFile(path);
    for (Leak leak : leaks) {
      findings.add(ruleOf(leak.field()).at(position, path, leak.recordId()));
    }
  }

  private static Rule ruleOf(Secrets.Field field) {
    return switch (field) {
      case ADDRESS -> VerifyRules.SECRET_ADDRESS;
      case BUILDING -> VerifyRules.SECRET_BUILDING;
      case POSTAL_CODE -> VerifyRules.SECRET_POSTAL_CODE;
      case LATITUDE, LONGITUDE -> VerifyRules.SECRET_COORDINATES;
      case ACCESS -> VerifyRules.SECRET_ACCESS;
      case PHONE -> VerifyRules.SECRET_PHONE;
    };
  }

  private record Leak(String recordId, Secrets.Field field) {}

  private void inspectText(Artifact artifact, String text, int layer, Set<Leak> leaks) {
    String[] parts = Markup.isIn(text) ? Markup.split(text) : new String[] {text};
    for (String part : parts) {
      String decoded = search(artifact, part, leaks);
      // HTML inside a feed, an address or a script: its tags were escaped.
      if (decoded.length() != part.length() && layer < LAYERS && Markup.isIn(decoded)) {
        inspectText(artifact, decoded, layer + 1, leaks);
      }
    }
  }

  /** Searches a text and gives it back without its escapes. */
  private String search(Artifact artifact, String text, Set<Leak> leaks) {
    String decoded = Escapes.decode(text);
    CanonicalText hay = CanonicalText.of(decoded);
    boolean digits = needles.hasDigits();
    for (int i = 0; i + 1 < hay.length(); i++) {
      for (Needle needle : needles.startingWith(hay.charAt(i), hay.charAt(i + 1))) {
        int end = needle.endIn(hay, i);
        if (end >= 0) {
          add(artifact, hay, i, end, needle.value(), leaks);
        }
      }
      if (digits && hay.isDigit(i) && !hay.isDigit(i - 1)) {
        int start = i;
        DigitRun.find(
            hay, i, needles, (value, end) -> add(artifact, hay, start, end, value, leaks));
      }
    }
    return decoded;
  }

  private void add(
      Artifact artifact,
      CanonicalText hay,
      int start,
      int end,
      Secrets.Value value,
      Set<Leak> leaks) {
    if (!publicValues.cover(artifact, value.field(), hay.text(start, end), hay, end)) {
      leaks.add(new Leak(value.recordId(), value.field()));
    }
  }
}
