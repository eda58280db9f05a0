package dev.michishirube.model.geo;

import org.jspecify.annotations.Nullable;

/**
 * A prefecture, municipality or ward.
 *
 * @param code six digits with check digit (全国地方公共団体コード)
 * @param parent code of the prefecture, or of the city of a ward; null for a prefecture
 * @param kana reading in hiragana
 * @param slug part of the address under the parent's: {@code tokyo}, {@code meguro-ku}
 * @param url official site
 */
public record Place(
    String code,
    Level level,
    @Nullable String parent,
    String name,
    String kana,
    String slug,
    @Nullable String url) {
  /** What kind of body it is. */
  public enum Level {
    PREFECTURE,
    CITY,
    DESIGNATED_CITY,
    TOWN,
    VILLAGE,
    SPECIAL_WARD,
    WARD
  }
}
