package dev.michishirube.index;

import dev.michishirube.index.lunr.Document;
import dev.michishirube.index.lunr.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Records that look like those of a guide once they are cut into terms: bigrams with their long
 * tail, places, concepts, Latin words, telephone numbers. The same numbers give the same records.
 */
public final class GeneratedTerms {
  public static final List<Field> FIELDS =
      List.of(
          new Field("title", 6),
          new Field("keywords", 4),
          new Field("readings", 2),
          new Field("body", 1));
  private static final double[] BOOSTS = {1, 1.05, 1.1, 0.95};
  private static final String KANA =
      "いうんしかのとてたなくにきはさをりもるれあこよつすせけどがじでだ" + "ばまみめやらわえおちそひふへほむゆろぎぐげござずぜぞ";
  private static final int KANJI = 0x4E00;

  private final SplittableRandom random;

  public GeneratedTerms(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public List<Document> documents(int count) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document(i));
    }
    return documents;
  }

  public Document document(int number) {
    List<String> title = bigrams(6 + random.nextInt(8));
    List<String> keywords = new ArrayList<>(bigrams(8));
    keywords.add("東京" + "都府県市区町村".charAt(zipf(7)) + "\u0001");
    for (int i = 0; i < 4; i++) {
      keywords.add("\u0002concept-" + zipf(60));
      keywords.add("\u0003attribute-" + zipf(16));
    }
    List<String> readings = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      readings.add(latin(zipf(400)));
    }
    readings.addAll(kana(14));
    List<String> body = new ArrayList<>(bigrams(120 + random.nextInt(120)));
    body.add("0" + (100_000_000 + random.nextInt(900_000_000)));
    body.add(Integer.toString(zipf(100)));
    body.add("の");
    return new Document(
        List.of(title, keywords, readings, body), BOOSTS[(number * 7 + 3) % BOOSTS.length]);
  }

  /** Small numbers far more often than great ones. */
  public int zipf(int bound) {
    return (int) Math.min(bound - 1, Math.exp(random.nextDouble() * Math.log(bound + 1)) - 1);
  }

  public String latin(int number) {
    SplittableRandom own = new SplittableRandom(number * 31L);
    StringBuilder word = new StringBuilder();
    for (int i = 2 + own.nextInt(4); i >= 0; i--) {
      word.append("kstnhmyrgzdbp".charAt(own.nextInt(13))).append("aiueo".charAt(own.nextInt(5)));
    }
    return word.toString();
  }

  /** Of a text of words, of which few are used often and many now and then. */
  private List<String> bigrams(int count) {
    StringBuilder text = new StringBuilder();
    while (text.length() <= count) {
      text.append(word(zipf(3000)));
    }
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      terms.add(text.substring(i, i + 2));
    }
    terms.add(text.substring(count, count + 1));
    return terms;
  }

  private static String word(int number) {
    SplittableRandom own = new SplittableRandom(number * 17L);
    StringBuilder word = new StringBuilder();
    for (int i = 1 + own.nextInt(3); i > 0; i--) {
      word.append((char) (KANJI + own.nextInt(400) * 47));
    }
    return word.append(KANA.charAt(own.nextInt(12))).toString();
  }

  private List<String> kana(int count) {
    List<String> terms = new ArrayList<>();
    char before = KANA.charAt(zipf(KANA.length()));
    for (int i = 0; i < count; i++) {
      char next = KANA.charAt(zipf(KANA.length()));
      terms.add("" + before + next);
      before = next;
    }
    return terms;
  }
}
