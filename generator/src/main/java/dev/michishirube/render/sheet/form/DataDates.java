package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.Evidence;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Site;
import dev.michishirube.model.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of which days the data of a sheet is. Never the day of the build: paper of which nothing has been
 * confirmed anew is not newer than it was.
 *
 * @param oldest of the dates that are known; null when none is
 * @param newest of the dates that are known; null when none is
 * @param complete whether the date of everything is known
 * @param made the day of the edition: the newest date, or that of the guide
 */
record DataDates(
    @Nullable PartialDate oldest, @Nullable PartialDate newest, boolean complete, LocalDate made) {
  /** Of what records say. */
  static DataDates of(Collection<Center> centers, Site site) {
    return of(centers.stream().map(Center::evidence).map(DataDates::dateOf).toList(), site);
  }

  /** Of texts that name their sources; those of the guide itself are of the day of the guide. */
  static DataDates ofSources(List<Source> sources, Site site) {
    List<Optional<PartialDate>> dates =
        sources.stream().map(Source::date).filter(Objects::nonNull).map(Optional::of).toList();
    return dates.isEmpty() ? ofGuide(site) : of(dates, site);
  }

  /** Of what has no date of its own: the newest of all records. */
  static DataDates ofGuide(Site site) {
    List<Optional<PartialDate>> newest =
        dates(site).max(Comparator.naturalOrder()).map(Optional::of).stream().toList();
    return of(newest, site);
  }

  static DataDates of(PartialDate date, Site site) {
    return of(List.of(Optional.of(date)), site);
  }

  private static DataDates of(List<Optional<PartialDate>> dates, Site site) {
    List<PartialDate> known = dates.stream().flatMap(Optional::stream).toList();
    if (known.isEmpty()) {
      LocalDate guide =
          dates(site).max(Comparator.naturalOrder()).map(PartialDate::firstDay).orElse(null);
      // A guide of which nothing is dated has nothing but the day.
      return new DataDates(null, null, false, guide == null ? site.today() : guide);
    }
    PartialDate newest = Collections.max(known);
    return new DataDates(
        Collections.min(known), newest, known.size() == dates.size(), newest.firstDay());
  }

  private static Stream<PartialDate> dates(Site site) {
    return site.centers().stream().map(Center::evidence).flatMap(e -> dateOf(e).stream());
  }

  /** When it was confirmed; else of when its source is. */
  private static Optional<PartialDate> dateOf(Evidence evidence) {
    if (evidence.assured() != null) {
      return Optional.of(evidence.assured().date());
    }
    return Optional.ofNullable(evidence.asOf())
        .or(
            () ->
                evidence.sources().stream()
                    .map(Source::date)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder()));
  }
}
