package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Fee;
import dev.michishirube.model.Service;
import dev.michishirube.model.Terms;
import dev.michishirube.model.YesNo;
import dev.michishirube.render.part.ClosureWords;
import dev.michishirube.render.part.CountWords;
import dev.michishirube.render.part.DatedWords;
import dev.michishirube.render.part.FeeWords;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.RoleWords;
import dev.michishirube.render.part.SourceViews;
import dev.michishirube.render.part.TermWords;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What someone wants to know before a contact; what nobody has confirmed is said to be unknown. */
final class CenterFacts {
  private final PageContext page;
  private final Center center;
  private final List<FactView> facts = new ArrayList<>();

  CenterFacts(PageContext page, Center center) {
    this.page = page;
    this.center = center;
  }

  List<FactView> all() {
    Terms terms = center.terms();
    whenKnown("fact.newName", DatedWords.changes(center.identity().name(), page));
    orUnknown("fact.who", who());
    whenKnown("fact.area", area());
    orUnknown("fact.fee", fee(terms.fee()));
    if (center.lifecycle().status() == Center.Status.ACTIVE) {
      whenKnown("fact.yearEnd", ClosureWords.yearEnd(center.closures(), page));
      whenKnown("fact.exceptions", ClosureWords.exceptions(center.closures(), page));
    }
    orUnknown("fact.anonymity", TermWords.anonymity(terms.anonymity(), page));
    orUnknown("fact.familyOnly", yesNo("familyOnly", terms.familyOnly()));
    whenKnown("fact.askedFor", own(terms.askedFor()));
    whenKnown("fact.notAsked", own(terms.notAsked()));
    whenKnown("fact.okTo", own(terms.okTo()));
    whenKnown("fact.whatHappens", own(terms.whatHappens()));
    whenKnown("fact.services", services());
    claim("fact.confidentiality", terms.confidentiality());
    claim("fact.recordsKept", terms.recordsKept());
    whenKnown("fact.sharing", yesNo("sharing", terms.sharingNeedsConsent()));
    whenKnown("fact.changeCounselor", yesNo("changeCounselor", terms.canChangeCounselor()));
    whenKnown("fact.organization", organization());
    whenKnown("fact.department", department());
    whenKnown("fact.roles", RoleWords.of(center.provider().roles(), page));
    whenKnown("fact.staff", staff());
    whenKnown("fact.alternateNames", own(center.identity().alternateNames()));
    return facts;
  }

  private List<TextView> who() {
    String note = center.eligible().note();
    return TermWords.who(
        center.eligible(),
        note == null ? List.of() : List.of(page.of(center, "eligible/note", note)),
        page);
  }

  /** The area itself stands under the name. */
  private List<TextView> area() {
    return TermWords.ties(center.area(), page);
  }

  private List<TextView> fee(@Nullable Dated<Fee> dated) {
    return FeeWords.of(dated, page);
  }

  private List<TextView> yesNo(String family, YesNo value) {
    return value == YesNo.UNKNOWN ? List.of() : List.of(page.word(family + "." + lower(value)));
  }

  private List<TextView> services() {
    List<TextView> lines = new ArrayList<>();
    for (Service service : center.services()) {
      lines.add(
          service.note() == null
              ? page.word("service." + lower(service.type()))
              : page.own(service.note()));
    }
    return lines;
  }

  private List<TextView> organization() {
    String id = center.provider().organization();
    if (id == null) {
      return List.of();
    }
    return page.site().organization(id).stream().map(o -> page.own(o.name())).toList();
  }

  private List<TextView> department() {
    List<TextView> lines = new ArrayList<>();
    lines.addAll(DatedWords.of(center.provider().department(), page));
    if (center.provider().counter() != null) {
      lines.add(page.own(center.provider().counter()));
    }
    return lines;
  }

  private List<TextView> staff() {
    return center.staff().stream()
        .map(
            s -> {
              String role = page.words().orSelf("staffRole", s.role());
              return page.own(
                  s.count() == null ? role : role + " " + CountWords.of(s.count(), page.words()));
            })
        .toList();
  }

  private void claim(String label, Terms.@Nullable Claim claim) {
    if (claim != null) {
      List<TextView> lines = new ArrayList<>();
      lines.add(page.own(claim.text()));
      if (claim.source() != null) {
        lines.add(page.around("fact.claimSource", page.own(SourceViews.labelOf(claim.source()))));
      }
      whenKnown(label, lines);
    }
  }

  private List<TextView> own(List<String> texts) {
    return texts.stream().map(page::own).toList();
  }

  private void orUnknown(String label, List<TextView> lines) {
    whenKnown(label, lines.isEmpty() ? List.of(page.word("unknown")) : lines);
  }

  private void whenKnown(String label, List<TextView> lines) {
    if (!lines.isEmpty()) {
      facts.add(new FactView(page.words().get(label), lines));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
