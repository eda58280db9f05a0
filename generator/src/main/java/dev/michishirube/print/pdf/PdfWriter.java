package dev.michishirube.print.pdf;

import dev.michishirube.print.font.Face;
import dev.michishirube.print.page.Page;
import dev.michishirube.print.page.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes sheets as PDF/UA-1 and PDF/A-2a (ISO 14289-1, ISO 19005-2). The same sheets give the same
 * bytes: no clock, no setting of the machine has a say. Holds only what never changes; all threads
 * may share one.
 */
public final class PdfWriter {
  private static final String PRODUCER = "Michishirube";
  private static final float VERSION = 1.7f;

  private final Map<Face, FontFile> files = new EnumMap<>(Face.class);
  private final byte[] profile = ColourProfile.bytes();

  /** Reads the faces from the resources, which takes some milliseconds: make one for a build. */
  public PdfWriter() {
    for (Face face : Face.values()) {
      files.put(face, FontFile.of(face));
    }
  }

  /**
   * Writes a whole document.
   *
   * @throws IllegalArgumentException when a mark's tag is not in the tree or has children too, a
   *     glyph is not in its face, or a link leads to something other than a page, a phone or a
   *     mailbox
   */
  public byte[] write(Sheets sheets) {
    try (PDDocument document = new PDDocument()) {
      document.getDocument().setVersion(VERSION);
      Structure structure = new Structure(sheets.root());
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      COSDictionary pages = pages(document, sheets, structure, digest);
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.setItem(COSName.PAGES, pages);
      catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.write());
      catalog.setString(COSName.LANG, sheets.language());
      catalog.setItem(COSName.MARK_INFO, flag("Marked"));
      catalog.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
      byte[] xmp = Xmp.of(sheets, PRODUCER);
      COSStream metadata = Streams.plain(document, xmp);
      metadata.setItem(COSName.TYPE, COSName.METADATA);
      metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
      catalog.setItem(COSName.METADATA, metadata);
      catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents(document));
      COSDictionary trailer = document.getDocument().getTrailer();
      trailer.setItem(COSName.INFO, info(sheets));
      digest.update(xmp);
      trailer.setItem(COSName.ID, id(digest));
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private COSDictionary pages(
      PDDocument document, Sheets sheets, Structure structure, MessageDigest digest)
      throws IOException {
    Fonts fonts = new Fonts(files, sheets.pages());
    COSDictionary resources = fonts.resources(document);
    COSDictionary pages = new COSDictionary();
    COSArray kids = new COSArray();
    for (Page page : sheets.pages()) {
      COSDictionary written = new COSDictionary();
      byte[] content = new PageContent(page, fonts, structure.page(written)).write();
      digest.update(content);
      written.setItem(COSName.TYPE, COSName.PAGE);
      written.setItem(COSName.PARENT, pages);
      written.setItem(COSName.MEDIA_BOX, mediaBox(page));
      written.setItem(COSName.RESOURCES, resources);
      written.setItem(COSName.CONTENTS, Streams.deflated(document, content));
      written.setItem(COSName.getPDFName("Tabs"), COSName.S);
      kids.add(written);
    }
    pages.setItem(COSName.TYPE, COSName.PAGES);
    pages.setItem(COSName.KIDS, kids);
    pages.setInt(COSName.COUNT, kids.size());
    return pages;
  }

  private static COSArray mediaBox(Page page) {
    COSArray box = new COSArray();
    box.add(COSInteger.ZERO);
    box.add(COSInteger.ZERO);
    box.add(new COSFloat(page.width()));
    box.add(new COSFloat(page.height()));
    return box;
  }

  private static COSDictionary flag(String name) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    dictionary.setBoolean(COSName.getPDFName(name), true);
    return dictionary;
  }

  private COSArray outputIntents(PDDocument document) throws IOException {
    COSStream icc = Streams.deflated(document, profile);
    icc.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, icc);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  /** The dates are the edition's at midnight in Japan. */
  private static COSDictionary info(Sheets sheets) {
    String date = "D:" + sheets.edition().toString().replace("-", "") + "000000+09'00'";
    COSDictionary info = new COSDictionary();
    info.setString(COSName.TITLE, sheets.title());
    info.setString(COSName.AUTHOR, sheets.publisher());
    info.setString(COSName.PRODUCER, PRODUCER);
    info.setString(COSName.CREATION_DATE, date);
    info.setString(COSName.MOD_DATE, date);
    return info;
  }

  private static COSArray id(MessageDigest digest) {
    COSString id = new COSString(Arrays.copyOf(digest.digest(), 16));
    COSArray both = new COSArray();
    both.add(id);
    both.add(id);
    return both;
  }
}
