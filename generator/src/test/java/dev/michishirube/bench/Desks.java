package dev.michishirube.bench;

import dev.michishirube.model.ShortCode;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Invents records. The record of a number is the same however many are invented; the first few
 * serve the whole country, one in sixteen a prefecture, the others municipalities and wards.
 */
final class Desks {
  /**
   * National lines: the first five, then one in forty, until there are about as many as in life.
   */
  private static final int FIRST_NATIONAL = 5;

  private static final int NATIONAL_EVERY = 40;
  private static final int LAST_NATIONAL = 1_000;

  private final Country country;
  private final long seed;
  private final InventedNumbers numbers = new InventedNumbers();

  Desks(Country country, long seed) {
    this.country = country;
    this.seed = seed;
  }

  List<Desk> invent(int count) {
    List<Desk> desks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      desks.add(desk(i));
    }
    return desks;
  }

  private static boolean isNational(int number) {
    return number < FIRST_NATIONAL || number % NATIONAL_EVERY == 0 && number < LAST_NATIONAL;
  }

  private Desk desk(int number) {
    Draw draw = new Draw(seed, number);
    Sector sector = draw.one(List.of(Sector.values()));
    List<Place> places = isNational(number) ? List.of() : places(draw);
    boolean emergency = number < 2;
    boolean active = places.isEmpty() || !draw.chance(0.02);
    String id = String.format(Locale.ROOT, "desk-%06d", number);
    String name = places.isEmpty() ? nationalName(number, sector) : name(draw, sector, places);
    String slug = sector.isAtRisk() && !emergency ? ShortCode.of(id) : id;
    Desk bare = new Desk(id, slug, name, sector, active, emergency, places, "");
    return bare.with(new DeskYaml(country, numbers, draw, number).write(bare));
  }

  private List<Place> places(Draw draw) {
    if (draw.below(16) == 0) {
      return List.of(draw.one(country.prefectures()));
    }
    if (draw.chance(0.05)) {
      return List.of(draw.one(country.wards()));
    }
    Place municipality = draw.one(country.municipalities());
    return draw.chance(0.03)
        ? country.neighbours(municipality, 2 + draw.below(2))
        : List.of(municipality);
  }

  private String name(Draw draw, Sector sector, List<Place> places) {
    String branch = draw.chance(0.2) ? draw.one(List.of("東", "西", "南", "北", "第2", "駅前")) : "";
    return country.shortName(places.getFirst()) + branch + sector.suffix();
  }

  private static String nationalName(int number, Sector sector) {
    return switch (number) {
      case 0 -> "警察への緊急の通報";
      case 1 -> "消防への緊急の通報";
      default -> "全国" + sector.suffix() + "・見本" + number + "番";
    };
  }
}
