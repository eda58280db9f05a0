package dev.michishirube.render.part;

import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Translation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translated texts by language, record and field; a stale one is not used. */
public final class Translations {
  private static final int HASH_DIGITS = 8;

  private final Map<Key, Translation.Field> fields = new HashMap<>();
  private final Map<String, String> easy = new HashMap<>();

  public Translations(List<Translation> translations) {
    for (Translation translation : translations) {
      boolean isEasy = translation.language().equals(Leaflet.EASY_LANGUAGE);
      for (Translation.Field field : translation.fields()) {
        fields.put(new Key(translation.language(), translation.of(), field.path()), field);
        String original = field.original();
        if (isEasy && original != null && field.hash().equals(hash(original))) {
          easy.putIfAbsent(original, field.text());
        }
      }
    }
  }

  /** The text, when it was translated from exactly this Japanese. */
  public Optional<String> find(String language, String id, String field, String japanese) {
    Translation.Field found = fields.get(new Key(language, id, field));
    return found != null && found.hash().equals(hash(japanese))
        ? Optional.of(found.text())
        : Optional.empty();
  }

  /**
   * The same in easy Japanese, when somebody has put exactly this text into it: what two records
   * say in the same words, they say in the same easy words.
   */
  public Optional<String> easy(String japanese) {
    return Optional.ofNullable(easy.get(japanese));
  }

  /** First 8 hex digits of the SHA-256 of the text. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private record Key(String language, String id, String field) {}
}
