package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * A place and how much of it may be told. Values that may not be told are dropped here; those under
 * {@code visibility: secret} are gathered from the tree by {@code SecretValues} instead.
 */
final class LocationFormat {
  static final Shape<Written> LOCATION =
      ObjectShape.of(
          "location",
          keys -> {
            var visibility =
                keys.optional(
                    "visibility",
                    Shapes.words(Visibility.class),
                    "public 公開、area_only 市区町村まで、on_contact 連絡した人にだけ、secret 秘密（どこにも出ません）");
            var postal =
                keys.optional(
                    "postal_code",
                    Shapes.pattern(
                        "[0-9]{3}-?[0-9]{4}", FormatRules.POSTAL_CODE, "153-8573 の形", "153-8573"),
                    "郵便番号");
            var address = keys.optional("address", DatedFormat.of("address", Shapes.TEXT), "住所");
            var building = keys.optional("building", Shapes.TEXT, "建物の名前");
            var floor = keys.optional("floor", Shapes.TEXT, "階");
            var latitude = keys.optional("latitude", ValueFormats.decimal(-180, 180), "緯度");
            var longitude = keys.optional("longitude", ValueFormats.decimal(-180, 180), "経度");
            var access = keys.optional("access", Shapes.TEXT, "行き方（駅から徒歩何分など）");
            return in ->
                new Written(
                    in.find(visibility),
                    new Location.Public(
                        in.find(postal),
                        in.find(address),
                        in.find(building),
                        in.find(floor),
                        in.find(latitude),
                        in.find(longitude),
                        in.find(access)));
          });

  private LocationFormat() {}

  /** The words of {@code visibility}. */
  enum Visibility {
    PUBLIC,
    AREA_ONLY,
    ON_CONTACT,
    SECRET
  }

  /** What the writer gave; never leaves decoding. */
  static final class Written {
    private final @Nullable Visibility visibility;
    private final Location.Public place;

    private Written(@Nullable Visibility visibility, Location.Public place) {
      this.visibility = visibility;
      this.place = place;
    }

    /**
     * What may be told.
     *
     * @param mustBeStated for records whose place may put someone in danger: without a visibility
     *     nothing is told
     */
    Location told(boolean mustBeStated) {
      if (visibility == null) {
        return mustBeStated ? new Location.Unknown() : place;
      }
      return switch (visibility) {
        case PUBLIC -> place;
        case AREA_ONLY -> new Location.AreaOnly();
        case ON_CONTACT -> new Location.OnContact();
        case SECRET -> new Location.Secret();
      };
    }

    /** As {@link #told}, for a location that may be left out. */
    static Location toldOf(@Nullable Written written, boolean mustBeStated) {
      return written == null ? new Location.Unknown() : written.told(mustBeStated);
    }

    @Override
    public String toString() {
      return "Written[" + visibility + "]";
    }
  }
}
