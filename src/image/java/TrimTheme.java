import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out of a theme's style sheet the rules for controls that the program does not have.
/// JavaFX reads all rules, a thousand, before it shows the first window; more than half are for
/// such controls. What is shown does not change.
final class TrimTheme {
  private static final String FOLDER = "atlantafx/base/theme";
  private static final List<String> THEMES = List.of("primer-light", "primer-dark");

  /// In each line the style classes that controls bring, and their types, or the folder of their
  /// types. Controls that others contain are not listed.
  private static final String CONTROLS =
      """
      accordion: javafx/scene/control/Accordion
      alert dialog-pane: javafx/scene/control/Alert javafx/scene/control/ChoiceDialog \
      javafx/scene/control/Dialog javafx/scene/control/DialogPane \
      javafx/scene/control/TextInputDialog
      choice-box: javafx/scene/control/ChoiceBox
      color-picker color-palette color-palette-region custom-color-dialog: \
      javafx/scene/control/ColorPicker
      hyperlink: javafx/scene/control/Hyperlink
      menu-bar: javafx/scene/control/MenuBar
      pagination: javafx/scene/control/Pagination
      progress-indicator: javafx/scene/control/ProgressIndicator
      radio-button: javafx/scene/control/RadioButton
      slider: javafx/scene/control/Slider
      spinner: javafx/scene/control/Spinner
      split-menu-button: javafx/scene/control/SplitMenuButton
      split-pane: javafx/scene/control/SplitPane
      tab-pane: javafx/scene/control/TabPane
      titled-pane: javafx/scene/control/TitledPane javafx/scene/control/Accordion
      tool-bar: javafx/scene/control/ToolBar
      tree-table-view tree-table-row-cell: javafx/scene/control/TreeTableView
      tree-view tree-cell: javafx/scene/control/TreeView
      chart bar-chart chart-bar default-color0 default-color1 default-color2 default-color3 \
      default-color4 default-color5 default-color6 default-color7: javafx/scene/chart/
      html-editor html-editor-bullets html-editor-indent html-editor-numbers html-editor-outdent: \
      javafx/scene/web/
      ikonli-font-icon: org/kordamp/ikonli/
      breadcrumbs: atlantafx/base/controls/Breadcrumbs
      calendar: atlantafx/base/controls/Calendar
      message: atlantafx/base/controls/Message
      modal-box modal-pane: atlantafx/base/controls/ModalPane atlantafx/base/layout/ModalBox
      notification: atlantafx/base/controls/Notification
      popover: atlantafx/base/controls/Popover
      ring-progress-indicator: atlantafx/base/controls/RingProgressIndicator
      segmented-control: atlantafx/base/controls/SegmentedControl
      tab-line: atlantafx/base/controls/TabLine
      toggle-switch: atlantafx/base/controls/ToggleSwitch
      bb-code: atlantafx/base/util/BBCodeParser
      """;

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

  private TrimTheme() {}

  /// Whether a library is that of the theme.
  static boolean isNeeded(Path jar) {
    return jar.getFileName().toString().startsWith("atlantafx-base-");
  }

  /// Writes a copy of the library with trimmed style sheets.
  ///
  /// @param program the folder of the program's class files
  /// @param compiler writes the binary form of style sheets beside them
  /// @throws IOException also if there are no rules to leave out, as another release may have
  static void copy(Path from, Path to, Path program, Compiler compiler) throws IOException {
    Set<String> unused = unused(program);
    Path sheets = Files.createTempDirectory(to.getParent(), "theme");
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem jar = FileSystems.newFileSystem(to)) {
      List<Path> trimmed = new ArrayList<>();
      for (String theme : THEMES) {
        String sheet = Files.readString(jar.getPath(FOLDER, theme + ".css"));
        trimmed.add(Files.writeString(sheets.resolve(theme + ".css"), trimmed(sheet, unused)));
      }
      compiler.compile(trimmed);
      for (String theme : THEMES) {
        for (String file : List.of(theme + ".css", theme + ".bss")) {
          Files.move(
              sheets.resolve(file), jar.getPath(FOLDER, file), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.delete(sheets);
  }

  /// Writes the binary form of style sheets.
  interface Compiler {
    void compile(List<Path> sheets) throws IOException;
  }

  /// Returns the style classes that never occur in the window.
  private static Set<String> unused(Path program) throws IOException {
    Set<String> types = new HashSet<>();
    try (Stream<Path> files = Files.walk(program)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> types.addAll(typesIn(file)));
    }
    return CONTROLS
        .lines()
        .map(line -> line.split(": "))
        .filter(line -> Arrays.stream(line[1].split(" ")).noneMatch(name -> isIn(types, name)))
        .flatMap(line -> Arrays.stream(line[0].split(" ")))
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Set<String> types, String name) {
    return name.endsWith("/")
        ? types.stream().anyMatch(type -> type.startsWith(name))
        : types.contains(name);
  }

  private static Set<String> typesIn(Path file) {
    try {
      Set<String> types = new HashSet<>();
      ClassFile.of()
          .parse(Files.readAllBytes(file))
          .constantPool()
          .forEach(
              entry -> {
                if (entry instanceof ClassEntry type) {
                  types.add(type.asInternalName());
                }
              });
      return types;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns a style sheet without the selectors that begin with one of these style classes.
  private static String trimmed(String sheet, Set<String> unused) throws IOException {
    StringBuilder kept = new StringBuilder();
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    boolean leftOut = false;
    while (rule.find()) {
      List<String> selectors = Arrays.stream(rule.group(1).split(",")).map(String::strip).toList();
      List<String> used =
          selectors.stream().filter(selector -> !beginsWith(selector, unused)).toList();
      leftOut |= used.size() < selectors.size();
      if (!used.isEmpty()) {
        kept.append(String.join(", ", used)).append(" {").append(rule.group(2)).append("}\n");
      }
    }
    if (!leftOut) {
      throw new IOException("the theme has no rules for unused controls");
    }
    return kept.toString();
  }

  private static boolean beginsWith(String selector, Set<String> styleClasses) {
    String first = selector.split("[\\s>]", 2)[0];
    return STYLE_CLASS
        .matcher(first)
        .results()
        .map(found -> found.group(1))
        .anyMatch(styleClasses::contains);
  }
}
