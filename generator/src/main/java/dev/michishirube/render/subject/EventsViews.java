package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Event;
import dev.michishirube.model.Gatherings;
import dev.michishirube.model.Gatherings.Handout;
import dev.michishirube.model.Gatherings.Meeting;
import dev.michishirube.model.Location;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Report;
import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.part.AreaWords;
import dev.michishirube.render.part.CalendarLinks;
import dev.michishirube.render.part.EventViews;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CountedLink;
import dev.michishirube.render.view.EventIndexView;
import dev.michishirube.render.view.EventsView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings and distributions of a prefecture; the place only where its record lets it be told. */
final class EventsViews {
  private final PageContext page;

  EventsViews(PageContext page) {
    this.page = page;
  }

  Draft draftOfAll(Frames frames) {
    Heading heading = Heading.of(page.words().get("events.title"), page.words().get("events.lead"));
    Gatherings gatherings = page.site().gatherings();
    EventIndexView view =
        new EventIndexView(
            gatherings.prefectures().stream().map(this::counted).toList(),
            view(gatherings.elsewhere(), null));
    return Draft.of("events.ftlh", frames.of(heading), view);
  }

  Draft draft(Place prefecture, Frames frames) {
    String name = page.fullNameOf(prefecture);
    Heading heading =
        Heading.of(page.words().get("events.in", name), page.words().get("events.lead"));
    LinkView all =
        new LinkView(page.words().get("events.title"), page.link(FixedPage.EVENTS.path()));
    return Draft.of(
        "events-in.ftlh",
        frames.of(heading.under(List.of(all))),
        view(page.site().gatherings().in(prefecture), new CalendarLinks(page).of(prefecture)));
  }

  private CountedLink counted(Place prefecture) {
    String path = page.paths().of(new Subject.EventsIn(prefecture)).orElseThrow();
    Gatherings.Local local = page.site().gatherings().in(prefecture);
    int count = local.meetings().size() + local.handouts().size();
    return new CountedLink(page.nameOf(prefecture), page.link(path), count);
  }

  private EventsView view(Gatherings.Local local, @Nullable String calendar) {
    List<EventsView.Item> now = new ArrayList<>();
    List<EventsView.Item> past = new ArrayList<>();
    for (Meeting meeting : local.meetings()) {
      (isOver(meeting.event()) ? past : now).add(item(meeting));
    }
    for (Handout handout : local.handouts()) {
      (isOver(handout) ? past : now).add(item(handout));
    }
    EventMonths months = new EventMonths(local.meetings(), page);
    return new EventsView(months.shown(), calendar, months.isCut(), now, past);
  }

  /** Single dates alone, all of them gone: nobody has said that there will be more. */
  private boolean isOver(Event event) {
    return event.rules().isEmpty()
        && !event.occurrences().isEmpty()
        && page.site().eventDates().of(event).isEmpty();
  }

  private EventsView.Item item(Meeting meeting) {
    Center center = meeting.center();
    String hidden = hidden(center.location());
    return new EventsView.Item(
        new EventViews(page).of(center, meeting.event()),
        page.linkTo(center),
        page.site().isNameShared(center) ? "" : AreaWords.of(center.area(), page),
        hidden);
  }

  private EventsView.Item item(Handout handout) {
    Report report = handout.report();
    String path = page.paths().of(new Subject.ReportPage(report)).orElse(null);
    return new EventsView.Item(
        new ReportViews(page).distribution(handout.distribution()),
        new LinkView(report.programName(), path == null ? null : page.link(path), page.foreign()),
        "",
        null);
  }

  private boolean isOver(Handout handout) {
    if (handout.distribution().period() == null) {
      return new ReportViews(page).isOver(handout.report());
    }
    PartialDate to = handout.distribution().period().to();
    return to != null && to.lastDay().isBefore(page.site().today());
  }

  private @Nullable String hidden(Location location) {
    return switch (location) {
      case Location.Public place -> null;
      case Location.Unknown unknown -> null;
      case Location.AreaOnly area -> page.words().get("location.areaOnly");
      case Location.OnContact on -> page.words().get("location.onContact");
      case Location.Secret secret -> page.words().get("location.secret");
    };
  }
}
