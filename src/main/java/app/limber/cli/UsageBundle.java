package app.limber.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/// The subset of a message bundle that the parser uses. The parser enumerates all keys once for
/// each command, and the whole bundle has ten times as many.
final class UsageBundle extends ResourceBundle {
  private static final List<String> PREFIXES =
      List.of("limber.", "cli.", "usage.", "mixinStandardHelpOptions.");

  private final ResourceBundle all;
  private final Set<String> keys;

  UsageBundle(ResourceBundle all) {
    this.all = all;
    this.keys =
        all.keySet().stream()
            .filter(key -> PREFIXES.stream().anyMatch(key::startsWith))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected Object handleGetObject(String key) {
    return all.getObject(key);
  }

  @Override
  public boolean containsKey(String key) {
    return keys.contains(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys);
  }
}
