package dev.michishirube.bench;

import java.util.List;

/** Writes the ways of contact of a desk. */
final class ChannelYaml {
  private final Country country;
  private final InventedNumbers numbers;
  private final Draw draw;
  private final int number;

  ChannelYaml(Country country, InventedNumbers numbers, Draw draw, int number) {
    this.country = country;
    this.numbers = numbers;
    this.draw = draw;
    this.number = number;
  }

  /** The two numbers that everybody knows. */
  void emergency(YamlLines yaml) {
    yaml.line("channels:");
    yaml.line("  - type: phone");
    yaml.line("    number: \"" + (number == 0 ? "110" : "119") + "\"");
    yaml.line("    toll: free");
    yaml.line("    hours: always");
  }

  void write(Desk desk, YamlLines yaml) {
    yaml.line("channels:");
    phone(desk, yaml);
    if (draw.chance(0.15)) {
      yaml.line("  - type: fax");
      yaml.line("    number: \"" + ownNumber(desk, number + 5_000) + "\"");
      yaml.line("    toll: " + (desk.isNational() ? "free" : "caller"));
    }
    if (draw.chance(0.3)) {
      yaml.line("  - type: email");
      yaml.line("    address: soudan" + number + "@example.jp");
    }
    if (draw.chance(0.2)) {
      yaml.line("  - type: web_form");
      yaml.line("    url: https://www.example.jp/form/" + number);
      yaml.line("    response_time: 3日以内");
    }
    if (!desk.isNational() && draw.chance(0.6)) {
      visit(yaml);
    }
  }

  private void phone(Desk desk, YamlLines yaml) {
    yaml.line("  - type: phone");
    if (draw.chance(0.3)) {
      yaml.line("    label: " + draw.one(Phrases.LABELS));
    }
    boolean free = desk.isNational() || draw.chance(0.1);
    yaml.line(
        "    number: \""
            + (free ? InventedNumbers.freephone(number) : ownNumber(desk, number))
            + "\"");
    if (draw.chance(0.03)) {
      yaml.line("    show: withheld");
      yaml.line("    withheld_reason: 番号が変わるため");
    }
    yaml.line("    toll: " + (free ? "free" : "caller"));
    if (desk.isNational() && draw.chance(0.4)) {
      yaml.line("    hours: always");
    } else {
      OpeningTimes.draw(draw).write(yaml, "    ");
    }
    if (draw.chance(0.1)) {
      yaml.line("    last_reception: \"15:30\"");
    }
    if (draw.chance(0.2)) {
      yaml.line("    busy_note: " + draw.one(Phrases.BUSY));
    }
  }

  private String ownNumber(Desk desk, int serial) {
    return desk.isNational()
        ? InventedNumbers.freephone(serial)
        : numbers.in(country.prefectureOf(desk.places().getFirst()), serial);
  }

  private void visit(YamlLines yaml) {
    yaml.line("  - type: in_person");
    OpeningTimes.draw(draw).write(yaml, "    ");
    switch (draw.below(3)) {
      case 0 -> yaml.line("    booking: required");
      case 1 -> {
        yaml.line("    booking:");
        yaml.line("      need: recommended");
        yaml.list("      via", List.of("phone"));
      }
      default -> yaml.line("    booking: walk_in");
    }
  }
}
