package dev.michishirube.render.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void noTextEndsTheScriptThatHoldsIt() {
    Thing thing = Thing.of("Thing").with("name", "a</script><!--&\u2028\u2029\u0001\"\\\nあ");
    assertThat(thing.print())
        .isEqualTo(
            "{\"@type\":\"Thing\",\"name\":\"a\\u003c/script\\u003e\\u003c!--\\u0026"
                + "\\u2028\\u2029\\u0001\\\"\\\\\\nあ\"}");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Thing thing =
        Thing.of("Thing")
            .with("name", (String) null)
            .with("none", List.<Json>of())
            .with("one", List.of(new Json.Number("1")))
            .with("two", List.of(new Json.Flag(true), new Json.Flag(false)));
    assertThat(thing.print()).isEqualTo("{\"@type\":\"Thing\",\"one\":1,\"two\":[true,false]}");
  }
}
