package dev.michishirube.render.sheet;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a sheet. Blocks follow each other as they are to be read. */
public sealed interface Block {
  /** The name by which templates tell the kinds apart. */
  default String kind() {
    return switch (this) {
      case Heading heading -> "heading";
      case Paragraph paragraph -> "paragraph";
      case Call call -> "call";
      case Bullets list -> "list";
      case Facts facts -> "facts";
      case Table table -> "table";
      case Columns columns -> "columns";
      case Together together -> "together";
      case Framed framed -> "framed";
      case Code code -> "code";
      case Writing writing -> "writing";
      case Bars bars -> "bars";
      case Contents contents -> "contents";
      case Stamp stamp -> "stamp";
      case Notes notes -> "notes";
      case Rule rule -> "rule";
    };
  }

  /**
   * The title of what follows.
   *
   * @param level 1 for the title of the sheet; a level is never skipped
   */
  record Heading(int level, Line text) implements Block {}

  /** Running text. */
  record Paragraph(Line text, Tone tone) implements Block {
    public static Paragraph of(String text) {
      return new Paragraph(Line.of(text), Tone.BODY);
    }
  }

  /**
   * A way of contact as the picture of the sheet: the number (or short address) set large.
   *
   * @param label 電話, FAX, LINE …; printed before the number
   * @param value exactly as in the record; never broken, never shrunk below 18 pt
   * @param notes who pays, hours, which phones; under the number
   */
  record Call(Line label, String value, @Nullable URI target, Prominence size, List<Line> notes)
      implements Block {
    public Call {
      notes = List.copyOf(notes);
    }
  }

  /** How large a {@link Call} stands. */
  enum Prominence {
    /** At least 30 pt: the one number of a sheet. */
    MAIN,
    /** At least 18 pt: the numbers beside it. */
    BESIDE,
    /** At least 18 pt and set in one row with its label: lists of numbers, cards. */
    ROW
  }

  /** A list. */
  record Bullets(Marker marker, List<Item> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    public static Bullets of(Marker marker, List<Line> items) {
      return new Bullets(marker, items.stream().map(Item::of).toList());
    }
  }

  /** One entry of a list: its blocks stand after the marker. */
  record Item(List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }

    public static Item of(Line text) {
      return new Item(List.of(new Paragraph(text, Tone.BODY)));
    }
  }

  /** What stands before an entry. */
  enum Marker {
    DOT,
    /** 1. 2. 3. */
    NUMBER,
    /** A box to tick, at least 4 mm. */
    TICK,
    /** A large one, 7 mm: forms that are faxed, hands that shake. */
    BOX,
    NONE
  }

  /** Label and words in two columns, the label a header: hours, cost, for whom. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** One row of {@link Facts}. */
  record Fact(Line label, List<Block> words) {
    public Fact {
      words = List.copyOf(words);
    }

    public static Fact of(String label, String words) {
      return new Fact(Line.of(label), List.of(Paragraph.of(words)));
    }
  }

  /**
   * A table. Its head is repeated on each page that it continues on.
   *
   * @param widths shares of the width, one a column
   * @param rowHeaders whether the first cell of each row is a header
   */
  record Table(
      @Nullable Line caption,
      List<Line> head,
      List<List<Cell>> rows,
      List<Integer> widths,
      boolean rowHeaders)
      implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      widths = List.copyOf(widths);
    }
  }

  /** One cell of a table. */
  record Cell(List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }

    public static Cell of(String text) {
      return new Cell(List.of(Paragraph.of(text)));
    }
  }

  /**
   * Side by side, read one after the other.
   *
   * @param weights shares of the width
   */
  record Columns(List<Integer> weights, List<List<Block>> columns) implements Block {
    public Columns {
      weights = List.copyOf(weights);
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /** Belongs together: never parted by the end of a page unless it is longer than one. */
  record Together(List<Block> blocks) implements Block {
    public Together {
      blocks = List.copyOf(blocks);
    }
  }

  /** Belongs together in a frame, as an emergency or a warning does. */
  record Framed(List<Block> blocks) implements Block {
    public Framed {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * The address of the same on the web as a QR code, the address printed beside it.
   *
   * @param address what the code holds
   * @param says what one finds there
   */
  record Code(URI address, Line says) implements Block {}

  /** A line (or several) to write on, under its label. */
  record Writing(Line label, int lines) implements Block {}

  /** A chart of bars, told in words by {@code says}. */
  record Bars(String says, List<Bar> bars) implements Block {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /** One bar. */
  record Bar(String label, double value, String written) {}

  /** What stands on which page: a contents list, an index. On screens it is a list of names. */
  record Contents(List<Entry> entries) implements Block {
    public Contents {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One line of {@link Contents}.
   *
   * @param target the very block, of the same sheet, whose page is told
   */
  record Entry(Line text, Block target) {}

  /** An empty box for the stamp and number of whoever hands the sheet out. */
  record Stamp(Line label) implements Block {}

  /**
   * Lines to write notes on, as many as the page has room for; a group of its own. A sheet that has
   * room for none is one of its shorter choices.
   */
  record Notes(Line label) implements Block {}

  /** A thin line between two matters; nothing is read. */
  record Rule() implements Block {}
}
