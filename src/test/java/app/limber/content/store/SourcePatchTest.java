package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.maker.Draft;
import app.limber.maker.DraftPhases;
import app.limber.maker.Place;
import app.limber.maker.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcePatchTest {
  private static final String COMMENTED =
      """
      { // ours
        // the name
        "name": "Roll", // shown
        "n": 1.50,
        "list": [ 1, 2 /* two */, 3 ],
        "steps": [
          "a", // first
          "b"  // last
        ] // end
      }
      """;

  private static String patched(String source, UnaryOperator<Draft> edit) {
    SourceNode node = SourceNode.read(source).orElseThrow();
    Draft draft = new Draft((Value.Fields) node.value());
    return SourcePatch.apply(source, node, edit.apply(draft).root());
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/stretches"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void unchanged_isTheSameText(Path file) throws IOException {
    String source = Files.readString(file);
    assertThat(patched(source, draft -> draft)).isEqualTo(source);
    assertThat(patched(source, d -> new Draft(copy(d.root())))).isEqualTo(source);
  }

  private static Value.Fields copy(Value.Fields fields) {
    return new Value.Fields(new LinkedHashMap<>(fields.fields()));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void oneField_changesOnlyItsLine(Path file) throws IOException {
    String source = Files.readString(file);
    List<String> before = source.lines().toList();
    Place cue = DraftPhases.phase(0, 0).child("cue");
    List<String> after = patched(source, d -> d.with(cue, "Other")).lines().toList();
    assertThat(after).hasSameSizeAs(before);
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changed.add(i);
      }
    }
    assertThat(changed).hasSize(1);
    assertThat(after.get(changed.getFirst())).contains("\"cue\": \"Other\"");
  }

  @Test
  void comments_ofWhatStays_stay() {
    assertThat(patched(COMMENTED, d -> d.with(Place.of("name"), "Rolls")))
        .isEqualTo(COMMENTED.replace("\"Roll\"", "\"Rolls\""));
    assertThat(patched(COMMENTED, d -> d.inserting(Place.of("steps"), 2, new Value.Text("c"))))
        .isEqualTo(COMMENTED.replace("\"b\"  // last", "\"b\",  // last\n    \"c\""));
    assertThat(patched(COMMENTED, d -> d.without(Place.of("steps", 0))))
        .isEqualTo(COMMENTED.replace("    \"a\", // first\n", ""));
    assertThat(patched(COMMENTED, d -> d.without(Place.of("steps", 1))))
        .isEqualTo(COMMENTED.replace("\"a\", // first\n    \"b\"  // last", "\"a\" // first"));
    assertThat(patched(COMMENTED, d -> d.without(Place.of("list", 0))))
        .contains("\"list\": [ 2 /* two */, 3 ]");
    assertThat(patched(COMMENTED, d -> d.with(Place.of("n"), new Value.Numeral("1.5"))))
        .isEqualTo(COMMENTED);
  }

  @Test
  void phaseThatMoves_keepsItsLayout() throws IOException {
    String source = Files.readString(Path.of("content/stretches/trunk-rotation.json"));
    List<String> before = source.lines().sorted().map(SourcePatchTest::bare).toList();
    String moved = patched(source, d -> DraftPhases.move(d, 0, 0, 1));
    assertThat(moved).isNotEqualTo(source);
    assertThat(moved.lines().sorted().map(SourcePatchTest::bare).toList()).isEqualTo(before);
  }

  private static String bare(String line) {
    return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
  }

  @Test
  void windowsLines_stayWindowsLines() {
    String source = COMMENTED.replace("\n", "\r\n");
    String more = patched(source, d -> d.inserting(Place.of("steps"), 0, new Value.Text("z")));
    assertThat(more.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void anyChange_isReadBackAsItIs() throws IOException {
    long seed = 15;
    Random random = new Random(seed);
    List<String> sources = new ArrayList<>(List.of(COMMENTED, "{}", "{\"a\":[],\"b\":{}}"));
    for (Path file : shipped().toList()) {
      sources.add(Files.readString(file));
    }
    for (int round = 0; round < 2000; round++) {
      String source = sources.get(random.nextInt(sources.size()));
      SourceNode node = SourceNode.read(source).orElseThrow();
      Value.Fields value = (Value.Fields) node.value();
      for (int edit = 0; edit <= random.nextInt(4); edit++) {
        value = (Value.Fields) edited(value, random);
      }
      String text = SourcePatch.apply(source, node, value);
      assertThat(SourceNode.read(text).map(SourceNode::value))
          .as("seed %d, round %d: %s", seed, round, text)
          .contains(value);
    }
  }

  private static Value edited(Value value, Random random) {
    return switch (value) {
      case Value.Fields(Map<String, Value> fields) -> {
        Map<String, Value> copy = new LinkedHashMap<>(fields);
        List<String> names = new ArrayList<>(copy.keySet());
        String name = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
        switch (names.isEmpty() ? 0 : random.nextInt(5)) {
          case 0 -> copy.put("new" + random.nextInt(3), fresh(random));
          case 1 -> copy.remove(name);
          default -> copy.put(name, edited(copy.get(name), random));
        }
        yield new Value.Fields(copy);
      }
      case Value.Items(List<Value> items) -> {
        List<Value> copy = new ArrayList<>(items);
        int index = copy.isEmpty() ? 0 : random.nextInt(copy.size());
        switch (copy.isEmpty() ? 0 : random.nextInt(5)) {
          case 0 -> copy.add(index, fresh(random));
          case 1 -> copy.remove(index);
          case 2 -> copy.add(random.nextInt(copy.size()), copy.remove(index));
          default -> copy.set(index, edited(copy.get(index), random));
        }
        yield new Value.Items(copy);
      }
      case Value.Text _, Value.Numeral _, Value.Flag _, Value.Nothing _ -> fresh(random);
    };
  }

  private static Value fresh(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> new Value.Text("a \"quoted\" // text \\ \n \ud83d\ude00 \ud800 é");
      case 1 -> Value.Numeral.of(random.nextInt(100));
      case 2 -> new Value.Flag(random.nextBoolean());
      case 3 -> new Value.Nothing();
      case 4 -> new Value.Items(List.of(fresh(random), fresh(random)));
      case 5 ->
          new Value.Fields(Map.of("x", fresh(random), "long", new Value.Text("l".repeat(99))));
      default -> Value.Fields.none();
    };
  }
}
