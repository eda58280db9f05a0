package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.LocalDay;
import dev.michishirube.model.Organization;
import dev.michishirube.model.ServiceArea;
import java.util.ArrayList;
import java.util.List;

/** Every place where a record names a prefecture or municipality by its code. */
record AreaReferences(List<Code> codes, List<Area> areas) {
  /** A code with the place it stands at. */
  record Code(String code, Position at) {}

  /** A whole service area. */
  record Area(ServiceArea area, Entry<?> entry, Object[] path) {
    Position at(Object... rest) {
      Object[] full = new Object[path.length + rest.length];
      System.arraycopy(path, 0, full, 0, path.length);
      System.arraycopy(rest, 0, full, path.length, rest.length);
      return entry.at(full);
    }
  }

  static AreaReferences of(Content content) {
    AreaReferences references = new AreaReferences(new ArrayList<>(), new ArrayList<>());
    references.area(content.site().value().scope(), content.site(), "scope");
    content.centers().forEach(references::center);
    content.programs().forEach(p -> references.area(p.value().area(), p, "service_area"));
    content.organizations().forEach(references::organization);
    content.leaflets().forEach(references::leaflet);
    content.localDays().forEach(references::localDay);
    return references;
  }

  private void center(Entry<Center> entry) {
    area(entry.value().area(), entry, "service_area");
    List<Channel> channels = entry.value().channels();
    for (int i = 0; i < channels.size(); i++) {
      ServiceArea own = channels.get(i).overrides().area();
      if (own != null) {
        area(own, entry, "channels", i, "service_area");
      }
      Channel.Routing routing = channels.get(i).routing();
      if (routing != null) {
        for (Channel.AreaValues values : routing.byArea()) {
          Position at = entry.at("channels", i, "by_area", values.code());
          codes.add(new Code(values.code(), at));
        }
      }
    }
  }

  private void organization(Entry<Organization> entry) {
    String code = entry.value().code();
    if (code != null) {
      codes.add(new Code(code, entry.at("code")));
    }
  }

  private void leaflet(Entry<Leaflet> entry) {
    entry
        .value()
        .select()
        .map(Leaflet.Selection::area)
        .ifPresent(area -> codes.add(new Code(area, entry.at("select", "area"))));
  }

  private void localDay(Entry<LocalDay> entry) {
    List<String> areas = entry.value().areas();
    for (int i = 0; i < areas.size(); i++) {
      codes.add(new Code(areas.get(i), entry.at("areas", i)));
    }
  }

  private void area(ServiceArea area, Entry<?> entry, Object... path) {
    Area found = new Area(area, entry, path);
    areas.add(found);
    for (int i = 0; i < area.codes().size(); i++) {
      codes.add(new Code(area.codes().get(i), found.at("codes", i)));
    }
    for (int i = 0; i < area.except().size(); i++) {
      codes.add(new Code(area.except().get(i), found.at("except", i)));
    }
  }
}
