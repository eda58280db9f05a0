package dev.michishirube.render.part;

import dev.michishirube.model.Center;
import dev.michishirube.model.Location;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a center is, as far as its record lets it be told; and what is known of access. */
public final class LocationViews {
  private final PageContext page;

  public LocationViews(PageContext page) {
    this.page = page;
  }

  public List<FactView> of(Center center) {
    List<FactView> facts = new ArrayList<>();
    switch (center.location()) {
      case Location.Public place -> addPublic(place, facts);
      case Location.AreaOnly area -> add(facts, "fact.address", page.word("location.areaOnly"));
      case Location.OnContact on -> add(facts, "fact.address", page.word("location.onContact"));
      case Location.Secret secret -> add(facts, "fact.address", page.word("location.secret"));
      case Location.Unknown unknown -> {}
    }
    facts.addAll(TermWords.accessibility(center.accessibility(), page));
    if (center.location() instanceof Location.Public && center.accessibility().isEmpty()) {
      add(facts, "fact.accessibility", page.word("unknown"));
    }
    return facts;
  }

  private void addPublic(Location.Public place, List<FactView> facts) {
    String postal = place.postalCode() == null ? null : "〒" + place.postalCode();
    String whole =
        Stream.of(postal, page.today(place.address()), place.building(), place.floor())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    List<TextView> lines = new ArrayList<>();
    if (!whole.isEmpty()) {
      lines.add(page.own(whole));
    }
    lines.addAll(DatedWords.changes(place.address(), page));
    if (!lines.isEmpty()) {
      facts.add(new FactView(page.words().get("fact.address"), lines));
    }
    text(facts, "fact.access", place.access());
  }

  private void text(List<FactView> facts, String label, @Nullable String text) {
    if (text != null) {
      add(facts, label, page.own(text));
    }
  }

  private void add(List<FactView> facts, String label, TextView text) {
    facts.add(new FactView(page.words().get(label), List.of(text)));
  }
}
