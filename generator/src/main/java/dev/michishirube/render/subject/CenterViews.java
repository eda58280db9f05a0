package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Evidence;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Source;
import dev.michishirube.render.part.AreaWords;
import dev.michishirube.render.part.ChannelViews;
import dev.michishirube.render.part.EventViews;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.HoursViews;
import dev.michishirube.render.part.LeafletLinks;
import dev.michishirube.render.part.LocationViews;
import dev.michishirube.render.part.OfficialPages;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.SourceViews;
import dev.michishirube.render.part.StatisticViews;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.CenterView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.SourceView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of one record. */
public final class CenterViews {
  private final PageContext page;

  public CenterViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Center center, Frames frames) {
    List<LinkView> crumbs = new ArrayList<>();
    center.area().codes().stream()
        .flatMap(code -> page.site().gazetteer().find(code).stream())
        .findFirst()
        .ifPresent(
            place ->
                page.site().gazetteer().lineOf(place).reversed().stream()
                    .map(page::linkTo)
                    .filter(l -> l.href() != null)
                    .forEach(crumbs::add));
    String name = page.nameOf(center).whole();
    Heading heading =
        new Heading(
            name,
            page.words().get("center.description", name),
            center.subject().atRisk(),
            page.isTranslated(center),
            crumbs,
            new CenterData(page, center).things());
    return Draft.of("center.ftlh", frames.of(heading), of(center), center.position());
  }

  /** What is told of a record. */
  public CenterView of(Center center) {
    Evidence evidence = center.evidence();
    String kana = center.identity().nameKana();
    return new CenterView(
        page.of(center, "name", page.site().nameOf(center)),
        page.isFirstLanguage() ? kana : null,
        page.words().of("kind", center.identity().kind()),
        AreaWords.of(center.area(), page),
        text(center, "note", center.subject().note()),
        page.cards().statusOf(center),
        text(center, "status_note", center.lifecycle().statusNote()),
        lines(center.lifecycle().successor()),
        center.subject().stage() == Center.Stage.LATER,
        new ChannelViews(page).of(center),
        new HoursViews(page).of(center),
        OfficialPages.of(center, page.site()),
        new CenterFacts(page, center).all(),
        new LocationViews(page).of(center),
        new EventViews(page).of(center),
        Stream.concat(
                center.subject().topics().stream()
                    .flatMap(id -> page.site().topic(id).stream())
                    .map(page::linkTo),
                center.subject().situations().stream()
                    .flatMap(id -> page.site().facets().situation(id).stream())
                    .map(page::linkTo))
            .toList(),
        lines(center.ifNoAnswer()),
        lines(center.refersTo()),
        new StatisticViews(page).of(center.statistics()),
        reports(center),
        evidence.conflicts().stream()
            .map(Evidence.Conflict::advice)
            .filter(Objects::nonNull)
            .map(page::own)
            .toList(),
        sources(evidence),
        evidence.asOf() == null ? null : page.date(evidence.asOf()),
        confirmation(evidence.assured()),
        otherPublisher(evidence),
        new LeafletLinks(page).plain(page.leaflets().editions().about(center)));
  }

  /** Reports on the programme that the record is, or is also called. */
  private List<LinkView> reports(Center center) {
    String name = page.site().nameOf(center);
    return page.site().records().reports().stream()
        .filter(
            r ->
                r.programName().equals(name)
                    || center.identity().alternateNames().contains(r.programName()))
        .map(page::linkTo)
        .toList();
  }

  private List<CardView> lines(List<String> ids) {
    return page.cards().each(ids.stream().flatMap(id -> page.site().center(id).stream()).toList());
  }

  private @Nullable TextView text(Center center, String field, @Nullable String text) {
    return text == null ? null : page.of(center, field, text);
  }

  private List<SourceView> sources(Evidence evidence) {
    return evidence.sources().stream().map(s -> SourceViews.of(s, page)).toList();
  }

  /** Which section confirmed the record, when and how; or that nobody has. */
  private TextView confirmation(Evidence.@Nullable Assured assured) {
    if (assured == null) {
      return page.word("confirmation.none");
    }
    String how =
        assured.method() == null
            ? page.words().get("unknown")
            : page.words().of("confirmation.method", assured.method());
    String by = assured.by();
    return by == null
        ? page.word("confirmation.done", page.date(assured.date()), how)
        : page.around("confirmation.doneBy", page.own(by), page.date(assured.date()), how);
  }

  /** A live guide says when only another body's publication stands behind a record. */
  private @Nullable String otherPublisher(Evidence evidence) {
    if (page.site().isSample() || evidence.assured() != null) {
      return null;
    }
    PartialDate day = evidence.asOf() == null ? newest(evidence.sources()) : evidence.asOf();
    String when =
        day == null
            ? page.words().get("unknown")
            : page.date(new PartialDate(day.year(), day.month(), null, day.certainty()));
    return page.words().get("confirmation.otherPublisher", when);
  }

  private static @Nullable PartialDate newest(List<Source> sources) {
    return sources.stream()
        .map(Source::date)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
