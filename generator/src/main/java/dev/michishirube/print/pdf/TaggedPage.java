package dev.michishirube.print.pdf;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Tag;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/** A page and whose its marked-content sequences are. */
final class TaggedPage {
  private final Structure structure;
  private final COSDictionary dictionary;
  private final List<Element> owners = new ArrayList<>();

  TaggedPage(Structure structure, COSDictionary dictionary) {
    this.structure = structure;
    this.dictionary = dictionary;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** Begins a sequence for {@code tag} and gives its number on this page. */
  int next(Tag tag) {
    Element owner = structure.element(tag);
    owner.contents().add(new Element.Content(this, owners.size()));
    owners.add(owner);
    return owners.size() - 1;
  }

  void covers(Tag tag, Mark mark, Area area) {
    structure.element(tag).covers(this, mark, area);
  }

  /** The owners in order of number: this page's part of the parent tree. */
  COSArray owners() {
    COSArray array = new COSArray();
    owners.forEach(owner -> array.add(owner.dictionary()));
    return array;
  }
}
