package dev.michishirube.check.shape;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.load.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes that all others are built from. */
public final class Shapes {
  /** Any text but an empty one. */
  public static final Shape<String> TEXT =
      scalar(
          new Schema.Scalar(null, null),
          (scalar, reading) -> {
            if (!scalar.isAbsent() && !scalar.text().isBlank()) {
              return scalar.text();
            }
            reading.report(ShapeRules.EMPTY_ITEM, scalar);
            return null;
          });

  /** A list of texts; a single one may stand without a list. */
  public static final Shape<List<String>> TEXTS = oneOrMore(TEXT);

  private Shapes() {}

  /** How one scalar becomes a value; reports and returns null when it cannot. */
  @FunctionalInterface
  public interface ScalarReader<T> {
    @Nullable T read(Yaml.Scalar scalar, Reading reading);
  }

  /** A value written as one scalar. */
  public static <T> Shape<T> scalar(Schema schema, ScalarReader<T> reader) {
    return new Simple<>(
        schema,
        (node, reading) -> {
          if (node instanceof Yaml.Scalar scalar) {
            return reader.read(scalar, reading);
          }
          reading.report(ShapeRules.SCALAR_EXPECTED, node);
          return null;
        });
  }

  /** Text that fits a regular expression; {@code ja} and {@code en} say how to write it. */
  public static Shape<String> pattern(String regex, String ja, String en) {
    return pattern(regex, ShapeRules.PATTERN, ja, en);
  }

  /** As {@link #pattern(String, String, String)} with a rule of its own: text, ja, en. */
  public static Shape<String> pattern(String regex, Rule rule, String ja, String en) {
    java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(regex);
    return scalar(
        new Schema.Scalar(regex, ja),
        (scalar, reading) -> {
          if (compiled.matcher(scalar.text()).matches()) {
            return scalar.text();
          }
          reading.report(rule, scalar, scalar.text(), ja, en);
          return null;
        });
  }

  /** As {@code shape}, but a scalar that is wrong is kept as it is once it was reported. */
  public static Shape<String> kept(Shape<String> shape) {
    return new Simple<>(
        shape.schema(),
        (node, reading) -> {
          String value = shape.read(node, reading);
          return value == null && node instanceof Yaml.Scalar scalar ? scalar.text() : value;
        });
  }

  /** One word of a closed list: the constants of an enum in lower case. */
  public static <E extends Enum<E>> Shape<E> words(Class<E> type) {
    return words(type, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  /** As {@link #words(Class)} with a spelling of its own. */
  public static <E extends Enum<E>> Shape<E> words(Class<E> type, Function<E, String> spelling) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      words.put(spelling.apply(constant), constant);
    }
    return words(words);
  }

  /** One word of a closed list, kept as text. */
  public static Shape<String> words(String... words) {
    Map<String, String> same = new LinkedHashMap<>();
    for (String word : words) {
      same.put(word, word);
    }
    return words(same);
  }

  /** One word of a closed list, and what each stands for; several may stand for the same. */
  public static <T> Shape<T> words(Map<String, T> meanings) {
    Map<String, T> byWord = new LinkedHashMap<>(meanings);
    List<String> words = List.copyOf(byWord.keySet());
    return scalar(
        new Schema.Words(words, null),
        (scalar, reading) -> {
          T value = byWord.get(scalar.text());
          if (value == null) {
            reportWord(words, scalar, reading);
          }
          return value;
        });
  }

  private static void reportWord(List<String> words, Yaml.Scalar scalar, Reading reading) {
    NearestWord.among(words, scalar.text())
        .ifPresentOrElse(
            near -> reading.report(ShapeRules.NOT_IN_LIST_NEAR, scalar, scalar.text(), near),
            () ->
                reading.report(
                    ShapeRules.NOT_IN_LIST, scalar, scalar.text(), String.join(", ", words)));
  }

  /** A list; items that are wrong are reported and left out. */
  public static <T> Shape<List<T>> list(Shape<T> item) {
    return list(item, 0);
  }

  private static <T> Shape<List<T>> list(Shape<T> item, int atLeast) {
    return new Simple<>(
        new Schema.ListOf(item.schema(), atLeast),
        (node, reading) -> {
          if (!(node instanceof Yaml.Sequence sequence)) {
            reading.report(ShapeRules.LIST_EXPECTED, node);
            return null;
          }
          List<T> values = new ArrayList<>();
          for (Yaml child : sequence.items()) {
            T value = item.read(child, reading);
            if (value != null) {
              values.add(value);
            }
          }
          return List.copyOf(values);
        });
  }

  /** A list of at least one value. */
  public static <T> Shape<List<T>> someOf(Shape<T> item) {
    return checked(
        list(item, 1),
        (node, value, reading) -> {
          boolean empty = node instanceof Yaml.Sequence sequence && sequence.items().isEmpty();
          if (empty) {
            reading.report(ShapeRules.EMPTY_LIST, node);
          }
          return !empty;
        });
  }

  /** A list, or a single value in place of a list of one. */
  public static <T> Shape<List<T>> oneOrMore(Shape<T> item) {
    return listOr(list(item), map(item, List::of));
  }

  /** What is asked of a value beyond its form; reports and returns false when it fails. */
  @FunctionalInterface
  public interface Check<T> {
    boolean accepts(Yaml node, T value, Reading reading);
  }

  /** A value that must pass a check as well. */
  public static <T> Shape<T> checked(Shape<T> shape, Check<T> check) {
    return new Simple<>(
        shape.schema(),
        (node, reading) -> {
          T value = shape.read(node, reading);
          return value != null && check.accepts(node, value, reading) ? value : null;
        });
  }

  /** A value made from another one. */
  public static <A, B> Shape<B> map(Shape<A> shape, Function<A, B> function) {
    return new Simple<>(
        shape.schema(),
        (node, reading) -> {
          A value = shape.read(node, reading);
          return value == null ? null : function.apply(value);
        });
  }

  /** Either one scalar or something longer: {@code fee: free} or {@code fee: {type: free}}. */
  public static <T> Shape<T> scalarOr(Shape<? extends T> scalar, Shape<? extends T> longer) {
    return new Simple<>(
        new Schema.AnyOf(List.of(scalar.schema(), longer.schema())),
        (node, reading) ->
            node instanceof Yaml.Scalar ? scalar.read(node, reading) : longer.read(node, reading));
  }

  /** Either a list or a single value of another form. */
  public static <T> Shape<T> listOr(Shape<? extends T> list, Shape<? extends T> single) {
    return new Simple<>(
        new Schema.AnyOf(List.of(single.schema(), list.schema())),
        (node, reading) ->
            node instanceof Yaml.Sequence ? list.read(node, reading) : single.read(node, reading));
  }

  private record Simple<T>(Schema schema, Reader<T> reader) implements Shape<T> {
    @Override
    public @Nullable T read(Yaml node, Reading reading) {
      return reader.read(node, reading);
    }
  }

  private interface Reader<T> {
    @Nullable T read(Yaml node, Reading reading);
  }
}
