package dev.michishirube.check.format;

import dev.michishirube.check.shape.MapShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import java.util.Map;

/** Word lists of the vocabulary that are no terms. */
public final class VocabularyFormat {
  /** Readings of parts of names: {@code 支援: しえん}. A word that comes twice is an error of YAML. */
  public static final Shape<Map<String, String>> READINGS =
      new MapShape<>("\\S.*", "言葉: よみ", Shapes.pattern("[ぁ-ゖー]+", "ひらがな", "hiragana"));

  /** Words with their readings above them on paper: {@code 受け付け: うけつけ}, {@code -員: いん}. */
  public static final Shape<Map<String, String>> FURIGANA =
      new MapShape<>(
          "-?[^\\s-]+|[^\\s-]-", "言葉: よみ", Shapes.pattern("[ぁ-ゖー]+", "ひらがな", "hiragana"));

  private VocabularyFormat() {}
}
