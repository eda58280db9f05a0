package dev.michishirube.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a record serves, by place.
 *
 * @param codes six-digit codes with check digit (全国地方公共団体コード); empty when national
 * @param except codes inside {@code codes} that are not served (新潟県、新潟市を除く)
 * @param also other ties to the place that are enough: living, work, study
 */
public record ServiceArea(
    Scope scope,
    List<String> codes,
    List<String> except,
    List<String> also,
    @Nullable String note) {
  public ServiceArea {
    codes = List.copyOf(codes);
    except = List.copyOf(except);
    also = List.copyOf(also);
  }

  /** How wide. */
  public enum Scope {
    NATIONAL,
    PREFECTURE,
    MUNICIPALITY,
    CUSTOM
  }
}
