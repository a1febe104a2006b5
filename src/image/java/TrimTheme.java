import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Leaves out of a theme's style sheet the rules for controls that the program does not have, those
/// for style classes that nothing gives to a control, and the colours that no rule uses. JavaFX
/// reads all rules, a thousand, before it shows the first window. What is shown does not change.
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
      color-picker color-palette color-palette-region custom-color-dialog left-pill \
      center-pill right-pill: \
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
      chart bar-chart stacked-bar-chart chart-bar chart-symbol chart-line-symbol \
      chart-area-symbol chart-series-line chart-series-area-line chart-series-area-fill \
      chart-bubble chart-pie chart-pie-label chart-pie-label-line area-legend-symbol \
      bar-legend-symbol bubble-legend-symbol pie-legend-symbol default-color0 default-color1 default-color2 default-color3 \
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
  private static final Pattern COLOUR = Pattern.compile("-color-[\\w-]+");
  private static final Pattern DEFINITION = Pattern.compile("(" + COLOUR + ")\\s*:[^;}]*;");
  private static final Pattern NO_NAME = Pattern.compile("[^\\w-]+");

  /// The style class of the root of each scene. JavaFX puts its name together.
  private static final String ROOT = "root";

  private TrimTheme() {}

  /// Whether a library is that of the theme.
  static boolean isNeeded(Path jar) {
    return jar.getFileName().toString().startsWith("atlantafx-base-");
  }

  /// Writes a copy of the library with trimmed style sheets.
  ///
  /// @param program the folder of the program's class files
  /// @param toolkit the jars of JavaFX
  /// @param compiler writes the binary form of style sheets beside them
  /// @throws IOException also if there are no rules to leave out, as another release may have
  static void copy(Path from, Path to, Path program, List<Path> toolkit, Compiler compiler)
      throws IOException {
    Names names = new Names();
    names.read(program);
    Set<String> unused = unused(names);
    for (Path jar : toolkit) {
      try (FileSystem files = FileSystems.newFileSystem(jar)) {
        names.read(files.getPath("/"));
      }
    }
    Path sheets = Files.createTempDirectory(to.getParent(), "theme");
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem jar = FileSystems.newFileSystem(to)) {
      for (String type : List.copyOf(names.types)) {
        Path file = jar.getPath(type + ".class");
        if (Files.exists(file)) {
          names.read(file);
        }
      }
      List<Path> trimmed = new ArrayList<>();
      for (String theme : THEMES) {
        String sheet = Files.readString(jar.getPath(FOLDER, theme + ".css"));
        trimmed.add(
            Files.writeString(sheets.resolve(theme + ".css"), trimmed(sheet, unused, names)));
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

  /// Returns the style classes of controls that the window does not have, except those that the
  /// program itself may give to others.
  private static Set<String> unused(Names program) {
    return CONTROLS
        .lines()
        .map(line -> line.split(": "))
        .filter(
            line -> Arrays.stream(line[1].split(" ")).noneMatch(name -> isIn(program.types, name)))
        .flatMap(line -> Arrays.stream(line[0].split(" ")))
        .filter(name -> !program.hasStyleClass(name))
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Set<String> types, String name) {
    return name.endsWith("/")
        ? types.stream().anyMatch(type -> type.startsWith(name))
        : types.contains(name);
  }

  /// What class files and style sheets refer to.
  private static final class Names {
    final Set<String> types = new HashSet<>();

    /// The names within the texts of the class files, and the colours of the style sheets.
    final Set<String> texts = new HashSet<>(Set.of(ROOT));

    void read(Path folderOrFile) throws IOException {
      try (Stream<Path> files = Files.walk(folderOrFile)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (file.toString().endsWith(".class")) {
            readClass(Files.readAllBytes(file));
          } else if (file.toString().endsWith(".css")) {
            COLOUR
                .matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .forEach(texts::add);
          }
        }
      }
    }

    private void readClass(byte[] file) {
      for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
        switch (entry) {
          case ClassEntry type -> types.add(type.asInternalName());
          case StringEntry text -> texts.addAll(Arrays.asList(NO_NAME.split(text.stringValue())));
          default -> {}
        }
      }
    }

    /// Whether a text is this style class, or the beginning of it, to which code adds the rest.
    boolean hasStyleClass(String name) {
      return texts.contains(name)
          || IntStream.range(2, name.length())
              .anyMatch(
                  end -> name.charAt(end) == '-' && texts.contains(name.substring(0, end + 1)));
    }
  }

  /// Returns a style sheet without the selectors that begin with one of these style classes, or
  /// contain one that nobody has named.
  private static String trimmed(String sheet, Set<String> unused, Names names) throws IOException {
    StringBuilder kept = new StringBuilder();
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    boolean leftOut = false;
    while (rule.find()) {
      List<String> selectors = Arrays.stream(rule.group(1).split(",")).map(String::strip).toList();
      List<String> used =
          selectors.stream()
              .filter(selector -> !beginsWith(selector, unused))
              .filter(selector -> styleClasses(selector).stream().allMatch(names::hasStyleClass))
              .toList();
      leftOut |= used.size() < selectors.size();
      if (!used.isEmpty()) {
        kept.append(String.join(", ", used)).append(" {").append(rule.group(2)).append("}\n");
      }
    }
    if (!leftOut) {
      throw new IOException("the theme has no rules for unused controls");
    }
    return withoutUnusedColours(kept.toString(), names);
  }

  /// Returns a style sheet without the definitions of colours that neither another one nor a rule
  /// nor the program uses.
  private static String withoutUnusedColours(String sheet, Names names) {
    Map<String, Long> uses =
        COLOUR
            .matcher(sheet)
            .results()
            .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
    String fewer =
        DEFINITION
            .matcher(sheet)
            .replaceAll(
                found ->
                    uses.get(found.group(1)) > 1 || names.texts.contains(found.group(1))
                        ? Matcher.quoteReplacement(found.group())
                        : "");
    return fewer.equals(sheet) ? sheet : withoutUnusedColours(fewer, names);
  }

  private static boolean beginsWith(String selector, Set<String> unused) {
    return styleClasses(selector.split("[\\s>]", 2)[0]).stream().anyMatch(unused::contains);
  }

  private static List<String> styleClasses(String selector) {
    return STYLE_CLASS.matcher(selector).results().map(found -> found.group(1)).toList();
  }
}
