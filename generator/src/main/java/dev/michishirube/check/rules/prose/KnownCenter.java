package dev.michishirube.check.rules.prose;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.Fee;
import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a center record on the day of the build. */
record KnownCenter(Center center, LocalDate today) {
  String id() {
    return center.id();
  }

  String name() {
    Dated<String> name = center.identity().name();
    return name.on(today).orElseGet(() -> name.periods().getFirst().value());
  }

  boolean isActive() {
    return center.lifecycle().status() == Center.Status.ACTIVE;
  }

  /** The same record of the same file: comparing all that it holds would take long. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return other instanceof KnownCenter known && known.center == center;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(center);
  }

  /** True when pages show it, if only to say that it has ended. */
  boolean isPublic() {
    return !center.lifecycle().draft();
  }

  /** The numbers that may be shown, as the record writes them. */
  List<String> shownNumbers() {
    if (!isActive() || !isPublic()) {
      return List.of();
    }
    return center.channels().stream().filter(c -> !c.isWithheld()).flatMap(this::numbers).toList();
  }

  /** True when pages show the number. */
  boolean showsNumber(String digits) {
    return shownNumbers().stream().anyMatch(n -> Folding.digits(n).equals(digits));
  }

  /** Every number of the record: shown, withheld, of other days and former ones. */
  Stream<String> allNumbers() {
    return center.channels().stream()
        .flatMap(
            c ->
                Stream.of(
                        c.contact().number() == null
                            ? Stream.<String>empty()
                            : c.contact().number().periods().stream().map(Dated.Period::value),
                        c.formerNumbers().stream().map(Channel.FormerNumber::number),
                        c.routing() == null
                            ? Stream.<String>empty()
                            : c.routing().byArea().stream()
                                .flatMap(a -> Stream.ofNullable(a.number())))
                    .flatMap(s -> s));
  }

  /** The hours of all its ways of contact, today. */
  List<Hours> hours() {
    return center.channels().stream()
        .flatMap(c -> Stream.ofNullable(c.hours()))
        .flatMap(h -> h.on(today).stream())
        .toList();
  }

  boolean isAlwaysOpen() {
    return hours().stream().anyMatch(KnownCenter::isAlways);
  }

  static boolean isAlways(Hours hours) {
    return hours instanceof Hours.Spec spec && spec.spec().startsWith("24/7");
  }

  /** True when someone who uses it pays something: for the call, the way there, or the service. */
  boolean costsSomething() {
    Stream<Fee> fees =
        Stream.concat(
            Stream.ofNullable(center.terms().fee()).flatMap(f -> f.on(today).stream()),
            center.channels().stream()
                .flatMap(c -> Stream.ofNullable(c.overrides().fee()))
                .flatMap(f -> f.on(today).stream()));
    return fees.anyMatch(f -> !f.borneByUser().isEmpty() || f.type() == Fee.Type.PAID)
        || center.channels().stream()
            .anyMatch(c -> c.toll() == Channel.Toll.CALLER || c.toll() == Channel.Toll.NAVI);
  }

  boolean isForWomenOnly() {
    return center.eligible().gender() == Eligibility.Gender.WOMEN;
  }

  private Stream<String> numbers(Channel channel) {
    return Stream.ofNullable(channel.contact().number()).flatMap(n -> n.on(today).stream());
  }
}
