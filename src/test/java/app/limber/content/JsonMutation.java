package app.limber.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Spoils valid content in one or two places, in ways that a schema can judge.
///
/// A schema cannot compare two values, so the dose ranges (`min`, `default`, `max`, `minSeconds`,
/// `maxSeconds`, the seconds of a hold) are never given another number that is in range by itself,
/// items of lists with ids are never doubled, and `poses` is taken out first: what a body can do is
/// beyond a schema.
final class JsonMutation {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> COMPARED =
      List.of("min", "default", "max", "minSeconds", "maxSeconds", "seconds");

  private JsonMutation() {}

  static String of(String json, Random random) {
    JsonNode root = MAPPER.readTree(json);
    if (root instanceof ObjectNode object) {
      object.remove("poses");
    }
    int times = 1 + random.nextInt(2);
    for (int i = 0; i < times; i++) {
      List<JsonNode> containers = new ArrayList<>();
      collect(root, containers);
      JsonNode chosen = containers.get(random.nextInt(containers.size()));
      switch (chosen) {
        case ObjectNode object -> spoil(object, random);
        case ArrayNode array -> spoil(array, random);
        default -> throw new IllegalStateException();
      }
    }
    return MAPPER.writeValueAsString(root);
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.valueStream().forEach(child -> collect(child, containers));
    }
  }

  private static void spoil(ObjectNode object, Random random) {
    List<String> names = new ArrayList<>(object.propertyNames());
    String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.put("x" + random.nextInt(9), 1);
      case 2 -> {
        JsonNode value = object.remove(name);
        if (value != null) {
          object.set(random.nextBoolean() ? name : name + "s", value);
        }
      }
      default -> object.set(name, value(name, random));
    }
  }

  private static void spoil(ArrayNode array, Random random) {
    if (!array.isEmpty() && random.nextBoolean()) {
      array.remove(random.nextInt(array.size()));
    } else {
      array.add(value("item", random));
    }
  }

  private static JsonNode value(String name, Random random) {
    boolean compared = COMPARED.contains(name);
    return switch (random.nextInt(14)) {
      case 0 -> MAPPER.getNodeFactory().nullNode();
      case 1 -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
      case 2 -> MAPPER.getNodeFactory().stringNode("");
      case 3 -> MAPPER.getNodeFactory().stringNode("Some text, with spaces.");
      case 4 -> MAPPER.getNodeFactory().stringNode("an-id-2");
      case 5 -> MAPPER.getNodeFactory().stringNode("x".repeat(1 + random.nextInt(1200)));
      case 6 -> MAPPER.getNodeFactory().stringNode("a line\nand another");
      case 7 -> MAPPER.createArrayNode();
      case 8 -> MAPPER.createObjectNode();
      case 9 -> MAPPER.getNodeFactory().numberNode(-1 - random.nextInt(9));
      case 10 -> MAPPER.getNodeFactory().numberNode(3601 + random.nextInt(9));
      case 11 -> MAPPER.getNodeFactory().numberNode(compared ? 0 : random.nextInt(1100));
      case 12 -> MAPPER.getNodeFactory().numberNode(compared ? 0.01 : random.nextDouble() * 40);
      default -> MAPPER.getNodeFactory().stringNode(random.nextBoolean() ? "hold" : "each");
    };
  }
}
