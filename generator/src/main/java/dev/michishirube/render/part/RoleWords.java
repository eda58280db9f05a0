package dev.michishirube.render.part;

import dev.michishirube.model.Organization;
import dev.michishirube.model.Role;
import dev.michishirube.render.view.TextView;
import java.util.List;
import java.util.Locale;

/** Organizations with their parts: 主催：目黒区. */
public final class RoleWords {
  private RoleWords() {}

  public static List<TextView> of(List<Role> roles, PageContext page) {
    return roles.stream()
        .map(
            role ->
                page.around(
                    "role." + role.part().name().toLowerCase(Locale.ROOT),
                    page.own(nameOf(role.organization(), page))))
        .toList();
  }

  /** Roles name an organization by its id, or by its name where there is no record of it. */
  private static String nameOf(String organization, PageContext page) {
    return page.site().organization(organization).map(Organization::name).orElse(organization);
  }
}
