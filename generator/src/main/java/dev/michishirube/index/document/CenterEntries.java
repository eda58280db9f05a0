package dev.michishirube.index.document;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Concept;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Event;
import dev.michishirube.model.Organization;
import dev.michishirube.model.Service;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.Site;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Attribute;
import dev.michishirube.model.facet.AttributeMatch;
import dev.michishirube.model.facet.Match;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.reading.Readings;
import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records as what readers find. One that is not active is found by its names and numbers alone. */
final class CenterEntries {
  /** A result shows no more ways of contact than this; the page has them all. */
  private static final int WAYS = 2;

  private static final int LONGEST_CODE = 5;

  private final PageContext page;
  private final Site site;
  private final Analyser analyser;
  private final Map<String, Term> situations;
  private final NameParts parts;

  CenterEntries(PageContext page, Analyser analyser) {
    this.page = page;
    this.site = page.site();
    this.analyser = analyser;
    this.situations = new HashMap<>();
    parts = new NameParts(site.centers().stream().map(site::nameOf).toList());
    site.records().situations().forEach(term -> situations.put(term.id(), term));
  }

  SearchEntry of(Center center) {
    EntryText text = new EntryText(analyser);
    CardView card = new CardViews(page).of(center);
    names(center, text);
    text.name(card.name().whole());
    if (center.lifecycle().status() == Center.Status.ACTIVE) {
      subject(center, text);
      prose(center, text);
      placesWithin(center).forEach(text::placeWithin);
      if (center.area().scope() == ServiceArea.Scope.NATIONAL) {
        text.national();
      }
    }
    return new SearchEntry(
        text, Boosts.of(center, site.today()), shown(center, card), center, prefectures(center));
  }

  private void names(Center center, EntryText text) {
    String name = site.nameOf(center);
    text.title(name).placesOf(name);
    site.readings().of(center).ifPresent(kana -> text.reading(kana).readName(kana));
    text.wordReadings(site.readings().wordsOf(center, name));
    for (String part : NameParts.of(name)) {
      Optional<String> reading = site.readings().of(center, part);
      reading.ifPresent(text::partReading);
      if (parts.isName(part)) {
        text.name(part);
        reading.ifPresent(text::readName);
      }
    }
    List<String> others = new ArrayList<>(center.identity().alternateNames());
    others.addAll(center.identity().formerNames());
    for (String other : others) {
      text.keyword(other).name(other);
      site.readings().of(center, other).ifPresent(kana -> text.reading(kana).readName(kana));
    }
    text.keyword(page.words().of("kind", center.identity().kind()));
    places(center).forEach(place -> text.place(place).placeReading(place));
    site.formerNumbersOf(center).forEach(text::formerNumber);
  }

  private void subject(Center center, EntryText text) {
    for (String id : center.subject().topics()) {
      site.topic(id)
          .ifPresent(
              t ->
                  text.keyword(t.name())
                      .reading(Readings.plain(t.nameKana()))
                      .wordReadings(site.readings().wordsOf(t.name())));
    }
    for (String id : center.subject().situations()) {
      Term situation = situations.get(id);
      text.keyword(situation == null ? null : situation.name());
    }
    for (Concept concept : site.concepts()) {
      if (concept.scope().covers(center)) {
        text.concept(concept.id());
      } else {
        text.besideConcept(concept.id(), concept.beside(scope -> scope.covers(center)));
      }
    }
    AttributeMatch matches = new AttributeMatch(center, site.openings().of(center), site.today());
    for (Attribute attribute : Attribute.values()) {
      if (matches.of(attribute) == Match.YES) {
        text.attribute(attribute.id());
      }
    }
    for (Channel channel : center.channels()) {
      Dated<String> number = channel.contact().number();
      if (number != null) {
        number.periods().forEach(period -> number(period.value(), text));
      }
    }
  }

  /** 188 and #8008 are what a line is called, too. */
  private static void number(String number, EntryText text) {
    text.keyword(number);
    if (number.length() <= LONGEST_CODE) {
      text.name(number);
    }
  }

  private void prose(Center center, EntryText text) {
    String organization = center.provider().organization();
    if (organization != null) {
      site.organization(organization).map(Organization::name).ifPresent(text::body);
    }
    Dated<String> department = center.provider().department();
    if (department != null) {
      department.on(site.today()).ifPresent(text::body);
    }
    text.body(center.subject().note());
    center.services().stream().map(Service::note).forEach(text::body);
    for (Channel channel : center.channels()) {
      text.body(channel.label()).body(channel.note());
    }
    for (Event event : center.events()) {
      text.body(event.name()).body(event.features()).body(event.note());
    }
    text.body(center.terms().okTo()).body(center.terms().whatHappens());
  }

  private String shown(Center center, CardView card) {
    return ShownResult.of(String.valueOf(card.href()), card.name().whole(), card.kind())
        .place(card.place())
        .line(center.subject().note())
        .closed(card.status())
        .ways(
            card.channels().stream()
                .filter(CenterEntries::isOpen)
                .limit(WAYS)
                .map(this::way)
                .toList())
        .json();
  }

  private static boolean isOpen(ChannelView way) {
    return way.withheld() == null && way.contact() != null;
  }

  private Json way(ChannelView way) {
    List<String> lines = way.brief().stream().map(TextView::whole).toList();
    return ShownResult.way(way.typeName(), way.contact(), way.href(), lines, way.code());
  }

  /** The places that a record names, and the levels above them. */
  private Set<Place> places(Center center) {
    Set<Place> places = new LinkedHashSet<>();
    for (String code : center.area().codes()) {
      site.gazetteer().find(code).map(site.gazetteer()::lineOf).ifPresent(places::addAll);
    }
    return places;
  }

  /**
   * The municipalities of a prefecture that a record serves: 神戸 leads to the desk of 兵庫県 where 神戸市
   * has none of its own.
   */
  private List<Place> placesWithin(Center center) {
    return center.area().codes().stream()
        .flatMap(code -> site.gazetteer().find(code).stream())
        .filter(place -> place.level() == Place.Level.PREFECTURE)
        .flatMap(place -> site.gazetteer().childrenOf(place).stream())
        .filter(place -> !center.area().except().contains(place.code()))
        .toList();
  }

  private List<Place> prefectures(Center center) {
    return center.area().codes().stream()
        .flatMap(code -> site.gazetteer().find(code).stream())
        .map(site.gazetteer()::prefectureOf)
        .distinct()
        .toList();
  }
}
