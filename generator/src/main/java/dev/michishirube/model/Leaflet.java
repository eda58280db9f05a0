package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.Form;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wish for sheets to print: what they are about, in which form.
 *
 * @param variants each is made beside the plain sheet
 * @param papers on each, all is made; empty for what is usual for the form
 */
public record Leaflet(
    Position position,
    String id,
    Form form,
    Matter matter,
    @Nullable String title,
    @Nullable String lead,
    List<Variant> variants,
    List<Paper> papers,
    boolean stampBox,
    @Nullable PartialDate validUntil) {
  /** The language of translations in easy Japanese, as their folder is called. */
  public static final String EASY_LANGUAGE = "easy";

  public Leaflet {
    variants = List.copyOf(variants);
    papers = List.copyOf(papers);
  }

  /** What the sheets are about. */
  public sealed interface Matter {
    /** Records by their ids. */
    record Records(List<String> ids) implements Matter {
      public Records {
        ids = List.copyOf(ids);
      }
    }

    /** Records, or a place, chosen by what they are. */
    record Chosen(Selection selection) implements Matter {}

    /** A list to tick off. */
    record OfChecklist(String id) implements Matter {}

    /** What a programme has done. */
    record OfReport(String id) implements Matter {}
  }

  /** The records that are named. */
  public List<String> records() {
    return matter instanceof Matter.Records named ? named.ids() : List.of();
  }

  /** The condition by which records, or a place, are chosen. */
  public Optional<Selection> select() {
    return matter instanceof Matter.Chosen chosen
        ? Optional.of(chosen.selection())
        : Optional.empty();
  }

  /** Records chosen by what they are; a place when it has an area alone. */
  public record Selection(@Nullable String area, List<String> topics, List<CenterKind> kinds) {
    public Selection {
      topics = List.copyOf(topics);
      kinds = List.copyOf(kinds);
    }

    /** Whether it names a place and nothing else. */
    public boolean isPlace() {
      return area != null && topics.isEmpty() && kinds.isEmpty();
    }

    /** Whether it takes a record. */
    public boolean takes(Center center, Gazetteer gazetteer) {
      return (topics.isEmpty() || !Collections.disjoint(topics, center.subject().topics()))
          && (kinds.isEmpty() || kinds.contains(center.identity().kind()))
          && (area == null || isOf(center, area, gazetteer));
    }

    /** Serves the place as a whole, or a part of it; what serves the whole country does not. */
    private static boolean isOf(Center center, String area, Gazetteer gazetteer) {
      List<String> codes = center.area().codes();
      boolean whole =
          gazetteer.find(area).stream()
              .flatMap(place -> gazetteer.lineOf(place).stream())
              .map(Place::code)
              .anyMatch(codes::contains);
      return whole
          || codes.stream()
              .flatMap(code -> gazetteer.find(code).stream())
              .flatMap(place -> gazetteer.lineOf(place).stream())
              .anyMatch(level -> level.code().equals(area));
    }
  }

  /** Another form of the same sheet. */
  public enum Variant {
    /** Body of 14 pt or more. */
    LARGE,
    FURIGANA,
    /** In easy Japanese, where such a text exists. */
    EASY,
    /** Without any telling word. */
    DISCREET
  }

  /** The size of the sheet. */
  public enum Paper {
    A4,
    A5,
    B5,
    B4,
    A3
  }
}
