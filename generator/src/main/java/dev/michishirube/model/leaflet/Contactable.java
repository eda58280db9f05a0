package dev.michishirube.model.leaflet;

import dev.michishirube.model.Center;

/** Which records get a sheet of their own: paper that leads nowhere is not made. */
public final class Contactable {
  private Contactable() {}

  /** Whether a sheet of a form can be made for a record. */
  public static boolean gets(Form form, Center center) {
    return form == Form.FAX ? center.showsFax() : center.showsContact();
  }
}
