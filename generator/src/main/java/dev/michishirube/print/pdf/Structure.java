package dev.michishirube.print.pdf;

import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The structure tree of a document (ISO 32000-1, 14.7). */
final class Structure {
  private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
  private static final COSName MCR = COSName.getPDFName("MCR");

  private final Map<Tag, Element> elements = new IdentityHashMap<>();
  private final Element root;
  private final List<TaggedPage> pages = new ArrayList<>();

  Structure(Tag document) {
    if (document.role() != Role.DOCUMENT) {
      throw new IllegalArgumentException("the root must be a Document, not " + document.role());
    }
    root = adopt(document);
  }

  private Element adopt(Tag tag) {
    Element element = new Element(tag);
    if (elements.put(tag, element) != null) {
      throw new IllegalArgumentException("stands twice in the tree: " + tag.role());
    }
    tag.children().forEach(child -> element.children().add(adopt(child)));
    return element;
  }

  /**
   * The element of a tag that something is drawn for.
   *
   * @throws IllegalArgumentException when the tag is not in the tree or has children
   */
  Element element(Tag tag) {
    Element element = elements.get(tag);
    if (element == null || !element.children().isEmpty()) {
      String wrong = element == null ? " is not in the tree" : " has both marks and children";
      throw new IllegalArgumentException("a tag " + tag.role() + wrong);
    }
    return element;
  }

  TaggedPage page(COSDictionary dictionary) {
    TaggedPage page = new TaggedPage(this, dictionary);
    pages.add(page);
    return page;
  }

  /** Writes the tree when all pages are drawn, and the annotations of links into their pages. */
  COSDictionary write() {
    COSArray parents = new COSArray();
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).dictionary().setInt(COSName.STRUCT_PARENTS, i);
      parents.add(COSInteger.get(i));
      parents.add(pages.get(i).owners());
    }
    Links links = new Links(pages.size(), parents);
    COSDictionary tree = new COSDictionary();
    write(root, tree, links);
    COSDictionary parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, parents);
    tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    tree.setItem(COSName.K, root.dictionary());
    tree.setItem(COSName.PARENT_TREE, parentTree);
    tree.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size() / 2);
    return tree;
  }

  private void write(Element element, COSDictionary parent, Links links) {
    COSDictionary dictionary = element.dictionary();
    Tag tag = element.tag();
    dictionary.setItem(COSName.TYPE, STRUCT_ELEM);
    dictionary.setItem(COSName.S, COSName.getPDFName(tag.role().written()));
    dictionary.setItem(COSName.P, parent);
    String alternative = tag.alternative();
    if (tag.role() == Role.FIGURE && alternative != null) {
      dictionary.setString(COSName.ALT, alternative);
    }
    COSDictionary attributes = Attributes.of(element);
    if (attributes != null) {
      dictionary.setItem(COSName.A, attributes);
    }
    COSArray kids = new COSArray();
    for (Element.Content content : element.contents()) {
      kids.add(kid(element, content));
    }
    for (Element child : element.children()) {
      if (!child.isEmpty() || child.tag().role() == Role.TD || child.tag().role() == Role.TR) {
        write(child, dictionary, links);
        kids.add(child.dictionary());
      }
    }
    if (tag.role() == Role.LINK) {
      links.annotate(element).forEach(kids::add);
    }
    if (kids.size() > 0) {
      dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
  }

  /** A number alone means the page of the element's own entry. */
  private static COSBase kid(Element element, Element.Content content) {
    COSDictionary first = element.contents().getFirst().page().dictionary();
    COSDictionary page = content.page().dictionary();
    if (page == first) {
      element.dictionary().setItem(COSName.PG, first);
      return COSInteger.get(content.id());
    }
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, MCR);
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, content.id());
    return reference;
  }
}
