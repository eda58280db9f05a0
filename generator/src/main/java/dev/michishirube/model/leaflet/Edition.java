package dev.michishirube.model.leaflet;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.ShortCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One leaflet that is made: a form, a size of paper, variants, and what it is about.
 *
 * @param id permanent; of ASCII letters, digits and hyphens
 * @param subject permanent name of what it is about, shared by all its editions
 * @param title in place of the form's own; null for that
 * @param atRisk when its name, title and metadata must tell nothing
 * @param position where it was asked for
 */
public record Edition(
    String id,
    String subject,
    Form form,
    Leaflet.Paper paper,
    Set<Leaflet.Variant> variants,
    About about,
    @Nullable String title,
    @Nullable String lead,
    boolean stampBox,
    @Nullable PartialDate validUntil,
    boolean atRisk,
    Position position) {
  public Edition {
    variants = Set.copyOf(variants);
  }

  /** The name of its files and of its page. */
  public String slug() {
    return atRisk ? ShortCode.of(id) : id;
  }

  /** The short address that is printed on it is {@code /p/} and this. */
  public String code() {
    return ShortCode.of(subject);
  }

  /**
   * The same matter as plain as the form allows: what its editions of every paper and variant have
   * in common.
   */
  public Edition plain() {
    return new Edition(
        id,
        subject,
        form,
        form.papers().getFirst(),
        Set.of(),
        about,
        null,
        null,
        false,
        null,
        atRisk,
        position);
  }

  public boolean has(Leaflet.Variant variant) {
    return variants.contains(variant);
  }
}
