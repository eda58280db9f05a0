package dev.michishirube.model.leaflet;

/** What kind of sheet a leaflet is. */
public enum Form {
  /** One record: the number, hours, cost, what happens. */
  CENTER,
  /** An area: first contacts, by trouble, national lines, tonight. */
  AREA,
  /** 三つ折り: an A4 in six panels. */
  TRIFOLD,
  /** All records of a prefecture, A5 pages with contents and 50音 index. */
  BOOKLET,
  /** The same, two pages a side on A4, in the order of saddle stitch. */
  BOOKLET_IMPOSED,
  /** 91 × 55 mm, ten to an A4. */
  CARDS,
  /** With strips to tear off. */
  POSTER,
  /** A list to tick or a sheet to fill in. */
  CHECKLIST,
  /** For people who cannot phone. */
  FAX,
  /** Events of an area, a month a page. */
  CALENDAR,
  /** Targets and results of a programme. */
  REPORT,
  /** A third of a page, to paste into a newsletter. */
  NEWSLETTER
}
