package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Role;
import java.util.List;

/** Organizations and their parts. */
final class RoleFormat {
  static final Shape<List<Role>> ROLES =
      Shapes.list(
          ObjectShape.of(
              "role",
              keys -> {
                var org = keys.required("org", Shapes.TEXT, "団体の id か名前");
                var role =
                    keys.required(
                        "role",
                        Shapes.words(Role.Part.class),
                        "host 主催、operator 運営、contractor 委託先、cooperation 協力、sponsor 後援、"
                            + "jurisdiction 所管、partner 連携");
                return in -> new Role(in.get(org), in.get(role));
              }));

  private RoleFormat() {}
}
