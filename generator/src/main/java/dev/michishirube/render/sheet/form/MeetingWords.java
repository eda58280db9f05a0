package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Dated;
import dev.michishirube.model.Gatherings.Meeting;
import dev.michishirube.model.Location;
import dev.michishirube.render.part.EventViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.series.SeriesDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings in the short words of a table; of those at risk neither name nor place is told. */
final class MeetingWords {
  private final PageContext page;

  MeetingWords(PageContext page) {
    this.page = page;
  }

  /** {@code 24日（火）}. */
  String day(SeriesDate date) {
    LocalDate day = date.date();
    String weekday = page.words().of("shortDay", day.getDayOfWeek());
    return page.words().get("sheet.calendar.day", day.getDayOfMonth(), weekday);
  }

  String times(SeriesDate date) {
    LocalTime from = date.from();
    LocalTime to = date.to();
    return from == null
        ? page.words().get("sheet.calendar.ask")
        : page.words().get("event.times", from, to == null ? "" : to.toString());
  }

  /** What it is called, and under it whose it is. */
  List<Block> name(Meeting meeting) {
    if (meeting.center().subject().atRisk()) {
      return List.of(strong(page.site().config().neutralTitle()));
    }
    String event = meeting.event().name();
    String center = page.nameOf(meeting.center()).whole();
    return event.contains(page.site().nameOf(meeting.center()))
        ? List.of(strong(event))
        : List.of(strong(event), new Block.Paragraph(Line.of(center), Tone.NOTE));
  }

  private static Block strong(String text) {
    return new Block.Paragraph(Line.of(text), Tone.STRONG);
  }

  /** Why a date may not hold, and what it moved away from. */
  List<String> doubts(SeriesDate date) {
    List<String> doubts = new ArrayList<>();
    LocalDate moved = date.movedFrom();
    if (moved != null) {
      doubts.add(
          page.words().get("event.moved", moved.getMonthValue(), moved.getDayOfMonth(), moved));
    }
    if (date.doubt() != null) {
      doubts.add(page.words().of("doubt", date.doubt()));
    }
    return doubts;
  }

  /** Where a date takes place; that one must ask, where that is not known or not told. */
  String venue(Meeting meeting, SeriesDate date) {
    if (date.venue() != null && !meeting.center().subject().atRisk()) {
      return date.venue();
    }
    return place(meeting).orElseGet(() -> page.words().get("sheet.calendar.ask"));
  }

  /** The usual place. */
  Optional<String> place(Meeting meeting) {
    if (meeting.center().subject().atRisk()) {
      return Optional.empty();
    }
    return Optional.ofNullable(meeting.event().venue())
        .or(
            () ->
                meeting.center().location() instanceof Location.Public at
                    ? address(at)
                    : Optional.empty());
  }

  private Optional<String> address(Location.Public at) {
    @Nullable Dated<String> dated = at.address();
    String address =
        Stream.of(dated == null ? null : dated.on(page.site().today()).orElse(null), at.building())
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  /** The rule as its record tells it. */
  List<String> rule(Meeting meeting) {
    String label = page.words().get("fact.when");
    return new EventViews(page)
        .of(meeting.center(), meeting.event()).facts().stream()
            .filter(fact -> fact.label().equals(label))
            .flatMap(fact -> fact.lines().stream())
            .map(TextView::whole)
            .toList();
  }
}
