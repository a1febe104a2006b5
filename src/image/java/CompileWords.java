import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.io.Reader;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Writes the texts of a resource bundle as a class in place of its file. Java reads a file of two
/// thousand texts character by character, in 15 ms; the AOT cache holds the class with its texts.
final class CompileWords {
  private static final ClassDesc BUNDLE = ClassDesc.of("java.util.ListResourceBundle");
  private static final ClassDesc PAIR = CD_Object.arrayType();
  private static final ClassDesc PAIRS = PAIR.arrayType();
  private static final String ENDING = ".properties";

  private CompileWords() {}

  /// @param classes the root of the class files
  /// @param folder the folder with the files, below it
  /// @param name how the names of the files begin
  static void compile(Path classes, Path folder, String name) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.getFileName().toString().matches(name + "(_\\w+)?\\" + ENDING))
              .toList();
    }
    for (Path file : files) {
      Properties texts = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        texts.load(reader);
      }
      Map<String, String> sorted = new TreeMap<>();
      texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
      String type = classes.relativize(file).toString().replace('\\', '/').replace(ENDING, "");
      Files.write(
          classes.resolve(type + ".class"), classOf(ClassDesc.ofInternalName(type), sorted));
      Files.delete(file);
    }
  }

  private static byte[] classOf(ClassDesc type, Map<String, String> texts) {
    return ClassFile.of()
        .build(
            type,
            builder ->
                builder
                    .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL)
                    .withSuperclass(BUNDLE)
                    .withMethodBody(
                        INIT_NAME,
                        MTD_void,
                        ClassFile.ACC_PUBLIC,
                        code ->
                            code.aload(0)
                                .invokespecial(BUNDLE, INIT_NAME, MethodTypeDesc.of(CD_void))
                                .return_())
                    .withMethodBody(
                        "getContents",
                        MethodTypeDesc.of(PAIRS),
                        ClassFile.ACC_PROTECTED,
                        code -> contents(code, texts)));
  }

  /// An array of pairs, each of a key and its text.
  private static void contents(CodeBuilder code, Map<String, String> texts) {
    code.loadConstant(texts.size()).anewarray(PAIR);
    int index = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      code.dup().loadConstant(index).iconst_2().anewarray(CD_Object);
      code.dup().iconst_0().loadConstant(text.getKey()).aastore();
      code.dup().iconst_1().loadConstant(text.getValue()).aastore();
      code.aastore();
      index++;
    }
    code.areturn();
  }
}
