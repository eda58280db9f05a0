package dev.michishirube.build;

import dev.michishirube.check.Checked;
import dev.michishirube.check.Entry;
import dev.michishirube.check.Secrets;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Location;
import dev.michishirube.model.Site;
import dev.michishirube.model.Telephone;
import dev.michishirube.plan.Plan;
import dev.michishirube.verify.secret.PublicRecord;
import dev.michishirube.verify.secret.PublicValues;
import dev.michishirube.verify.secret.SecretGate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the secret gate looks for: secret places, and every number that the model has dropped
 * because it is withheld or its desk is not active.
 */
final class GuardedValues {
  private GuardedValues() {}

  static SecretGate gate(Checked checked, Site site, Plan plan) {
    Set<String> shown = new HashSet<>();
    List<PublicRecord> records = new ArrayList<>();
    for (Center center : site.centers()) {
      List<String> numbers = numbers(center).toList();
      shown.addAll(numbers);
      plan.paths()
          .of(center)
          .map(path -> new PublicRecord(path.substring(1), placeOf(center.location()), numbers))
          .ifPresent(records::add);
    }
    List<Secrets.Value> values = new ArrayList<>(checked.secrets().values());
    for (Entry<Center> entry : checked.content().centers()) {
      Center center = entry.value();
      numbers(center)
          .filter(number -> !shown.contains(number) && !new Telephone(number).isShort())
          .distinct()
          .forEach(
              number -> values.add(new Secrets.Value(center.id(), Secrets.Field.PHONE, number)));
    }
    return new SecretGate(new Secrets(values), new PublicValues(records), site.gazetteer());
  }

  private static Stream<String> numbers(Center center) {
    return center.channels().stream().flatMap(GuardedValues::numbers);
  }

  /** Those of today and other days, of former times and of other areas. */
  private static Stream<String> numbers(Channel channel) {
    Stream<String> own =
        Stream.ofNullable(channel.contact().number())
            .flatMap((Dated<String> number) -> number.periods().stream())
            .map(Dated.Period::value);
    Stream<String> former = channel.formerNumbers().stream().map(Channel.FormerNumber::number);
    Stream<String> routed =
        Stream.ofNullable(channel.routing())
            .flatMap(routing -> routing.byArea().stream())
            .flatMap(area -> Stream.ofNullable(area.number()));
    return Stream.of(own, former, routed).flatMap(numbers -> numbers);
  }

  private static List<String> placeOf(Location location) {
    if (!(location instanceof Location.Public place)) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    if (place.address() != null) {
      place.address().periods().forEach(period -> values.add(period.value()));
    }
    Stream.of(place.postalCode(), place.building(), place.access())
        .filter(value -> value != null)
        .forEach(values::add);
    Stream.of(place.latitude(), place.longitude())
        .filter(value -> value != null)
        .forEach(value -> values.add(value.toPlainString()));
    return values;
  }
}
