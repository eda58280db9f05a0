package dev.michishirube.model.leaflet;

import dev.michishirube.model.Leaflet.Paper;
import dev.michishirube.model.Leaflet.Variant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What kind of sheet a leaflet is. */
public enum Form {
  /** One record: the number, hours, cost, what happens. */
  CENTER(Of.EACH_RECORD, List.of(Paper.A4, Paper.A5, Paper.B5, Paper.B4), readable()),
  /** An area: first contacts, by trouble, national lines, tonight. */
  AREA(Of.PLACE, List.of(Paper.A4, Paper.B5, Paper.B4), readable()),
  /** 三つ折り: an A4 in six panels. */
  TRIFOLD(Of.RECORD_OR_PLACE, List.of(Paper.A4), readable()),
  /** All records of a prefecture, A5 pages with contents and 50音 index. */
  BOOKLET(Of.PLACE, List.of(Paper.A5), Set.of()),
  /** The same, two pages a side on A4, in the order of saddle stitch. */
  BOOKLET_IMPOSED(Of.PLACE, List.of(Paper.A4), Set.of()),
  /** 91 × 55 mm, ten to an A4. */
  CARDS(Of.RECORDS, List.of(Paper.A4), EnumSet.of(Variant.DISCREET)),
  /** With strips to tear off. */
  POSTER(Of.EACH_RECORD, List.of(Paper.A4, Paper.A3), Set.of()),
  /** A list to tick or a sheet to fill in. */
  CHECKLIST(Of.CHECKLIST, List.of(Paper.A4), readable()),
  /** For people who cannot phone. */
  FAX(Of.EACH_RECORD, List.of(Paper.A4), readable()),
  /** Events of an area, a month a page. */
  CALENDAR(Of.PLACE, List.of(Paper.A4), Set.of()),
  /** Targets and results of a programme. */
  REPORT(Of.REPORT, List.of(Paper.A4), Set.of()),
  /** A third of a page, to paste into a newsletter. */
  NEWSLETTER(Of.RECORD_OR_PLACE, List.of(Paper.A4), Set.of());

  /** What a form is about. */
  public enum Of {
    /** A sheet for each record. */
    EACH_RECORD,
    /** One sheet for all of them. */
    RECORDS,
    PLACE,
    /** A place when nothing else is chosen, else a sheet for each record. */
    RECORD_OR_PLACE,
    CHECKLIST,
    REPORT
  }

  private final Of of;
  private final List<Paper> papers;
  private final Set<Variant> variants;

  Form(Of of, List<Paper> papers, Set<Variant> variants) {
    this.of = of;
    this.papers = papers;
    this.variants = Set.copyOf(variants);
  }

  private static Set<Variant> readable() {
    return EnumSet.of(Variant.LARGE, Variant.FURIGANA, Variant.EASY);
  }

  public Of of() {
    return of;
  }

  /** The sizes that it is made in, the usual one first. */
  public List<Paper> papers() {
    return papers;
  }

  /** The sizes that a writer may ask for. */
  public Set<Paper> asked() {
    Set<Paper> all = new LinkedHashSet<>(papers);
    if (this == BOOKLET) {
      all.addAll(BOOKLET_IMPOSED.papers);
    }
    return all;
  }

  /** The variants that it is made in, beside the plain one. */
  public Set<Variant> variants() {
    return variants;
  }

  /** Whether writers ask for it by name; the imposed booklet comes with the booklet. */
  public boolean isAskedFor() {
    return this != BOOKLET_IMPOSED;
  }

  /** As writers and file names have it: {@code booklet-imposed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
