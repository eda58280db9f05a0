package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet to print: which records, in which form. */
public record Leaflet(
    Position position,
    String id,
    String form,
    List<String> records,
    @Nullable Selection select,
    @Nullable String title,
    @Nullable String lead,
    List<Variant> variants,
    Paper paper,
    boolean stampBox,
    @Nullable PartialDate validUntil) {
  public Leaflet {
    records = List.copyOf(records);
    variants = List.copyOf(variants);
  }

  /** Records chosen by what they are. */
  public record Selection(@Nullable String area, List<String> topics, List<CenterKind> kinds) {
    public Selection {
      topics = List.copyOf(topics);
      kinds = List.copyOf(kinds);
    }
  }

  /** Another form of the same sheet. */
  public enum Variant {
    LARGE,
    FURIGANA,
    EASY,
    DISCREET
  }

  /** The size of the sheet. */
  public enum Paper {
    A4,
    A5,
    B5,
    A3
  }
}
